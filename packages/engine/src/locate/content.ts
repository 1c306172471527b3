import type { PartId, Passage } from '../types.js'
import { passagesIn, point, type Range } from './ranges.js'
import type { Reading } from './reading.js'

/** A part that no heading names: the passage that carries it. */
export interface Carried {
  /** The sentence, or the end of one, that opens the passage. */
  readonly at: Passage
  readonly range: Range
}

/**
 * Looks for the passage that carries a part inside `ranges`. A plan goes on to the end of the range that it begins in,
 * problems as long as paragraphs name some; the account of the leaders is one paragraph, as far as it does not turn to
 * what others did, other matters one sentence.
 * `fewest` is how many marks of the part the passage must hold.
 */
export function carriedIn(reading: Reading, part: PartId, ranges: readonly Range[], fewest = 0): Carried | null {
  const list = `${part}/passages`
  for (const range of ranges) {
    for (const passage of passagesIn(reading.outline, [range])) {
      for (const hit of reading.hits(list, passage)) {
        const sentence =
          reading.sentences(passage).find(({ start, end }) => hit.start >= start && hit.start < end) ?? hit
        const at = part === 'next-year' ? clauseFrom(reading, sentence, hit) : sentence
        if (!holds(reading, part, { ...passage, start: at.start }, fewest)) continue
        const from = point(at.paragraph, at.start)
        return { at, range: { from, to: endOf(reading, part, at, range) } }
      }
    }
  }
  return null
}

function endOf(reading: Reading, part: PartId, at: Passage, range: Range): number {
  if (part === 'next-year') return range.to
  if (part === 'other') return point(at.paragraph, at.end)
  const turn = part === 'leadership' ? turnFrom(reading, at) : null
  if (turn !== null) return Math.min(turn, range.to)
  const rest = passagesIn(reading.outline, [{ from: point(at.paragraph + 1), to: range.to }])
  const stop = part === 'shortcomings' ? rest.findIndex((passage) => !goesOn(reading, passage)) : 0
  const last = stop < 0 ? rest.at(-1) : rest[stop - 1]
  return Math.min(point((last?.paragraph ?? at.paragraph) + 1), range.to)
}

// Fields of the organ's own work, not of what a leader sees to; and those who are not leaders, where nobody acts on them.
const TURNS = [
  /^(?:进一步|扎实|着力|全面|深入|大力|切实|积极|持续|不断)?(?:加强|强化|深化|推进|开展|组织).{0,6}(?:执法队伍|队伍建设|普法|宣传|政务公开|政务服务|审批|监管|调解|信访|矛盾|应急)/,
  /^[^，,；;对与同向给把将要督约]{0,8}(?:执法队|执法办|执法中队|执法大队|执法支队|执法局|执法人员|干部职工|各(?:县|市|区|镇|乡|街道|部门|单位|级|分局|科室|股室|处室|站所|村)|全局|全系统|全镇|全街道|全县|全区|全市)(?!.{0,3}长)/,
  /^(?:我|本)?(?:局|中心|镇|乡|街道|单位)(?:依法|共|累计)/,
]

/**
 * Where the account of the leaders turns to what others did: behind the last sentence that says a word of leaders, at
 * the first that names another field or somebody else. Null where it does not turn.
 */
function turnFrom(reading: Reading, at: Passage): number | null {
  const { text } = reading.outline.paragraphs[at.paragraph]!
  const rest = reading.sentences({ ...at, start: at.end, end: text.length })
  const last = rest.findLastIndex((sentence) => reading.holds('leadership/marks', sentence))
  const turn = rest.slice(last + 1).find(({ start }) => {
    if (text[start - 1] !== '。') return false
    const opening = text.slice(start, start + MOST_OPENING).trimStart()
    return TURNS.some((turn) => turn.test(opening))
  })
  return turn ? point(turn.paragraph, turn.start) : null
}

// Of a sentence, what says of whom and what it is.
const MOST_OPENING = 24

const CONTINUED =
  /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,、]|其[一二三四五六]|究其|(?:主要|产生|形成|上述|存在|以上)?.{0,8}原因)/

/** Whether a paragraph behind a list of problems belongs to it: it names one, or says why. */
function goesOn(reading: Reading, passage: Passage): boolean {
  const text = reading.outline.paragraphs[passage.paragraph]!.text
  return CONTINUED.test(text) || reading.holds('shortcomings/marks', passage)
}

/** From the clause that holds the hit to the end of its sentence: 今后的工作中…… may follow a list of problems. */
function clauseFrom(reading: Reading, sentence: Passage, hit: Passage): Passage {
  const text = reading.outline.paragraphs[sentence.paragraph]!.text
  let start = hit.start
  while (start > sentence.start && !/[，,：:；;。]/.test(text[start - 1]!)) start--
  return { ...sentence, start }
}

/** Whether the passage bears out what its opening words promise: 存在一些不足 alone is a mention. */
function holds(reading: Reading, part: PartId, passage: Passage, fewest: number): boolean {
  const least = part === 'shortcomings' ? Math.max(1, fewest) : fewest
  if (least <= 1) return least === 0 || reading.holds(`${part}/marks`, passage)
  return reading.hits(`${part}/marks`, passage).length >= least
}
