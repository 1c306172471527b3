import { describe, expect, it } from 'vitest'
import { checked, report } from './decided.js'

it('thousands of comments in a draft are told soon', async () => {
  const comment = '<!-- dabiao-disable-next-line page-residue -- x -->\n'
  const { err } = await checked({ 'r.md': `${report}${comment.repeat(10_000)}` })
  expect(err).toContain('10000')
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
    [
      'before a paragraph',
      '二、存在的不足',
      (comment: string) => `${comment}\n\n二、存在的不足`,
      { line: 7, paragraph: 4 },
    ],
    ['in one', '二、存在的不足', (comment: string) => `二、存在的不足${comment}`, { line: 7, paragraph: 4 }],
    [
      'behind them all',
      '一是充实执法力量。\n',
      (comment: string) => `一是充实执法力量。\n\n${comment}\n`,
      { line: 15, paragraph: 7 },
    ],
  ])('is told by the paragraph that it stands at: %s', async (_, words, commentedWords, place) => {
    const comment = '<!-- dabiao-disable-next-line other -- 另文说明 -->'
    const { of } = await checked({ 'r.md': report.replace(words, commentedWords(comment)) })
    expect(of('inline-waiver')).toMatchObject(place)
  })

  it.each([
    '<!-- dabiao-disable-next-line shortcomings/causes -->',
    '<!-- dabiao-disable-next-line -- 理由 -->',
    '<!-- dabiao-disable-next-line shortcomings/causes until=2026-01-01 -- 理由 -->',
    '<!-- dabiao-disable-next-line shortcomings/causes until=soon -- 理由 -->',
    '<!-- dabiao-disable-next-line shortcomings/causes until=2027-02-30 -- 理由 -->',
    '<!-- dabiao-disable-next-line\nshortcomings/causes -- 理由 -->',
  ])('%s accepts nothing', async (comment) => {
    const { of } = await checked({ 'r.md': commented(comment) })
    expect(of('shortcomings/causes').waived).toBeNull()
    expect(of('inline-waiver')).toBeDefined()
  })

  it('is known however it is written, and says what is wrong with its day', async () => {
    const { of } = await checked({
      'r.md': commented('<!--DABIAO-DISABLE-NEXT-LINE shortcomings/causes until=明年 -- 理由-->'),
    })
    expect(of('inline-waiver').message).toBe('豁免注释的 until 应是日期，如 2026-03-31，不能是“明年”；文稿里也不应再有')
  })

  it.each([
    ['nosuch', '豁免注释写的是 nosuch，这份报告没有这条要求'],
    ['shortcomings/cause', '豁免注释写的是 shortcomings/cause，这份报告没有这条要求，是不是 shortcomings/causes？'],
    ['shortcomings/causes', '文稿里还有豁免注释，不能发布'],
    ['page-residue', '这条豁免注释没有用上：它管的下一行没有“page-residue”的问题；文稿里有豁免注释，不能发布'],
  ])('for %s says whether there is such a rule', async (rule, message) => {
    const { of } = await checked({ 'r.md': commented(`<!-- dabiao-disable-next-line ${rule} -- 理由 -->`) })
    expect(of('inline-waiver').message).toBe(message)
  })
})
