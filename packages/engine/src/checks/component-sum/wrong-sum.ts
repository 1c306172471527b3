import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'
import { sumOf } from './sums.js'

/** A stated total that its components cannot make up. Places are those of the paragraph's folded text. */
export interface WrongSum {
  readonly kind: 'sum' | 'part'
  readonly start: number
  readonly end: number
  /** The total as it stands. */
  readonly total: string
  /** What the components add up to, or the one that is larger than the total; in the total's scale and unit. */
  readonly found: string
  readonly difference: string
  readonly doubtful: boolean
}

interface Shown {
  readonly sentence: Sentence
  readonly total: Quantity
  /** The components, or those up to the one that is too large. */
  readonly figures: readonly Quantity[]
  /** What is told against the total: by default the sum of the components. */
  readonly value?: number
  readonly doubtful?: boolean
}

/** What is told of a total, from the first to the last of its figures. */
export function wrongSum(
  kind: WrongSum['kind'],
  { sentence, total, figures, value = sumOf(figures), doubtful = false }: Shown,
): WrongSum {
  const start = Math.min(total.start, ...figures.map((figure) => figure.start))
  const end = Math.max(total.end, ...figures.map((figure) => figure.end))
  const inUnit = (amount: number) =>
    `${Number((amount / total.scale).toFixed(4))}${SCALE_NAME.get(total.scale) ?? ''}${total.unit}`
  return {
    kind,
    start: sentence.start + start,
    end: sentence.start + end,
    total: inUnit(total.value),
    found: inUnit(value),
    difference: inUnit(Math.abs(value - total.value)),
    doubtful,
  }
}

const SCALE_NAME: ReadonlyMap<number, string> = new Map([
  [1e2, '百'],
  [1e3, '千'],
  [1e4, '万'],
  [1e6, '百万'],
  [1e7, '千万'],
  [1e8, '亿'],
])
