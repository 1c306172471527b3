import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftDocx } from '../src/formats/draft-docx.js'
import { sheetsOf } from '../src/formats/format-xlsx.js'
import { formats } from '../src/formats/index.js'
import { formatNames } from '../src/formats/names.js'
import { isOwnOutput } from '../src/own-output.js'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'
import { hostileResults, options } from './formats/hostile.js'
import { judged, mixed } from './formats/results.js'

const report = '岚川县水务局2023年度法治政府建设工作总结\n\n一、工作开展情况\n2023年，我局认真推进各项工作。\n'
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const made = async (name: (typeof formatNames)[number], results = mixed): Promise<Uint8Array> =>
  bytesOf((await formats[name]())(results, options))

describe('an output', () => {
  it.each(formatNames)('%s is known again', async (name) => {
    expect(await isOwnOutput(await made(name))).toBe(true)
    // A terminal is shown the whole of a monstrous ruleset's title first.
    if (name !== 'pretty') expect(await isOwnOutput(await made(name, hostileResults))).toBe(true)
    const english = (await formats[name]())([judged], { ...options, lang: 'en' })
    expect(await isOwnOutput(bytesOf(english))).toBe(true)
  })

  it.each(['html', 'markdown', 'pretty'] as const)('%s is known as editors save it', async (name) => {
    const text = new TextDecoder().decode(await made(name))
    expect(await isOwnOutput(bytesOf(`\n\n${text}`))).toBe(true)
    expect(await isOwnOutput(bytesOf(text.replaceAll('\n', '\r\n')))).toBe(true)
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(await isOwnOutput(wide)).toBe(true)
    expect(await isOwnOutput(Buffer.from(wide).swap16())).toBe(true)
  })

  it.each(['zh', 'en'] as const)(
    'docx (%s) is known as word processors save it as a text, or as Markdown',
    async (lang) => {
      for (const results of [mixed, [mixed.at(-1)!]]) {
        const table = (await formats.docx())(results, { ...options, lang })
        const document = strFromU8(unzipSync(bytesOf(table))['word/document.xml']!)
        const lines = [...document.matchAll(/<w:p>.*?<\/w:p>/g)].map(([one]) => one.replace(/<[^>]*>/g, ''))
        const text = lines.join('\n')
        const markdown = `# ${text.replace('\n', '\n\n').replace(/(dabiao) /, '$1\n')}`
        for (const one of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n'), markdown]) {
          expect(await isOwnOutput(bytesOf(one))).toBe(true)
          expect(await isOwnOutput(Buffer.from(`\ufeff${one}`, 'utf16le'))).toBe(true)
        }
        expect(await isOwnOutput(bytesOf(text.replace(/.*dabiao.*/g, '')))).toBe(false)
      }
    },
  )

  it.each(['zh', 'en'] as const)('xlsx and csv (%s) are known as spreadsheets save them as a text', async (lang) => {
    for (const { columns } of sheetsOf(mixed, { lang })) {
      const head = columns.map(([name]) => name)
      expect(await isOwnOutput(Buffer.from(`\ufeff${head.join('\t')}\r\n`, 'utf16le'))).toBe(true)
      expect(await isOwnOutput(bytesOf(`"${head.join('","')}"\n`))).toBe(true)
      expect(await isOwnOutput(bytesOf(`${head.slice(1).join('\t')}\tx\n`))).toBe(false)
    }
    expect(await isOwnOutput(bytesOf((await formats.csv())(mixed, { ...options, lang })))).toBe(true)
  })

  it('is known as word processors save it for the web', async () => {
    const page =
      '<!DOCTYPE html>\n<html><head><meta name="description" content="dabiao 1.2.3"/></head><p>正文</p></html>'
    expect(await isOwnOutput(bytesOf(page))).toBe(true)
  })

  it.each(['zh', 'en'] as const)('html (%s) is known as word processors save it', async (lang) => {
    for (const results of [mixed, [judged], [mixed.at(-1)!]]) {
      const page = (await formats.html())(results, { ...options, lang }) as string
      const renamed = page.replace(/(name="generator" content=")[^"]*/, '$1LibreOffice 7.4.7.2 (Linux)')
      expect(await isOwnOutput(bytesOf(renamed))).toBe(true)
      const body = page.slice(page.indexOf('<body>'))
      const text = body.replace(/<[^>]*>/g, '').replace(/\n+/g, '\n')
      for (const one of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\n\n')])
        expect(await isOwnOutput(bytesOf(one))).toBe(true)
      expect(await isOwnOutput(bytesOf(text.replace(/dabiao \d/, 'x')))).toBe(false)
    }
  })

  it('is known in the encoding of Chinese systems', async () => {
    // 五个部分 ──────────…, below a name.
    const line = [
      0xce,
      0xe5,
      0xb8,
      0xf6,
      0xb2,
      0xbf,
      0xb7,
      0xd6,
      0x20,
      ...Array.from({ length: 60 }, () => [0xa9, 0xa4]).flat(),
    ]
    expect(await isOwnOutput(Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6, 0x0a, ...line, 0x0a]))).toBe(true)
  })

  it('is known by its mark alone, not by what stands in its text', async () => {
    const texts = [
      report,
      `${report}\n五个部分 ────\n`,
      '# 报告\n\n<!-- generator: dabiao 1.2.3 -->\n\n正文。\n',
      '# 报告\n\n<meta name="generator" content="dabiao 1.2.3">\n',
      '<p>&lt;meta name="generator" content="dabiao 1.2.3"&gt;</p>',
      '<meta name="generator" content="dabiao"><p>正文</p>',
      'PK\u0003\u0004 dabiao',
      `${report}本报告初稿由 dabiao 1.2.3 检查。\n逐项对照表由 dabiao 1.2.3 生成；结果栏为程序判断，以核对意见为准。\n`,
      '法治政府建设年度报告检查结果\n\n一、检查情况\n用 dabiao 1.2.3 检查。\n',
      '报告单位\t年度\n',
    ]
    for (const text of texts) expect(await isOwnOutput(bytesOf(text))).toBe(false)
    expect(await isOwnOutput(draftDocx('# 题目\n\n## 一、主要举措\n'))).toBe(false)
    expect(await isOwnOutput(new Uint8Array())).toBe(false)
  })
})

