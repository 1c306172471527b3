import { type Following, firstBehind, followingIn } from './following.js'
import { listNumbers } from './list-numbers.js'
import { createOpenMarks, type OpenMarks } from './open-marks.js'
import { isBalanced, type Mark, marksIn, type Unit } from './unit.js'

/** A mark without a partner. */
export interface Lone extends Mark {
  /** The mark that stands where its partner was expected. */
  readonly instead?: Mark
}

// Beyond these a text is no prose, and pairing would take time that grows with the square of its length.
const LONGEST = 100_000
const MOST = 2000

/** The marks of a unit that have no partner, in order. Where numbers of lists explain them (`1）`), these do not count. */
export function pairUp(unit: Unit): readonly Lone[] {
  if (unit.text.length > LONGEST || isBalanced(unit.text)) return []
  const marks = marksIn(unit)
  if (marks.length > MOST) return []
  const lone = loneOf(marks)
  if (lone.length === 0) return lone
  const alone = new Set(lone.map(({ index }) => index))
  const ways = [marks.filter(({ index }) => alone.has(index)), marks].map((some) => {
    const left = listNumbers(unit.text, some)
    if (left.length === 0) return lone
    const others = new Set(left)
    return loneOf(marks.filter((mark) => !others.has(mark)))
  })
  const better = ways.reduce((best, way) => (way.length < best.length ? way : best), lone)
  return repeated(better, followingIn(marks)).filter((one) => !isNoMark(unit.text, one))
}

/** Inches, faces and `（四、` at the beginning of a line, where nothing is missing that a reader would miss. */
function isNoMark(text: string, { mark, index, opens, kind }: Lone): boolean {
  if (!opens && kind.family === 'quote' && /\d/.test(text[index - 1] ?? '')) return true
  if (!opens && kind.close === '）)' && /[:;：；^_-]/.test(text[index - 1] ?? '')) return true
  return (
    index === 0 &&
    opens &&
    /^[（(]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[、.．]/.test(`${mark}${text.slice(1, 8)}`)
  )
}

function loneOf(marks: readonly Mark[]): readonly Lone[] {
  const lone: Lone[] = []
  const open = createOpenMarks()
  const next = followingIn(marks)
  let sentence = 0
  for (const mark of marks) {
    // A title does not go on over the end of a sentence: what was opened before is alone.
    if (mark.sentence > sentence) lone.push(...open.endSentence())
    sentence = mark.sentence
    const top = open.innermost()
    if (mark.opens) open.push(mark)
    else if (top?.kind === mark.kind) open.close(mark.kind)
    else if (top && isMistyped(top, mark, open, next)) {
      lone.push({ ...top, instead: mark })
      open.close(top.kind)
    } else if (open.has(mark.kind)) lone.push(...open.close(mark.kind))
    else lone.push(mark)
  }
  lone.push(...open.left())
  return withoutCrossed(lone).toSorted((a, b) => a.index - b.index)
}

/** Whether a mark of another kind closes the innermost open one: neither has a better partner. */
function isMistyped(top: Mark, mark: Mark, open: OpenMarks, next: Following): boolean {
  if (top.kind.family !== mark.kind.family) return false
  if (next(top.kind, mark.index)?.opens === false) return false
  return !open.has(mark.kind) || next(mark.kind, mark.index)?.opens === false
}

const FURTHEST_CROSSED = 40

/** `（甲“乙）丙”`: marks that cross have their partners. */
function withoutCrossed(lone: readonly Lone[]): readonly Lone[] {
  // They come in the order of the text.
  const closing = lone.filter(({ opens }) => !opens)
  if (closing.length === 0) return lone
  const crossed = new Set<Lone>()
  for (const one of lone) {
    if (!one.opens || one.instead) continue
    for (let i = firstBehind(closing, one.index); i < closing.length; i++) {
      const other = closing[i]!
      if (other.index - one.index >= FURTHEST_CROSSED || other.sentence !== one.sentence) break
      if (other.kind !== one.kind || crossed.has(other)) continue
      crossed.add(one).add(other)
      break
    }
  }
  return lone.filter((one) => !crossed.has(one))
}

/** `“回头看“`: of two marks that are alike and alone, the second stands for the partner of the first. */
function repeated(lone: readonly Lone[], following: Following): Lone[] {
  const found: Lone[] = []
  for (let i = 0; i < lone.length; i++) {
    const one = lone[i]!
    const next = lone[i + 1]
    if (next && isRepeated(one, next, following)) {
      found.push({ ...one, instead: next })
      i++
    } else found.push(one)
  }
  return found
}

const FURTHEST_REPEATED = 30
const FURTHEST_OTHER = 40

/** `《应对法）`: a title mark and a bracket that have no others are one slip. */
const isOtherKind = (one: Lone, next: Lone): boolean =>
  !one.instead &&
  !next.instead &&
  one.opens &&
  !next.opens &&
  next.index - one.index <= FURTHEST_OTHER &&
  next.sentence === one.sentence &&
  one.kind.family !== next.kind.family &&
  [one, next].every(({ kind }) => kind.family !== 'quote')

function isRepeated(one: Lone, next: Lone, following: Following): boolean {
  if (isOtherKind(one, next)) return true
  if (one.instead || next.instead || one.kind !== next.kind || one.opens !== next.opens) return false
  const { family } = one.kind
  if (family === 'bracket' || (family === 'title' && !one.opens)) return false
  if (next.index - one.index > FURTHEST_REPEATED || next.sentence !== one.sentence) return false
  return following(one.kind, one.index)?.index === next.index
}
