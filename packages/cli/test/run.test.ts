import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { textWidth } from '../src/terminal/text-width.js'
import { fakeIo } from './fake-io.js'

const good = `岚川县水务局关于2023年度法治政府建设情况的报告

一、2023年度推进法治政府建设的主要举措和成效
（一）加强党的领导。局党组理论学习中心组集体学习习近平法治思想6次。
（二）优化营商环境。推进“放管服”改革，全年办理行政许可412件，办结率100%。
（三）完善制度。清理规范性文件14件，废止3件。
（四）依法决策。聘请法律顾问2名，重大行政决策合法性审查11件。
（五）规范执法。严格落实行政执法“三项制度”，开展行政执法检查186次。
（六）化解纠纷。办理行政复议案件3件、行政应诉案件2件。
（七）加强监督。主动公开政府信息230条，办理人大代表建议8件。
（八）加强宣传。落实“谁执法谁普法”，举办法治宣传活动18场。
（九）强化科技支撑。建成“互联网+监管”智慧执法平台。
（十）依法应急。修订突发事件应急预案，开展应急演练4次。

二、存在的不足和原因
一是执法力量还不足，主要原因是人员编制偏少。二是法治培训的针对性有待提高，主要是因为培训内容更新不及时。

三、党政主要负责人履行推进法治建设第一责任人职责情况
主要负责人亲自部署、亲自过问法治建设工作，带头学法，召开法治建设专题会议4次，严格依法决策，落实合法性审查，督促分管负责人依法履职，出庭应诉1次，支持法院审判，年终进行述法。

四、2024年度推进法治政府建设的主要安排
一是充实执法力量，进一步规范执法行为。二是继续提高法治培训的针对性。

五、其他需要报告的情况
无。

岚川县水务局
2024年2月18日
`
const bad = `岚川县水务局2023年度法治政府建设工作总结

一、工作开展情况
2023年，我局认真推进各项工作，取得了一定成绩。
`
const notice = '关于召开2024年全县水利工作会议的通知\n\n各乡镇人民政府：\n定于2024年3月5日召开会议，请准时参加。\n'
const files = { 'good.txt': good, 'bad.txt': bad, 'notice.txt': notice }

async function runWith(argv: string[], io = fakeIo(files)) {
  const code = await run(argv, io)
  return { code, out: io.out(), err: io.err() }
}

describe('exit codes', () => {
  it.each([
    [['good.txt'], 0],
    [['bad.txt'], 1],
    [['good.txt', 'bad.txt'], 1],
    [['missing.txt'], 2],
    [['missing.txt', 'bad.txt', 'good.txt'], 2],
    [['notice.txt', 'good.txt'], 2],
  ])('checking %j gives %i in every format', async (paths, code) => {
    expect((await runWith(['check', ...paths])).code).toBe(code)
    expect((await runWith(['check', '-f', 'json', ...paths])).code).toBe(code)
  })

  it.each([[[]], [['check']], [['chekc', 'good.txt']], [['check', 'good.txt', '--frmat', 'json']]])(
    'wrong use %j is 2, with one line on standard error',
    async (argv) => {
      const { code, out, err } = await runWith(argv)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(/^dabiao: .+\n$/)
    },
  )

  it.each(['check', 'plan', 'fix', 'outline', 'copies', 'baseline write'])(
    '%s without a file gives an example of its own',
    async (command) => {
      const { code, err } = await runWith(command.split(' '))
      expect(code).toBe(2)
      expect(err).toContain(`dabiao ${command} 报告.md`)
    },
  )
})

