import type { Finding } from '@dabiao/engine'
import { describe, expect, it } from 'vitest'
import { formatPretty } from '../../src/formats/pretty/index.js'
import type { FormatOptions } from '../../src/formats/types.js'
import type { Result } from '../../src/result.js'
import { run } from '../../src/run.js'
import { createPaint } from '../../src/terminal/paint.js'
import { textWidth } from '../../src/terminal/text-width.js'
import { assessment, placeOf, reportText } from '../assessments.js'
import { fakeIo } from '../fake-io.js'

const options = (given: Partial<FormatOptions> = {}): FormatOptions => ({
  lang: 'zh',
  width: 80,
  paint: createPaint(false),
  version: '1.2.3',
  ledger: false,
  failOn: 'error',
  ...given,
})
const judged = (given: Parameters<typeof assessment>[0] = {}): Result => ({
  assessment: assessment(given),
  text: reportText,
})
const unread = { path: '没有.txt', message: { zh: '没有这个文件', en: 'there is no such file' } }
const notJudged = judged({
  path: 'notice.md',
  applicable: false,
  reason: { zh: '标题表明这是通知', en: 'the title says notice' },
  score: null,
  grade: null,
  passed: false,
  parts: [],
  findings: [],
})
const lines = (results: readonly Result[], given: Partial<FormatOptions> = {}): string[] =>
  formatPretty(results, options(given)).split('\n')

describe.each([60, 80, 100])('at %i columns', (width) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const several = [judged(), unread, notJudged, judged({ path: `${'很长的路径/'.repeat(20)}报告.txt`, findings: [] })]

    it('no line is too wide or ends with a space', () => {
      for (const line of lines(several, { width, lang })) {
        expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/ $/)
      }
    })

    it('the caret behind a long line stands in its width', () => {
      const given = assessment()
      const parts = given.parts.map((part) => ({ ...part, status: 'absent' as const }))
      const [finding] = given.findings
      for (const length of [200, 201]) {
        const place = { line: 1, column: length + 1, endLine: 1, endColumn: length + 1, paragraph: 1 }
        const absent = assessment({ parts, findings: [{ ...finding!, ...place, rule: parts[0]!.id }] })
        const shown = lines([{ assessment: absent, text: `${'甲'.repeat(length)}\n` }], { width, lang })
        expect(shown.some((line) => /^ +\^/.test(line))).toBe(true)
        for (const line of shown) expect(textWidth(line)).toBeLessThanOrEqual(width)
      }
    })

    it('a hostile report, file name or ruleset stays in its lines', () => {
      const evil = '甲\u001b]0;x\u0007\u202e乙\r\n丙，'.repeat(60)
      const both = { zh: evil, en: evil }
      const given = assessment()
      const hostile = judged({
        path: evil,
        facts: { ...given.facts, title: evil, issuer: evil },
        ruleset: { ...given.ruleset, title: both, reason: both, id: evil },
        grade: evil,
        parts: given.parts.map((part) => ({ ...part, title: both, heading: evil })),
        findings: given.findings.map((finding) => ({ ...finding, message: both, advice: both, basis: evil })),
      })
      for (const line of lines([hostile, { path: evil, message: both }], { width, lang })) {
        expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }
    })

    it('carets stand under the words they mean', () => {
      const shown = lines([judged()], { width, lang })
      const marks = shown.flatMap((line, index) => (/^ +\^+$/.test(line) ? [index] : []))
      expect(marks.length).toBe(5)
      const words = marks.map((index) => underlined(shown[index - 1]!, shown[index]!))
      const expected = [
        '一、2023年度推进',
        '二、存在的不足和2024年工作打算',
        '主要负责人亲自抓',
        '全年办理行政许可412件',
        '执法力量',
      ]
      for (const [index, word] of expected.entries()) expect(words[index]).toMatch(new RegExp(`^${word}`))
    })
  })
})

/** The part of `line` that stands above the carets. */
function underlined(line: string, carets: string): string {
  const from = carets.indexOf('^')
  let column = 0
  let words = ''
  for (const character of line) {
    if (column >= from && column < carets.length) words += character
    column += textWidth(character)
  }
  expect(textWidth(words)).toBe(carets.length - from)
  return words
}

