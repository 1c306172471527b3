import { begin, type Count, countOn, goesOn } from '../../text/count-on.js'
import type { Paragraph } from '../../types.js'
import { countsBefore, isElsewhere, lostAtEnd, lostMarks, unmarkedMembers } from './between.js'
import type { Marker } from './markers.js'

/** A number of an enumeration that is not the one expected. */
export interface Misnumbered {
  readonly kind: 'skip' | 'repeat' | 'lost' | 'unmarked' | 'headless'
  /** The marker that shows it; of a lost number the marker after, or before where none follows. */
  readonly marker: Marker
  /** Where 是 stands that lost its number, or a member that lost both, and how many did. */
  readonly lost?: { readonly paragraph: number; readonly start: number; readonly count: number }
  readonly expected: number
  readonly last: number
  /** Whether the number expected is the only right one. */
  readonly sure: boolean
  /** Whether nothing need be wrong. */
  readonly doubtful?: true
  /** Whether the numbers behind it have to change with it. */
  readonly moves?: boolean
}

interface Run {
  count: Count
  readonly members: Marker[]
}

// Enumerations are hardly ever nested more than twice; a bound keeps the time linear.
const DEEPEST = 6

/** What is wrong in the markers of one way of counting, in order. */
export function judgeRuns(markers: readonly Marker[], paragraphs: readonly Paragraph[]): Misnumbered[] {
  const found: Misnumbered[] = []
  let open: Run[] = []
  const extend = (run: Run, marker: Marker): void => {
    open.length = open.indexOf(run) + 1
    run.count = countOn(run.count, marker.ordinal)
    run.members.push(marker)
  }
  for (const [i, marker] of markers.entries()) {
    const { ordinal } = marker
    const next = markers[i + 1]
    const top = open.at(-1)
    if (ordinal === 1) {
      if (top && !isOuterSecondAhead(markers, i, paragraphs) && isFirstAgain(top, marker, next, paragraphs)) {
        found.push({
          kind: 'repeat',
          marker,
          expected: 2,
          last: 1,
          sure: next?.ordinal !== 2,
          moves: next?.ordinal === 2,
        })
        extend(top, marker)
      } else
        open = [
          ...open.slice(-DEEPEST).filter((run) => isOpen(run, marker, paragraphs)),
          { count: begin(1), members: [marker] },
        ]
      continue
    }
    const outer = open.findLast(({ count }) => goesOn(count, ordinal))
    const headless = outer && lastOf(outer).stretch !== marker.stretch ? judgeFirst(marker, next, paragraphs) : null
    if (outer && headless?.kind !== 'lost') {
      extend(outer, marker)
      continue
    }
    const before = top && isNear(lastOf(top), marker) ? top : null
    const isLone = markers[i - 1]?.stretch !== marker.stretch
    const trouble = before
      ? judgeNext(before, marker, next, paragraphs)
      : (judgeFirst(marker, next, paragraphs) ?? (isLone ? judgeLone(marker, next, paragraphs) : null))
    if (trouble) found.push(trouble)
    if (before && trouble) extend(before, marker)
    else {
      // 四是……其中一是甲，二是乙。五是: a list inside of a member, whose first number runs into its words.
      const outer = marker.leads ? [] : open.filter((run) => lastOf(run).leads)
      open = [...outer.slice(-DEEPEST), { count: begin(ordinal), members: [marker] }]
    }
  }
  const all = [...found, ...judgeEnds(markers, paragraphs)]
  // Of two wrong numbers close together, neither tells what the other should be.
  const inParagraph = new Map<number, number>()
  for (const { marker } of all) inParagraph.set(marker.paragraph, (inParagraph.get(marker.paragraph) ?? 0) + 1)
  return all.map((wrong) =>
    wrong.sure && inParagraph.get(wrong.marker.paragraph)! > 1 ? { ...wrong, sure: false } : wrong,
  )
}

