import type { Quantity } from '../../text/quantities.js'

/** What figures add up to. */
export const sumOf = (figures: readonly Quantity[]): number => figures.reduce((total, { value }) => total + value, 0)

/** How far such a sum may be off, as its figures are rounded. */
export const slackOf = (figures: readonly Quantity[]): number => figures.reduce((all, { slack }) => all + slack, 0)

/** Whether figures may add up to a number, as they are rounded. */
export const agrees = (figures: readonly Quantity[], total: number, slack: number): boolean =>
  isNear(sumOf(figures), slackOf(figures), total, slack)

/** Whether some of the figures up to the last one may add up to a number. */
export function lastAgree(figures: readonly Quantity[], total: number, slack: number): boolean {
  let value = 0
  let room = 0
  for (let i = figures.length - 1; i >= 0; i--) {
    value += figures[i]!.value
    room += figures[i]!.slack
    if (isNear(value, room, total, slack)) return true
  }
  return false
}

/** Whether a sum that may be off by `room` is a total that may be rounded, or cut off. */
function isNear(value: number, room: number, total: number, slack: number): boolean {
  const over = value - total
  // 1.2万 may have been cut off from 12999, but not from 13000.
  return over >= -slack - room - 1e-6 && (over <= room + 1e-6 || over < 2 * slack + room - 1e-6)
}

/** Sums of neighbours: what 加上年结转28件 and the like leave as possible totals. */
export function neighbourSums(figures: readonly Quantity[]): { value: number; slack: number }[] {
  const last = figures.slice(-6)
  return last.flatMap((_, i) =>
    last.slice(i).map((__, j) => {
      const run = last.slice(i, i + j + 1)
      return { value: sumOf(run), slack: slackOf(run) }
    }),
  )
}
