import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { textWidth } from '../src/terminal/text-width.js'
import { fakeIo } from './fake-io.js'

const REPORT = `云溪市水利局2023年度法治政府建设情况报告
市政府：
一、主要做法和成效
（一）规范执法。严格落实行政执法三项制度，办结案件9件。
二、存在的不足
执法力量不足，今后的工作中将充实基层执法队伍，进一步加强培训。
云溪市水利局
2024年2月1日
`

async function outline(argv: readonly string[], files: Record<string, string> = { 'a.txt': REPORT }, columns = 80) {
  const io = fakeIo(files, { isTTY: true, columns, env: { NO_COLOR: '1' } })
  const code = await run(['outline', ...argv], io)
  return { code, out: io.out(), err: io.err() }
}

describe('dabiao outline', () => {
  it('shows the tree, the parts and the words that decided', async () => {
    const { code, out } = await outline(['a.txt'])
    expect(code).toBe(0)
    expect(out).toContain('  2  称谓  市政府：')
    expect(out).toContain('  3  一、主要做法和成效\n       → 主要举措和成效：独立成章')
    expect(out).toContain('  4    （一）规范执法。')
    expect(out).toMatch(/→ 下一年度主要安排：正文有述，根据“今后的工作中/)
    expect(out).toContain('没有找到：主要负责人履行第一责任人职责、其他需要报告的情况')
  })

  it('names what a heading names besides a part, also where that has a section of its own', async () => {
    const text = `云溪市水利局2023年度法治政府建设情况报告
一、主要做法和成效
严格落实行政执法三项制度，办结案件9件。
二、履行第一责任人职责
局长主持召开会议研究法治工作3次。
三、党政主要负责人履职及存在的问题
执法力量不足。
`
    const { out } = await outline(['a.txt'], { 'a.txt': text })
    expect(out.replace(/\n */g, '')).toContain('标题里的“党政主要负责人履”说的是“主要负责人履行第一责任人职责”')
    const io = fakeIo({ 'a.txt': text })
    await run(['check', 'a.txt', '-f', 'json'], io)
    expect(io.out()).toContain(
      '“存在的不足和原因”与“主要负责人履行第一责任人职责”（标题里的“党政主要负责人履”）合写在一个标题下',
    )
  })

  it('shows headings without numbers below the one that they are judged to be of', async () => {
    const text = `云溪市水利局2023年度法治政府建设情况报告
主要做法和成效
严格落实行政执法三项制度，办结案件9件。
存在的不足
执法力量薄弱
全局持证执法人员只有4人，难以满足巡查需要。
下一步工作安排
2024年，充实执法队伍，开展培训2期。
`
    const { out } = await outline(['a.txt'], { 'a.txt': text })
    expect(out).toMatch(/^ {2}4 {2}存在的不足$/m)
    expect(out).toMatch(/^ {2}5 {4}执法力量薄弱$/m)
    expect(out).toMatch(/^ {2}7 {2}下一步工作安排$/m)
    const json = JSON.parse((await outline(['a.txt', '-f', 'json'], { 'a.txt': text })).out)
    expect(json.reports[0].sections[1].sections).toEqual([{ heading: '执法力量薄弱', line: 5, level: 2, sections: [] }])
  })

  it.each([60, 80, 100])('fits %i columns', async (columns) => {
    const { out } = await outline(['a.txt'], { 'a.txt': REPORT.replace('规范执法', '规范执法'.repeat(30)) }, columns)
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns)
  })

  it('gives JSON with the same', async () => {
    const { out } = await outline(['a.txt', '-f', 'json'])
    const [report] = JSON.parse(out).reports
    expect(report.sections[0]).toMatchObject({ heading: '一、主要做法和成效', line: 3, level: 1 })
    expect(report.sections[0].sections).toHaveLength(1)
    expect(report.parts[1]).toMatchObject({ id: 'shortcomings', status: 'section', because: [{ quote: '存在的不足' }] })
    expect(report.aside.map(({ role }: { role: string }) => role)).toEqual([
      'title',
      'salutation',
      'signature',
      'signature',
    ])
  })

  it('shows a document of another kind too, and says so', async () => {
    const { code, out } = await outline(['a.txt'], {
      'a.txt': '云溪市水利局2023年政府信息公开工作年度报告\n一、总体情况\n公开12条。',
    })
    expect(code).toBe(0)
    expect(out).toContain('一、总体情况')
    expect(out).toContain('这不是法治政府建设年度报告')
  })

  it('names what it cannot read, and shows the rest', async () => {
    const { code, out, err } = await outline(['b.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(err).toBe('dabiao: b.txt: 没有这个文件\n')
    expect(out).toContain('主要做法和成效')
  })
})

describe('standard input', () => {
  it('is read under the name given', async () => {
    const io = fakeIo({ '<stdin>': REPORT })
    await run(['check', '--stdin-filename', '报告.txt', '-f', 'json'], io)
    expect(JSON.parse(io.out()).reports[0].path).toBe('报告.txt')
  })

  it('goes by - without one', async () => {
    const { code, out } = await outline(['-'], { '<stdin>': REPORT })
    expect(code).toBe(0)
    expect(out).toContain('一、主要做法和成效')
  })

  it('is refused beside other files', async () => {
    const { code, err } = await outline(['-', 'a.txt'])
    expect(code).toBe(2)
    expect(err).toContain('标准输入')
  })
})
