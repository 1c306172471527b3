import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FilePath } from '../../src/io.js'
import { run } from '../../src/run.js'
import { CWD, fakeIo } from '../fake-io.js'

const report = `岚川县水务局2023年度法治政府建设情况报告

一、主要举措和成效

（一）加强党的领导。集体学习习近平法治思想6次。

二、存在的不足

一是执法力量还不足。

三、2024年度主要安排

一是充实执法力量。
`

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: ReadonlyMap<string, string>
}

async function dabiao(argv: string[], files: Record<string, string> = { 'r.md': report }): Promise<Ran> {
  const io = fakeIo(files)
  return { code: await run(argv, io), out: io.out(), err: io.err(), written: io.written }
}

async function checked(files: Record<string, string>, ...argv: string[]) {
  const { code, out, err } = await dabiao(['check', 'r.md', '-f', 'json', ...argv], { 'r.md': report, ...files })
  const [judged] = JSON.parse(out).reports
  const of = (rule: string) => judged.findings.find((finding: { rule: string }) => finding.rule === rule)
  return { code, err, judged, of }
}

const waiver = (extra = '', path = 'r.md') =>
  `waivers:\n  - rule: shortcomings/causes\n    path: "${path}"\n    reason: 已口头说明\n    approvedBy: 法规科\n${extra}`

it('an empty file of decisions decides nothing', async () => {
  expect((await checked({ 'dabiao-waivers.yaml': '' })).err).toBe('')
})

it('thousands of comments in a draft are told soon', async () => {
  const comment = '<!-- dabiao-disable-next-line page-residue -- x -->\n'
  const { err } = await checked({ 'r.md': `${report}${comment.repeat(10_000)}` })
  expect(err).toContain('10000')
})

