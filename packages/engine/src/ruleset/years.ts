import type { Bilingual } from '../types.js'
import type { Years } from './types.js'

/** Whether a report year lies within bounds; a year that is not known lies within all. */
export function isWithin(year: number | null, { from, to }: Years): boolean {
  return year === null || ((from === undefined || year >= from) && (to === undefined || year <= to))
}

/** Names bounds in a sentence. */
export function nameBounds({ from, to }: Years): Bilingual {
  if (from !== undefined && to !== undefined) return { zh: `${from}至${to}年度`, en: `the years ${from} to ${to}` }
  if (from !== undefined) return { zh: `${from}年度起`, en: `the years from ${from} on` }
  return to === undefined ? { zh: '各年度', en: 'any year' } : { zh: `${to}年度及以前`, en: `the years up to ${to}` }
}

/** Says which year a report is judged by: its own, or the one that was asked for. */
export function nameJudged(year: number | null, asOf: number | null): Bilingual {
  return asOf === null
    ? { zh: `这份报告是${year}年度的`, en: `this report is for ${year}` }
    : { zh: `现在按${asOf}年度的要求评判`, en: `it is judged as of ${asOf}` }
}
