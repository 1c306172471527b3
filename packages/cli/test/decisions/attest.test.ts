import { describe, expect, it } from 'vitest'
import { checked, dabiao, report } from './decided.js'

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

  it('is told to hold no longer where the part should be that is gone', async () => {
    const file = Object.fromEntries((await attest()).written)
    const { of } = await checked({ ...file, 'r.md': report.replace('二、存在的不足\n\n一是执法力量还不足。\n\n', '') })
    const { line, paragraph } = of('shortcomings')
    expect(of('reopened-attestation')).toMatchObject({ line, paragraph })
  })

  it('is told to be of no rule where its rule is none, and not to hold no longer', async () => {
    const entry = (rule: string) =>
      `attestations:\n  - { rule: ${rule}, path: r.md, met: true, reason: a, approvedBy: b, on: 2026-01-01, digest: "0123456789abcdef" }\n`
    const { err, of } = await checked({ 'dabiao-waivers.yaml': entry('measures/partyy') })
    expect(err).toBe(
      'dabiao-waivers.yaml:2:5: 警告：没有“measures/partyy”这条要求，是不是 measures/party？这条人工认定没有用上：r.md\n',
    )
    expect(of('reopened-attestation')).toBeUndefined()
    expect((await checked({ 'dabiao-waivers.yaml': entry('measures/party') })).of('reopened-attestation')).toBeDefined()
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

  it.each([
    ['met, as the machine found it', 'measures/party', []],
    ['not met, as the machine found it', 'shortcomings/causes', ['--not-met']],
  ])('is in every output where it judges the same: %s', async (_, rule, more) => {
    const argv = ['attest', rule, 'r.md', '--reason', '看过原文', '--approved-by', '赵某', ...more]
    const files = { 'r.md': report, ...Object.fromEntries((await dabiao(argv)).written) }
    for (const format of ['pretty', 'json', 'markdown', 'csv', 'html', 'junit', 'sarif', 'ndjson']) {
      const { out } = await dabiao(['check', 'r.md', '-f', format], files)
      for (const words of ['看过原文', '赵某']) expect(out, format).toContain(words)
    }
    const { judged } = await checked(files)
    expect(judged.score).toBe((await checked({})).judged.score)
  })

  it('takes only items of parts that are there', async () => {
    const asked = (rule: string) => dabiao(['attest', rule, 'r.md', '--reason', 'x', '--approved-by', 'y'])
    expect((await asked('leadership/study')).err).toContain('没有可以认定的文字')
    expect((await asked('shortcomings')).code).toBe(2)
  })
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
