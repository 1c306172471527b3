import type { Lang } from '@dabiao/engine'
import { isJudged, type Result } from '../result.js'
import { reportOf, stringify, unreadOf } from './json.js'
import type { FormatOptions } from './types.js'

/** A line for each file, in their order. */
export const formatNdjson = (results: readonly Result[], { lang }: FormatOptions): string =>
  results.map((result) => ndjsonLine(result, lang)).join('')

/** The report object of the JSON contract in one line; for a file that could not be read, its path and the `error`. */
export function ndjsonLine(result: Result, lang: Lang): string {
  if (isJudged(result)) return stringify(reportOf(result.assessment, lang), 0)
  return stringify(unreadOf(result, lang), 0)
}
