import { formatNumber } from '../number-format.js'
import type { Style, Styles } from './styles.js'
import { type Attributes, isOn, numberIn, walkXml } from './xml.js'

/** The numbers that Word computes, in the order of the document. */
export interface Numbering {
  /** The number of the next paragraph of a list, as Word shows it in front of the text; empty without one. */
  readonly next: (numId: number, ilvl: number) => string
  /** The level at which a list numbers the paragraphs of a style. */
  readonly levelOf: (style: Style) => number
}

interface Level {
  start: number
  format: string
  text: string
  separator: string
  style: string | null
  /** The level (from 1) that begins it anew; 0 for none, null for any above it. */
  restart: number | null
  legal: boolean
}

interface List {
  readonly levels: Map<number, Level>
  /** The numbering style that holds its levels, if not itself. */
  link: string | null
}

interface Instance {
  list: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

interface Definitions {
  readonly lists: ReadonlyMap<string, List>
  readonly instances: ReadonlyMap<number, Instance>
}

const MAX_LEVEL = 8

/** Reads word/numbering.xml (ECMA-376 part 1, 17.9). */
export function readNumbering(xml: string | null, styles: Styles): Numbering {
  const { lists, instances } = definitionsOf(xml ?? '')
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()

  const listOf = (instance: Instance): { id: string; list: List | undefined } => {
    const list = lists.get(instance.list)
    if (!list?.link) return { id: instance.list, list }
    const linked = instances.get(styles.get(list.link).numId ?? -1)
    return linked ? { id: linked.list, list: lists.get(linked.list) } : { id: instance.list, list }
  }

  return {
    next: (numId, ilvl) => {
      const instance = instances.get(numId)
      if (!instance || ilvl < 0 || ilvl > MAX_LEVEL) return ''
      const { id, list } = listOf(instance)
      const levelAt = (at: number): Level | undefined => instance.levels.get(at) ?? list?.levels.get(at)
      const level = levelAt(ilvl)
      if (!level) return ''
      // Lists that share an abstract one count on from one another, unless they say where they begin.
      const counts = counters.get(id) ?? []
      counters.set(id, counts)
      const override = instance.starts.get(ilvl)
      const isNew = override !== undefined && !started.has(`${numId} ${ilvl}`)
      started.add(`${numId} ${ilvl}`)
      const last = counts[ilvl]
      counts[ilvl] = isNew ? override : last === undefined ? level.start : last + 1
      for (let at = ilvl + 1; at <= MAX_LEVEL; at++) {
        const restart = levelAt(at)?.restart ?? null
        if (restart === null || ilvl < restart) counts[at] = undefined
      }
      return labelOf(level, (at) => counts[at] ?? levelAt(at)?.start ?? 1, levelAt)
    },
    levelOf: ({ numId, ilvl, numberedBy }) => {
      const instance = instances.get(numId ?? -1)
      const levels = instance ? [...(listOf(instance).list?.levels ?? []), ...instance.levels] : []
      const own = levels.find(([, { style }]) => style !== null && numberedBy.includes(style))
      return own?.[0] ?? ilvl ?? 0
    },
  }
}

function labelOf(level: Level, count: (ilvl: number) => number, levelAt: (ilvl: number) => Level | undefined): string {
  // A bullet is a sign of some symbol font, not a word.
  if (level.format === 'bullet') return ''
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return formatNumber(count(at), level.legal ? 'decimal' : (levelAt(at)?.format ?? 'decimal'))
  })
  if (label.trim() === '') return ''
  // A tab behind `一、` is typography; behind `1.1` it keeps number and text apart.
  return /[、，。．：）】〕\s]$/.test(label) ? label : label + level.separator
}

/** What numbering.xml says, unresolved. */
function definitionsOf(xml: string): Definitions {
  const lists = new Map<string, List>()
  const instances = new Map<number, Instance>()
  let list: List | null = null
  let instance: Instance | null = null
  let level: Level | null = null
  let override = 0
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:abstractNum') {
        list = { levels: new Map(), link: null }
        lists.set(attributes['w:abstractNumId'] ?? '', list)
      } else if (name === 'w:num') {
        instance = { list: '', starts: new Map(), levels: new Map() }
        instances.set(Number(attributes['w:numId']), instance)
      } else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl'])
      else if (name === 'w:startOverride') instance?.starts.set(override, numberIn(attributes) ?? 1)
      else if (name === 'w:numStyleLink' && list) list.link = attributes['w:val'] ?? null
      else if (name === 'w:abstractNumId' && instance) instance.list = attributes['w:val'] ?? ''
      else if (name === 'w:lvl') {
        level = { start: 0, format: 'decimal', text: '', separator: ' ', style: null, restart: null, legal: false }
        ;(instance ?? list)?.levels.set(Number(attributes['w:ilvl']), level)
      } else if (level) setLevel(level, name, attributes)
    },
    close: (name) => {
      if (name === 'w:abstractNum') list = null
      else if (name === 'w:num') instance = null
      else if (name === 'w:lvl') level = null
    },
  })
  return { lists, instances }
}

function setLevel(level: Level, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:start') level.start = numberIn(attributes) ?? 0
  // `decimalEnclosedCircle` and the like may stand in mc:AlternateContent with a custom format: Word's fallback counts.
  else if (name === 'w:numFmt' && value !== 'custom') level.format = value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:suff') level.separator = value === 'nothing' ? '' : ' '
  else if (name === 'w:pStyle') level.style = value
  else if (name === 'w:lvlRestart') level.restart = numberIn(attributes)
  else if (name === 'w:isLgl') level.legal = isOn(attributes)
}
