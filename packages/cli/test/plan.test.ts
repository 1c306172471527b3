import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { textWidth } from '../src/terminal/text-width.js'
import { fakeIo } from './fake-io.js'

const REPORT = `云溪市水利局2023年度法治政府建设情况报告
一、主要做法和成效
严格落实行政执法三项制度，办结案件9件。
二、存在的不足
执法力量不足。
三、2024年工作安排
充实基层执法队伍，进一步加强培训。
`

async function dabiao(...argv: string[]) {
  const io = fakeIo({ 'a.txt': REPORT })
  const code = await run(argv, io)
  return { code, out: io.out(), err: io.err() }
}

const scoreOf = async (): Promise<number> =>
  JSON.parse((await dabiao('check', 'a.txt', '-f', 'json')).out).reports[0].score

/** The amounts in the first column of the lines that begin with one. */
const amountsIn = (out: string): number[] =>
  [...out.matchAll(/^ +(?:可得 )?([+-][\d.]+) /gm)].map((match) => Number(match[1]))

describe('dabiao plan', () => {
  it('says of a slip in the text what is to be done, and where', async () => {
    const wrong = REPORT.replace('办结案件9件。', '办结案件9件，其中许可3件、处罚5件、其他2件。')
    const io = fakeIo({ 'a.txt': wrong })
    await run(['plan', 'a.txt', '--target', '100'], io)
    expect(io.out().replace(/\n */g, '')).toMatch(
      /第3行：核对原始统计，改正总数、分项或者比率（总数是9件，各项相加是10件，相差1件）/,
    )
  })

  it('counts every place to change', async () => {
    const wrong = '办结案件9件，其中许可3件、处罚5件、其他2件。受理案件8件，其中许可3件、处罚4件、其他2件。'
    const io = fakeIo({ 'a.txt': REPORT.replace('办结案件9件。', wrong) })
    await run(['plan', 'a.txt', '--target', '100'], io)
    const steps = amountsIn(io.out()).length
    expect(io.out()).toContain('改好“合计与分项不符”的 2 处')
    expect(io.out()).toContain(`改好下面 ${steps + 1} 处，可到 100 分`)
  })

  it('names steps that reach the target, and not one more than needed', async () => {
    const { code, out } = await dabiao('plan', 'a.txt', '--target', '75')
    const score = await scoreOf()
    const gains = amountsIn(out)
    expect(code).toBe(0)
    const reach = score + gains.reduce((sum, gain) => sum + gain, 0)
    expect(reach).toBeGreaterThanOrEqual(75)
    for (const gain of gains) expect(reach - gain).toBeLessThan(75)
  })

  it('counts parts that share a heading as one thing to do, with what both gain', async () => {
    const merged = REPORT.replace('二、存在的不足', '二、存在的不足和2024年工作安排').replace(
      '三、2024年工作安排\n',
      '',
    )
    const io = fakeIo({ 'm.txt': merged })
    await run(['plan', 'm.txt', '--target', '100'], io)
    expect(io.out()).toMatch(/把“存在的不足和原因”“下一年度主要安排”\s*分开，各写成一章/)
    const json = fakeIo({ 'm.txt': merged })
    await run(['check', 'm.txt', '-f', 'json'], json)
    const lost = JSON.parse(json.out())
      .reports[0].findings.filter(({ rule }: { rule: string }) => ['shortcomings', 'next-year'].includes(rule))
      .map(({ pointsLost }: { pointsLost: number }) => pointsLost)
    expect(lost).toHaveLength(2)
    expect(io.out()).toContain(`可得 +${Math.round((lost[0] + lost[1]) * 100) / 100} 分  把`)
  })

  it('begins with the parts that are not there, however little is missing', async () => {
    const score = await scoreOf()
    const { out } = await dabiao('plan', 'a.txt', '--target', (score + 0.05).toFixed(2))
    expect(amountsIn(out)).toHaveLength(1)
    expect(out).toMatch(/可得 \+[\d.]+ 分 {2}补写“主要负责人履行/)
  })

  it('does not count on what has happened: a report that is late stays late', async () => {
    const io = fakeIo({ 'late.txt': `${REPORT}\n云溪市水利局\n2024年6月1日\n` })
    await run(['plan', 'late.txt', '--target', '100'], io)
    await run(['check', 'late.txt'], io)
    const [plan, check] = io.out().split('五个部分')
    expect(plan).toContain('全部改好也只到 97 分')
    expect(plan).not.toMatch(/可得.*日期/)
    for (const shown of [plan, check])
      expect(shown?.replaceAll('\n', '')).toContain('另有 3 分（公开时限）改文稿得不回来')
  })

  it('calls what is shown of a quiet run no more than errors', async () => {
    const wrong = REPORT.replace('办结案件9件。', '办结案件9件，其中许可3件、处罚5件、其他2件。')
    const io = fakeIo({ 'a.txt': wrong })
    await run(['check', 'a.txt', '--quiet'], io)
    expect(io.out()).toContain('改好这些错误：')
    expect(io.out()).not.toContain('得分最多')
  })

  it('says so where the target is reached already', async () => {
    expect((await dabiao('plan', 'a.txt', '--target', '10')).out).toContain('不用再改')
  })

  it.each(['abc', '101', '-1', '89.999'])('refuses the target %s', async (target) => {
    const { code, err } = await dabiao('plan', 'a.txt', `--target=${target}`)
    expect(code).toBe(2)
    expect(err).toContain('0 到 100')
  })

  it('names a file that cannot be read', async () => {
    const { code, err } = await dabiao('plan', 'b.txt')
    expect(code).toBe(2)
    expect(err).toContain('b.txt')
  })
})

describe('--ledger', () => {
  it('lists every point lost, which add up', async () => {
    const { out } = await dabiao('check', 'a.txt', '--ledger')
    const [, ledger] = out.split('扣分明细')
    const lost = amountsIn(ledger!)
    expect(lost.length).toBeGreaterThan(3)
    expect(Math.round((100 + lost.reduce((sum, points) => sum + points, 0)) * 100) / 100).toBe(await scoreOf())
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
  })

  it('is left out without the option', async () => {
    expect((await dabiao('check', 'a.txt')).out).not.toContain('扣分明细')
  })
})
