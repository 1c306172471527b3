import { describe, expect, it } from 'vitest'
import { checked, dabiao, report, waiver } from './decided.js'

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

  it.each(['/材料/r.md', 'C:/材料/r.md', '../材料/r.md', '材料/../r.md', 'r.md/'])(
    'has a path from its folder down: not %s',
    async (path) => {
      const { code, err } = await dabiao(['check', 'r.md'], {
        'r.md': report,
        'dabiao-waivers.yaml': waiver('', path),
      })
      expect(code).toBe(2)
      expect(err).toContain(
        `dabiao-waivers.yaml:3:11: 路径要从本文件所在的文件夹写起，如 部门/报告.docx，不能是“${path}”`,
      )
    },
  )

  it('has a reason and an approver that are more than blanks', async () => {
    for (const key of ['reason: 已口头说明', 'approvedBy: 法规科']) {
      const blank = waiver().replace(key, `${key.split(':')[0]}: "\u3000 "`)
      expect((await dabiao(['check', 'r.md'], { 'r.md': report, 'dabiao-waivers.yaml': blank })).code).toBe(2)
    }
  })

  it('for a rule that is none is told so, with the one that was meant', async () => {
    const misspelt = (rule: string) =>
      checked({ 'dabiao-waivers.yaml': waiver().replace('shortcomings/causes', rule) }).then(({ err }) => err)
    expect(await misspelt('shortcomings/cause')).toBe(
      'dabiao-waivers.yaml:2:5: 警告：没有“shortcomings/cause”这条要求，是不是 shortcomings/causes？这条豁免没有用上：r.md\n',
    )
    expect(await misspelt('不足的原因')).toContain('没有“不足的原因”这条要求，是不是 shortcomings/causes？')
    expect(await misspelt('nosuch')).toContain('没有“nosuch”这条要求，这条豁免没有用上：r.md')
    // A rule of another ruleset is one all the same, and so is one of the user's own.
    expect(await misspelt('measures/party')).toContain('这条豁免没有用上，可以删去')
    const files = {
      'r.md': report,
      'own.yaml':
        'id: own\nextends: fazhi/annual-report\nversion: 1.0.0\ntitle: { zh: 自己的标准, en: Own }\nparts:\n  measures:\n    items:\n      rivers:\n        weight: 1\n        basis: fz-ducha-2019\n        title: { zh: 河道, en: Rivers }\n        message: { zh: 没有写河道, en: no rivers }\n        advice: { zh: 补写, en: add them }\n        kind: presence\n        evidence: [河道]\n',
      'dabiao-waivers.yaml': waiver().replace('shortcomings/causes', 'measures/rivers'),
    }
    const { err } = await dabiao(['check', '-r', 'own.yaml', 'r.md'], files)
    expect(err).not.toContain('没有“measures/rivers”这条要求')
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
