import type { Finding, Place } from '@dabiao/engine'
import { type Markup, markup, verbatim } from '../markup.js'
import { rank } from '../severity.js'

/** A finding with its number in its report. */
export interface Numbered {
  readonly finding: Finding
  readonly number: number
}

interface Range<Of> {
  /** Whether its place begins in this line. */
  readonly begins: boolean
  readonly from: number
  readonly to: number
  readonly of: Of
}

/** What is marked in one text. */
export interface Marks {
  readonly anchor: string
  readonly findings: readonly Numbered[]
  /** What earned points. */
  readonly evidence: readonly Place[]
  /** What a link to a finding is called. */
  readonly label: (number: number) => string
}

/** The text of a report, a paragraph a line, with what was found in it marked and numbered. */
export function markedText(text: string, marks: Marks): Markup {
  // Like the places of the engine, by line feeds alone; a return before one is no character of the line.
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const findings = byLine(
    marks.findings.map((one) => [one.finding, one] as const),
    lines,
  )
  const evidence = byLine(
    marks.evidence.map((place) => [place, place] as const),
    lines,
  )
  return markup`${lines.map((line, i) => {
    const found = findings.get(i + 1) ?? []
    if (line.trim() === '' && found.length === 0) return null
    return markup`<p data-n="${i + 1}">${lineMarkup(line, found, evidence.get(i + 1) ?? [], marks)}</p>
`
  })}`
}

/** The parts of places that stand in each line, by the line's number; columns from 0. */
function byLine<Of>(places: readonly (readonly [Place, Of])[], lines: readonly string[]): Map<number, Range<Of>[]> {
  const ranges = new Map<number, Range<Of>[]>()
  for (const [{ line, column, endLine, endColumn }, of] of places) {
    for (let number = line; number <= Math.min(endLine, lines.length); number++) {
      const length = lines[number - 1]?.length ?? 0
      const from = number === line ? Math.min(column - 1, length) : 0
      const to = number === endLine ? Math.min(endColumn - 1, length) : length
      const range = { from, to: Math.max(from, to), begins: number === line, of }
      const known = ranges.get(number)
      if (known) known.push(range)
      else ranges.set(number, [range])
    }
  }
  return ranges
}

/** A line cut wherever something begins or ends; each place is numbered where it begins. */
function lineMarkup(
  line: string,
  found: readonly Range<Numbered>[],
  evidence: readonly Range<Place>[],
  marks: Marks,
): Markup {
  const bounds = new Set([0, line.length, ...[...found, ...evidence].flatMap(({ from, to }) => [from, to])])
  const cuts = [...bounds].sort((a, b) => a - b)
  const holds = (at: number) => (range: Range<unknown>) => range.from <= at && at < range.to
  return markup`${cuts.map((from, i) => {
    const words = verbatim(line.slice(from, cuts[i + 1] ?? from))
    const numbers = found.filter((range) => range.begins && range.from === from).map(({ of }) => linkMarkup(of, marks))
    const open = found.filter(holds(from)).map(({ of }) => of.finding)
    if (words.markup === '') return markup`${numbers}`
    if (open.length > 0) return markup`${numbers}<mark class="${worstOf(open)}">${words}</mark>`
    return evidence.some(holds(from)) ? markup`${numbers}<span class="ev">${words}</span>` : markup`${numbers}${words}`
  })}`
}

const linkMarkup = ({ finding, number }: Numbered, { anchor, label }: Marks): Markup =>
  markup`<a class="ref ${finding.severity}" id="${anchor}-at${number}" href="#${anchor}-f${number}" aria-label="${label(number)}">${number}</a>`

const worstOf = (findings: readonly Finding[]): string =>
  findings.reduce((worst, one) => (rank(one.severity) < rank(worst.severity) ? one : worst)).severity