describe('a report', () => {
  const text = formatPretty([judged()], options())

  it('shows who, the score and the ruleset', () => {
    expect(text).toContain('岚川县水务局 · 2023 年度 · 2024-04-18 落款')
    expect(text).toMatch(/67 分 {2}合格 {2}✓ 达标 {2}█+░+\n/)
    expect(text).toContain('部门法治政府建设年度报告（fazhi/department 1.0.0）')
    expect(text).toContain('报告单位“岚川县水务局”是政府部门')
  })

  it('shows each part in one line with the mark of its worst finding', () => {
    expect(text).toMatch(/· 主要举措和成效 +独立成章 +32\.5\/35 +3 {2}一、2023年度/)
    expect(text).toMatch(/✗ 主要负责人.* +正文有述 +10\/20 +4 {2}“主要负责人亲自抓”/)
    expect(text).toMatch(/✓ 下一年度主要安排 +合并成章 +12\/15/)
    expect(text).toMatch(/! 其他需要报告的情况 +缺 +0\/10 +8 {2}（可以补在这里）/)
  })

  it('says what checks cost besides the parts, and how much of it stands under a part', () => {
    expect(text).toContain('\n\n    全文检查另扣 0.5 分，不算在各部分的得分里。\n')
    expect(text).toMatch(/\n全文 {2}2 处，扣 0\.5 分\n/)
    const ofPart = assessment().findings.map((one) =>
      one.rule === 'component-sum' ? { ...one, part: 'measures' as const } : one,
    )
    const moved = lines([judged({ findings: ofPart })]).join('\n')
    expect(moved).toMatch(/\n主要举措和成效 {2}2 处，扣 3 分（其中全文检查 0\.5 分）\n/)
    const none = assessment().findings.filter(({ rule }) => rule !== 'component-sum')
    expect(lines([judged({ findings: none })]).join('\n')).not.toContain('全文检查')
  })

  it('gives the findings of a part the worst first, a place only once', () => {
    const causes = text.indexOf('只写了不足，没有写明原因')
    expect(causes).toBeLessThan(text.indexOf('只写了一个问题'))
    expect(text).toContain('5:1  同上')
    expect(text).toMatch(/ {2}8:1 {2}岚川县水务局\n +\^ 可以补在这里\n/)
  })

  it('names the heading above a finding where its reader sees no numbers of paragraphs', () => {
    const [sum] = assessment().findings.filter(({ rule }) => rule === 'component-sum')
    const told = (format: 'docx' | 'txt', below?: string): string =>
      lines([judged({ format, findings: [{ ...sum!, ...(below !== undefined && { below }) }] })]).join('\n')
    expect(told('docx', '（一）坚持党的领导。')).toMatch(
      /\n +第4段 {2}在“（一）坚持党的领导”之下\n {10}….*全年办理行政许可412件.*\n +\^+\n/,
    )
    expect(told('docx')).toMatch(/\n +第4段 {2}….*全年办理行政许可412件/)
    expect(told('txt', '（一）坚持党的领导。')).not.toContain('之下')
    const long = lines([judged({ format: 'docx', findings: [{ ...sum!, below: '甲'.repeat(200) }] })], { width: 60 })
    for (const line of long) expect(textWidth(line)).toBeLessThanOrEqual(60)
  })

  it('says of several findings once what to do about them, and for how many', () => {
    const [sum] = assessment().findings.filter(({ rule }) => rule === 'component-sum')
    const findings = ['其中取水许可86件', '涉河建设方案许可121件'].map((at) => ({ ...sum!, ...placeOf(at) }))
    const [head, ...rest] = lines([judged({ findings })])
      .join('\n')
      .split('以上 2 处：\n')
    expect(head!.match(/总数412与各分项之和412不符/g)).toHaveLength(2)
    expect(head).not.toContain('核对总数')
    expect(rest.join()).toMatch(/^ +依据 {2}《党政机关公文格式》\n +建议 {2}核对总数和各分项。\n/)
    expect(lines([judged({ findings: [sum!] })]).join('\n')).not.toContain('以上')
  })

  it('says of what costs nothing more just that: its ceiling is reached, or no points are left', () => {
    const told = (given: Partial<Finding>): string => {
      const [sum] = assessment().findings.filter(({ rule }) => rule === 'component-sum')
      return lines([judged({ findings: [{ ...sum!, ...given }] })]).find((line) => line.includes('之和412不符'))!
    }
    const waived = { kind: 'waiver', reason: '已核', approvedBy: '张三', until: null } as const
    expect(told({ pointsLost: 50, worth: 200 })).toMatch(/ 扣 0\.5 分$/)
    expect(told({ pointsLost: 0, worth: 200 })).toMatch(/ 不再扣分$/)
    expect(told({ pointsLost: 0, worth: 200, waived })).toMatch(/不符$/)
    expect(told({ pointsLost: 0, worth: 0 })).toMatch(/不符$/)
  })

  it('sums up and says what brings the most', () => {
    expect(text).toContain('错误 1，警告 4，提示 2；共扣 33 分。')
    expect(text).toContain('可得 +10 分  补写“其他需要报告的情况”')
    expect(text).toContain('可得 +5 分  在“存在的不足和原因”中补写“原因”')
    expect(text).toContain('改好以后可到 92 分。')
  })

  it('has colour only when asked, and the same words then', () => {
    expect(text).not.toContain('\u001b')
    const painted = formatPretty([judged()], options({ paint: createPaint(true) }))
    expect(painted).toContain('\u001b[31m')
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(text)
  })

  it('says so when there is nothing to say', () => {
    expect(formatPretty([judged({ findings: [], score: 10000, grade: '优秀' })], options())).toContain('没有发现问题。')
  })

  it.each(['docx', 'html'] as const)('counts paragraphs in %s', (format) => {
    const shown = formatPretty([judged({ format })], options())
    expect(shown).toMatch(/ 第\d+段 /)
    expect(shown).not.toMatch(/ \d+:\d+ /)
  })

  it('copes with facts that are not known', () => {
    const facts = { title: null, issuer: null, kind: null, year: null, published: null, disagreements: [] }
    const shown = formatPretty([judged({ facts })], options())
    expect(shown).toContain('（没有找到题目）\n报告单位不明 · 年度不明 · 发布日期不明')
  })

  it('copes with a place outside the text and with a line of megabytes', () => {
    const [finding] = assessment().findings
    const outside = { ...finding!, line: 99, column: 7, endLine: 99, endColumn: 9 }
    expect(formatPretty([judged({ findings: [outside] })], options())).toMatch(/\n +99:7\n/)
    const long = `${'法治政府建设'.repeat(400_000)}。`
    const middle = { ...finding!, line: 1, column: 1_200_001, endLine: 1, endColumn: 1_200_005 }
    const shown = formatPretty([{ assessment: assessment({ findings: [middle] }), text: long }], options())
    expect(shown).toMatch(/1:1200001 {2}….*法治政府建设.*…\n +\^{8}\n/)
  })
})