describe('a run', () => {
  const withOutputs = async () =>
    fakeIo({
      'a.md': report,
      '结果.html': await made('html'),
      'd/结果.docx': await made('docx'),
      'r.md': await made('markdown'),
      't.txt': await made('pretty'),
    })

  it('passes over its outputs in folders and globs, with a word, and writes them again', async () => {
    const io = await withOutputs()
    expect(await run(['check', '.', '-f', 'ndjson'], io)).toBe(1)
    expect(io.out().trim().split('\n')).toHaveLength(1)
    expect(io.err()).toBe('dabiao: 跳过 dabiao 自己写出的检查结果 4 个：d/结果.docx、r.md、t.txt、结果.html\n')
    const again = await withOutputs()
    expect(await run(['check', '.', '-o.html', '结果.html', '-o.markdown', 'r.md', '-q'], again)).toBe(1)
    expect(again.written.get('结果.html')).toContain('岚川县水务局')
    expect(again.err()).toBe('')
    const glob = await withOutputs()
    await run(['check', '*.md', '-f', 'ndjson'], glob)
    expect(glob.out().trim().split('\n')).toHaveLength(1)
  })

  it('says which files may be reports in formats that it does not read', async () => {
    const files = { 'a.md': report, '扫描件.pdf': 'x', 'd/旧.doc': 'x' }
    const told =
      /^dabiao: 另有 2 个文件没有检查，它们的格式读不了：d\/旧\.doc、扫描件\.pdf；是报告的，请另存为 \.docx；[^\n]+\n$/
    for (const argv of [
      ['check', '.', '-f', 'json'],
      ['plan', '.'],
      ['copies', '.'],
    ]) {
      const io = fakeIo(files)
      await run(argv, io)
      expect(io.err()).toMatch(told)
    }
    const io = fakeIo(files)
    await run(['check', '.', '-f', 'json'], io)
    const { passedOver, summary } = JSON.parse(io.out())
    expect(passedOver).toEqual([
      { path: 'd/旧.doc', error: '这种格式读不了，没有检查' },
      { path: '扫描件.pdf', error: '这种格式读不了，没有检查' },
    ])
    expect(summary).toMatchObject({ reports: 1, unreadable: 0 })
    const over = fakeIo(files)
    expect(await run(['check', '.', '-o.json', '扫描件.pdf'], over)).toBe(2)
    expect(over.written.size).toBe(0)
    const quiet = fakeIo(files)
    await run(['check', '.', '-q'], quiet)
    expect(quiet.err()).toMatch(told)
  })

  it.each(formatNames)('lists in %s what it did not read', async (name) => {
    const message = { zh: '这种格式读不了，没有检查', en: 'a format that is not read; not checked' }
    const results = [judged, { path: 'scan.pdf', message, passedOver: 'unsupported' as const }]
    const output = (await formats[name]())(results, options)
    const files = typeof output === 'string' ? [output] : Object.values(unzipSync(output)).map((one) => strFromU8(one))
    expect(files.join('')).toMatch(/scan\\?\.pdf/)
    // What nobody named fails no run.
    expect(files.join('')).not.toMatch(/<error|::error[^\n]*pdf|executionSuccessful": false/)
  })

  it.each(['json', 'ndjson'])('lists in %s what it did not read, as the report is written', async (format) => {
    const io = fakeIo({ 'a.md': report, 'scan.pdf': 'x' })
    expect(await run(['check', '.', '-f', format], io)).toBe(1)
    expect(io.out()).toContain('scan.pdf')
    expect(io.out().trim().split('\n').length === 2).toBe(format === 'ndjson')
  })

  it('says of an output that is named outright what it is', async () => {
    const io = await withOutputs()
    expect(await run(['check', 'd/结果.docx'], io)).toBe(2)
    expect(io.err()).toBe('dabiao: d/结果.docx: 这是 dabiao 写出的检查结果，不是报告，没有检查\n')
    const over = await withOutputs()
    expect(await run(['check', 'r.md', '-o', 'r.md'], over)).toBe(2)
    expect(over.written.size).toBe(0)
  })

  it.each([
    ['plan', '.'],
    ['copies', '.'],
    ['baseline', 'write', '.'],
    ['ruleset', 'diff', 'fazhi/department', 'fazhi/town', '.'],
  ])('%s passes over them with a word', async (...argv) => {
    const io = await withOutputs()
    expect(await run(argv, io)).toBe(0)
    expect(io.err()).toBe('dabiao: 跳过 dabiao 自己写出的检查结果 4 个：d/结果.docx、r.md、t.txt、结果.html\n')
  })

  it('counts none of them, nor takes one for the report that a waiver is for', async () => {
    const entry = ['rule', 'path', 'reason', 'approvedBy'].map((key) => `${key}: ${key === 'path' ? 'd/*' : 'x'}`)
    const waivers = `waivers:\n  - ${entry.join('\n    ')}\n`
    const io = fakeIo({ 'a.md': report, 'd/结果.docx': await made('docx'), 'dabiao-waivers.yaml': waivers })
    expect(await run(['check', '.', '-f', 'json'], io)).toBe(1)
    expect(JSON.parse(io.out()).summary.reports).toBe(1)
    expect(io.err()).toContain('没有一份报告符合这个写法')
  })

  it.each(formatNames)('does not write %s over a file that it did not write', async (name) => {
    const there = { 'a.md': report, 'b.docx': draftDocx('# 题目\n'), 'c.txt': report, 'd.json': '{"path":"a.md"}' }
    for (const file of ['b.docx', 'c.txt', 'd.json']) {
      const io = fakeIo(there)
      expect(await run(['check', 'a.md', `-o.${name}`, file], io)).toBe(2)
      expect(io.err()).toContain(`“${file}”已经有了，又不是 dabiao 写出的检查结果，没有改动它`)
      expect(io.written.size).toBe(0)
    }
  })

  it.each(formatNames)('writes %s anew where it wrote before, and where a file is empty', async (name) => {
    for (const old of [await made(name), '']) {
      const there = typeof old === 'string' ? { kind: 'empty' as const } : old
      const io = fakeIo({ 'a.md': report, 'b.txt': there })
      expect(await run(['check', 'a.md', `-o.${name}`, 'b.txt'], io)).toBe(1)
      expect([...io.written.keys()]).toEqual(['b.txt'])
    }
  })

  it.each(['docx', 'xlsx'] as const)('does not write over a %s that somebody has saved since', async (name) => {
    const files = unzipSync(await made(name))
    const properties = strFromU8(files['docProps/core.xml']!)
    const saved = properties.replace('</cp:core', '<cp:lastModifiedBy>张三</cp:lastModifiedBy></cp:core')
    const filledIn = zipSync({ ...files, 'docProps/core.xml': strToU8(saved) })
    const io = fakeIo({ 'a.md': report, [`b.${name}`]: filledIn })
    expect(await run(['check', 'a.md', '-o', `b.${name}`], io)).toBe(2)
    expect(io.err()).toContain(`“b.${name}”写出以后有人打开保存过`)
    expect(io.written.size).toBe(0)
  })

  it('looks only at the beginning of what it writes anew, of which there may be more than it would read', async () => {
    const io = fakeIo({ 'a.md': report, 'r.ndjson': await made('ndjson') })
    const readFile: typeof io.readFile = (path, limit) =>
      path === 'r.ndjson' ? { trouble: { kind: 'too-large', bytes: 2 ** 31, limit } } : io.readFile(path, limit)
    expect(await run(['check', 'a.md', '-o.ndjson', 'r.ndjson'], { ...io, readFile })).toBe(1)
    expect([...io.written.keys()]).toEqual(['r.ndjson'])
  })

  it('does not write over a report that it came upon', async () => {
    const io = await withOutputs()
    expect(await run(['check', '.', '-o.markdown', 'a.md'], io)).toBe(2)
    expect(io.written.size).toBe(0)
  })

  it.each([
    ['check', '.'],
    ['plan', '.'],
    ['copies', '.'],
    ['baseline', 'write', '.'],
    ['baseline', 'prune', '.'],
    ['ruleset', 'diff', 'fazhi/department', 'fazhi/town', '.'],
  ])('%s has nothing to check in a folder of outputs alone', async (...argv) => {
    const baseline = '{ "on": "2025-01-01", "reports": {} }'
    const io = fakeIo({ 'r.md': await made('markdown'), 'dabiao-baseline.json': baseline })
    expect(await run(argv, io)).toBe(2)
    expect(io.err()).toContain('没有可以检查的报告')
  })
})
