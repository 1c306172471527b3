import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'

/** A percentage that the figures beside it contradict. Places are those of the paragraph's folded text. */
export interface WrongRate {
  readonly start: number
  readonly end: number
  /** The percentage as it stands. */
  readonly stated: string
  /** What the two figures give. */
  readonly found: string
}

/** Slack of a percentage: it may be rounded or cut off. */
export const unitOf = ({ value, slack }: Quantity): number => (slack > 0 ? 2 * slack : value >= 100 ? 0.5 : 1)

/** Whether part of whole may be the percentage, as far as the figures are rounded. */
export function fits(percent: Quantity, part: number, whole: number, slack: number): boolean {
  if (whole <= 0) return true
  const room = unitOf(percent) * 1.001 + (100 * slack * 2) / whole
  return Math.abs((100 * part) / whole - percent.value) <= room
}

/** A percentage with what two figures give instead, from the first of them on. */
export function wrongRate(sentence: Sentence, from: Quantity, percent: Quantity, ratio: number): WrongRate {
  const decimals = percent.slack > 0 ? Math.round(-Math.log10(2 * percent.slack)) : ratio < 1 && ratio > 0.99 ? 1 : 0
  const mark = percent.unit === '%' ? '%' : '个百分点'
  return {
    start: sentence.start + Math.min(from.start, percent.start),
    end: sentence.start + percent.end,
    stated: `${percent.value}${mark}`,
    found: `${Number((100 * ratio).toFixed(Math.max(decimals, 1)))}${mark}`,
  }
}
