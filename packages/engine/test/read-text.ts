import { outlineOf } from '../src/outline/index.js'
import { type Report, readReport } from '../src/read/index.js'
import type { Outline, Section } from '../src/types.js'

/** Reads a text as the file `path`; throws where it is refused. */
export async function read(text: string | Uint8Array, path = 'report.txt'): Promise<Report> {
  const report = await readReport(typeof text === 'string' ? new TextEncoder().encode(text) : text, path)
  if ('refusal' in report) throw new Error(report.refusal.en)
  return report
}

export const outline = async (text: string | Uint8Array, path?: string): Promise<Outline> =>
  outlineOf(await read(text, path))

/** The tree of headings, two spaces a level. */
export function tree({ paragraphs, sections }: Outline): string {
  const lines = (section: Section, depth: number): string[] => [
    '  '.repeat(depth) + paragraphs[section.heading]!.text,
    ...section.sections.flatMap((child) => lines(child, depth + 1)),
  ]
  return sections.flatMap((section) => lines(section, 0)).join('\n')
}
