import type { PartId } from '../types.js'
import { complain } from './complaints.js'
import { unknownWord } from './explain.js'
import type { ChildFile, NewCheck, NewItem, NewPart, PartChange, RootFile } from './file.js'
import { PART_IDS } from './part-ids.js'
import { addTo, byPartList, PART_LISTS } from './part-lists.js'
import type { Complaint, KeyPath } from './problem.js'
import type { Basis } from './types.js'

/**
 * Carries out `extends`. What the child says replaces what the parent says, field by field; bases, items and checks go by
 * id, `off` drops an item or a check, `add` and the `add…` lists come after what the parent has. Only goes by structure,
 * so that it merges files whose values stand for something else, such as their places, just as well.
 */
export function extendRuleset(
  parent: RootFile,
  child: ChildFile,
): { merged: RootFile; complaints: readonly Complaint[] } {
  const { extends: _, document, status, placing, bases, parts, checks, ...fields } = child
  const complaints: Complaint[] = []
  const merged = {
    ...parent,
    ...fields,
    document: { ...parent.document, ...document },
    status: { ...parent.status, ...status },
    placing: extendPlacing(parent.placing, placing ?? {}),
    bases: extendBases(parent.bases, bases ?? {}, complaints),
    parts: { ...parent.parts },
    checks: extendChecks(parent.checks ?? {}, checks ?? {}, complaints),
  }
  for (const id of PART_IDS) {
    const change = parts?.[id]
    if (change !== undefined) merged.parts[id] = extendPart(id, parent.parts[id], change, complaints)
  }
  return { merged, complaints }
}

function extendPlacing(
  { subsection, merged, content }: RootFile['placing'],
  changes: NonNullable<ChildFile['placing']>,
): RootFile['placing'] {
  return {
    subsection: { ...subsection, ...changes.subsection },
    merged: { ...merged, ...changes.merged },
    content: { ...content, ...changes.content },
  }
}

function extendBases(
  parent: RootFile['bases'],
  changes: NonNullable<ChildFile['bases']>,
  complaints: Complaint[],
): RootFile['bases'] {
  const bases: Record<string, Basis> = { ...parent }
  for (const [id, change] of Object.entries(changes)) {
    const { title = lookUp(parent, id)?.title } = change
    if (title === undefined) {
      complaints.push(
        complain(
          [['bases', id]],
          {
            zh: `上级没有依据“${id}”，新增时要写 title`,
            en: `the parent has no basis “${id}”, a new one needs its title`,
          },
          true,
        ),
      )
    } else {
      bases[id] = { ...lookUp(parent, id), ...change, title }
    }
  }
  return bases
}

function extendChecks(
  parent: NonNullable<RootFile['checks']>,
  changes: NonNullable<ChildFile['checks']>,
  complaints: Complaint[],
): Record<string, NewCheck> {
  const merged = new Map(Object.entries(parent))
  for (const [id, change] of Object.entries(changes)) {
    const check = lookUp(parent, id)
    if (change === 'off') {
      if (!merged.delete(id)) {
        complaints.push(
          complain(
            [['checks', id]],
            {
              zh: `上级没有检查“${id}”，无需去掉`,
              en: `the parent has no check “${id}” to turn off`,
            },
            true,
          ),
        )
      }
      continue
    }
    const {
      basis = check?.basis,
      severity = check?.severity,
      points = check?.points,
      ceiling = check?.ceiling,
    } = change
    if (basis === undefined || severity === undefined || points === undefined || ceiling === undefined) {
      const message = {
        zh: `上级没有检查“${id}”，新增时要写 basis、severity、points、ceiling`,
        en: `the parent has no check “${id}”, a new one needs basis, severity, points and ceiling`,
      }
      complaints.push(complain([['checks', id]], message, true))
    } else {
      merged.set(id, { basis, severity, points, ceiling, options: { ...check?.options, ...change.options } })
    }
  }
  return Object.fromEntries(merged)
}

const APPENDING: ReadonlySet<string> = new Set(PART_LISTS.map(addTo))

function extendPart(id: PartId, parent: NewPart, change: PartChange, complaints: Complaint[]): NewPart {
  const { items, add, ...said } = change
  const replacing = Object.entries(said).filter(([key]) => !APPENDING.has(key))
  const part: NewPart = { ...parent, ...Object.fromEntries(replacing) }
  return {
    ...part,
    ...byPartList((list) => [...(part[list] ?? []), ...(change[addTo(list)] ?? [])]),
    items: extendItems(['parts', id], parent.items ?? {}, { items, add }, complaints),
  }
}

function extendItems(
  path: KeyPath,
  parent: Readonly<Record<string, NewItem>>,
  { items = {}, add = {} }: { items: PartChange['items']; add: PartChange['add'] },
  complaints: Complaint[],
): Record<string, NewItem> {
  const merged = new Map(Object.entries(parent))
  for (const [id, change] of Object.entries(items)) {
    const item = lookUp(parent, id)
    if (item === undefined) {
      complaints.push(complain([[...path, 'items', id]], unknownWord('条目', 'item', id, Object.keys(parent)), true))
    } else if (change === 'off') {
      merged.delete(id)
    } else {
      const { addPhrases, addHeadings, addExcept, ...fields } = change
      const appended = (key: 'phrases' | 'headings' | 'except', added: readonly string[] = []): readonly string[] => [
        ...(fields[key] ?? item[key] ?? []),
        ...added,
      ]
      const phrases = appended('phrases', addPhrases)
      const headings = appended('headings', addHeadings)
      const except = appended('except', addExcept)
      merged.set(id, {
        ...item,
        ...fields,
        phrases,
        ...(headings.length > 0 && { headings }),
        ...(except.length > 0 && { except }),
      })
    }
  }
  for (const [id, item] of Object.entries(add)) {
    if (lookUp(parent, id) !== undefined) {
      complaints.push(
        complain(
          [[...path, 'add', id]],
          {
            zh: `上级已有条目“${id}”，改动它请写在 items 之下`,
            en: `the parent has an item “${id}”, changes of it stand under items`,
          },
          true,
        ),
      )
    } else {
      merged.set(id, item)
    }
  }
  return Object.fromEntries(merged)
}

/** Whether a value of a file drops an item or a check. */
export function isOff(value: unknown, path: KeyPath): boolean {
  if (value !== 'off') return false
  return (
    (path.length === 4 && path[0] === 'parts' && path[2] === 'items') || (path.length === 2 && path[0] === 'checks')
  )
}

/** A ruleset may call an item `constructor`. */
function lookUp<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