describe('a waiver in a file', () => {
  it('marks the finding, which costs nothing then', async () => {
    const before = await checked({})
    const after = await checked({ 'dabiao-waivers.yaml': waiver() })
    expect(after.of('shortcomings/causes')).toMatchObject({
      pointsLost: 0,
      waived: { kind: 'waiver', reason: '已口头说明', approvedBy: '法规科', until: null },
    })
    expect(after.judged.score).toBeCloseTo(before.judged.score + before.of('shortcomings/causes').pointsLost)
    expect(after.err).toBe('')
  })

  it('is told, but what it accepts is not counted', async () => {
    const files = { 'r.md': report, 'dabiao-waivers.yaml': waiver() }
    const countIn = async (argv: string[], given: Record<string, string>) =>
      JSON.parse((await dabiao(['check', 'r.md', '-f', 'json', ...argv], given)).out).summary.warning
    expect(await countIn([], files)).toBe((await countIn([], { 'r.md': report })) - 1)
  })

  it('holds on its last day, and fails the gate after it', async () => {
    const on = await checked({ 'dabiao-waivers.yaml': waiver('    until: 2026-11-21\n') })
    expect(on.of('shortcomings/causes').waived.until).toBe('2026-11-21')
    const after = await checked({ 'dabiao-waivers.yaml': waiver('    until: 2026-11-20\n') }, '--lang', 'en')
    expect(after.of('shortcomings/causes').waived).toBeNull()
    expect(after.code).toBe(1)
    expect(after.err).toContain('dabiao-waivers.yaml:2:5: this waiver expired after 2026-11-20')
  })

  it('that was renewed by another stays on record without a word', async () => {
    const entry = waiver('    until: 2026-11-20\n')
    const renewed = `${entry}${waiver('    until: 2027-03-31\n').replace('waivers:\n', '')}`
    const { of, err } = await checked({ 'dabiao-waivers.yaml': renewed })
    expect(of('shortcomings/causes').waived.until).toBe('2027-03-31')
    expect(of('expired-waiver')).toBeUndefined()
    expect(err).toBe('')
    // A renewal of some of its findings is none of the others.
    const partly = renewed.replace(/until: 2027-03-31\n$/, 'until: 2027-03-31\n    quote: 别的字\n')
    expect((await checked({ 'dabiao-waivers.yaml': partly })).err).toContain('dabiao-waivers.yaml:2:5: ')
  })

  it('is judged on the day that --as-of names', async () => {
    const files = { 'dabiao-waivers.yaml': waiver('    until: 2026-11-20\n') }
    expect((await checked(files, '--as-of', '2026-11-20')).of('shortcomings/causes').waived).not.toBeNull()
    expect((await checked(files, '--as-of', '2026')).of('shortcomings/causes').waived).toBeNull()
  })

  it('that accepts nothing is warned about where its file was checked', async () => {
    const mended = report.replace('不足。', '不足，主要原因是编制偏少。')
    const { err } = await checked({ 'r.md': mended, 'dabiao-waivers.yaml': waiver() })
    expect(err).toMatch(/^dabiao-waivers\.yaml:2:5: 警告：这条豁免没有用上/)
    expect((await checked({ 'dabiao-waivers.yaml': waiver('', 'other/*.md') })).err).toBe('')
  })

  it('whose report was moved or renamed is warned about, and none of reports that are only not looked at', async () => {
    const moved = { 'r.md': report, 'dabiao-waivers.yaml': waiver('', '东片/r.md') }
    const gone =
      /^dabiao-waivers\.yaml:2:5: 警告：没有这个文件，这条豁免没有用上：东片\/r\.md 的“不足的原因”（shortcomings\/causes）/
    expect((await dabiao(['check', 'r.md'], moved)).err).toMatch(gone)
    expect((await dabiao(['check', '.'], moved)).err).toMatch(gone)
    const elsewhere = { ...moved, '东片/r.md': report, '西片/s.md': report }
    expect((await dabiao(['check', 'r.md'], elsewhere)).err).toBe('')
    // A glob is known to mean none only where all was looked at that it could mean.
    const glob = { ...elsewhere, 'dabiao-waivers.yaml': waiver('', '北片/*.md') }
    expect((await dabiao(['check', 'r.md', '西片'], glob)).err).toBe('')
    expect((await dabiao(['check', '.'], glob)).err).toContain('没有一份报告符合这个写法')
    expect((await dabiao(['check', '.'], { ...glob, '北片/t.md': report })).err).toBe('')
    expect((await dabiao(['check', '--quiet', '.'], moved)).err).toBe('')
  })

  it('of a name that needs escapes is not taken for one of a file that is gone', async () => {
    const files = { '报告[1]（终稿）.md': report, 'dabiao-waivers.yaml': waiver('', '报告\\\\[1\\\\]（终稿）.md') }
    expect((await dabiao(['check', '.'], files)).err).toBe('')
    expect((await dabiao(['check', 'r.md'], { ...files, 'r.md': report })).err).toBe('')
  })

  it('has a path with slashes, not with those of Windows', async () => {
    const { code, err } = await dabiao(['check', 'r.md'], {
      'r.md': report,
      'dabiao-waivers.yaml': waiver('', '材料\\\\r.md'),
    })
    expect(code).toBe(2)
    expect(err).toContain('dabiao-waivers.yaml:3:11: 路径要用“/”：材料/r.md')
    expect((await checked({ 'r[1].md': report, 'dabiao-waivers.yaml': waiver('', 'r\\\\[1\\\\].md') })).err).toBe('')
  })

  it('may ask for words of the quotation', async () => {
    const asked = (quote: string) => checked({ 'dabiao-waivers.yaml': waiver(`    quote: ${quote}\n`) })
    expect((await asked('存在的不足')).of('shortcomings/causes').waived).not.toBeNull()
    expect((await asked('别的字')).of('shortcomings/causes').waived).toBeNull()
  })

  it.each([
    ['waivers:\n  - rule: a\n    path: b\n    reason: c\n', '2:5', 'approvedBy'],
    ['waivers:\n  - { rule: a, path: b, reason: c, approvedBy: d, untill: 2026-01-01 }\n', '2:51', 'untill'],
    ['waivers:\n  - { rule: a, path: b, reason: c, approvedBy: d, until: 明年 }\n', '2:58', '2026-03-31'],
    [
      'waivers:\n  - { rule: a, path: b, reason: c, approvedBy: d, until: 2026-02-30 }\n',
      '2:58',
      '没有“2026-02-30”这一天',
    ],
  ])('that is broken is told with its place, and nothing is checked', async (text, place, word) => {
    const { code, err, out } = await dabiao(['check', 'r.md'], { 'r.md': report, 'dabiao-waivers.yaml': text })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(`dabiao-waivers.yaml:${place}: `)
    expect(err).toContain(word)
  })
})