it('says of a date what it is: that of the page or of the signature', async () => {
  const about = async (text: string): Promise<string> => {
    const io = fakeIo({ 'r.txt': text })
    await run(['check', 'r.txt'], io)
    return io.out().split('\n')[1]!
  }
  const report = '云溪市水利局2023年度法治政府建设情况报告\n一、工作情况\n开展执法检查。\n'
  expect(await about(`${report}云溪市水利局\n2024年2月6日\n`)).toContain('2024-02-06 落款')
  expect(await about(`发布日期：2024-02-06\n${report}云溪市水利局\n2024年1月30日\n`)).toContain('2024-02-06 发布')
  expect(await about(report)).toContain('日期不明')
})

describe('several files', () => {
  const shown = lines([judged(), unread, notJudged])

  it('end with a table of all', () => {
    const table = shown.slice(shown.findIndex((line) => line.startsWith('各份报告')))
    expect(table.some((line) => /✓ +67 +合格 +达标 +1 +4 +2 +reports\/lanchuan-water-2023\.txt/.test(line))).toBe(true)
    expect(table.some((line) => /\? +- +- +未评判 .*没有\.txt/.test(line))).toBe(true)
    expect(table.join('\n')).toContain('没有评判：标题表明这是通知')
    expect(table.at(-2)).toBe('共 3 份：达标 1 份，未达标 0 份，没能检查 2 份。')
  })

  it('have no table where there is one, and no output where it was not read', () => {
    expect(formatPretty([judged()], options())).not.toContain('各份报告')
    expect(formatPretty([unread], options())).toBe('')
    expect(formatPretty([notJudged], options())).toBe('')
  })
})

