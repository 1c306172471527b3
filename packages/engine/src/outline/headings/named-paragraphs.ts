import type { Label } from '../numbering.js'
import type { Block } from '../paragraphs/blocks.js'
import { boldLead } from './bold-lead.js'
import { boldParts } from './bold-parts.js'
import { NAMES_NONE } from './names-none.js'

/** The style of paragraphs that begin with a sentence that names them: 加强组织领导，压实责任。局党组…… */
export const RUN_IN = 'run-in'

// A short sentence without figures in front of others.
const SHORT_SENTENCE = /^[^。；：！？;:?!\d]{6,30}。/
// What a report calls its parts; at the beginning of a paragraph no sentence, but a name.
const PARTS = [
  /^(?:20\d\d年度?)?[^。，、；：！？\d]{0,16}(?:主要|重点)(?:做法|举措|措施)(?:[和及与]成效)?。(?=.{20})/,
  /^[^。，、；：！？\d]{0,12}存在的?(?:主要)?(?:问题|不足|困难)(?:[和及与][^。，；：\d]{2,14})?。(?=.{20})/,
  /^(?:党政)?主要(?:负责人|负责同志|领导)[^。，；：\d]{2,24}情况。(?=.{20})/,
  /^(?:20\d\d年度?|下一年度?|下一步|明年|今后)[^。，；：\d]{0,16}(?:打算|安排|计划|思路)。(?=.{20})/,
  /^其[他它](?:需要)?(?:报告的?)?(?:情况|事项)。(?=.)/,
]
const FEWEST_PARTS = 3
// The first four before a colon, where hardly anything else of a report is named: 存在问题：一是……
const LABELLED_PARTS = [
  /^(?:20\d\d年度?)?(?:主要|重点|年度)?(?:工作|做法|举措|成效)(?:情况)?[：:](?=.{20})/,
  /^(?:存在的?)?(?:主要)?(?:问题|不足)[：:](?=.{20})/,
  /^(?:领导|(?:党政)?主要负责人|第一责任人)(?:履职|履责)(?:情况)?[：:](?=.{20})/,
  /^(?:20\d\d年度?|下一?步|明年|今后)?(?:工作)?(?:打算|安排|计划|思路)[：:](?=.{20})/,
]
const WAYS_TO_NAME = [
  { parts: PARTS, fewest: FEWEST_PARTS },
  { parts: LABELLED_PARTS, fewest: LABELLED_PARTS.length },
]
// One alone may be an emphasis.
const FEWEST_LEADS = 2
const SHORTEST_BEHIND = 30
// Of the last parts there may be little to tell.
const NAMES_SHORT = /^(?:其[他它]|[^。：:]{0,16}(?:打算|安排|计划|思路|事项|情况))[。：:]/
const LONGEST_HEADING = 50
const FEWEST_IN_ROW = 3
// Below one heading for both, paragraphs of problems and of the plan follow each other.
const OF_TWO = /(?:问题|不足|短板|差距|困难).*(?:打算|安排|计划|思路|措施|举措)/

// Where nearly all paragraphs begin so, 不足。 and 2024年工作打算： are names too.
const SHORTER_SENTENCE =
  /^(?:20\d\d年度?(?![，,]))?(?:[^。；：！？;:?!\d]{2,30}。|[^。；：！？;:?!\d，,]{2,20}[：:](?=.))/
const FEWEST_OF_ALL = 5
const MOST_WITHOUT = 0.3
const LONG = 60

const isNameAlone = (text: string): boolean => SHORTER_SENTENCE.exec(text)?.[0] === text && !NAMES_NONE.test(text)

/** Whether a paragraph begins with a sentence that names what it tells. */
function beginsWithName(text: string, sentence = SHORT_SENTENCE): boolean {
  const name = sentence.exec(text)
  const least = NAMES_SHORT.test(text) ? 1 : SHORTEST_BEHIND
  return name !== null && text.length >= name[0].length + least && !NAMES_NONE.test(text)
}

/**
 * The paragraphs of a report without headings that begin with their names, or have them right above, where hardly any of
 * some length does not.
 */
