import type { PartResult } from '@dabiao/engine'
import type { Judged } from '../../result.js'
import { safeLine } from '../../terminal/safe.js'
import { cutEnd, padEnd, padStart, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { checkCost } from '../check-cost.js'
import { isPaged } from '../is-paged.js'
import { shownStatus, statusText } from '../outcomes.js'
import { partMark } from '../severity-mark.js'
import { shownPoints } from '../shown-points.js'
import { type Page, sectionLine } from './page.js'

const GAP = '  '

/** The parts, one line each, in columns. */
export function partsBlock({ assessment, hidden = [] }: Judged, page: Page): string[] {
  const { lang, width, paint, say } = page
  const { parts } = assessment
  const findings = [...assessment.findings, ...hidden]
  const rows = parts.map((part) => ({
    ...partMark(part.id, findings),
    name: safeLine(part.title[lang]),
    status: statusText(part, say),
    points: `${shownPoints(part.points)}/${shownPoints(part.weight)}`,
    line: String(part.line),
    heading: headingText(part, page),
    found: part.heading !== null,
  }))
  const titles = { ...say.parts, line: isPaged(assessment) ? say.parts.paragraph : say.parts.line }
  const widest = (key: 'name' | 'status' | 'points' | 'line'): number =>
    Math.max(textWidth(titles[key]), ...rows.map((row) => textWidth(row[key])))
  const name = Math.min(widest('name'), Math.floor(width * 0.32))
  const [status, points, line] = [widest('status'), widest('points'), widest('line')]
  const columns = (of: { name: string; status: string; points: string; line: string }): string =>
    [
      padEnd(cutEnd(of.name, name), name),
      padEnd(of.status, status),
      padStart(of.points, points),
      padStart(of.line, line),
    ].join(GAP)
  const cost = checkCost(findings, assessment)
  const besides = cost === 0 ? [] : ['', ...wrap(say.parts.besides(shownPoints(cost)), width - 4)]
  const room = width - 2 - GAP.length - name - status - points - line - GAP.length * 4
  return [
    sectionLine(say.parts.section, page),
    '',
    paint('dim', `    ${columns(titles)}${GAP}${cutEnd(say.parts.heading, room)}`),
    ...rows.map((row) => {
      const heading = cutEnd(row.heading, room)
      return `  ${paint(row.style, row.mark)} ${columns(row)}${GAP}${row.found ? heading : paint('dim', heading)}`
    }),
    ...besides.map((line) => (line === '' ? '' : paint('dim', `    ${line}`))),
  ]
}

function headingText(part: PartResult, { say }: Page): string {
  if (part.heading !== null) return safeLine(part.heading)
  if (part.status === 'absent') return shownStatus(part) === 'absent' ? say.parts.belongsHere : ''
  const words = part.because[0]?.quote
  return words === undefined ? say.parts.noHeading : say.parts.quote(safeLine(words))
}
