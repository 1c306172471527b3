import { parsePhrase } from '../phrase/parse-phrase.js'
import type { Bilingual, PartId } from '../types.js'
import { unknownWord } from './explain.js'
import { PART_IDS } from './part-ids.js'
import type { Complaint, KeyPath } from './problem.js'
import type { Item, Ruleset } from './types.js'

const MAX_VARIANTS = 50_000

const PHRASE_LISTS = new Set([
  'titles',
  'others',
  'subjects',
  'headings',
  'hints',
  'passages',
  'marks',
  'phrases',
  'addHeadings',
  'addHints',
  'addPassages',
  'addMarks',
  'addPhrases',
])

/** Parses every phrase of one file: what is wrong with them, each at its place. */
export function checkPhrases(file: unknown): readonly Complaint[] {
  const complaints: Complaint[] = []
  let variants = 0
  for (const { path, source } of phrasesOf(file, [])) {
    const parsed = parsePhrase(source)
    if ('problem' in parsed) complaints.push({ paths: [path], ...parsed.problem })
    else variants += parsed.phrase.variants.length
    if (variants <= MAX_VARIANTS) continue
    complaints.push({
      paths: [path],
      message: {
        zh: `到此为止，各短语的选法合计超过 ${MAX_VARIANTS} 种`,
        en: `up to here the choices of all phrases make more than ${MAX_VARIANTS} variants`,
      },
    })
    break
  }
  return complaints
}

function* phrasesOf(value: unknown, path: KeyPath): Generator<{ path: KeyPath; source: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    if (PHRASE_LISTS.has(key) && Array.isArray(child)) {
      for (const [index, source] of child.entries()) yield { path: [...path, key, index], source: String(source) }
    } else {
      yield* phrasesOf(child, [...path, key])
    }
  }
}

/** What the schema cannot say: whether a ruleset adds up and what it refers to exists. */
export function checkRuleset(ruleset: Ruleset): readonly Complaint[] {
  return [
    ...checkWeights(ruleset),
    ...checkGrades(ruleset),
    ...PART_IDS.flatMap((id) => [
      ...checkBasis(ruleset, ruleset.parts[id].basis, [['parts', id, 'basis']]),
      ...Object.entries(ruleset.parts[id].items).flatMap(([item, asked]) => {
        const paths = ['items', 'add'].map((group) => ['parts', id, group, item])
        return checkItem(ruleset, id, asked, paths)
      }),
    ]),
  ]
}

function checkWeights({ parts }: Ruleset): Complaint[] {
  const sum = PART_IDS.reduce((total, id) => total + parts[id].weight, 0)
  if (sum === 10_000) return []
  return [
    complain(
      [['parts']],
      {
        zh: `各部分的 weight 合计 ${sum / 100}，应为 100`,
        en: `the weights of the parts add up to ${sum / 100}, expected 100`,
      },
      true,
    ),
  ]
}

function checkGrades({ grades }: Ruleset): Complaint[] {
  return grades.flatMap(({ name, from }, index) => {
    const above = grades[index - 1]
    if (above === undefined || from < above.from) return []
    return complain([['grades', index, 'from']], {
      zh: `“${name}”的 ${from / 100} 分不低于它前面的“${above.name}”，等次应从高到低`,
      en: `“${name}” begins at ${from / 100}, not below “${above.name}” before it; grades go from high to low`,
    })
  })
}

function checkBasis({ bases }: Ruleset, basis: string, paths: readonly KeyPath[]): Complaint[] {
  return Object.hasOwn(bases, basis) ? [] : [complain(paths, unknownWord('依据', 'basis', basis, Object.keys(bases)))]
}

function checkItem(ruleset: Ruleset, part: PartId, item: Item, paths: readonly KeyPath[]): Complaint[] {
  // What an item has from its part was told there.
  const complaints =
    item.basis === ruleset.parts[part].basis ? [] : checkBasis(ruleset, item.basis, under(paths, 'basis'))
  if (item.judge === 'phrases' && item.phrases.length === 0) {
    complaints.push(
      complain(
        under(paths, 'phrases'),
        {
          zh: '按短语判断（judge: phrases），却没有短语',
          en: 'is judged by phrases and has none, expected at least one',
        },
        true,
      ),
    )
  }
  if (item.judge === 'answers' && item.of === undefined) {
    complaints.push(
      complain(under(paths, 'judge'), {
        zh: 'judge: answers 要用 of 写明所回应的条目，如 shortcomings/problems',
        en: 'judge: answers needs “of”, the item that is answered, e.g. shortcomings/problems',
      }),
    )
  }
  const known = PART_IDS.flatMap((id) => Object.keys(ruleset.parts[id].items).map((name) => `${id}/${name}`))
  if (item.of !== undefined && !known.includes(item.of)) {
    // Where a child turned that item off, this is the place to tell.
    const [part = '', name = ''] = item.of.split('/')
    const target = ['parts', part, 'items', name]
    complaints.push(complain([...under(paths, 'of'), target], unknownWord('条目', 'item', item.of, known)))
  }
  return complaints
}

function under(paths: readonly KeyPath[], key: string): KeyPath[] {
  return paths.map((path) => [...path, key])
}

function complain(paths: readonly KeyPath[], message: Bilingual, key = false): Complaint {
  return { paths, key, message }
}
