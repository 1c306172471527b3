import { clauseAround, textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { denialsIn, wantsIn } from '../locate/wanting.js'
import type { LocatedPart, Passage } from '../types.js'
import { followsReasons, speaksOfProblems } from './announced.js'
import { bodyOf, endsOpen, isOwnSentence } from './own-sentences.js'

/** One way to tell the points of a part apart: the stretches of its body that hold a phrase of `list`, mostly. */
export type Count = (reading: Reading, part: LocatedPart, list: string) => readonly Passage[]

/** Paragraphs that open with a phrase of the list: items of a list without numbers. */
const markedParagraphs: Count = (reading, part, list) =>
  bodyOf(part).filter((passage) => {
    const [first] = reading.sentences(passage)
    return first !== undefined && isMarked(reading, list, first) && !tellsCauses(reading, first)
  })

// 违法建设存量大。年末在册41.6万平方米，……; 以上问题不容忽视。 and 客观上编制少。 tell of the others.
const RUN_IN = /^(?!这些|以上|上述|(?:一年来)?成绩|总体|总的|[客主]观|对此|为此)[^，,。；;：:]{4,20}。["”*]*./

/** Paragraphs that begin with a problem in a few words and go on, where those that a list knows are all among them. */
const runInParagraphs: Count = (reading, part, list) => {
  const found = bodyOf(part).filter(
    (passage) => RUN_IN.test(textAt(reading.outline, passage).trim()) && !tellsCauses(reading, passage),
  )
  const known = markedParagraphs(reading, part, list)
  return known.length > 0 && known.every((passage) => found.includes(passage)) ? found : []
}

/** Sentences, ended by a semicolon at least, that hold a phrase of the list and do not tell causes. */
const markedSentences: Count = (reading, part, list) =>
  bodyOf(part).flatMap((passage) => {
    const { text } = reading.outline.paragraphs[passage.paragraph]!
    const grouped = groupsIn(text, passage)
    if (grouped) return grouped.filter((group) => isMarked(reading, list, group) && !tellsCauses(reading, group))
    return pointsAmong(reading, part, passage).filter((sentence) => isMarked(reading, list, sentence))
  })

/** Problems that semicolons part, in whatever words. */
const partedSentences: Count = (reading, part) =>
  bodyOf(part).flatMap((passage) => {
    const pieces = reading.sentences(passage)
    const isOpen = pieces.map((piece) => endsOpen(reading, piece))
    const parted = new Set(pieces.filter((_, i) => isOpen[i - 1] || isOpen[i]))
    return pointsAmong(reading, part, passage).filter(
      (piece) => parted.has(piece) && isOwnSentence(reading, part, piece),
    )
  })

// 还存在差距，主要是：……；……；……。
const LEADS_TO_LIST = /(?:主要[是有为]|表现[在为]|体现在|以下[^，,。；;：:]{0,8}|如下)[：:]/

// 我市法治政府建设还有差距。部分单位……；……；……。, 还存在一些不足：……；……；……。
const STATES_PROBLEMS = /(?:[还仍尚]有|存在)[^，,。；;：:]{0,16}(?:问题|不足|短板|差距|弱项|薄弱环节)$/

// 全年执法检查156次，其中：……; 下一步，……; 局党组对此高度重视；……
const TELLS_ELSE = /其中|下一?步|今后|高度重视(?!不)|^[^，,；;]{0,12}(?:全年|今年|20\d\d年)[^，,；;]{0,12}\d/

/** Whether the clause in front of such words speaks of problems; behind a full stop, the sentence before. */
function leadsToProblems(text: string, before: string): boolean {
  if (STATES_PROBLEMS.test(before.trimEnd().replace(/。$/, ''))) return !TELLS_ELSE.test(text)
  if (STATES_PROBLEMS.test(text.split(/[：:]/, 1)[0]!)) return true
  const lead = LEADS_TO_LIST.exec(text)
  if (!lead) return false
  const clauses = text
    .slice(0, lead.index)
    .trim()
    .split(/[，,](?=.)/)
  const last = clauses.at(-1)!
  return speaksOfProblems(last === '' ? before : last)
}

/** What semicolons part behind words that lead to a list of problems, up to the full stop, in whatever words. */
const listedSentences: Count = (reading, part) =>
  bodyOf(part).flatMap((passage) => {
    const sentences = reading.sentences(passage)
    const texts = sentences.map((sentence) => textAt(reading.outline, sentence))
    const first = sentences.findIndex(
      (one, i) =>
        leadsToProblems(texts[i]!, texts[i - 1] ?? '') && endsOpen(reading, one) && !tellsCauses(reading, one),
    )
    if (first < 0) return []
    const last = sentences.findIndex((one, i) => i >= first && !endsOpen(reading, one))
    return sentences.slice(first, last < 0 ? undefined : last + 1).filter((one) => !tellsCauses(reading, one))
  })

// 执法这一块，……。普法这一块，……
const TOPIC = /^(?![客主]观|[另一二])[^，,。；;：:]{2,12}(?:这一?块|这?方面)[，,：:]/

/** Sentences that name a field of work each, where a list knows what is wanting in one of them. */
const topicSentences: Count = (reading, part, list) => {
  const found = pointSentences(reading, part).filter((one) => TOPIC.test(textAt(reading.outline, one).trim()))
  return found.some((sentence) => isMarked(reading, list, sentence)) ? found : []
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

/** The sentences that tell neither why nor what is to be done; 原因主要有三：……；……；……。 goes on to the full stop. */
function pointsAmong(reading: Reading, part: LocatedPart, passage: Passage): readonly Passage[] {
  let goesOn = passage.start === 0 && followsReasons(reading.outline, passage.paragraph)
  return reading.sentences(passage).filter((sentence, i, all) => {
    const text = textAt(reading.outline, sentence).trim()
    const isRemedy = part.id === 'shortcomings' && OF_REMEDIES.test(text)
    const isOther = goesOn || isRemedy || tellsCauses(reading, sentence)
    // Behind a semicolon the reason is of the point before it.
    const isList = goesOn || i === 0 || !endsOpen(reading, all[i - 1]!) || /[：:]/.test(text)
    goesOn = isOther && isList && !text.endsWith('。')
    return !isOther
  })
}

/** Those of the whole body. */
const pointSentences = (reading: Reading, part: LocatedPart): readonly Passage[] =>
  bodyOf(part).flatMap((passage) => pointsAmong(reading, part, passage))

// 要解决这些问题，主要对策如下：……
const OF_REMEDIES = /^(?:要|为)(?:解决|克服)[^。；;：:]{0,30}(?:对策|措施|办法)[^。；;：:]{0,6}[：:]/

const OF_CAUSES =
  /^(?:原因|成因|根源|制约因素(?:方面|是|有|[：:])|剖析(?:起来|[（(：:])|之所以|归根|(?:分析|剖析|究|探|造成|产生|形成|出现|主要|其|这些|上述|以上)[^，,。；：:]{0,14}(?:原因|根源|成因|缘由|由于|因为|在于|所致)|(?:这些|上述|以上)(?:问题|不足|情况)的?(?:产生|存在|出现|形成)|(?:出现|存在|产生|造成|形成)(?:这些|上述|以上|此类)(?:问题|不足|情况|现象))/

/** Whether a sentence begins by telling why. */
export const tellsCauses = ({ outline }: Reading, passage: Passage): boolean =>
  OF_CAUSES.test(textAt(outline, passage).trimStart())

const CLAUSE_ENDS = /[，,。；;：:]/

// 执法力量薄弱，主要是因为编制偏少: the second clause is the reason of the first.
const GIVES_REASON = /^(?:这?(?:主要|多|都|均)?是?)?(?:由于|因为|源于|归因于|受制于)/

/** Whether a stretch is of a clause that gives a reason: 主要是由于人员不足、经费不足 has two. */
function isReason(reading: Reading, passage: Passage): boolean {
  const clause = { ...clauseAround(reading.outline, passage, CLAUSE_ENDS), end: passage.end }
  return tellsCauses(reading, clause) || GIVES_REASON.test(textAt(reading.outline, clause))
}

/** Stretches between `ends`, in what `from` takes of the body, that hold a phrase of the list. */
const markedBetween =
  (ends: RegExp, from: (reading: Reading, part: LocatedPart) => readonly Passage[]): Count =>
  (reading, part, list) =>
    from(reading, part).flatMap((passage) => {
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

/** The same without reasons, and without words that only lead to what follows: 还存在差距：……，……，……。 */
const pointsBetween = (ends: RegExp): Count => {
  const marked = markedBetween(ends, pointSentences)
  return (reading, part, list) =>
    marked(reading, part, list).filter((one) => !isReason(reading, one) && !isLead(reading, one))
}

function isLead({ outline }: Reading, passage: Passage): boolean {
  const next = outline.paragraphs[passage.paragraph]!.text[passage.end]
  return (next === '：' || next === ':') && STATES_PROBLEMS.test(textAt(outline, passage))
}

const clausesOfPoints = pointsBetween(CLAUSE_ENDS)
const wordsOfPoints = pointsBetween(/[，,。；;：:、]/)
const clausesOfAll = markedBetween(CLAUSE_ENDS, (_, part) => bodyOf(part))

/** Clauses that say what is wanting, in words that no list knows, where those that one knows tell why: …队员专业不足，少数人…… */
const wantingClauses: Count = (reading, part, list) =>
  clausesOfAll(reading, part, list).length >= 2
    ? wantsIn(reading, pointSentences(reading, part)).clauses.filter((one) => !isReason(reading, one))
    : []

/** The clauses that hold a phrase of the list; those that tell why where there are no others. */
export const markedClauses: Count = (reading, part, list) => {
  const clauses = clausesOfPoints(reading, part, list)
  return clauses.length > 0 ? clauses : clausesOfAll(reading, part, list)
}

/**
 * The ways in their order, the widest stretches first. One sentence may hold several clauses with a problem each, one
 * clause several words: 力量不足、形式单一等问题仍然存在.
 */
export const COUNTS: readonly Count[] = [markedParagraphs, markedSentences, clausesOfPoints, wordsOfPoints]

/** Those of problems, which may be told in words that no list knows. */
export const COUNTS_OF_PROBLEMS: readonly Count[] = [
  runInParagraphs,
  listedSentences,
  markedParagraphs,
  markedSentences,
  partedSentences,
  topicSentences,
  clausesOfPoints,
  wordsOfPoints,
  wantingClauses,
]

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

/** Whether a passage holds a phrase of a list that is meant. */
export const isMarked = (reading: Reading, list: string, passage: Passage): boolean =>
  marksIn(reading, list, passage).length > 0
