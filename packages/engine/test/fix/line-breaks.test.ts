import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { applyEdits } from '../../src/fix/apply-edits.js'
import { fixReport } from '../../src/fix/fix-report.js'
import type { JudgeAnew } from '../../src/fix/mend-by.js'
import { outlineOf } from '../../src/outline/index.js'
import { placesIn } from '../../src/places.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { read } from '../read-text.js'

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))
const judge: JudgeAnew = async (report, outline) => assess(report, prepared, { zh: '测试', en: 'test' }, { outline })

const BREAKS = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n', '\r\n\r\n', '\n\f']

const TITLE = '云溪市水利局2023年度法治政府建设情况报告'
/** Lines as they are and as they should be. */
const LINES = [
  ['一、主要举措和成效', '一、主要举措和成效'],
  ['全年开展执法检查320次,培训执法人员40人次。。', '全年开展执法检查320次，培训执法人员40人次。'],
  ['我局印发云水发[2023]5号文件。', '我局印发云水发〔2023〕5号文件。'],
  ['推进法制政府建设，聘请法律顾问2名。', '推进法治政府建设，聘请法律顾问2名。'],
  ['二、存在的不足和原因', '二、存在的不足和原因'],
  ['执法力量不足，，主要原因是编制少(含辅助人员)。', '执法力量不足，主要原因是编制少（含辅助人员）。'],
] as const

const textOf = (lines: readonly string[], breaks: readonly string[]): string =>
  lines.map((line, i) => line + (breaks[i] ?? '')).join('')

const breaks = fc.array(fc.constantFrom(...BREAKS), { minLength: LINES.length, maxLength: LINES.length + 1 })
const paths = fc.constantFrom('a.txt', 'a.md')

describe('whatever ends the lines', () => {
  it('mending changes nothing but what it mends', async () => {
    await fc.assert(
      fc.asyncProperty(breaks, paths, async (ends, path) => {
        const [draft, mended] = [0, 1].map((i) => textOf([TITLE, ...LINES.map((line) => line[i]!)], ends))
        expect((await fixReport(await read(draft!, path), judge)).text).toBe(mended)
      }),
      { numRuns: 40 },
    )
  })

  it('changes leave what stands beside them', () => {
    const texts = fc.array(fc.constantFrom(...BREAKS, '打印', '甲', ' ', '。'), { maxLength: 12 })
    const spans = fc.array(fc.record({ start: fc.nat(20), length: fc.nat(4), text: fc.constantFrom('乙', '，丙') }))
    fc.assert(
      fc.property(texts, spans, (pieces, wanted) => {
        const text = pieces.join('')
        const edits = wanted
          .map(({ start, length, text: by }) => ({ start, end: start + length, text: by }))
          .filter(({ end }) => end <= text.length)
        const { text: mended, done } = applyEdits({ text, lined: text.replace(/[^\u3000-\uffef ]/g, '\n') }, edits)
        let from = 0
        let at = 0
        for (const { start, end, text: by } of done) {
          const kept = text.slice(from, Math.max(from, start))
          expect(mended.slice(at, at + kept.length + by.length)).toBe(kept + by)
          at += kept.length + by.length
          from = Math.max(from, end)
        }
        expect(mended.slice(at)).toBe(text.slice(from))
      }),
    )
  })

  it('a line that is taken away takes its own end with it', async () => {
    for (const end of ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']) {
      const lines = [TITLE, '一、主要举措和成效', '开展执法检查320次。', '分享到：微信 微博', '二、存在的不足', '人少']
      const kept = lines.filter((line) => !line.startsWith('分享'))
      const { text } = await fixReport(await read(lines.join(end)), judge)
      expect(text).toBe(kept.join(end))
    }
  })

  it('places are those of the file, in lines as they are shown', async () => {
    await fc.assert(
      fc.asyncProperty(breaks, paths, async (ends, path) => {
        const draft = textOf([TITLE, ...LINES.map(([line]) => line)], ends)
        const report = await read(draft, path)
        const { text, lined } = report.source
        expect([text, lined.length]).toEqual([draft, text.length])
        const outline = outlineOf(report)
        const { place, span, quote } = placesIn(report.source, outline)
        const rows = lined.split('\n')
        for (const [paragraph, { text: words }] of outline.paragraphs.entries()) {
          const passage = { paragraph, start: 0, end: words.length }
          const [{ line, column }, { start, end }] = [place(passage), span(passage)]
          expect(rows[line - 1]!.slice(column - 1)).toMatch(words.slice(0, 1))
          expect(text.slice(start, end).replace(/[\s\u0085]/g, '')).toBe(quote(passage).replace(/\s/g, ''))
        }
        const plain = await read(lined, path)
        expect(await judge(report, outline)).toEqual(await judge(plain, outlineOf(plain)))
      }),
      { numRuns: 40 },
    )
  })
})

it('a byte-order mark that the text itself begins with stays', async () => {
  const text = `\ufeff${TITLE}\n${LINES.map(([line]) => line).join('\n')}`
  expect((await fixReport(await read(`\ufeff${text}`), judge)).text.startsWith(`\ufeff${TITLE}`)).toBe(true)
})
