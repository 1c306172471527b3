import { describe, expect, it } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { fixReport } from '../../src/fix/fix-report.js'
import type { JudgeAnew } from '../../src/fix/mend-by.js'
import { mendFinding } from '../../src/fix/mend-finding.js'
import { type Report, readReport } from '../../src/read/index.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import type { Outline } from '../../src/types.js'

const DRAFT = `# 云溪市水利局2023年度法治政府建设情况报告

## 一、2023年度法治政府建设主要举措和成效

我局聘请法律顾问2名，印发[制度](云水发[2023]5号.docx)，开展执法检查320次。

分享到：微信 微博

## 二、存在的不足和原因

一是力量不足，主要原因是编制少。
`

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))
const found = (report: Report, outline?: Outline) =>
  assess(report, prepared, { zh: '测试', en: 'test' }, outline && { outline })
const judge: JudgeAnew = async (report, outline) => found(report, outline)

async function drafted(text = DRAFT, path = 'r.md') {
  const report = await readReport(new TextEncoder().encode(text), path)
  if ('refusal' in report) throw new Error(report.refusal.en)
  const { findings } = found(report)
  return { report, of: (rule: string) => findings.find((finding) => finding.rule === rule)! }
}

describe('one finding', () => {
  it('is mended as all are: a line that is left empty goes', async () => {
    const { report, of } = await drafted()
    const mended = await mendFinding(report.source, of('page-residue'), judge)
    expect(mended?.text).toBe(DRAFT.replace('分享到：微信 微博\n', ''))
    expect(mended?.text).toBe((await fixReport(report, judge)).text)
  })

  it('is not mended, nor said to be, in the target of a link', async () => {
    const { report, of } = await drafted()
    expect(of('document-number')).toMatchObject({ fixable: false, fix: [] })
    expect(await mendFinding(report.source, of('document-number'), judge)).toBeNull()
    const plain = await drafted(DRAFT.replace('[制度](云水发[2023]5号.docx)', '云水发[2023]5号文件'))
    expect(plain.of('document-number').fixable).toBe(true)
    expect((await mendFinding(plain.report.source, plain.of('document-number'), judge))?.text).toContain(
      '云水发〔2023〕5号文件',
    )
  })

  it('is not mended at the cost of points', async () => {
    const { report, of } = await drafted()
    const { start } = of('page-residue').fix[0]!
    const fix = [{ start: 0, end: start, text: '' }]
    expect(await mendFinding(report.source, { fix }, judge)).toBeNull()
  })

  it('is not mended where the text is not what the file holds', async () => {
    const { report, of } = await drafted(
      '<p>云溪市水利局2023年度法治政府建设情况报告</p><p>印发云水发[2023]5号文件。</p>',
      'r.html',
    )
    expect(of('document-number').fixable).toBe(true)
    expect(await mendFinding(report.source, of('document-number'), judge)).toBeNull()
  })
})
