import { isPassedOver, isScored, type Judged, type Result } from '../../result.js'
import { wording } from '../../wording.js'
import type { FormatOptions } from '../types.js'
import { findingsBlock } from './findings.js'
import { headingBlock } from './heading.js'
import { ledgerBlock } from './ledger.js'
import { notAskedBlock } from './not-asked.js'
import type { Page } from './page.js'
import { partsBlock } from './parts.js'
import { summaryBlock } from './summary.js'
import { totalsBlock } from './totals.js'

/**
 * The result to be read in a terminal: each judged report in full, then a table where several files were named.
 * What could not be judged has no block of its own, but a line in the table; what is an output is left out.
 */
export function formatPretty(all: readonly Result[], options: FormatOptions): string {
  const results = all.filter((result) => !(isPassedOver(result) && result.passedOver === 'output'))
  const { lang, width, paint, ledger } = options
  const page: Page = { lang, width, paint, say: wording[lang] }
  const blocks = results.filter(isScored).map((result) => reportLines(result, page, ledger))
  if (results.length > 1 && blocks.length > 0) blocks.push(summaryBlock(results, page))
  if (blocks.length === 0) return ''
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', '', ...block]))
  return `${lines.map(inert).join('\n')}\n`
}

/** A line that a runner of GitHub takes for no command: it obeys `::` before all else and `##[` anywhere. */
const inert = (line: string): string =>
  line.replace(/^\s*::/, (start) => start.replaceAll(':', '\ua789')).replaceAll('##[', '##\u2772')

function reportLines(judged: Judged, page: Page, ledger: boolean): string[] {
  const { assessment } = judged
  return [
    headingBlock(judged, page),
    partsBlock(judged, page),
    notAskedBlock(assessment, page),
    findingsBlock(judged, page),
    totalsBlock(judged, page),
    ledger ? ledgerBlock(assessment, page) : [],
  ]
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}