describe('what cannot be checked', () => {
  const troubled = {
    ...files,
    folder: { kind: 'directory' },
    'secret.txt': { kind: 'denied' },
    'empty.txt': { kind: 'empty' },
    'blank.txt': ' \n\n',
    'large.txt': { kind: 'too-large', bytes: 12_000_000, limit: 10 * 1024 * 1024 },
    'odd.txt': { kind: 'unreadable', code: 'EIO' },
    'photo.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    'noise.txt': Uint8Array.from([0xff, 0xff, 0x80, 0x00]),
  } as const

  it.each(Object.keys(troubled).filter((path) => !(path in files)))(
    '%s has one line, and the others are checked',
    async (path) => {
      const io = fakeIo(troubled)
      const { code, out, err } = await runWith(['check', path, 'good.txt', '-f', 'json'], io)
      expect(code).toBe(2)
      expect(err).toMatch(new RegExp(`^dabiao: ${path}: .+\\n$`))
      const { reports, summary } = JSON.parse(out)
      expect(reports.map((report: { path: string }) => report.path)).toEqual(['good.txt'])
      expect(summary).toMatchObject({ reports: 2, passed: 1, failed: 0, unreadable: 1 })
    },
  )

  it('is told in the language asked for', async () => {
    expect((await runWith(['check', 'missing.txt'])).err).toBe('dabiao: missing.txt: 没有这个文件\n')
    expect((await runWith(['check', 'missing.txt', '--lang', 'en'])).err).toBe(
      'dabiao: missing.txt: there is no such file\n',
    )
  })

  it('a name with control characters is shown safely', async () => {
    expect((await runWith(['check', '\u001b]0;x\u0007.txt'])).err).toBe('dabiao: ␛]0;x␇.txt: 没有这个文件\n')
  })

  it('a document of another kind is told on standard error and has no score', async () => {
    const { code, out, err } = await runWith(['check', 'notice.txt', '-f', 'json'])
    expect(code).toBe(2)
    expect(err).toMatch(/^dabiao: notice\.txt: 没有评判：.+\n$/)
    expect(JSON.parse(out).reports[0]).toMatchObject({ score: null, passed: false, document: { applicable: false } })
  })
})

describe('the ruleset', () => {
  const rulesetOf = async (argv: string[], given: Record<string, string> = {}) =>
    JSON.parse((await runWith(['check', '-f', 'json', ...argv], fakeIo({ ...files, ...given }))).out).reports[0].ruleset
      .id

  it('is chosen by the issuer', async () => {
    expect(await rulesetOf(['good.txt'])).toBe('fazhi/department')
    const ofEcology = good.replaceAll('岚川县水务局', '岚川县生态环境局')
    expect(await rulesetOf(['a.txt'], { 'a.txt': ofEcology })).toBe('fazhi/ecology')
    const ofGovernment = good.replaceAll('岚川县水务局', '岚川县人民政府')
    expect(await rulesetOf(['a.txt'], { 'a.txt': ofGovernment })).toBe('fazhi/government')
  })

  it('is chosen by the year, the report’s own or the one asked for', async () => {
    expect(await rulesetOf(['a.txt'], { 'a.txt': good.replaceAll('2023', '2017') })).toBe('fazhi/2015-outline')
    expect(await rulesetOf(['good.txt', '--as-of', '2017'])).toBe('fazhi/2015-outline')
    expect(await rulesetOf(['good.txt', '--as-of', '2017-12-31'])).toBe('fazhi/2015-outline')
    const { out } = await runWith(['check', 'good.txt', '--as-of', '2017'])
    expect(out).toContain('现在按2017年度的要求评判')
  })

  it('says where the one that was named is not meant for the report', async () => {
    const { out } = await runWith(['check', 'good.txt', '-r', 'fazhi/town'])
    expect(out).toContain('由 --ruleset 指定；但 fazhi/town 适用于乡镇、街道的报告，报告单位属于部门')
  })

  it('tells why an item is not asked', async () => {
    const own = `id: lanchuan/water
version: 1.0.0
extends: fazhi/department
parts: { measures: { items: { technology: { from: 2024 } } } }
`
    const world = { ...files, 'own.yaml': own }
    const { out } = await runWith(['check', 'bad.txt', '-r', 'own.yaml'], fakeIo(world))
    const why = '只要求2024年度起的报告写，这份报告是2023年度的'
    expect(out.replaceAll(/\n +/g, '')).toMatch(new RegExp(`不评，也不扣分：[^（]+（${why}）`))
    const { out: json } = await runWith(['check', 'bad.txt', '-r', 'own.yaml', '-f', 'json'], fakeIo(world))
    const items = JSON.parse(json).reports[0].parts[0].items as { id: string; status: string; reason?: string }[]
    expect(items.find(({ id }) => id === 'technology')).toMatchObject({ status: 'not-applicable', reason: why })
    for (const { status, reason } of items) expect(reason !== undefined).toBe(status === 'not-applicable')
  })

  it('tells of an item whose fault a check tells that it is judged there, not that nobody asks for it', async () => {
    const text =
      '云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查320次。\n二、下一步工作打算\n2023年，我局将充实执法力量。\n'
    const { out } = await runWith(['check', 'a.txt', '-f', 'csv'], fakeIo({ 'a.txt': text }))
    const row = out.split('\r\n').find((line) => line.includes(',next-year/names-year,'))
    expect(row).toContain(',不评,')
    expect(row).toContain('这里写的是2023年；已另行指出，这里不重复扣分')
  })

  it('can be named by id', async () => {
    expect(await rulesetOf(['good.txt', '-r', 'fazhi/annual-report'])).toBe('fazhi/annual-report')
  })

  it('can be a file that extends a built-in one', async () => {
    const own = 'id: lanchuan/water\nversion: 1.0.0\nextends: fazhi/department\ntitle: { zh: 水务, en: Water }\n'
    expect(await rulesetOf(['good.txt', '-r', 'own.yaml'], { 'own.yaml': own })).toBe('lanchuan/water')
  })

  it('a broken file is told with place, and nothing is checked', async () => {
    const own = 'id: lanchuan/water\nversion: 1.0.0\nextends: fazhi/department\ntitel: { zh: 水务, en: Water }\n'
    const { code, out, err } = await runWith(
      ['check', 'good.txt', '-r', 'own.yaml'],
      fakeIo({ ...files, 'own.yaml': own }),
    )
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^own\.yaml:4:1: .*titel/m)
  })

  it.each([
    ['fazhi/departmnt', '是不是 fazhi/department？'],
    ['ecology', 'fazhi/annual-report'],
    ['none.yaml', 'none.yaml: 没有这个文件'],
  ])('%s is not there', async (name, message) => {
    const { code, out, err } = await runWith(['check', 'good.txt', '-r', name])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err.trimEnd()).not.toContain('\n')
  })
})