describe('a comment in a draft', () => {
  const commented = (comment: string) => report.replace('二、存在的不足', `${comment}\n\n二、存在的不足`)

  it('accepts what is found on the next line, and fails the gate as long as it is there', async () => {
    const comment = '<!-- dabiao-disable-next-line shortcomings/causes until=2027-01-01 -- 另文说明 -->'
    const { code, err, of } = await checked({ 'r.md': commented(comment) })
    expect(of('shortcomings/causes').waived).toEqual({
      kind: 'waiver',
      reason: '另文说明',
      approvedBy: null,
      until: '2027-01-01',
    })
    expect(of('inline-waiver')).toMatchObject({ severity: 'error', line: 7, pointsLost: 0 })
    expect(code).toBe(1)
    expect(err).toContain('dabiao: r.md: 有 1 处豁免注释没有删去，未达标')
  })

  it.each([
    '<!-- dabiao-disable-next-line shortcomings/causes -->',
    '<!-- dabiao-disable-next-line -- 理由 -->',
    '<!-- dabiao-disable-next-line shortcomings/causes until=2026-01-01 -- 理由 -->',
    '<!-- dabiao-disable-next-line shortcomings/causes until=soon -- 理由 -->',
    '<!-- dabiao-disable-next-line shortcomings/causes until=2027-02-30 -- 理由 -->',
  ])('%s accepts nothing', async (comment) => {
    const { of } = await checked({ 'r.md': commented(comment) })
    expect(of('shortcomings/causes').waived).toBeNull()
    expect(of('inline-waiver')).toBeDefined()
  })

  it.each([
    ['nosuch', '豁免注释写的是 nosuch，这份报告没有这条要求'],
    ['shortcomings/cause', '豁免注释写的是 shortcomings/cause，这份报告没有这条要求，是不是 shortcomings/causes？'],
    ['page-residue', '文稿里还有豁免注释，不能发布'],
  ])('for %s says whether there is such a rule', async (rule, message) => {
    const { of } = await checked({ 'r.md': commented(`<!-- dabiao-disable-next-line ${rule} -- 理由 -->`) })
    expect(of('inline-waiver').message).toBe(message)
  })
})

