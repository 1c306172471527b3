import { onlyPraises } from '../locate/praise.js'
import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { areSubject, denialsIn, wantsIn } from '../locate/wanting.js'
import { readLabel, toNumber, withoutLabel } from '../outline/numbering.js'
import type { LocatedPart, Passage } from '../types.js'

/**
 * The distinct points that a part makes (its problems, its arrangements): its numbered subsections, else what the text
 * counts itself (一是…二是…), else the paragraphs, sentences or clauses that hold a phrase of `list`.
 */
export function pointsOf(reading: Reading, part: LocatedPart, list: string): readonly Passage[] {
  if (tellsOnlyPraise(reading, part)) return []
  const headings = headedPoints(reading, part)
  if (headings.length >= 2) return headings
  const counted = enumeratedPoints(reading, part, list)
  if (counted.length >= 2) return counted
  const announced = announcedPoints(reading, part)
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
  return plain.length === 0 && part.id === 'shortcomings' ? plainWants(reading, part) : plain
}

/** Whether the part on problems names none, and praises instead: what it says of causes is of the praise. */
export const tellsOnlyPraise = (reading: Reading, part: LocatedPart): boolean =>
  part.id === 'shortcomings' && onlyPraises(reading, bodyOf(part), 'shortcomings/marks')

/** The clauses that say what is wanting, in a part that is about nothing else; else the first of them. */
function plainWants(reading: Reading, part: LocatedPart): readonly Passage[] {
  const wants = wantsIn(reading, bodyOf(part))
  return areSubject(wants) ? wants.clauses : wants.clauses.slice(0, 1)
}

/** The span of a part without the heading that carries it. */
const bodyOf = (part: LocatedPart): readonly Passage[] =>
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
  /(?:原因|成因)(?:分析)?[。：:]?$|^存在的?(?:主要)?(?:问题|不足|困难)(?:和不足|与不足)?[。：:]?$|^(?:根子|根源|症结|病根|问题|原因)(?:出)?在(?:哪里?|哪儿|何处)|^为什么[^。]{0,12}[？?]$/

const MARKER =
  /(?:^|[。；;，,：:、）)]|(?<!\s)\s)\s*(?:(?<is>[一二三四五六七八九十])(?:是|方面|要)|第(?<nth>[一二三四五六七八九十])[，,、是]|(?<first>首先|其次|再次|最后|此外|另外)[，,]|(?<spoken>(?:头一|第[一二三四五]|再一|另一)[个处条块类桩]|一[个块条类])(?:问题)?(?:是|[，,])|其(?<one>[一二三四五六])[，,、]|[（(](?<paren>\d{1,2}|[一二三四五六七八九十])[)）]|(?<circled>[①-⑳])|(?<num>\d{1,2})[.、．](?!\d))/g

interface Marker {
  readonly ordinal: number
  readonly passage: Passage
  /** What stands before the marker in its paragraph. */
  readonly before: string
}

function enumeratedPoints(reading: Reading, part: LocatedPart, list: string): Passage[] {
  const markers = bodyOf(part).flatMap((passage) => (isAside(reading, passage) ? [] : markersIn(reading, passage)))
  const runs: Marker[][] = []
  for (const marker of markers) {
    if (marker.ordinal === 1 || runs.length === 0) runs.push([])
    runs.at(-1)!.push(marker)
  }
  const fitting = runs.filter(
    (run) => run.length >= 2 && !/(?:原因|成因|根源)[^。]{0,12}[：:，,。]?\s*$/.test(run[0]!.before),
  )
  const marked = fitting.filter((run) => run.some(({ passage }) => isMarked(reading, list, passage)))
  return (marked.length > 0 ? marked : fitting.slice(0, 1)).flatMap((run) => run.map(({ passage }) => passage))
}

/** 头一个, 第三处, 另一类: which of several is meant. */
const spokenOrdinal = (words: string): number | null =>
  words.startsWith('第') ? toNumber(words[1]!) : /^[再另]/.test(words) ? 2 : 1

const FIRST = ['首先', '其次', '再次', '最后', '此外', '另外']

function markersIn({ outline }: Reading, { paragraph, start, end }: Passage): Marker[] {
  const text = outline.paragraphs[paragraph]!.text.slice(0, end)
  const found = [...text.slice(start).matchAll(MARKER)].map((match) => {
    const { is, nth, first, spoken, one, paren, circled, num } = match.groups!
    const word = first ? FIRST.indexOf(first) + 1 : spoken ? spokenOrdinal(spoken) : null
    const ordinal = word ?? toNumber((is ?? nth ?? one ?? paren ?? circled ?? num)!)
    const lead = /^[。；;，,：:、\s）)]*/.exec(match[0])![0].length
    return { ordinal: ordinal ?? 0, at: start + match.index + lead }
  })
  return found.map(({ ordinal, at }, i) => ({
    ordinal,
    passage: { paragraph, start: at, end: found[i + 1]?.at ?? end },
    before: text.slice(Math.max(0, at - 30), at),
  }))
}

// 问题有四个：, 主要存在以下三个方面的不足：
const ANNOUNCES_COUNT = /([两二三四五六七八九]|[2-9])(?:个|点|条|方面|处|类|项)[^，,。；;：:]{0,10}[：:]/
const LONGEST_COUNT = 20
const MOST_ANNOUNCED = 9
const OF_PROBLEMS = /问题|不足|短板|差距|困难|欠缺|毛病|弱项/

/** What semicolons part behind the number of problems, where there are as many. */
function announcedPoints(reading: Reading, part: LocatedPart): readonly Passage[] {
  if (part.id !== 'shortcomings') return []
  for (const passage of bodyOf(part)) {
    for (const [i, sentence] of reading.sentences(passage).entries()) {
      const words = textAt(reading.outline, sentence)
      const count = ANNOUNCES_COUNT.exec(words.slice(0, LONGEST_COUNT))
      if (
        !count ||
        /措施|举措|原因|做法/.test(count[0]) ||
        !OF_PROBLEMS.test(words.slice(0, count.index + count[0].length))
      )
        continue
      const first = { ...sentence, start: sentence.start + count.index + count[0].length }
      const rest = reading.sentences(passage).slice(i + 1, i + MOST_ANNOUNCED)
      const end = rest.findIndex((one) => textAt(reading.outline, one).endsWith('。'))
      const points = [first, ...rest.slice(0, end + 1)]
      if (words.endsWith('；') && points.length === toNumber(count[1]!.replace('两', '二'))) return points
    }
  }
  return []
}

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
    const isClosed = pieces.map((piece) => /[；;]\s*$/.test(textAt(reading.outline, piece)))
    return pieces.filter(
      (piece, i) =>
        (isClosed[i - 1] || isClosed[i]) && isOwnSentence(reading, part, piece) && !tellsCauses(reading, piece),
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
 * what was done nor of what will be.
 */
function plainSentences(reading: Reading, part: LocatedPart): readonly Passage[] {
  if (part.status !== 'section' && part.status !== 'subsection') return []
  const plain = bodyOf(part)
    .flatMap((passage) => reading.sentences(passage))
    .filter((sentence) => isOwnSentence(reading, part, sentence))
  return plain.length >= 2 ? plain : []
}

const FEWEST_CHARACTERS = 8

/** Whether a sentence is long enough to say something, and speaks neither of what was done nor of what will be, but where the part does. */
const isOwnSentence = (reading: Reading, part: LocatedPart, sentence: Passage): boolean =>
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
