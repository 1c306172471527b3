import { describe, expect, it } from 'vitest'
import { checked, dabiao, report } from './decided.js'

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

  it('writes nothing that could not be read again', async () => {
    const named = words.map((word) => (word === 'r.md' ? 'a\\b.md' : word))
    for (const argv of [named, ['attest', ...named.slice(1)]]) {
      const { code, err, written } = await dabiao(argv, { 'a\\b.md': report })
      expect([code, written.size]).toEqual([2, 0])
      expect(err).toContain('a\\b.md 的名称里有“\\”，登记不了')
    }
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
    [['waive', 'other', 'r.md', '--reason', '另文', '说明', '--approved-by', 'y'], '多出了“说明”'],
    [['waive', 'other', '名字', '带空格.md', '--reason', '另文', '--approved-by', 'y'], '多出了“名字”'],
    [[...words, '--until', '2026-02-30'], '--until'],
    [[...words, '--until', '2026-11-20'], '2026-11-20 已经过去'],
    [
      [...words, '--quote', '没有的字'],
      '“不足的原因”（shortcomings/causes）的问题，没有一处在“没有的字”里；--quote 要照报告里的原文写',
    ],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err, written } = await dabiao(argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(written.size).toBe(0)
  })
})

it('waive takes a quotation of the words around a finding, which tells one from another beside it', async () => {
  const drafted = report.replace(
    '学习习近平法治思想6次。',
    '学习习近平法治思想6次，培训执法人员XX人次，普法宣传XX场次。',
  )
  const decision = ['placeholder', 'r.md', '--reason', '年底才有数', '--approved-by', '法规科']
  const waive = (quote: string) => dabiao(['waive', ...decision, '--quote', quote], { 'r.md': drafted })
  const { code, written } = await waive('培训执法 人员XX人次')
  expect(code).toBe(0)
  const { judged } = await checked({ 'r.md': drafted, ...Object.fromEntries(written) })
  const waived = judged.findings.flatMap((one: { rule: string; waived: object | null }) =>
    one.rule === 'placeholder' ? [one.waived !== null] : [],
  )
  expect(waived).toEqual([true, false])
  // Neither words that stand elsewhere nor words that only stand beside the finding are its.
  expect((await waive('集体学习')).code).toBe(2)
  expect((await waive('培训执法人员')).code).toBe(2)
  expect((await waive('普法人员XX人次')).code).toBe(2)
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

  it('whose name several have is told with their ids', async () => {
    const { code, err } = await dabiao(['attest', '述法', ...decision, '-r', 'fazhi/ecology'])
    expect(code).toBe(2)
    expect(err).toContain('叫“述法”的要求有 2 条，请写其中一条：measures/debriefing、leadership/debriefing')
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

  it('that a report has several of are all told', async () => {
    const several = `${report}\n全年培训XX人。\n检查XX家。\n`
    const all = await dabiao(['waive', 'placeholder', ...decision], { 'r.md': several })
    const lines = several.split('\n').flatMap((line, i) => (line.includes('XX') ? [i + 1] : []))
    expect(all.out).toContain(`\n共 2 处（第 ${lines.join('、')} 行），以后再有的也接受；`)
    const one = await dabiao(['waive', 'placeholder', '--quote', '培训XX人', ...decision], { 'r.md': several })
    expect(one.out).not.toContain('共 ')
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
