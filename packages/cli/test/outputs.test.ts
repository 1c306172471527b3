import { describe, expect, it } from 'vitest'
import { parseArguments } from '../src/arguments.js'
import { formats } from '../src/formats/index.js'
import { formatNames } from '../src/formats/names.js'
import type { FilePath } from '../src/io.js'
import { type OutputTarget, refuseClashes, targetsOf } from '../src/output-targets.js'
import { run } from '../src/run.js'
import { UsageError } from '../src/usage-error.js'
import { fakeIo } from './fake-io.js'
import { OBEYED, options } from './formats/hostile.js'
import { mixed } from './formats/results.js'

const report = '岚川县水务局2023年度法治政府建设工作总结\n\n一、工作开展情况\n2023年，我局认真推进各项工作。\n'
const files = { 'a.md': report }

/** Targets as `format` or `format>file`, in order. */
async function targets(words: string, { isTTY = false } = {}): Promise<string[]> {
  const args = parseArguments(['check', 'a.md', ...words.split(' ').filter((word) => word !== '')], {})
  if ('show' in args) throw new Error('no command')
  const found = targetsOf(args)
  const io = fakeIo(files, { isTTY })
  const realPath = (path: FilePath) => (path === 'link.md' ? 'a.md' : io.realPath(path))
  await refuseClashes(
    found,
    args.words.map((path) => ({ path })),
    { lang: 'zh', io: { ...io, realPath } },
  )
  return found.map(({ format, file }: OutputTarget) => (file ? `${format}>${file}` : format))
}

describe('where formats go', () => {
  it.each([
    ['', ['pretty']],
    ['-f json', ['json']],
    ['-f json -f json', ['json']],
    ['-f sarif -o out.txt', ['sarif>out.txt']],
    ['-o out.html', ['html>out.html']],
    ['-o 结果.XLSX', ['xlsx>结果.XLSX']],
    ['-oout.xml', ['junit>out.xml']],
    ['-o ./out.md', ['markdown>./out.md']],
    ['-o.sarif a.sarif', ['sarif>a.sarif']],
    ['-f pretty -o.sarif a.sarif', ['sarif>a.sarif', 'pretty']],
    ['-f sarif -o.sarif a.sarif', ['sarif>a.sarif']],
    ['-f pretty -o.html a.html -o.xlsx a.xlsx', ['html>a.html', 'xlsx>a.xlsx', 'pretty']],
    ['-f json -f html -o.html a.html', ['html>a.html', 'json']],
    ['-f json -f html -o.html a.html -o b', ['html>a.html', 'json>b']],
    ['-o.html a.html -o b.csv', ['html>a.html', 'csv>b.csv']],
    ['-f xlsx', ['xlsx']],
  ])('%s', async (words, expected) => {
    expect(await targets(words)).toEqual(expected)
  })

  it.each([
    ['-f json -f sarif', '不能都写到标准输出'],
    ['-f json -f sarif -o x', '请分别写明'],
    ['-o a.json -o b.json', '请分别写明'],
    ['-o out.bin', '看不出“out.bin”要写成什么格式'],
    ['-o 结果.XLS', '请写成 结果.xlsx'],
    ['-o 结果.doc', '请写成 结果.docx'],
    ['-o.html x -o.json x', '同一个文件'],
    ['-o.html ./a.md', '就是要检查的报告'],
    ['-f json -o a.md', '就是要检查的报告'],
    ['-f json -o link.md', '就是要检查的报告'],
    ['-o.htlm x', '是不是 html？'],
    ['-o.html', '后面要写上值'],
    ['-o.html -f json', '后面要写上值'],
    ['-o', '后面要写上值'],
  ])('%s is refused', async (words, message) => {
    await expect(targets(words)).rejects.toThrow(UsageError)
    await expect(targets(words)).rejects.toThrow(message)
  })

  it('keeps what is no text from a terminal', async () => {
    await expect(targets('-f docx', { isTTY: true })).rejects.toThrow('例如：-o 结果.docx')
    expect(await targets('-o a.docx', { isTTY: true })).toEqual(['docx>a.docx'])
  })
})

