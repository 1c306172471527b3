import { isScored, type Result } from '../../result.js'
import type { Style } from '../../terminal/paint.js'
import { safe, safeLine } from '../../terminal/safe.js'
import { cutEnd, cutStart, padEnd, padStart, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { unscored } from '../../unscored.js'
import { findingCounts } from '../finding-counts.js'
import { shownPoints } from '../shown-points.js'
import { countsText, verdictText } from '../verdict-text.js'
import { type Page, sectionLine } from './page.js'

interface Row {
  readonly mark: string
  readonly style: Style
  readonly cells: readonly string[]
  readonly path: string
  /** Why there is no score. */
  readonly why: string | null
}

const GAP = '  '

/** One line for each file, and how many passed. */
export function summaryBlock(results: readonly Result[], page: Page): string[] {
  const { width, paint, say } = page
  const words = say.summary
  const head = [words.score, words.grade, words.verdict, say.severity.error, say.severity.warning, say.severity.info]
  const rows = results.map((result) => rowOf(result, page))
  const widths = head.map((name, column) =>
    Math.max(textWidth(name), ...rows.map(({ cells }) => textWidth(cells[column]!))),
  )
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (isNumber(column) ? padStart : padEnd)(cell, widths[column]!)).join(GAP)
  const room = width - 4 - widths.reduce((sum, column) => sum + column + GAP.length, 0)
  return [
    sectionLine(words.section, page),
    '',
    paint('dim', `    ${line(head)}${GAP}${cutEnd(words.file, room)}`),
    ...rows.flatMap((row) => [
      `  ${paint(row.style, row.mark)} ${line(row.cells)}${GAP}${cutStart(row.path, room)}`,
      ...(row.why === null ? [] : wrap(row.why, width - 4).map((text) => `    ${paint('dim', text)}`)),
    ]),
    '',
    ...wrap(countsText(results, page.lang), width),
  ]
}

const isNumber = (column: number): boolean => column === 0 || column > 2

function rowOf(result: Result, { lang, say }: Page): Row {
  if (!isScored(result)) {
    const { path, why } = unscored(result, lang)
    return {
      mark: '?',
      style: 'fair',
      cells: ['-', '-', say.summary.notJudged, '-', '-', '-'],
      path: safe(path),
      why: safeLine(why),
    }
  }
  const { path, score, grade, passed } = result.assessment
  const { error, warning, info } = findingCounts(result)
  return {
    mark: passed ? '✓' : '✗',
    style: passed ? 'good' : 'bad',
    cells: [
      score === null ? '-' : shownPoints(score),
      grade === null ? '-' : cutEnd(safeLine(grade), 8),
      verdictText(result, lang),
      ...[error, warning, info].map(String),
    ],
    path: safe(path),
    why: null,
  }
}
