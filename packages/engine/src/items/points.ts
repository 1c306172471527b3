import { tellsWhatWasMended } from '../locate/mended.js'
import { onlyPraises } from '../locate/praise.js'
import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { areSubject, denialsIn, wantsIn } from '../locate/wanting.js'
import { readLabel, withoutLabel } from '../outline/numbering.js'
import type { LocatedPart, Passage } from '../types.js'
import { followsReasons } from './announced.js'
import { announcedPoints, bulletedLines, enumeratedPoints } from './counted-points.js'
import { headedBy, headedWhere } from './headed.js'
import { COUNTS, COUNTS_OF_PROBLEMS, type Count, isMarked, markedClauses, tellsCauses } from './marked.js'
import { bodyOf, isOwnSentence } from './own-sentences.js'
import { numberedRows } from './table-row.js'

/**
 * The distinct points that a part makes (its problems, its arrangements): its numbered subsections, else what the text
 * counts itself (一是…二是…), else the paragraphs, sentences or clauses that hold a phrase of `list`.
 */
export function pointsOf(reading: Reading, part: LocatedPart, list: string): readonly Passage[] {
  if (tellsOnlyPraise(reading, part)) return []
  const own = withoutOthers(reading, part, list)
  const points = pointsToldIn(reading, own, list)
  // A heading for both, or over what is still to be put right, may be all there is.
  return points.length === 0 && own !== part ? pointsToldIn(reading, part, list) : points
}

function pointsToldIn(reading: Reading, part: LocatedPart, list: string): readonly Passage[] {
  const isProblems = part.id === 'shortcomings'
  for (const count of isProblems ? WAYS_OF_PROBLEMS : WAYS) {
    const found = count(reading, part, list)
    if (found.length >= 2) return found
  }
  for (const count of isProblems ? LAST_WAYS_OF_PROBLEMS : LAST_WAYS) {
    const found = count(reading, part, list)
    if (found.length > 0) return found
  }
  return []
}

/** A part without what stands below headings that are of other items, or of what was put right. */
function withoutOthers(reading: Reading, part: LocatedPart, list: string): LocatedPart {
  const others = othersOf(reading, part, list)
  const isMended = (heading: Passage): boolean => tellsWhatWasMended(withoutLabel(textAt(reading.outline, heading)))
  const dropping = [
    ...others.flatMap((other) => headedBy(reading, part, `${other}/headings`)),
    ...(part.id === 'shortcomings' ? headedWhere(reading, part, isMended) : []),
  ]
  if (dropping.length === 0) return part
  const dropped = new Set(dropping.flatMap(({ heading, below }) => [heading, ...below]))
  return { ...part, span: part.span.filter((passage) => !dropped.has(passage)) }
}

/** Whether the part on problems names none, and praises instead: what it says of causes is of the praise. */
export const tellsOnlyPraise = (reading: Reading, part: LocatedPart): boolean =>
  part.id === 'shortcomings' && onlyPraises(reading, bodyOf(part), 'shortcomings/marks')

/** The clauses that say what is wanting, in a part that is about nothing else; else the first of them. */
function plainWants(reading: Reading, part: LocatedPart): readonly Passage[] {
  const wants = wantsIn(reading, bodyOf(part))
  return areSubject(wants) ? wants.clauses : wants.clauses.slice(0, 1)
}

/** The lists of the other items of a part. */
const othersOf = (reading: Reading, part: LocatedPart, list: string): readonly string[] =>
  reading.itemsOf(part.id).filter((other) => other !== list)

/** Sentences that tell what other items of the part ask for, and so make a point: 仲裁超时37件，因为收案增了六成。 */
function sentencesOfOthers(reading: Reading, part: LocatedPart, list: string): readonly Passage[] {
  const others = othersOf(reading, part, list)
  return bodyOf(part)
    .flatMap((passage) => reading.sentences(passage))
    .filter((sentence) => others.some((other) => reading.holds(other, sentence)) && mayBeWanting(reading, sentence))
    .slice(0, MOST_OF_OTHERS)
}

/** Whether a sentence may say what is wanting: 未发现突出问题，主要原因是领导重视 does not. */
function mayBeWanting(reading: Reading, sentence: Passage): boolean {
  const text = textAt(reading.outline, sentence)
  return !tellsCauses(reading, sentence) && denialsIn(text).length === 0 && !OF_SUCCESS.test(text)
}