describe('dabiao waive', () => {
  const words = ['waive', 'shortcomings/causes', 'r.md', '--reason', '已口头说明', '--approved-by', '法规科']

  it('writes an entry that holds at once, and leaves the rest of the file as it is', async () => {
    const old = '# 由法规科管理\nwaivers:\n  # 去年的\n  - { rule: other, path: x.md, reason: a, approvedBy: b }\n'
    const { code, written } = await dabiao([...words, '--until', '2027-03-31'], {
      'r.md': report,
      'dabiao-waivers.yaml': old,
    })
    expect(code).toBe(0)
    const text = written.get('dabiao-waivers.yaml')!
    expect(text).toContain('# 由法规科管理')
    expect(text).toContain('# 去年的')
    const { of } = await checked({ 'dabiao-waivers.yaml': text })
    expect(of('shortcomings/causes').waived).toEqual({
      kind: 'waiver',
      reason: '已口头说明',
      approvedBy: '法规科',
      until: '2027-03-31',
    })
  })

  it('names the file alone, however it is called', async () => {
    const { written } = await dabiao(
      words.map((word) => (word === 'r.md' ? '[1] (终稿)*.md' : word)),
      { '[1] (终稿)*.md': report },
    )
    const files = { '[1] (终稿)*.md': report, '1 终稿x.md': report, ...Object.fromEntries(written) }
    const { out } = await dabiao(['check', '.', '-f', 'json'], files)
    const waived = JSON.parse(out).reports.map(
      ({ path, findings }: { path: string; findings: { waived: object | null }[] }) =>
        `${path} ${findings.some((finding) => finding.waived)}`,
    )
    expect(waived).toEqual(['1 终稿x.md false', '[1] (终稿)*.md true'])
  })

  it.each([
    [['waive', 'shortcomings/causes', 'r.md', '--approved-by', 'x'], '--reason'],
    [['waive', 'shortcomings/causes', 'r.md', '--reason', 'x'], '--approved-by'],
    [['waive', 'shortcomings/causes'], '要写一条要求和一个文件'],
    [['waive', 'shortcomings/cause', 'r.md', '--reason', 'x', '--approved-by', 'y'], '是不是 shortcomings/causes？'],
    [['waive', 'other', 'r.md', 's.md', '--reason', 'x', '--approved-by', 'y'], 'path: "乡镇/**"'],
    [['waive', 'other', '.', '--reason', 'x', '--approved-by', 'y'], 'path: "乡镇/**"'],
    [['waive', 'other', '*.txt', '--reason', 'x', '--approved-by', 'y'], 'path: "乡镇/**"'],
    [['attest', 'other', 'r.md', 's.md', '--reason', 'x', '--approved-by', 'y'], '要写一条要求和一个文件'],
    [[...words, '--until', '2026-02-30'], '--until'],
    [[...words, '--until', '2026-11-20'], '2026-11-20 已经过去'],
    [[...words, '--quote', '没有的字'], '没有“不足的原因”（shortcomings/causes）的问题'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err, written } = await dabiao(argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(written.size).toBe(0)
  })
})

describe('dabiao attest', () => {
  const attest = (...more: string[]) =>
    dabiao(['attest', 'shortcomings/causes', 'r.md', '--reason', '见附件', '--approved-by', '李某', ...more])

  it('holds until the part is edited', async () => {
    const file = Object.fromEntries((await attest()).written)
    expect((await checked(file)).of('shortcomings/causes').waived).toMatchObject({
      kind: 'attestation',
      reason: '见附件',
      approvedBy: '李某',
    })
    const elsewhere = await checked({ ...file, 'r.md': report.replace('6次', '7次') })
    expect(elsewhere.of('shortcomings/causes').waived).not.toBeNull()
    const edited = await checked({ ...file, 'r.md': report.replace('还不足', '仍然不足') })
    expect(edited.of('shortcomings/causes').waived).toBeNull()
    expect(edited.err).toContain('2026-11-21 的人工认定不再有效')
  })

  it('counts as it was judged last', async () => {
    const judgedTwice = async (first: string[], then: string[], text = report) => {
      const before = Object.fromEntries((await attest(...first)).written)
      const words = ['attest', 'shortcomings/causes', 'r.md', '--reason', '再看', '--approved-by', '王某', ...then]
      const { written } = await dabiao(words, { ...before, 'r.md': text })
      return checked({ 'r.md': text, ...Object.fromEntries(written) })
    }
    expect((await judgedTwice([], ['--not-met'])).of('shortcomings/causes').waived).toBeNull()
    expect((await judgedTwice(['--not-met'], [])).of('shortcomings/causes').waived).toMatchObject({ reason: '再看' })
    const anew = await judgedTwice([], [], report.replace('还不足', '仍然不足'))
    expect(anew.of('shortcomings/causes').waived).toMatchObject({ reason: '再看' })
    expect(anew.err).not.toContain('不再有效')
  })

  it('is of the day that --as-of names', async () => {
    const { written } = await attest('--as-of', '2026-03-01')
    expect(written.get('dabiao-waivers.yaml')).toContain('on: 2026-03-01')
  })

  it('can deny what the machine found', async () => {
    const before = await checked({})
    const argv = ['attest', 'measures/party', 'r.md', '--not-met', '--reason', '只提到名称', '--approved-by', '李某']
    const file = Object.fromEntries((await dabiao(argv)).written)
    const after = await checked(file)
    expect(after.of('measures/party').message).toContain('经李某认定没有达到要求：只提到名称')
    expect(after.judged.score).toBeLessThan(before.judged.score)
  })

  it('takes only items of parts that are there', async () => {
    const asked = (rule: string) => dabiao(['attest', rule, 'r.md', '--reason', 'x', '--approved-by', 'y'])
    expect((await asked('leadership/study')).err).toContain('没有可以认定的文字')
    expect((await asked('shortcomings')).code).toBe(2)
  })
})

describe('dabiao baseline', () => {
  it('keeps the one there is where no report can be read', async () => {
    const { code, written } = await dabiao(['baseline', 'write', 'none.md'])
    expect([code, written.size]).toEqual([2, 0])
  })

  it('keeps what stood for reports that were not judged this time, and says so', async () => {
    const files = { 'r.md': report, 's.md': report, 't.md': report }
    const { written } = await dabiao(['baseline', 'write', '.'], files)
    const old = Object.fromEntries(written)
    const broken = { ...files, ...old, 's.md': '\u0000\u0001\u0002' }
    const again = await dabiao(['baseline', 'write', 'r.md', 's.md'], broken)
    expect(again.code).toBe(2)
    expect(again.written.get('dabiao-baseline.json')).toBe(old['dabiao-baseline.json'])
    expect(again.out).toMatch(/没有评判的 2 份报告，基线里原有的 \d+ 处照旧/)
    const all = await dabiao(['baseline', 'write', '.'], { ...files, ...old })
    expect(all.out).not.toContain('照旧')
  })

  it('that is broken is written anew', async () => {
    const files = { 'r.md': report, 'dabiao-baseline.json': '{"reports": []' }
    const { code, written } = await dabiao(['baseline', 'write', '.'], files)
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(written.get('dabiao-baseline.json')!).reports)).toEqual(['r.md'])
  })

  it('accepts what was there, by fingerprint, and not what comes later', async () => {
    const { code, written } = await dabiao(['baseline', 'write', '.'])
    expect(code).toBe(0)
    const file = Object.fromEntries(written)
    const old = await checked(file)
    expect(old).toMatchObject({ code: 0, judged: { passed: true } })
    const later = await checked({ ...file, 'r.md': report.replace('学习习近平法治思想6次', '学习XX次') })
    expect(later.judged.findings.filter(({ waived }: { waived: object | null }) => !waived).length).toBeGreaterThan(0)
    expect(later.of('shortcomings/causes').waived.reason).toContain('基线')
  })

  it('does not make a report better than it is, and keeps it from failing', async () => {
    const before = await checked({})
    const file = Object.fromEntries((await dabiao(['baseline', 'write', '.'])).written)
    const after = await checked(file, '--min-score', '99', '--fail-on', 'info')
    const { score, grade, ledger } = before.judged
    expect(after).toMatchObject({ code: 0, err: '', judged: { score, grade, ledger, passed: true } })
    const { out } = await dabiao(['check', 'r.md'], { 'r.md': report, ...file })
    const known = before.judged.findings.length
    expect(out.replaceAll(/\s/g, '')).toContain(`不算基线里已有的${known}处问题，得100分`)
    expect(out).toContain('）里已有：照样扣分，但不因它不达标')
    const worse = { ...file, 'r.md': report.replace('学习习近平法治思想6次', '学习XX次') }
    expect((await checked(worse, '--min-score', '99')).code).toBe(1)
  })

  it('is pruned of reports that are gone from the folders that are named', async () => {
    const reports = { '东片/r.md': report, '东片/s.md': report, '西片/t.md': report }
    const { written } = await dabiao(['baseline', 'write', '.'], reports)
    const file = Object.fromEntries(written)
    const left = { ...file, '东片/r.md': report }
    const { out } = await dabiao(['baseline', 'prune', '东片'], left)
    expect(out).toMatch(/删去已经改好的 \d+ 处，还有 \d+ 处（其中 1 份报告的文件已经不在）\n$/)
    const named = await dabiao(['baseline', 'prune', '东片/r.md'], left)
    expect(JSON.parse(named.written.get('dabiao-baseline.json')!).reports).toHaveProperty('西片/t.md')
    const { err } = await dabiao(['check', '东片'], left)
    expect(err).toContain('dabiao-baseline.json: 警告：基线里有 2 份报告的文件已经不在：东片/s.md、西片/t.md；')
    expect((await dabiao(['check', '东片'], { ...reports, ...file })).err).not.toContain('已经不在')
  })

  it('shows in the sum and in the marks what is known, since it costs its points', async () => {
    const { written } = await dabiao(['baseline', 'write', 'r.md'])
    const { out } = await dabiao(['check', 'r.md'], { 'r.md': report, ...Object.fromEntries(written) })
    expect(out).toMatch(/错误 0，警告 0，提示 0，另有基线里已有的 \d+ 处；共扣 [\d.]+ 分。/)
    expect(out).toMatch(/[!✗] 主要负责人履行第一责任人/)
  })

  it('is pruned of what is mended', async () => {
    const file = Object.fromEntries((await dabiao(['baseline', 'write', '.'])).written)
    const mended = report.replace('不足。\n\n三', '不足，主要原因是编制偏少。\n\n三')
    const { out, written } = await dabiao(['baseline', 'prune', '.'], { ...file, 'r.md': mended })
    expect(out).toMatch(/删去已经改好的 [1-9]/)
    const left = (text: string) => JSON.parse(text).reports['r.md'].length
    expect(left(written.get('dabiao-baseline.json')!)).toBeLessThan(left(file['dabiao-baseline.json']!))
  })

  it('that somebody edited badly is told', async () => {
    const { code, err } = await dabiao(['check', 'r.md'], { 'r.md': report, 'dabiao-baseline.json': '{"reports": []' })
    expect(code).toBe(2)
    expect(err).toContain('dabiao-baseline.json:1:1: 不是基线文件')
  })

  it('names no property of objects for files called so', async () => {
    const io = fakeIo({ constructor: report, 'dabiao-baseline.json': '{"on":"2026-01-01","reports":{}}' })
    expect(await run(['check', 'constructor', '-f', 'json'], io)).toBe(1)
  })
})

