import { onlyPraises } from '../locate/praise.js'
import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { areSubject, denialsIn, wantsIn } from '../locate/wanting.js'
import { readLabel, withoutLabel } from '../outline/numbering.js'
import type { LocatedPart, Passage } from '../types.js'
import { announcedPoints, enumeratedPoints } from './counted-points.js'
import { headedBy, headedWhere } from './headed.js'

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
  const headings = headedPoints(reading, part)
  if (headings.length >= 2) return headings
  const body = bodyOf(part)
  const counted = enumeratedPoints(
    reading,
    body.filter((passage) => !isAside(reading, passage)),
    (passage) => isMarked(reading, list, passage),
  )
  if (counted.length >= 2) return counted
  const announced = part.id === 'shortcomings' ? announcedPoints(reading, body) : []
  if (announced.length >= 2) return announced
  // One sentence may hold several clauses with a problem each, one clause several words: 力量不足、形式单一等问题仍然存在.
  for (const count of [markedParagraphs, markedSentences, partedSentences, markedClauses, markedWords]) {
    const marked = count(reading, part, list)
    if (marked.length >= 2) return marked
  }
  const one = markedClauses(reading, part, list)
  if (one.length > 0) return one
  if (headings.length > 0) return headings
  const plain = plainSentences(reading, part)
  if (plain.length > 0 || part.id !== 'shortcomings') return plain
  const wants = plainWants(reading, part)
  return wants.length > 0 ? wants : sentencesOfOthers(reading, part, list)
}

// 整改情况 below the problems tells what was done about them.
const MENDED = /^(?:(?:反馈|督察|存在|以上|上述)?(?:的)?问题)?整改(?:落实|进展|完成)?(?:情况|成效)[。：:]?$/