it('the places of the hand-made findings are those of its text', () => {
  expect(placeOf('主要负责人亲自抓')).toMatchObject({ line: 4 })
})

it('marks no part as failed by a slip in its text', () => {
  const [first] = assessment().findings
  const slip = { ...first!, rule: 'component-sum', part: 'next-year' as const, severity: 'error' as const }
  expect(formatPretty([judged({ findings: [slip] })], options())).toMatch(/^ {2}✓ 下一年度/m)
  expect(formatPretty([judged({ findings: [{ ...slip, rule: 'next-year' }] })], options())).toMatch(/^ {2}✗ 下一年度/m)
})

it('tells what was accepted, by whom and until when', () => {
  const [first] = assessment().findings
  const waiver = { kind: 'waiver' as const, reason: '机构改革', approvedBy: '法制科', until: '2026-03-31' }
  const findings = [
    { ...first!, waived: waiver },
    { ...first!, waived: { ...waiver, approvedBy: null, until: null } },
  ]
  const lines = formatPretty([{ assessment: assessment({ findings }), text: reportText }], options()).split('\n')
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining(['已豁免：机构改革（法制科批准，至2026-03-31）', '已豁免：机构改革']),
  )
})

it('has no line that a runner of GitHub would take for a command', () => {
  const title = '::error::owned ##[warning]owned'
  const text = formatPretty(
    [{ assessment: assessment({ facts: { ...assessment().facts, title } }), text: '' }],
    options(),
  )
  expect(text).not.toMatch(/^\s*::|##\[/m)
  expect(text).toContain('owned')
})

describe('many findings of one check', () => {
  const given = assessment()
  const [first] = given.findings
  const slip = { rule: 'placeholder', severity: 'warning', part: 'measures', pointsLost: 100 } as const
  const findings = [6, 3, 4].map((line) => ({
    ...first!,
    ...slip,
    line,
    endLine: line,
    advice: { zh: '填上实际内容', en: 'fill it in' },
  }))
  const [sole] = given.checks

  it('stand together in the order of the text, and say once what to do', () => {
    const shown = lines([judged({ findings })])
    expect(shown.filter((line) => line.includes('填上实际内容'))).toHaveLength(1)
    const places = shown.flatMap((line) => /^ +(\d):\d+ {2}/.exec(line)?.[1] ?? [])
    expect(places).toEqual(['3', '4', '6'])
  })

  it('are one thing to mend', () => {
    const checks = [{ ...sole!, id: 'placeholder', title: { zh: '占位', en: 'placeholders' } }]
    expect(lines([judged({ findings, checks })]).join('\n')).toContain('可得 +3 分  改好“占位”的 3 处')
    // What costs nothing wins nothing; beyond a ceiling all must be mended.
    const hint = { ...findings[0]!, severity: 'info' as const, pointsLost: 0, worth: 0 }
    const beyond = { ...findings[0]!, pointsLost: 0, worth: 100 }
    const more = lines([judged({ findings: [...findings, hint, beyond], checks })]).join('\n')
    expect(more).toContain('可得 +3 分  改好“占位”的 4 处')
  })
})

it('does not call a report faultless whose findings are not shown', () => {
  const shown = lines([
    {
      ...judged({ findings: [], score: 8300 }),
      hidden: [{ ...assessment().findings[0]!, severity: 'warning' as const }],
    },
  ]).join('\n')
  expect(shown).toContain('没有错误；其他问题（警告 1，提示 0，没有显示）共扣 17 分。')
  expect(lines([judged({ findings: [], score: 10_000 })]).join('\n')).toContain('没有发现问题。')
})

it('shows more findings than a function takes arguments', () => {
  const { findings } = assessment()
  const many = Array.from({ length: 150_000 }, () => findings[0]!)
  expect(lines([judged({ findings: many })]).length).toBeGreaterThan(150_000)
})
