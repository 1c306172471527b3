import type { CheckedReport, Trouble } from '../check.js'
import { isOnPartOfYear } from './part-of-year.js'

// Up to here one who signs has last year's report before him; later it may be an account of the first half of the year.
const SPRING = 3
// From here on reports on the year are handed in before it is over.
const AUTUMN = 10

/** A signature, or a date of publication, from long before the year of the report is over. */
export function earlySignature({ reading }: CheckedReport): Trouble[] {
  const { facts, dated } = reading.outline
  const { year, published } = facts
  if (year === null || published === null || !dated?.at) return []
  const month = Number(published.slice(5, 7))
  if (!published.startsWith(`${year}-`) || month >= AUTUMN || isOnPartOfYear(reading.outline)) return []
  return [
    {
      at: dated.at,
      message: {
        zh: `日期是${published}，这时${year}年还没有过完`,
        en: `dated ${published}, before the year ${year} is over`,
      },
      advice: {
        zh: '核对日期和报告年度：多半是年初写成了上一年的年份，或者标题的年份写错了',
        en: 'check the date and the year of the report: one of the two is probably a year off',
      },
      doubtful: month > SPRING,
    },
  ]
}
