import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'
import { fits, unitOf, type WrongRate, wrongRate } from './wrong-rate.js'

/** What a figure is said to be of some whole. */
interface Share {
  readonly part: Quantity
  readonly percent: Quantity
  /** Whether the whole is called one: 占总数的, 占全市案件的. */
  readonly isOfAll: boolean
  /** The area or the kind that names the whole: 全市, 结案; null where nothing does. */
  readonly of: string | null
}

const SHARE =
  /^,?占(?:比|([^,;、占比]{0,6}?总[数量额](?:的|比例)?|(?:全[部年市县区局省镇]|案件|立案|其|同类)[^,;、占比]{0,4}的))?(?:为|达)?$/

/** The share whose percentage is the figure at a place; null where it is none. */
function shareAt({ text, figures }: Sentence, at: number): Share | null {
  const [part, percent] = [figures[at - 1], figures[at]]
  if (!part || !percent || part.vague || percent.vague || part.unit === '%' || percent.unit !== '%') return null
  const words = SHARE.exec(text.slice(part.end, percent.start))
  if (!words || SEVERAL.test(text.slice(percent.end))) return null
  return { part, percent, isOfAll: words[1] !== undefined, of: NAMED.exec(words[1] ?? '')?.[1] ?? null }
}

// 占总数的39%和26.3%: one for each part.
const SEVERAL = /^(?:[、和及]|以及)\d[\d.]*%/
// 占全市的, 占结案总数的
const AREA = /^全[国省市县区州旗镇乡]/
const NAMED = new RegExp(`(${AREA.source}|^[一-龥]{2,4}(?=总[数量额]))`)

// Behind these words another matter is told, of which 其中 said nothing.
const ANEW =
  /;\s*(?:从[^,;]{1,16}看|按[^,;]{1,16}[分看]|[与较比同][^,;]{1,10}(?:相比|比较)|20\d\d年|\d{1,2}月|今年|全[年市县区省]|[上下]半年|第?[一二三四]季度|截至|目前|此外|另|同时)/

/** 立案137起,其中一般程序96起,占70.1% */
export function shareOf(sentence: Sentence, at: number): WrongRate | null {
  const share = shareAt(sentence, at)
  if (!share) return null
  const { text, figures } = sentence
  const { part, percent } = share
  const wholes = figures.slice(0, at - 1).filter(({ unit }) => unit === part.unit)
  const whole = wholeNamed(text, wholes, share.of)
  if (!whole || whole.vague || whole.value < part.value) return null
  const among = text.lastIndexOf('其中', part.start)
  if (among < whole.end || ANEW.test(text.slice(among, part.start))) return null
  if (wholes.some((other) => fits(percent, part.value, other.value, part.slack + other.slack))) return null
  if (isOfAnother(sentence, share, { at, among, whole })) return null
  return wrongRate(sentence, whole, percent, part.value / whole.value)
}

/** The figure that a name is of, 结案 or 全市; the first where a name is no area's and of none. */
function wholeNamed(text: string, wholes: readonly Quantity[], name: string | null): Quantity | undefined {
  if (name === null) return wholes[0]
  const named = wholes.find(({ start }) => labelBefore(text, start).includes(name))
  return named ?? (AREA.test(name) ? undefined : wholes[0])
}

/** The words of the sentence in front of a figure, up to the figure before it. */
const labelBefore = (text: string, start: number): string =>
  /[^\d;]*$/.exec(text.slice(Math.max(0, start - 40), start))![0]

interface Divided {
  readonly at: number
  /** Where 其中 stands. */
  readonly among: number
  readonly whole: Quantity
}

/**
 * Whether a share is of a whole that other shares are of too: of the one of which the divided figure is a share itself
 * (夜间45起,占总数的30%,其中酒后15起,占总数的10%), or of one that stands elsewhere. Shares of a whole not called one
 * are told once.
 */
function isOfAnother(sentence: Sentence, share: Share, { at, among, whole }: Divided): boolean {
  return sentence.figures.some((_, i) => {
    const other = i === at ? null : shareAt(sentence, i)
    if (!other || other.part.unit !== share.part.unit || !agree(share, other)) return false
    if (other.percent.end <= among) return true
    const isToldOfWhole = fits(other.percent, other.part.value, whole.value, other.part.slack + whole.slack)
    return !isToldOfWhole && (share.isOfAll || i < at)
  })
}

/** Whether two shares may be of one whole. */
function agree(one: Share, other: Share): boolean {
  const [from, to] = wholeOf(one)
  const [otherFrom, otherTo] = wholeOf(other)
  return from <= otherTo && otherFrom <= to
}

/** The least and the greatest whole of which the part may be such a share. */
function wholeOf({ part: { value, slack }, percent }: Share): readonly [number, number] {
  const room = unitOf(percent)
  const least = percent.value - room
  return [(100 * (value - slack)) / (percent.value + room), least > 0 ? (100 * (value + slack)) / least : Infinity]
}
