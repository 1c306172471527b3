import { expect, it } from 'vitest'
import { parseArguments } from '../src/arguments.js'
import { openRun } from '../src/gate.js'
import type { FilePath, Io } from '../src/io.js'
import { openReports } from '../src/open-reports.js'
import { report } from './decisions/decided.js'
import { fakeIo } from './fake-io.js'

async function opened(io: Io, argv: readonly string[]): Promise<ReturnType<typeof openReports>> {
  const args = parseArguments(['review', ...argv], {})
  if ('show' in args) throw new Error('no command')
  return openReports((await openRun(args, io))!, args, io)
}

it('mends a finding in the text as its file has it', async () => {
  const ends = ['\r', '\u2028', '\r\n', '\f']
  const text = `${report}\n印发云政发[2023]5号文件。\n`.replaceAll('\n', (_, at: number) => ends[at % ends.length]!)
  const reports = await opened(fakeIo({ 'r.md': text }), ['r.md'])
  const looked = await reports.look('r.md')
  if ('trouble' in looked) throw new Error(looked.trouble)
  const found = looked.assessment.findings.find(({ rule }) => rule === 'document-number')!
  const mended = await reports.mend(looked.source, found)
  expect(mended?.text).toBe(text.replace('[2023]', '〔2023〕'))
})

it('sees that a large baseline was changed', async () => {
  const files = { 'r.md': report, 'dabiao-baseline.json': '' }
  const fake = fakeIo(files)
  const io = {
    ...fake,
    readFile: (path: FilePath, limit: number) => {
      const content = fake.readFile(path, limit)
      if (!('bytes' in content) || content.bytes.length <= limit) return content
      return { trouble: { kind: 'too-large' as const, bytes: content.bytes.length, limit } }
    },
  }
  const large = (marks: readonly string[]): string =>
    `${JSON.stringify({ version: 1, on: '2026-01-01', reports: { 'r.md': marks } })}${' '.repeat(5 * 1024 * 1024)}`
  files['dabiao-baseline.json'] = large([])
  const reports = await opened(io, ['r.md', '--baseline', 'dabiao-baseline.json'])
  const waived = async (): Promise<number> => {
    const looked = await reports.look('r.md')
    if ('trouble' in looked) throw new Error(looked.trouble)
    files['dabiao-baseline.json'] = large(looked.assessment.findings.map(({ fingerprint }) => fingerprint))
    return looked.assessment.findings.filter((finding) => finding.waived !== null).length
  }
  expect(await waived()).toBe(0)
  expect(await waived()).toBeGreaterThan(0)
})
