import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/formats/names.js'
import { run } from '../../src/run.js'
import { fakeIo } from '../fake-io.js'

const report = `岚川县水务局2023年度法治政府建设情况报告

一、主要举措和成效

（一）加强党的领导。集体学习习近平法治思想6次。

二、存在的不足

一是执法力量还不足。
`

/** The output of a format as one text, with what the format escapes taken back. */
async function outputOf(format: string, files: Record<string, string>, ...argv: string[]) {
  const io = fakeIo({ 'r.md': report, ...files })
  const bytes: Uint8Array[] = []
  const { writeFile } = io
  const spied = {
    ...io,
    writeFile: (path: string, content: string | Uint8Array) => {
      if (typeof content !== 'string') bytes.push(content)
      return writeFile(path, content)
    },
  }
  const code = await run(['check', 'r.md', '-f', format, '-o', 'out', ...argv], spied)
  const text = bytes.length > 0 ? bytes.map(textsOf).join('') : io.written.get('out')!
  return { code, text: text.replaceAll(/\\(?=[-/（）()])|<!-- -->|\s/g, '').replaceAll('&#47;', '/') }
}

const textsOf = (zip: Uint8Array): string =>
  Object.entries(unzipSync(zip))
    .map(([, content]) => strFromU8(content))
    .join('')

const waiver = (until: string) => ({
  'dabiao-waivers.yaml': `waivers:
  - { rule: shortcomings/causes, path: r.md, reason: 另文说明, approvedBy: 法规科, until: ${until} }
`,
})

async function attested(): Promise<Record<string, string>> {
  const io = fakeIo({ 'r.md': report })
  await run(['attest', 'shortcomings/causes', 'r.md', '--reason', '见附件', '--approved-by', '李某'], io)
  return Object.fromEntries(io.written)
}

describe.each(formatNames)('everything decided is in %s:', (format) => {
  it('a waiver', async () => {
    const { text } = await outputOf(format, waiver('2027-03-31'))
    for (const word of ['另文说明', '法规科', '2027-03-31']) expect(text).toContain(word)
  })

  it('a waiver that has expired', async () => {
    const { text, code } = await outputOf(format, waiver('2026-11-20'), '--fail-on', 'never')
    expect(code).toBe(1)
    for (const word of ['豁免已过期', '另文说明', '法规科', '2026-11-20']) expect(text).toContain(word)
  })

  it('what a person found to be met', async () => {
    const { text } = await outputOf(format, await attested())
    for (const word of ['见附件', '李某']) expect(text).toContain(word)
  })

  it('what a person found, after an edit', async () => {
    const files = await attested()
    const { text } = await outputOf(format, { ...files, 'r.md': report.replace('还不足', '仍不足') })
    for (const word of ['人工认定不再有效', '见附件', '李某', '2026-11-21']) expect(text).toContain(word)
  })
})

const passing = readFileSync(new URL('../../../../examples/yunxi-water-2023.txt', import.meta.url), 'utf8')

it.each(['json', 'ndjson'])('the verdict in %s is the gate’s', async (format) => {
  const files = { 'r.md': passing }
  expect((await outputOf(format, files)).text).toContain('"passed":true')
  expect((await outputOf(format, files, '--min-score', '99')).text).toContain('"passed":false')
})

it.each(['pretty', 'junit', 'markdown', 'csv', 'html', 'xlsx', 'docx'])(
  '%s says what closes the gate',
  async (format) => {
    const { text, code } = await outputOf(format, { 'r.md': passing }, '--min-score', '99')
    expect(code).toBe(1)
    expect(text).toContain('低于要求的99分')
    expect(text).toContain('未达标')
  },
)

it.each(['pretty', 'junit', 'markdown', 'csv', 'html', 'xlsx', 'docx'])(
  '%s says beside the verdict that people accepted something, whatever is shown',
  async (format) => {
    const said = format === 'csv' ? ['已豁免的1处', '人工认定的1处'] : ['（有豁免）', '（有人工认定）']
    for (const more of [[], ['-q']]) {
      const plain = (await outputOf(format, { 's.md': report }, 's.md', ...more)).text
      const waived = (await outputOf(format, { ...waiver('2026-12-01'), 's.md': report }, 's.md', ...more)).text
      const judged = (await outputOf(format, { ...(await attested()), 's.md': report }, 's.md', ...more)).text
      for (const words of said) expect(plain).not.toContain(words)
      expect([waived, judged].map((text, i) => text.includes(said[i]!))).toEqual([true, true])
    }
  },
)

it.each(['pretty', 'markdown', 'csv', 'html', 'xlsx', 'docx'])(
  '%s says on which score a verdict rests where a baseline decided it',
  async (format) => {
    const io = fakeIo({ 'r.md': report })
    await run(['baseline', 'write', '.'], io)
    const { text, code } = await outputOf(format, Object.fromEntries(io.written))
    expect(code).toBe(0)
    expect(text).toMatch(/不算基线里已有的\d+处问题，得100分；按这个分数判断是否达标/)
    if (format === 'docx') expect(text).toContain('达标（不计基线）；')
    if (format === 'html') expect(text).not.toContain('line-through')
  },
)