/** `一是甲；二是乙；是丙`: a last member that lost its number. */
function judgeEnds(markers: readonly Marker[], paragraphs: readonly Paragraph[]): Misnumbered[] {
  return markers.flatMap((marker, i): Misnumbered[] => {
    const before = markers[i - 1]
    const next = markers[i + 1]
    if (marker.way !== '是') return []
    if (marker.ordinal > 1 && (before?.ordinal !== marker.ordinal - 1 || !isNear(before, marker))) return []
    if (next && next.ordinal !== 1 && isNear(marker, next)) return []
    const lost = lostAtEnd(marker, next, paragraphs)
    const expected = marker.ordinal + 1
    return lost
      ? [{ kind: 'lost', marker, lost: { ...lost, count: 1 }, expected, last: marker.ordinal, sure: true }]
      : []
  })
}

/** Whether a number can be meant to go on from another: in one paragraph or the next, or at the head of a later one. */
const isNear = (last: Marker, marker: Marker): boolean =>
  last.stretch === marker.stretch &&
  (last.paragraph === marker.paragraph ||
    marker.leads ||
    (marker.paragraph - last.paragraph <= 2 && marker.ordinal > last.ordinal))

const lastOf = ({ members }: Run): Marker => members.at(-1)!

/** `一是甲；一是乙；三是丙`: the same number again in one sentence, where the count then goes on. */
function isFirstAgain(run: Run, marker: Marker, next: Marker | undefined, paragraphs: readonly Paragraph[]): boolean {
  const last = lastOf(run)
  if (run.members.length > 1 || last.ordinal !== 1 || last.stretch !== marker.stretch) return false
  const isAlike = last.leads && marker.leads
  if (last.paragraph !== marker.paragraph && !isAlike) return false
  const between =
    last.paragraph === marker.paragraph ? paragraphs[last.paragraph]!.text.slice(last.to, marker.start) : ':'
  // What somebody said is counted by itself.
  if (/[“"「][^”"」]{0,2}$/.test(between)) return false
  if (!next || !isNear(marker, next)) return !/[：:]/.test(between)
  if (next.ordinal === 3) return true
  return next.ordinal === 2 && !/[。：:]/.test(between)
}

/** `一是甲，一是乙，二是丙。二是丁`: a list inside of the first member, behind which its own second one follows. */
function isOuterSecondAhead(markers: readonly Marker[], at: number, paragraphs: readonly Paragraph[]): boolean {
  let end = at + 1
  while (end < markers.length && markers[end]!.ordinal === end - at + 1 && isNear(markers[end - 1]!, markers[end]!))
    end++
  const outer = markers[end]
  if (end === at + 1 || outer?.ordinal !== 2) return false
  const inner = markers[end - 1]!
  return (
    isNear(inner, outer) &&
    (inner.paragraph !== outer.paragraph ||
      paragraphs[inner.paragraph]!.text.slice(inner.to, outer.start).includes('。'))
  )
}

/** Whether a run may still go on behind a new one: not where its sentence, or its stretch, has ended. */
function isOpen(run: Run, marker: Marker, paragraphs: readonly Paragraph[]): boolean {
  const last = lastOf(run)
  if (last.stretch !== marker.stretch) return false
  if (last.paragraph !== marker.paragraph) return last.leads
  const { text } = paragraphs[marker.paragraph]!
  const before = run.members.at(-2)
  const joined = before?.paragraph === last.paragraph && !text.slice(before.to, last.start).includes('。')
  return !(joined && text.slice(last.to, marker.start).includes('。'))
}