const OF_SUCCESS = /(?:重视|团结|得力|有力|扎实|到位|努力|负责|支持)[。；;]?\s?$/

// Nobody names that many problems by their reasons alone.
const MOST_OF_OTHERS = 100

/** Headings of the outermost level below the part's own, each with what follows it. */
function headedPoints({ outline }: Reading, part: LocatedPart): Passage[] {
  const body = bodyOf(part)
  const levels = body.map(({ paragraph, start }) =>
    start === 0 && outline.paragraphs[paragraph]!.role === 'heading'
      ? levelOf(outline.paragraphs[paragraph]!.text)
      : null,
  )
  const top = levels.find((level) => level !== null)
  if (top === undefined) return []
  let areReasons = false
  return body.filter((passage, i) => {
    if (levels[i] !== top) return false
    const { text } = outline.paragraphs[passage.paragraph]!
    // 其原因主要有： ↵ （一）…… ↵ （二）……
    if (readLabel(text)?.ordinal === 1) areReasons = followsReasons(outline, passage.paragraph)
    return !areReasons && !ASIDE.test(withoutLabel(text))
  })
}

/** Whether a passage is a heading that announces something else than a point. */
function isAside({ outline }: Reading, { paragraph }: Passage): boolean {
  const { role, text } = outline.paragraphs[paragraph]!
  return role === 'heading' && ASIDE.test(withoutLabel(text))
}

const levelOf = (heading: string): string => readLabel(heading)?.style ?? 'plain'

// Headings inside the part that announce something else than one of its points.
const ASIDE =
  /^存在的?(?:主要)?(?:问题|不足|困难)(?:和不足|与不足)?[。：:]?$|^(?:根子|根源|症结|病根|问题|原因)(?:出)?在(?:哪里?|哪儿|何处)|^为什么[^。]{0,12}[？?]$/

/**
 * Sentences in words that no list knows, under a heading that names what they are: at least two that speak neither of
 * what was done nor of what will be; of a plan one is enough.
 */
function plainSentences(reading: Reading, part: LocatedPart): readonly Passage[] {
  if (part.status !== 'section' && part.status !== 'subsection') return []
  const plain = bodyOf(part)
    .flatMap((passage) => reading.sentences(passage))
    .filter(
      (sentence) => isOwnSentence(reading, part, sentence) && !SAYS_NOTHING.test(textAt(reading.outline, sentence)),
    )
  return plain.length >= (part.id === 'next-year' ? 1 : 2) ? plain : []
}

// 以上报告，请审阅。 and 具体安排如下： say nothing of the matter.
const SAYS_NOTHING =
  /^\s?(?:以上|[特专]此|附[件表：:]|详见|无[。，]?$|如有不妥|妥否|请(?:予|各位|批|领导|审)|[感谢]谢)|(?:如下|待定|从略|另文(?:报送|上报)|另行(?:报告|印发|下发|安排|上报)|后(?:再行?)?(?:确定|明确)|请(?:批评指正|审阅|批示))[。：:]?\s?$/

const headed: Count = (reading, part) => headedPoints(reading, part)
const bulleted: Count = (reading, part, list) =>
  bulletedLines(reading, bodyOf(part), (passage) => isMarked(reading, list, passage))
const counted: Count = (reading, part, list) =>
  enumeratedPoints(
    reading,
    bodyOf(part).filter((passage) => !isAside(reading, passage)),
    (passage) => isMarked(reading, list, passage),
  )
const announced: Count = (reading, part) => announcedPoints(reading, bodyOf(part))
const inTable: Count = (reading, part) => numberedRows(reading, part.id, bodyOf(part))

const WAYS: readonly Count[] = [headed, bulleted, counted, inTable, ...COUNTS]
const WAYS_OF_PROBLEMS: readonly Count[] = [headed, bulleted, counted, announced, inTable, ...COUNTS_OF_PROBLEMS]
const LAST_WAYS: readonly Count[] = [markedClauses, headed, plainSentences]
const LAST_WAYS_OF_PROBLEMS: readonly Count[] = [...LAST_WAYS, plainWants, sentencesOfOthers]