describe('writing', () => {
  it('writes files whole and the rest to standard output', async () => {
    const io = fakeIo(files, { isTTY: true, columns: 120, env: { FORCE_COLOR: '1' } })
    const argv = ['check', 'a.md', '-f', 'json', '-o.pretty', 'a.txt', '-o.ndjson', 'a.ndjson']
    expect(await run(argv, io)).toBe(1)
    expect([...io.written.keys()]).toEqual(['a.txt', 'a.ndjson'])
    expect(io.written.get('a.txt')).not.toContain('\u001b')
    expect(JSON.parse(io.written.get('a.ndjson')!)).toEqual(JSON.parse(io.out()).reports[0])
  })

  it('says what could not be written, writes the others, and ends with 2', async () => {
    const io = fakeIo(files)
    const full = { ...io, writeFile: (path: string) => (path === 'b.csv' ? { kind: 'full' as const } : null) }
    expect(await run(['check', 'a.md', '-o.csv', 'b.csv', '-o.html', 'b.html'], full)).toBe(2)
    expect(io.err()).toBe('dabiao: b.csv: 磁盘满了，写不下\n')
    expect(io.out()).toContain('已写好：b.html\n')
  })

  it('tells what it wrote and what came of it where nothing else is shown', async () => {
    const one = fakeIo(files)
    expect(await run(['check', 'a.md', '-o', 'b.html'], one)).toBe(1)
    expect(one.out()).toMatch(/^已写好：b\.html\na\.md {2}[\d.]+ 分 {2}不合格 {2}未达标\n$/)
    const several = fakeIo({ ...files, 'c.md': '关于召开会议的通知\n\n定于1月3日召开会议。\n' })
    const argv = ['check', 'a.md', 'c.md', '-o.csv', 'b.csv', '-o.html', 'b.html']
    expect(await run(argv, several)).toBe(2)
    expect(several.out()).toBe('已写好：b.csv、b.html\n共 2 份：达标 0 份，未达标 1 份，没能检查 1 份。\n')
    const shown = fakeIo(files)
    await run(['check', 'a.md', '-f', 'json', '-o.html', 'b.html'], shown)
    expect(() => JSON.parse(shown.out())).not.toThrow()
    const quiet = fakeIo(files)
    await run(['check', 'a.md', '-q', '-o.html', 'b.html'], quiet)
    expect(quiet.out() + quiet.err()).toBe('')
  })

  it('writes what the configuration says, unless other formats are asked for', async () => {
    const config = 'formats:\n  - format: html\n    output: a.html\n  - format: json\n'
    const io = fakeIo({ ...files, 'dabiao.config.yaml': config })
    expect(await run(['check', 'a.md'], io)).toBe(1)
    expect([...io.written.keys()]).toEqual(['a.html'])
    expect(JSON.parse(io.out()).reports).toHaveLength(1)
    const other = fakeIo({ ...files, 'dabiao.config.yaml': config })
    expect(await run(['check', 'a.md', '-f', 'csv'], other)).toBe(1)
    expect([...other.written.keys()]).toEqual([])
    expect(other.out()).toContain('报告单位')
  })

  it('fails JUnit cases as --fail-on says', async () => {
    const io = fakeIo(files)
    await run(['check', 'a.md', '-f', 'junit', '--fail-on', 'error'], io)
    expect(Number(/failures="(\d+)"/.exec(io.out())![1])).toBeGreaterThan(1)
  })

  it('refuses formats that a command does not have', async () => {
    const io = fakeIo(files)
    expect(await run(['outline', 'a.md', '-f', 'sarif'], io)).toBe(2)
    expect(await run(['outline', 'a.md', '-f', 'json', '-f', 'pretty'], io)).toBe(2)
    expect(io.err()).toContain('可用的有：pretty、json')
    expect(io.err()).toContain('一次只能用一种格式')
  })
})

describe('a hostile report', () => {
  const path = '=报告<b>\u202e::x.md'
  const title = '# 岚川县水务局<script>2023</script>年度法治政府建设工作总结'
  const attack = `<img src=x onerror=alert(1)> ]]> ::error::x ##[error]x \u001b[31m\u202e =1+1 [a](javascript:b)`
  const text = `${title}\n\n## 一、工作开展情况${attack}\n\n::error::x\n\n=1+1，局党组学习习近平法治思想${attack}。\n`

  it.each(formatNames.filter((name) => !['xlsx', 'docx'].includes(name)))('stays text in %s', async (name) => {
    const io = fakeIo({ [path]: text })
    expect(await run(['check', path, '-f', name], io)).toBe(1)
    expect(io.out().length).toBeGreaterThan(0)
    expect(
      io
        .out()
        .replaceAll('\n', '')
        .replaceAll('\r', '')
        .replace(/^\ufeff/, ''),
    ).not.toMatch(OBEYED)
    const commands = io
      .out()
      .split('\n')
      .filter((line) => /^\s*::/.test(line))
    expect(commands.every((line) => name === 'github' && /^::(?:error|warning|notice) file=/.test(line))).toBe(true)
    expect(io.out()).not.toContain('##[')
    if (['html', 'junit', 'markdown'].includes(name)) expect(io.out()).not.toMatch(/<(?:img|script)\b|\]\]>/)
  })
})

describe('all formats', () => {
  it.each(formatNames)('%s ends its lines, gives the same bytes again, and speaks English', async (name) => {
    const make = await formats[name]()
    for (const results of [mixed, []]) {
      const output = make(results, options)
      expect(make(results, options)).toEqual(output)
      if (typeof output === 'string' && output !== '') expect(output.endsWith('\n')).toBe(true)
    }
    expect(make(mixed, { ...options, lang: 'en' })).not.toEqual(make(mixed, options))
  })
})