function judgeNext(
  run: Run,
  marker: Marker,
  next: Marker | undefined,
  paragraphs: readonly Paragraph[],
): Misnumbered | null {
  const last = lastOf(run)
  const { ordinal } = marker
  const expected = run.count.last + 1
  const sure = next?.stretch === marker.stretch && next.ordinal === expected + 1
  const told = { marker, expected, last: run.count.last, sure }
  if (ordinal < run.count.last) {
    if (sure && run.members.length > 1) return { kind: 'skip', ...told }
    return fallsBack(run, marker, next, paragraphs) ? { kind: 'repeat', ...told } : null
  }
  if (ordinal - expected > 2) return null
  if (ordinal === run.count.last) {
    // （二）审查起诉1.受案；2.审结, 二是乙，其中首先抓甲，二是抓乙: a count that began anew in another way.
    if (ordinal === 2 && isElsewhere(last, marker, 1, paragraphs)) return null
    const isLast = next?.stretch !== marker.stretch || next.ordinal === 1
    const moves = next?.stretch === marker.stretch && next.ordinal === expected
    return { kind: 'repeat', ...told, sure: sure || isLast, moves }
  }
  if (isElsewhere(last, marker, expected, paragraphs)) return null
  const [lost, ...others] = marker.way === '是' ? lostMarks(last, marker, paragraphs) : []
  if (!lost) {
    const unmarked = sure ? [] : unmarkedMembers(last, marker, last, paragraphs)
    const count = ordinal - expected
    if (count === unmarked.length) return { kind: 'unmarked', ...told, lost: { ...unmarked[0]!, count }, sure: false }
    return { kind: 'skip', ...told, moves: next?.stretch === marker.stretch && next.ordinal === ordinal + 1 }
  }
  const count = others.length + 1
  return { kind: 'lost', ...told, lost: { ...lost, count }, sure: count === 1 && ordinal === expected + 1 }
}

// 一个是甲，二是乙; 两方面成效：甲；二是乙; 重点是甲，二是乙; “三个全覆盖”中，二是难点
const COUNTS_OTHERWISE =
  /一[个者则来手条]|先是|首[先批要问]|头一|[两二三](?:[个条点项]|方面|大|类|种)|有二|第一|⑴|一半|主要|重点|除|既|最[^，。；]{0,4}的?是|其一|中[，,]?$/

/** `一是甲；二是乙；三是丙；二是丁`: a number of before at the end of its count, and no list inside of the last member. */
function fallsBack(
  { members }: Run,
  marker: Marker,
  next: Marker | undefined,
  paragraphs: readonly Paragraph[],
): boolean {
  const last = members.at(-1)!
  if (marker.way !== '是' || members.length < 2 || members.some(({ ordinal }, i) => ordinal !== i + 1)) return false
  if (last.paragraph !== marker.paragraph || (next && isNear(marker, next) && next.ordinal > 1)) return false
  const between = paragraphs[marker.paragraph]!.text.slice(last.to, marker.start)
  const isQuoted = between.lastIndexOf('“') > between.lastIndexOf('”')
  const sentence = between.slice(between.lastIndexOf('。') + 1)
  if (isQuoted || between.includes('原因') || COUNTS_OTHERWISE.test(sentence)) return false
  return !isElsewhere(last, marker, 1, paragraphs) && lostMarks(last, marker, paragraphs).length === 0
}

/** An enumeration that begins with its second number and goes on; 1. may well stand on a line before. */
function judgeFirst(marker: Marker, next: Marker | undefined, paragraphs: readonly Paragraph[]): Misnumbered | null {
  if (marker.ordinal !== 2 || marker.way === '1.' || isElsewhere(null, marker, 1, paragraphs)) return null
  const told = { marker, expected: 1, last: 0 }
  const [lost] = marker.way === '是' ? lostMarks(null, marker, paragraphs).slice(-1) : []
  if (!lost && (next?.ordinal !== 3 || !isNear(marker, next))) return null
  if (lost) return { kind: 'lost', ...told, lost: { ...lost, count: 1 }, sure: true }
  const [unmarked, ...others] = unmarkedMembers(null, marker, next!, paragraphs)
  return unmarked && others.length === 0
    ? { kind: 'unmarked', ...told, lost: { ...unmarked, count: 1 }, sure: false }
    : { kind: 'headless', ...told, sure: false }
}

/** 三是 alone below its heading, where nothing before it counts in any way: what was cut left it behind. */
function judgeLone(marker: Marker, next: Marker | undefined, paragraphs: readonly Paragraph[]): Misnumbered | null {
  const { way, ordinal, stretch } = marker
  if (way !== '是' || ordinal < 3 || ordinal > 9) return null
  if (next && next.stretch === stretch && next.ordinal <= ordinal) return null
  const { paragraph, start } = marker
  if (start > 0 && !/[。！!？?]\s?$/.test(paragraphs[paragraph]!.text.slice(0, start))) return null
  if (countsBefore(marker, paragraphs)) return null
  return { kind: 'headless', marker, expected: 1, last: 0, sure: false, doubtful: true }
}