describe('output', () => {
  it('counts one as one in English', async () => {
    const { out } = await runWith(['check', 'good.txt', '-f', 'markdown', '--lang', 'en'])
    expect(out).toContain('\n1 report\\:<!-- --> 1 passed')
    expect((await runWith(['baseline', 'write', 'bad.txt', '--lang', 'en'])).out).toContain(' findings of 1 report;')
  })

  it('is 80 columns wide where there is no terminal, else the terminal within bounds', async () => {
    const widthIn = async (isTTY: boolean, columns?: number) => {
      const io = fakeIo(files, columns === undefined ? { isTTY } : { isTTY, columns })
      const { out } = await runWith(['check', 'bad.txt', '--no-color'], io)
      return Math.max(...out.split('\n').map(textWidth))
    }
    expect(await widthIn(false)).toBe(80)
    expect(await widthIn(false, 200)).toBe(80)
    expect(await widthIn(true, 72)).toBe(72)
    expect(await widthIn(true, 200)).toBe(100)
    expect(await widthIn(true, 20)).toBe(60)
  })

  it('is coloured in a terminal only, and not with NO_COLOR', async () => {
    const coloured = async (options: Parameters<typeof fakeIo>[1], ...argv: string[]) =>
      (await runWith(['check', 'bad.txt', ...argv], fakeIo(files, options))).out.includes('\u001b[')
    expect(await coloured({})).toBe(false)
    expect(await coloured({ isTTY: true })).toBe(true)
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured({}, '--color')).toBe(true)
    expect(await coloured({ isTTY: true }, '-f', 'json')).toBe(false)
  })

  it('is the same on a second run, and in the order of the names', async () => {
    const first = await runWith(['check', 'good.txt', 'bad.txt', '-f', 'json'])
    const second = await runWith(['check', 'good.txt', 'bad.txt', '-f', 'json'])
    const turned = await runWith(['check', 'bad.txt', 'good.txt', '-f', 'json'])
    expect(second).toEqual(first)
    expect(JSON.parse(turned.out).reports).toEqual(JSON.parse(first.out).reports.toReversed())
  })

  it('gives help and version', async () => {
    expect(await runWith(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('用法') })
    expect(await runWith(['--help', '--lang', 'en'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage') })
    expect(await runWith(['--version'])).toMatchObject({ code: 0, out: '0.0.0\n' })
  })
})