it('waive tells a rule that is not there from one without findings', async () => {
  const waive = async (rule: string) =>
    (await dabiao(['waive', rule, 'r.md', '--reason', '另文', '--approved-by', '李某'])).err
  expect(await waive('nosuch')).toContain('没有 nosuch 这条要求')
  expect(await waive('shortcomings/cause')).toContain('是不是 shortcomings/causes')
  expect(await waive('measures/party')).toContain('r.md 没有“党的领导和学习习近平法治思想”（measures/party）的问题')
})

describe('a rule', () => {
  const decision = ['r.md', '--reason', '另文', '--approved-by', '李某']

  it.each(['不足的原因', '“不足的原因”', 'Shortcomings/Causes', 'ｓｈｏｒｔｃｏｍｉｎｇｓ／ｃａｕｓｅｓ'])(
    'may be named %s',
    async (name) => {
      const { code, written } = await dabiao(['waive', name, ...decision])
      expect(code).toBe(0)
      expect(written.get('dabiao-waivers.yaml')).toContain('rule: shortcomings/causes')
      expect((await dabiao(['attest', name, ...decision])).written.get('dabiao-waivers.yaml')).toContain(
        'rule: shortcomings/causes',
      )
    },
  )

  it('that is not there is told with those that something was found of', async () => {
    const { err } = await dabiao(['waive', '原因', ...decision])
    expect(err).toContain('没有 原因 这条要求，r.md 有问题的是：')
    expect(err).toContain('不足的原因（shortcomings/causes）')
    expect((await dabiao(['waive', 'measures/party', ...decision])).err).toContain('不足的原因（shortcomings/causes）')
  })

  it('that is accepted already is told so', async () => {
    const first = await dabiao(['waive', 'other', ...decision])
    const { code, err } = await dabiao(['waive', 'other', ...decision], {
      'r.md': report,
      ...Object.fromEntries(first.written),
    })
    expect([code, err]).toEqual([
      2,
      'dabiao: r.md 的“其他需要报告的情况”（other）已经接受了，不用再登记。已豁免：另文（李某批准）。要撤销，在 dabiao review 里按 u\n',
    ])
  })

  it('that is accepted until a day may be accepted longer, and then is', async () => {
    const until = (day: string) => ['waive', 'other', ...decision, '--until', day]
    const files = { 'r.md': report, ...Object.fromEntries((await dabiao(until('2026-12-31'))).written) }
    const shorter = await dabiao(until('2026-12-30'), files)
    expect([shorter.code, shorter.err]).toEqual([
      2,
      expect.stringContaining('至2026-12-31）。要延长，用 --until 写更晚的一天'),
    ])
    for (const longer of [until('2027-12-31'), ['waive', 'other', ...decision]]) {
      const { code, written } = await dabiao(longer, files)
      expect(code).toBe(0)
      const { out, err } = await dabiao(['check', 'r.md'], { ...files, ...Object.fromEntries(written) })
      expect(out).toContain(longer.includes('2027-12-31') ? '（李某批准，至2027-12-31）' : '另文（李某批准）')
      expect(err).not.toContain('没有用上')
    }
  })

  it('that a baseline or a comment accepts can be waived for good', async () => {
    const { written } = await dabiao(['baseline', 'write', 'r.md'])
    const { code, out } = await dabiao(['waive', 'other', ...decision], {
      'r.md': report,
      ...Object.fromEntries(written),
    })
    expect([code, out]).toEqual([0, '已登记到 dabiao-waivers.yaml：接受 r.md 的“其他需要报告的情况”（other）\n'])
    const commented = `${report}\n<!-- dabiao-disable-next-line other -- 另文 -->\n完。\n`
    expect((await dabiao(['waive', 'other', ...decision], { 'r.md': commented })).code).toBe(0)
  })

  it('that is no item is told so', async () => {
    expect((await dabiao(['attest', 'shortcomings', ...decision])).err).toContain('shortcomings 不是条目')
    expect((await dabiao(['attest', 'placeholder', ...decision])).err).toContain('placeholder 不是条目')
  })
})

