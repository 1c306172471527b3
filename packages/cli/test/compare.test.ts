import { describe, expect, it } from 'vitest'
import { dabiao, report } from './decisions/decided.js'

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

  it('takes an organ that is named without its place for the same one', async () => {
    const short = { ...files, '短.md': next.replaceAll('岚川县水务局', '县水务局') }
    const { out, err } = await dabiao(['compare', '2023.md', '短.md', '-f', 'json'], short)
    expect(err).toBe('')
    expect(JSON.parse(out).plan).not.toBeNull()
    const district = { ...files, '区.md': next.replaceAll('岚川县水务局', '岚川县江口区水务局') }
    expect((await dabiao(['compare', '2023.md', '区.md'], district)).err).toContain('不是同一个单位的')
  })

  it('tells who accepted what costs nothing, and why', async () => {
    const waivers =
      'waivers:\n  - rule: shortcomings/causes\n    path: 2023b.md\n    reason: 已口头说明\n    approvedBy: 法规科\n'
    const both = { ...files, '2023b.md': report, 'dabiao-waivers.yaml': waivers }
    const { out } = await dabiao(['compare', '2023.md', '2023b.md'], both)
    expect(out).toContain('已接受的 1')
    expect(out).toMatch(/已口头说明.*法规科/)
  })

  it('needs two reports', async () => {
    expect((await dabiao(['compare', '2023.md'], files)).code).toBe(2)
    expect((await dabiao(['compare', '2023.md', 'none.md'], files)).code).toBe(2)
  })
})