/** A part without what stands below headings that are of other items, or of what was put right. */
function withoutOthers(reading: Reading, part: LocatedPart, list: string): LocatedPart {
  const others = othersOf(reading, part, list)
  const isMended = (heading: Passage): boolean => MENDED.test(withoutLabel(textAt(reading.outline, heading)))
  const headed = [
    ...others.flatMap((other) => headedBy(reading, part, `${other}/headings`)),
    ...(part.id === 'shortcomings' ? headedWhere(reading, part, isMended) : []),
  ]
  if (headed.length === 0) return part
  const dropped = new Set(headed.flatMap(({ heading, below }) => [heading, ...below]))
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

/** The span of a part without the heading that carries it. */
export const bodyOf = (part: LocatedPart): readonly Passage[] =>
  part.at && part.status !== 'content'
    ? part.span.filter(({ paragraph }) => paragraph !== part.at!.paragraph)
    : part.span

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
  return body.filter(
    (passage, i) => levels[i] === top && !ASIDE.test(withoutLabel(outline.paragraphs[passage.paragraph]!.text)),
  )
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

const WORDS_BEFORE = 8

/** The hits of a list that are meant: 没有明显不足 names no shortcoming. */
function marksIn(reading: Reading, list: string, passage: Passage): readonly Passage[] {
  const hits = reading.hits(list, passage)
  if (hits.length === 0) return hits
  // The words before a denial decide whether it is one.
  const from = Math.max(0, passage.start - WORDS_BEFORE)
  const denials = denialsIn(reading.outline.paragraphs[passage.paragraph]!.text.slice(from, passage.end))
  let next = 0
  return hits.filter((hit) => {
    while (next < denials.length && from + denials[next]!.end <= hit.start) next++
    return next === denials.length || hit.end <= from + denials[next]!.start
  })
}

const isMarked = (reading: Reading, list: string, passage: Passage): boolean =>
  marksIn(reading, list, passage).length > 0

type Count = (reading: Reading, part: LocatedPart, list: string) => Passage[]

/** Paragraphs that open with a phrase of the list: items of a list without numbers. */
const markedParagraphs: Count = (reading, part, list) =>
  bodyOf(part).filter((passage) => {
    const [first] = reading.sentences(passage)
    return first !== undefined && isMarked(reading, list, first)
  })

/** Sentences, ended by a semicolon at least, that hold a phrase of the list and do not tell causes. */
const markedSentences: Count = (reading, part, list) =>
  bodyOf(part).flatMap((passage) => {
    const { text } = reading.outline.paragraphs[passage.paragraph]!
    const grouped = groupsIn(text, passage)
    if (grouped) return grouped.filter((group) => isMarked(reading, list, group) && !tellsCauses(reading, group))
    let goesOn = false
    return reading.sentences(passage).filter((sentence) => {
      const ofCauses = goesOn || tellsCauses(reading, sentence)
      // 原因主要有三：……；……；……。 goes on to the full stop.
      goesOn = ofCauses && !textAt(reading.outline, sentence).trimEnd().endsWith('。')
      return !ofCauses && isMarked(reading, list, sentence)
    })
  })

/** Problems that semicolons part, in whatever words. */
const partedSentences: Count = (reading, part) => {
  if (part.id !== 'shortcomings') return []
  return bodyOf(part).flatMap((passage) => {
    const pieces = reading.sentences(passage)
    const isOpen = pieces.map((piece) => endsOpen(reading, piece))
    return pieces.filter(
      (piece, i) => (isOpen[i - 1] || isOpen[i]) && isOwnSentence(reading, part, piece) && !tellsCauses(reading, piece),
    )
  })
}

/** 承接能力还不够强。……；合同管理还不够严。……: what semicolons part, where each stretch has full stops inside. */
function groupsIn(text: string, { paragraph, start, end }: Passage): readonly Passage[] | null {
  const pieces = text.slice(start, end).split(/(?<=[；;])/)
  if (pieces.length < 3 || !pieces.every((piece) => /。./.test(piece.trim()))) return null
  let at = start
  return pieces.map((piece) => {
    const group = { paragraph, start: at, end: at + piece.length }
    at = group.end
    return group
  })
}

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

/** Whether a sentence ends with a semicolon. */
export const endsOpen = ({ outline }: Reading, sentence: Passage): boolean =>
  /[；;]\s*$/.test(textAt(outline, sentence))

// 以上报告，请审阅。 and 具体安排如下： say nothing of the matter.
const SAYS_NOTHING =
  /^\s?(?:以上|[特专]此|附[件表：:]|详见|无[。，]?$|如有不妥|妥否|请(?:予|各位|批|领导|审)|[感谢]谢)|(?:如下|待定|从略|另文(?:报送|上报)|另行(?:报告|印发|下发|安排|上报)|后(?:再行?)?(?:确定|明确)|请(?:批评指正|审阅|批示))[。：:]?\s?$/
// 统一双语文书。 says what will be done.
const FEWEST_CHARACTERS = 7

/** Whether a sentence is long enough to say something, and speaks neither of what was done nor of what will be, but where the part does. */
export const isOwnSentence = (reading: Reading, part: LocatedPart, sentence: Passage): boolean =>
  sentence.end - sentence.start >= FEWEST_CHARACTERS &&
  (['measures', 'next-year'] as const).every((id) => id === part.id || !reading.holds(`${id}/marks`, sentence))

const OF_CAUSES =
  /^(?:原因|成因|根源|之所以|归根|(?:分析|究|探|造成|产生|形成|出现|主要|其|这些|上述|以上)[^，,。；：:]{0,14}(?:原因|根源|成因|由于|因为|在于|所致)|(?:这些|上述|以上)(?:问题|不足|情况)的?(?:产生|存在|出现|形成)|(?:出现|存在|产生|造成|形成)(?:这些|上述|以上|此类)(?:问题|不足|情况|现象))/

const tellsCauses = ({ outline }: Reading, passage: Passage): boolean =>
  OF_CAUSES.test(textAt(outline, passage).trimStart())

/** Stretches between `ends` that hold a phrase of the list. */
const markedBetween =
  (ends: RegExp): Count =>
  (reading, part, list) =>
    bodyOf(part).flatMap((passage) => {
      const text = reading.outline.paragraphs[passage.paragraph]!.text
      const found: Passage[] = []
      for (const hit of marksIn(reading, list, passage)) {
        if (hit.start < (found.at(-1)?.end ?? 0)) continue
        let { start, end } = hit
        while (start > passage.start && !ends.test(text[start - 1]!)) start--
        while (end < passage.end && !ends.test(text[end]!)) end++
        found.push({ paragraph: passage.paragraph, start, end })
      }
      return found
    })

const markedClauses = markedBetween(/[，,。；;：:]/)
const markedWords = markedBetween(/[，,。；;：:、]/)
