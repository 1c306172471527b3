import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter as ToTraditional } from 'opencc-js/cn2t'
import { Converter as ToSimplified } from 'opencc-js/t2cn'
import { expect, it } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { outlineOf } from '../../src/outline/index.js'
import { isTraditional } from '../../src/read/traditional.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { read } from '../read-text.js'

const traditional = ToTraditional({ from: 'cn', to: 't' })
const converter = ToSimplified({ from: 't', to: 'cn' })
// Some write 覆議, which the converter leaves.
const simplified = (text: string): string => converter(text).replaceAll('覆议', '复议')
const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))
const folder = join(import.meta.dirname, '../../../rulesets/test/reports')
const texts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name) && isUtf8(readFileSync(join(folder, name))))
  .sort()

async function judged(text: string, path: string) {
  return assess(await read(text, path), prepared, { zh: '测试', en: 'test' })
}

/**
 * Without what is made of the characters themselves and what would change them, and all words in simplified ones; 於, which
 * the converter leaves or not by what stands beside it, as 于.
 */
const plain = (assessment: unknown): unknown =>
  JSON.parse(
    simplified(
      JSON.stringify(assessment, (key, value) => (/^(?:fingerprint|digest|fix|fixable)$/.test(key) ? '' : value)),
    ).replaceAll('於', '于'),
  )

const onlyWords = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '')

it('tells texts in traditional characters from all others', async () => {
  for (const name of texts.filter((one) => !one.endsWith('html'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const [as, was] = await Promise.all([traditional(text), simplified(text)].map((one) => read(one, name)))
    expect([as!.source.isTraditional, was!.source.isTraditional], name).toEqual([true, false])
  }
  expect(isTraditional(`${'推进法治政府建设。'.repeat(40)}書法家國學館題寫“開門見山，與時俱進”。`)).toBe(false)
})

it.each(texts.filter((_, i) => i % 12 === 0))(
  'judges %s in traditional characters as in simplified ones',
  async (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const there = traditional(text)
    // What is converted back is what is judged: 里 and 裡 are one, so a text may not come back as it was.
    const [as, was] = [await judged(there, name), await judged(simplified(there), name)]
    expect(plain(as)).toEqual(plain(was))
    const { lined } = (await read(there, name)).source
    // Facts of a page stand nowhere in it, and of some pages another article is read than their own characters would give.
    if (name.endsWith('html')) return
    const words = onlyWords(lined)
    const quotes = [
      ...as.parts.map(({ heading }) => heading ?? ''),
      ...as.findings.map(({ quote }) => quote.split('…')[0]!),
    ]
    for (const quote of quotes) expect(words.includes(onlyWords(quote)), quote).toBe(true)
  },
)

it('names title and issuer in the characters of the report, also where it writes out less of them', async () => {
  const body = '一、主要舉措和成效\n區政府辦理行政處罰案件，組織法治培訓，開展執法檢查，規範行政審批。\n'
  const { facts } = await judged(`龍塘區2023年度法治政府建設情況報告\n${body}`, 'a.txt')
  expect(facts).toMatchObject({ title: '龍塘區2023年度法治政府建設情況報告', issuer: '龍塘區人民政府', year: 2023 })
})

it('writes numbers and marks into a traditional text, but no simplified words', async () => {
  const lines = [
    '云溪市水利局2023年度法治政府建设情况报告',
    '一、主要举措和成效',
    '全年印发云水发[2023]5号文件，推进法制政府建设，开展执法检查，规范行政处罚，组织法治培训。',
    '二、存在的问题和原因',
    '执法力量不足，，主要原因是编制少，监督体系还不健全。',
    '二、2024年工作安排',
    '2024年，我局将充实执法队伍，开展培训6期，完善监督机制，推动各项工作落实。',
    '三、其他需要报告的情况',
    '无。',
  ]
  const edits = async (text: string) => {
    const { findings } = await judged(text, 'a.txt')
    return findings.flatMap(({ rule, fix }) => fix.map((edit) => `${rule} ${edit.text}`))
  }
  expect(await edits(lines.join('\n'))).toEqual([
    'document-number 〔2023〕5号',
    'terms 法治政府',
    'heading-numbering 三、',
    'heading-numbering 四、',
  ])
  expect(await edits(traditional(lines.join('\n')))).toEqual(['heading-numbering 三、', 'heading-numbering 四、'])
})

it('keeps every character in its place, whatever its other form has', async () => {
  const text = `${traditional('云溪市水利局2023年度法治政府建设情况报告\n一、主要举措和成效\n开展执法检查，规范行政处罚，组织法治培训。')}\n王湋負責聘請法律顧問XX名，，推進政府建設，整治𡻕河，衞生檢查12次，，覆議3件。\n`
  const report = await read(text)
  const { paragraphs } = outlineOf(report)
  const last = paragraphs.at(-1)!
  expect(last.text).toBe('王湋负责聘请法律顾问XX名，，推进政府建设，整治𡻕河，卫生检查12次，，复议3件。')
  const { findings } = await judged(text, 'a.txt')
  expect(findings.find(({ rule }) => rule === 'placeholder')).toMatchObject({
    quote: 'XX',
    column: last.text.indexOf('XX') + 1,
  })
})

it('reads a page whose characters are written as numbers', async () => {
  const text = traditional(readFileSync(join(folder, 'tangzhou-2023.html'), 'utf8'))
  const coded = text.replace(/[\u4e00-\u9fff]/g, (one: string) => `&#${one.charCodeAt(0)};`)
  expect(plain(await judged(coded, 'a.html'))).toEqual(plain(await judged(text, 'a.html')))
})
