import { listNumbers } from './list-numbers.js'
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
  const lone = loneOf(marks, unit.text)
  if (lone.length === 0) return lone
  const alone = new Set(lone.map(({ index }) => index))
  const ways = [marks.filter(({ index }) => alone.has(index)), marks].map((some) => {
    const left = listNumbers(unit.text, some)
    return left.length === 0
      ? lone
      : loneOf(
          marks.filter((mark) => !left.includes(mark)),
          unit.text,
        )
  })
  const better = ways.reduce((best, way) => (way.length < best.length ? way : best), lone)
  return repeated(better, unit.text, marks).filter((one) => !isNoMark(unit.text, one))
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

function loneOf(marks: readonly Mark[], text: string): Lone[] {
  const lone: Lone[] = []
  let open: Mark[] = []
  for (const [i, mark] of marks.entries()) {
    open = withinSentence(open, mark, text, lone)
    if (mark.opens) {
      open.push(mark)
      continue
    }
    const top = open.at(-1)
    if (top?.kind === mark.kind) open.pop()
    else if (top && isMistyped(top, mark, open, marks.slice(i + 1))) {
      lone.push({ ...top, instead: mark })
      open.pop()
    } else {
      const from = open.findLastIndex(({ kind }) => kind === mark.kind)
      if (from < 0) lone.push(mark)
      else lone.push(...open.splice(from).slice(1))
    }
  }
  lone.push(...open)
  return withoutCrossed(lone, text).sort((a, b) => a.index - b.index)
}

/** A title does not go on over the end of a sentence: what was opened before is alone. */
function withinSentence(open: Mark[], { index }: Mark, text: string, lone: Lone[]): Mark[] {
  if (!open.some(({ kind }) => kind.family === 'title')) return open
  const ended = ({ kind, index: from }: Mark): boolean =>
    kind.family === 'title' && /[。；;]/.test(text.slice(from, index))
  lone.push(...open.filter(ended))
  return open.filter((mark) => !ended(mark))
}

/** Whether a mark of another kind closes the innermost open one: neither has a better partner. */
function isMistyped(top: Mark, mark: Mark, open: readonly Mark[], rest: readonly Mark[]): boolean {
  if (top.kind.family !== mark.kind.family) return false
  const next = (kind: Mark['kind']): Mark | undefined => rest.find((other) => other.kind === kind)
  if (next(top.kind)?.opens === false) return false
  return !open.some(({ kind }) => kind === mark.kind) || next(mark.kind)?.opens === false
}

/** `（甲“乙）丙”`: marks that cross have their partners. */
function withoutCrossed(lone: readonly Lone[], text: string): Lone[] {
  const crossed = new Set<Lone>()
  for (const one of lone) {
    if (!one.opens || one.instead) continue
    const partner = lone.find(
      (other) =>
        !other.opens &&
        !crossed.has(other) &&
        other.kind === one.kind &&
        other.index > one.index &&
        other.index - one.index < 40 &&
        !/[。；;]/.test(text.slice(one.index, other.index)),
    )
    if (partner) crossed.add(one).add(partner)
  }
  return lone.filter((one) => !crossed.has(one))
}

/** `“回头看“`: of two marks that are alike and alone, the second stands for the partner of the first. */
function repeated(lone: readonly Lone[], text: string, marks: readonly Mark[]): Lone[] {
  const found: Lone[] = []
  for (let i = 0; i < lone.length; i++) {
    const one = lone[i]!
    const next = lone[i + 1]
    if (next && isRepeated(one, next, text, marks)) {
      found.push({ ...one, instead: next })
      i++
    } else found.push(one)
  }
  return found
}

function isRepeated(one: Lone, next: Lone, text: string, marks: readonly Mark[]): boolean {
  if (one.instead || next.instead || one.kind !== next.kind || one.opens !== next.opens) return false
  const { family } = one.kind
  if (family === 'bracket' || (family === 'title' && !one.opens)) return false
  if (next.index - one.index > 30 || /[。；;]/.test(text.slice(one.index, next.index))) return false
  return !marks.some(({ kind, index }) => kind === one.kind && index > one.index && index < next.index)
}
