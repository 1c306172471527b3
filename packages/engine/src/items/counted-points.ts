import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { toNumber } from '../outline/numbering.js'
import type { Passage } from '../types.js'
import { announcesReasons, followsReasons, speaksOfProblems } from './announced.js'

const MARKER =
  /(?:^|[。；;，,：:、）)]|(?<!\s)\s)\s*(?:(?<is>[一二三四五六七八九十])(?:是|曰|方面|要)|(?<=(?:^|[。：:；;])\s{0,4})(?<cn>[一二三四五六七八九十])、(?![一二三四五六七八九十])|第(?<nth>[一二三四五六七八九十])[，,、是]|(?<first>首先|其次|再次|最后|此外|另外)[，,]|(?<spoken>(?:头一|第[一二三四五]|再一|另一)[个处条块类桩]|一[个块条类])(?:问题|难处|难题|困难|短板|不足|缺口)?(?:是|[，,])|其(?<one>[一二三四五六])[，,、]|[（(](?<paren>\d{1,2}|[一二三四五六七八九十])[)）]|(?<circled>[①-⑳])|(?<num>\d{1,2})[.、．](?!\d))/g

interface Marker {
  readonly ordinal: number | null
  readonly passage: Passage
  /** The last words before the marker in its paragraph. */
  readonly before: string
}

const LONGEST_BEFORE = 30

/** The members of 一是…二是… in passages: of the runs that hold one which `isMarked`, else of the first; none of causes. */
export function enumeratedPoints(
  reading: Reading,
  passages: readonly Passage[],
  isMarked: (passage: Passage) => boolean,
): Passage[] {
  const markers = passages.flatMap((passage) => markersIn(reading, passage))
  const runs: Marker[][] = []
  for (const marker of markers) {
    if (marker.ordinal === 1 || runs.length === 0) runs.push([])
    runs.at(-1)!.push(marker)
  }
  const fitting = runs.filter((run) => run.length >= 2 && !announcesReasons(run[0]!.before.replace(/。\s*$/, '')))
  const marked = fitting.filter((run) => run.some(({ passage }) => isMarked(passage)))
  return (marked.length > 0 ? marked : fitting.slice(0, 1)).flatMap((run) => run.map(({ passage }) => passage))
}

/** 头一个, 第三处, 另一类: which of several is meant. */
const spokenOrdinal = (words: string): number | null =>
  words.startsWith('第') ? toNumber(words[1]!) : /^[再另]/.test(words) ? 2 : 1

const FIRST = ['首先', '其次', '再次', '最后', '此外', '另外']

function markersIn({ outline }: Reading, { paragraph, start, end }: Passage): Marker[] {
  const text = outline.paragraphs[paragraph]!.text.slice(0, end)
  const found = [...text.slice(start).matchAll(MARKER)].map((match) => {
    const { is, cn, nth, first, spoken, one, paren, circled, num } = match.groups!
    const word = first ? FIRST.indexOf(first) + 1 : spoken ? spokenOrdinal(spoken) : null
    const ordinal = word ?? toNumber((is ?? cn ?? nth ?? one ?? paren ?? circled ?? num)!)
    const lead = /^[。；;，,：:、\s）)]*/.exec(match[0])![0].length
    return { ordinal, at: start + match.index + lead }
  })
  return found.map(({ ordinal, at }, i) => ({
    ordinal,
    passage: { paragraph, start: at, end: found[i + 1]?.at ?? end },
    before: text.slice(Math.max(0, at - LONGEST_BEFORE), at),
  }))
}

// 问题有四个：, 主要存在以下三个方面的不足：
const ANNOUNCES_COUNT = /([两二三四五六七八九]|[2-9])(?:个|点|条|方面|处|类|项)[^，,。；;：:]{0,10}[：:]/
const LONGEST_COUNT = 20
const MOST_ANNOUNCED = 9
const OF_OTHERS = /措施|举措|原因|做法/

/** What semicolons part behind the number of problems, where there are as many. */
export function announcedPoints(reading: Reading, passages: readonly Passage[]): readonly Passage[] {
  for (const passage of passages) {
    const sentences = reading.sentences(passage)
    for (const [i, sentence] of sentences.entries()) {
      const announced = announcedIn(textAt(reading.outline, sentence))
      if (!announced) continue
      const rest = sentences.slice(i + 1, i + MOST_ANNOUNCED)
      const end = rest.findIndex((one) => textAt(reading.outline, one).endsWith('。'))
      const points = [{ ...sentence, start: sentence.start + announced.length }, ...rest.slice(0, end + 1)]
      if (points.length === announced.count) return points
    }
  }
  return []
}

/** How many problems the words announce that a sentence before others begins with, and how long these words are. */
function announcedIn(sentence: string): { readonly count: number | null; readonly length: number } | null {
  const match = /[；;]$/.test(sentence) ? ANNOUNCES_COUNT.exec(sentence.slice(0, LONGEST_COUNT)) : null
  if (!match || OF_OTHERS.test(match[0])) return null
  const length = match.index + match[0].length
  return speaksOfProblems(sentence.slice(0, length)) ? { count: toNumber(match[1]!.replace('两', '二')), length } : null
}

// ★违法建设存量大。, 问题：发现晚。, 不足1：备案不及时。; those with a space behind them are left out as the text is read.
const BULLET =
  /^\s*(?:(?<mark>[•·●○◆◇★☆■□▲△►➢✓✔※▪])(?!\k<mark>)|(?<word>问题|不足|短板|差距|困难|难点)\s?之?(?:\d{1,2}|[一二三四五六七八九十])?[：:])/

/**
 * The paragraphs that begin with one mark of a list, of the first such list that holds a line which `isMarked`, or calls
 * its lines problems; none that reasons are announced for.
 */
export function bulletedLines(
  { outline }: Reading,
  body: readonly Passage[],
  isMarked: (passage: Passage) => boolean,
): readonly Passage[] {
  const marks = body.map(({ paragraph, start }) => {
    const groups = start === 0 ? BULLET.exec(outline.paragraphs[paragraph]!.text)?.groups : undefined
    return groups?.mark ?? groups?.word ?? null
  })
  for (let from = 0, to: number; from < body.length; from = to) {
    const mark = marks[from]!
    to = from + 1
    while (to < body.length && marks[to] === mark) to++
    const lines = body.slice(from, to)
    const areReasons = followsReasons(outline, body[from]!.paragraph)
    if (mark !== null && lines.length >= 2 && !areReasons && (speaksOfProblems(mark) || lines.some(isMarked)))
      return lines
  }
  return []
}
