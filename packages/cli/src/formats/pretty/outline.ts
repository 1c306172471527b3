import type { DescribedSection, PartResult } from '@dabiao/engine'
import type { Understood } from '../../result.js'
import { safeLine } from '../../terminal/safe.js'
import { cutEnd, padStart } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { outlineWording } from '../../wording/outline-wording.js'
import { wording } from '../../wording.js'
import { shownStatus } from '../outcomes.js'
import type { FormatOptions } from '../types.js'
import { withParts } from '../with-parts.js'
import { aboutLines } from './heading.js'
import { type Page, sectionLine } from './page.js'

interface Row {
  readonly line: number
  readonly depth: number
  readonly text: string
  readonly dim: boolean
}

/** How one report was understood: its facts, then its headings in order, each with the part found there and why. */
export function outlineLines({ assessment, described }: Understood, options: FormatOptions): string[] {
  const words = outlineWording[options.lang]
  const page: Page = { ...options, say: wording[options.lang] }
  const rows = [
    ...described.aside.map(
      ({ role, line, text }): Row => ({
        line,
        depth: 0,
        text: `${words.role[role]}  ${text}`,
        dim: true,
      }),
    ),
    ...described.sections.flatMap((section) => rowsOf(section)),
  ].sort((a, b) => a.line - b.line)
  const found = assessment.parts.filter(({ status }) => status !== 'absent')
  const absent = assessment.parts.filter((part) => shownStatus(part) === 'absent')
  const width = String(rows.at(-1)?.line ?? 0).length
  return [
    ...aboutLines(assessment, page),
    '',
    sectionLine(words.section, page),
    '',
    ...withParts(rows, found).flatMap((entry) =>
      'id' in entry ? partLines(entry, found, width, page) : [rowLine(entry, width, page)],
    ),
    ...absentLines(assessment.applicable ? absent : [], page),
    ...(assessment.reason ? ['', ...wrap(safeLine(assessment.reason[options.lang]), options.width)] : []),
  ]
}

const rowsOf = ({ heading, line, level, sections }: DescribedSection): Row[] => [
  { line, depth: level - 1, text: heading, dim: false },
  ...sections.flatMap(rowsOf),
]

function rowLine({ line, depth, text, dim }: Row, width: number, { width: room, paint }: Page): string {
  const place = padStart(String(line), width)
  const words = cutEnd(safeLine(text), room - width - 4 - depth * 2)
  return `  ${paint('dim', place)}  ${'  '.repeat(depth)}${dim ? paint('dim', words) : words}`
}

function partLines(
  part: PartResult,
  parts: readonly PartResult[],
  width: number,
  { lang, width: room, paint, say }: Page,
): string[] {
  const { id, title, status, because, heading, line } = part
  const words = because.map(({ quote }) => cutEnd(safeLine(quote), 40)).slice(0, 1)
  // A part that its heading names and that stands elsewhere: without it nobody sees what is shared.
  const elsewhere = status === 'merged' ? parts.filter((other) => other.id !== id && other.heading !== heading) : []
  const shared = elsewhere.flatMap((other) => {
    const named = other.because.find((words) => words.line === line)
    return named ? [outlineWording[lang].shared(safeLine(other.title[lang]), cutEnd(safeLine(named.quote), 40))] : []
  })
  const text = `${outlineWording[lang].part(safeLine(title[lang]), say.status[shownStatus(part)])}${words.map(outlineWording[lang].because).join('')}${shared.join('')}`
  const indent = ' '.repeat(width + 6)
  return wrap(text, room - indent.length - 2).map((line, i) => indent + paint('good', `${i === 0 ? '→' : ' '} ${line}`))
}

function absentLines(absent: readonly PartResult[], { lang, width, paint, say }: Page): string[] {
  if (absent.length === 0) return []
  const titles = absent.map(({ title }) => safeLine(title[lang])).join(say.separator)
  return ['', ...wrap(outlineWording[lang].absent(titles), width - 2).map((line) => `  ${paint('bad', line)}`)]
}
