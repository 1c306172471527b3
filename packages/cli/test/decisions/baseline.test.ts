import { describe, expect, it } from 'vitest'
import { run } from '../../src/run.js'
import { fakeIo } from '../fake-io.js'
import { checked, dabiao, report } from './decided.js'

const { out: results } = await dabiao(['check', 'r.md', '-f', 'json'])

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

  it('says how many of what it accepts were not accepted before', async () => {
    const { written, out } = await dabiao(['baseline', 'write', 'r.md'], { 'r.md': report })
    expect(out).not.toContain('原来的基线里没有')
    const worse = { 'r.md': `${report}\n\n审核文件58件，其中采纳23件、未采纳31件。\n` }
    const again = await dabiao(['baseline', 'write', 'r.md'], { ...worse, ...Object.fromEntries(written) })
    expect(again.out).toContain('其中 1 处是原来的基线里没有的')
    const same = await dabiao(['baseline', 'write', 'r.md'], { ...worse, ...Object.fromEntries(again.written) })
    expect(same.out).not.toContain('原来的基线里没有')
  })

  it.each([
    '{"on":"2025-01-01","reports": []',
    '{\n "on": "2025-01-01",\n "rep',
    '{\n<<<<<<< HEAD\n "on": "2025-01-01",\n=======\n "on": "2025-01-02",\n>>>>>>> 支线\n "reports": {}\n}\n',
  ])('that is broken is written anew: %j', async (broken) => {
    const files = { 'r.md': report, 'dabiao-baseline.json': broken }
    const { code, written } = await dabiao(['baseline', 'write', '.'], files)
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(written.get('dabiao-baseline.json')!).reports)).toEqual(['r.md'])
  })

  it.each([
    ['a report', report],
    ['results', results],
    ['data that names reports', '{"reports":"mine"}'],
    ['what is too large', { kind: 'too-large', bytes: 67_000_000, limit: 64_000_000 }],
    ['what may not be read', { kind: 'denied' }],
  ] as const)('is not written over %s', async (_, there) => {
    const files = { 'r.md': report, 's.json': there }
    const { code, err, written } = await dabiao(['baseline', 'write', 'r.md', '--baseline', 's.json'], files)
    expect({ code, err }).toEqual({
      code: 2,
      err: 'dabiao: “s.json”已经有了，又不是基线文件，没有改动它；请为基线另取一个文件名，确实不要它的，先把它删去\n',
    })
    expect(written.size).toBe(0)
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
    expect(out).toMatch(/删去已经改好的 0 处、文件已经不在的 [1-9]\d* 处（1 份报告），还有 \d+ 处\n$/)
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