function allNamed(blocks: readonly Block[], texts: readonly number[]): readonly number[] {
  const isLong = (at: number | undefined): boolean => at !== undefined && blocks[at]!.text.length >= LONG
  const alone = new Set(
    texts.filter((at, i) => {
      const { text } = blocks[at]!
      return isNameAlone(text) && (isLong(texts[i + 1]) || NAMES_SHORT.test(text))
    }),
  )
  const named = new Set(texts.filter((at) => alone.has(at) || beginsWithName(blocks[at]!.text, SHORTER_SENTENCE)))
  const without = texts.filter((at, i) => isLong(at) && !named.has(at) && !alone.has(texts[i - 1]!))
  return named.size >= FEWEST_OF_ALL && without.length <= named.size * MOST_WITHOUT ? [...named] : []
}

/** The paragraphs that begin with what a report calls its parts, where enough parts do; else none. */
function namedParts(blocks: readonly Block[], texts: readonly number[]): ReadonlySet<number> {
  for (const { parts, fewest } of WAYS_TO_NAME) {
    const found = parts.map((part) => texts.filter((at) => part.test(blocks[at]!.text)))
    if (found.filter((named) => named.length > 0).length >= fewest) return new Set(found.flat())
  }
  return new Set()
}

/**
 * The paragraphs that begin with their names in rows right below a heading and its lead; none below a named part, whose
 * name is no heading of several.
 */
function inRows(
  blocks: readonly Block[],
  texts: readonly number[],
  parts: ReadonlySet<number>,
  isHeading: (at: number) => boolean,
): readonly number[] {
  const found: number[] = []
  let row: number[] = []
  // How many paragraphs stand between the last heading and the row; more than any where no row may follow.
  let between = parts.size > 0 ? 0 : Number.POSITIVE_INFINITY
  const close = (paragraphsBetween: number): void => {
    if (row.length >= FEWEST_IN_ROW) found.push(...row)
    row = []
    between = paragraphsBetween
  }
  for (const at of texts) {
    const { text } = blocks[at]!
    if (parts.has(at)) close(Number.POSITIVE_INFINITY)
    else if (isHeading(at)) close(text.length <= LONGEST_HEADING && !OF_TWO.test(text) ? 0 : Number.POSITIVE_INFINITY)
    else if (beginsWithName(text) && (row.length > 0 || between <= 1)) row.push(at)
    else close(text.includes('一是') ? Number.POSITIVE_INFINITY : between + 1)
  }
  close(between)
  return found
}

/** The paragraphs with bold names, without those of a preface; none where there is one alone, which may be an emphasis. */
function belowFirst(
  leads: readonly number[],
  texts: readonly number[],
  isHeading: (at: number) => boolean,
): readonly number[] {
  const first = texts.find(isHeading) ?? -1
  const below = leads.filter((at) => at > first)
  return below.length >= FEWEST_LEADS ? below : []
}

/**
 * Paragraphs that begin with a short sentence which names them, with the style of each: several in a row right below a
 * heading and its lead. Where most parts of a report are named so, these stand beside plain headings, and the others may
 * stand at the top too. Where a report has no other headings, nearly all of its paragraphs must begin so.
 */
export function namedParagraphs(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  styles: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const isHeading = (at: number): boolean => labels[at] !== null || styles.has(at)
  const texts = [...blocks.keys()].filter((at) => blocks[at]!.role === 'text')
  const others = texts.filter((at) => !isHeading(at))
  const leads = others.filter((at) => boldLead(blocks[at]!) !== null)
  const all = texts.some(isHeading) ? [] : allNamed(blocks, texts)
  if (all.length > 0) return new Map([...all, ...leads].map((at) => [at, RUN_IN]))
  const known = [...styles.values()]
  const lines = [...styles].flatMap(([at, style]) => (style === 'bold' ? at : []))
  const inBold = boldParts(blocks, leads, lines)
  const parts = inBold.size > 0 ? inBold : namedParts(blocks, others)
  // Beside plain lines, else above the numbers, as bold ones stand.
  const styleOfParts = known.includes('plain') ? 'plain' : 'bold'
  return new Map([
    ...[...parts].map((at) => [at, styleOfParts] as const),
    ...inRows(blocks, texts, parts, isHeading).map((at) => [at, RUN_IN] as const),
    ...belowFirst(leads, texts, isHeading).flatMap((at) => (parts.has(at) ? [] : [[at, RUN_IN] as const])),
  ])
}