it('a reason of nothing but spaces is none', async () => {
  const { code, err } = await dabiao([
    'waive',
    'shortcomings/causes',
    'r.md',
    '--reason',
    '　 ',
    '--approved-by',
    '李某',
  ])
  expect([code, err]).toEqual([2, 'dabiao: --reason 后面要写上值\n'])
})

describe('an item that a person found to be met', () => {
  it('is told so, not as missing, in a terminal and in tables', async () => {
    const argv = ['attest', 'shortcomings/causes', 'r.md', '--reason', '原因写在附件', '--approved-by', '李某']
    const files = { 'r.md': report, ...Object.fromEntries((await dabiao(argv)).written) }
    for (const format of ['pretty', 'markdown', 'csv', 'html']) {
      const { out } = await dabiao(['check', 'r.md', '-f', format], files)
      expect(out, format).toContain('人工认定达到要求：原因写在附件（李某认定）')
      expect(out, format).not.toContain('没有写明原因')
    }
    const { of, judged } = await checked(files)
    expect(of('shortcomings/causes')).toMatchObject({ message: '“不足的原因”已由人工认定达到要求', pointsLost: 0 })
    expect(judged.score).toBeGreaterThan((await checked({})).judged.score)
  })
})

describe('files of decisions that are yet to come', () => {
  const config = { 'dabiao.config.yaml': 'waivers: dabiao-waivers.yaml\nbaseline: dabiao-baseline.json\n' }
  const decision = ['r.md', '--reason', '另文', '--approved-by', '李某']

  it.each([
    ['missing', {}],
    ['empty', { 'dabiao-waivers.yaml': '', 'dabiao-baseline.json': '\n' }],
    ['of comments', { 'dabiao-waivers.yaml': '# 豁免\n', 'dabiao-baseline.json': '' }],
  ])('decide nothing and are written when something is decided: %s', async (_, files) => {
    const before = await checked({ ...config, ...files })
    expect(before).toMatchObject({ code: 1, err: '' })
    const given = { 'r.md': report, ...config, ...files }
    const waived = await dabiao(['waive', 'shortcomings/causes', ...decision], given)
    expect(waived).toMatchObject({ code: 0, err: '' })
    const after = await checked({ ...config, ...files, ...Object.fromEntries(waived.written) })
    expect(after.of('shortcomings/causes').waived.approvedBy).toBe('李某')
    expect(await dabiao(['attest', 'shortcomings/causes', ...decision], given)).toMatchObject({ code: 0, err: '' })
    expect(await dabiao(['baseline', 'write', 'r.md'], given)).toMatchObject({ code: 0, err: '' })
  })

  it('must be there where the command line names them to be read', async () => {
    const { code, err } = await dabiao(['check', 'r.md', '--waivers', 'none.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('none.yaml:1:1: 没有这个文件')
    const written = await dabiao(['waive', 'shortcomings/causes', ...decision, '--waivers', 'new.yaml'])
    expect(written).toMatchObject({ code: 0 })
    expect(written.written.get('new.yaml')).toContain('李某')
    const baseline = await dabiao(['waive', 'shortcomings/causes', ...decision, '--baseline', 'none.json'])
    expect(baseline).toMatchObject({ code: 2, err: 'none.json:1:1: 没有这个文件\n' })
  })

  it('says where the file of decisions has to be', async () => {
    const { code, err } = await dabiao(['waive', 'shortcomings/causes', ...decision, '--waivers', '/else/w.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('要放在报告所在的文件夹，或者它上面的文件夹里')
  })
})

describe('dabiao compare', () => {
  const next = report
    .replaceAll('2024', '2025')
    .replaceAll('2023', '2024')
    .replace('一是执法力量还不足。', '一是执法力量还不足，主要原因是编制偏少。')
    .replace('6次。', '6次。新增执法人员5名，充实一线执法力量。')
  const files = { '2023.md': report, '2024.md': next, '别局.md': next.replaceAll('水务局', '教育局') }

  it('says what was mended, how the score moved, and what became of the plan', async () => {
    const { code, out } = await dabiao(['compare', '2023.md', '2024.md'], files)
    expect(code).toBe(0)
    expect(out).toMatch(/得分 {2}[\d.]+ → [\d.]+ {2}\(\+[\d.]+\)/)
    expect(out).toMatch(/已改好 [1-9]/)
    expect(out).toContain('2023 年度报告的安排共 1 条，这份报告回应了 1 条')
    expect(out).toContain('→ 新增执法人员5名')
  })

  it('says so where the reports are of two issuers, or the wrong way round', async () => {
    expect((await dabiao(['compare', '2023.md', '别局.md'], files)).err).toContain('不是同一个单位的')
    expect((await dabiao(['compare', '2024.md', '2023.md'], files)).err).toContain('是不是写反了')
    expect((await dabiao(['compare', '2023.md', '2024.md'], files)).err).toBe('')
  })

  it('of two issuers has no plan', async () => {
    const { out } = await dabiao(['compare', '2023.md', '别局.md', '-f', 'json'], files)
    const { mended, plan, before } = JSON.parse(out)
    expect(plan).toBeNull()
    expect(before.path).toBe('2023.md')
    expect(mended.map(({ rule }: { rule: string }) => rule)).toContain('shortcomings/causes')
  })

  it('needs two reports', async () => {
    expect((await dabiao(['compare', '2023.md'], files)).code).toBe(2)
    expect((await dabiao(['compare', '2023.md', 'none.md'], files)).code).toBe(2)
  })
})

describe('decisions of a folder above', () => {
  const files = { '乡镇/r.md': report, 'dabiao-waivers.yaml': waiver('', '乡镇/r.md') }
  const inside = (given: Record<string, string>) => {
    const io = fakeIo(given)
    const cwd = `${CWD}/乡镇`
    const at = (path: FilePath): FilePath => (typeof path === 'string' ? resolve(cwd, path) : path)
    const { readFile, kindOf } = io
    return {
      ...io,
      cwd,
      readFile: (path: FilePath, limit: number) => readFile(at(path), limit),
      kindOf: (path: FilePath) => kindOf(at(path)),
    }
  }
  const decide = ['waive', 'other', `${CWD}/乡镇/r.md`, '--reason', '另文', '--approved-by', '李某']

  it('hold below it, and are added to from there', async () => {
    const io = inside(files)
    await run(['check', `${CWD}/乡镇/r.md`], io)
    expect(io.out()).toContain('已豁免')
    expect(await run(decide, io)).toBe(0)
    expect(io.out()).toContain('已登记到 ../dabiao-waivers.yaml：')
  })

  it('do not where --no-config asks for none but those at hand', async () => {
    const io = inside(files)
    await run(['check', `${CWD}/乡镇/r.md`, '--no-config'], io)
    expect(io.out()).not.toContain('已豁免')
  })

  it('are told where one beside the reports is not in use', async () => {
    const both = {
      ...files,
      '乡镇/dabiao-waivers.yaml': waiver('', 'r.md'),
      '乡镇/dabiao-baseline.json': '{}',
      '乡镇/东片/s.md': report,
    }
    const { err } = await dabiao(['check', '乡镇/东片'], both)
    expect(err).toContain(
      '警告：乡镇/dabiao-waivers.yaml 没有用上，用的是 dabiao-waivers.yaml；要用它，加 --waivers 乡镇/',
    )
    expect(err).toContain('警告：乡镇/dabiao-baseline.json 没有用上；要用它，加 --baseline 乡镇/')
    expect((await dabiao(['check', '.', '--waivers', 'dabiao-waivers.yaml'], both)).err).not.toContain('--waivers')
  })
})
