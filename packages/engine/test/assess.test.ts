import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../src/read/index.js'
import type { Assessment, ItemResult, PartId } from '../src/types.js'
import { buildDocx, paragraph, run } from './read/build-docx.js'
import { assessTiny } from './tiny-ruleset.js'

const REPORT = `云溪市水利局2023年法治政府建设情况报告
一、主要举措和成效
（一）规范行政执法。全年办结案件9件，罚款12.5万元。
（二）无人机巡河。飞行30次。
二、存在的问题
一是执法力量有待充实，由于编制紧张，每所仅有两人。二是普法形式不够多样。
三、第一责任人履职情况
局长带头学法。
四、2024年安排
我局将充实执法力量。
五、其他需要报告的事项
无
`

const item = ({ parts }: Assessment, part: PartId, id: string): ItemResult =>
  parts.find((found) => found.id === part)!.items.find((found) => found.id === id)!

test('findings and ledger name the years alike', async () => {
  const { findings, ledger } = await assessTiny(REPORT.replace('2024年安排', '下一步安排'))
  const told = findings.find(({ rule }) => rule === 'next-year/names-year')!
  expect(told).toMatchObject({ message: { zh: '没有写2024年' }, advice: { zh: '写明2024年' } })
  expect(ledger.find(({ rule }) => rule === told.rule)!.reason).toEqual(told.message)
})

test('tracked changes are told as what a person must look into', async () => {
  const paragraphs = REPORT.trimEnd().split('\n')
  const bodyOf = (last: string) => [...paragraphs.map((one) => paragraph(one)), last].join('')
  const told = async (last: string) =>
    (await assessTiny(buildDocx({ body: bodyOf(last) }), 'a.docx')).toCheck.map(({ zh }) => zh)
  expect(await told(paragraph(`<w:ins w:id="1">${run('无')}</w:ins>`))).toEqual([
    expect.stringContaining('文稿里留有未处理的修订'),
  ])
  expect(await told(paragraph('无'))).toEqual([])
})

test('notes that were not read are told as what a person must look into', async () => {
  const paragraphs = REPORT.trimEnd().split('\n')
  const told = async (last: string) =>
    (await assessTiny(buildDocx({ body: [...paragraphs.map((one) => paragraph(one)), last].join('') }), 'a.docx'))
      .toCheck
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  expect(await told(paragraph(run('无') + note + note))).toEqual([
    { zh: expect.stringContaining('脚注、尾注2条，没有检查'), en: expect.stringContaining('not checked: 2') },
  ])
})

test('a finding names the nearest heading above it, a heading none', async () => {
  const { findings } = await assessTiny(REPORT.replace('局长带头学法。', ''))
  expect(findings.map(({ rule, below }) => [rule, below])).toEqual([
    ['next-year/answers-shortcomings', '二、存在的问题'],
    ['leadership', undefined],
  ])
})

test.each([
  '特此报告。\n云溪市水利局\n2024年1月20日\n附件：统计表\n',
  '附件：统计表\n云溪市水利局\n2024年1月20日\n',
  '云溪市水利局\n2024年1月20日\n（联系人：王某某）\n',
  '联系人：王某某 电话：0000-0000000\n云溪市水利局\n2024年1月20日\n',
  '',
])('the last part is wanting in front of what closes the report: %j', async (closing) => {
  const text = REPORT.replace('五、其他需要报告的事项\n无\n', closing)
  const { findings } = await assessTiny(text)
  expect(findings.find(({ rule }) => rule === 'other')).toMatchObject({ line: 10, column: 11 })
})

describe('items', () => {
  test('evidence has its words and its place', async () => {
    const result = await assessTiny(REPORT)
    expect(item(result, 'measures', 'enforcement')).toMatchObject({
      status: 'met',
      evidence: [{ quote: '行政执法', line: 3, column: 6, endLine: 3, endColumn: 10 }],
    })
  })

  test('counts', async () => {
    const result = await assessTiny(REPORT)
    expect(item(result, 'shortcomings', 'problems').count).toBe(2)
    expect(item(result, 'measures', 'figures').count).toBe(3)
  })

  test.each([
    ['项目之间用分号', '存在力量不足；培训不够；装备薄弱等问题。', 3],
    ['一段一个', '力量不足。我局仅有两人。\n培训不够。全年一次。\n', 2],
    ['一句之内', '主要是形式不够多样，内容有待充实。', 2],
    ['小标题', '（一）力量不足。我局仅有两人，装备也不够。\n（二）培训不够。\n（三）经费薄弱。\n', 3],
    ['第一第二', '第一，力量不足。第二，培训不够，效果薄弱。', 2],
    ['原因另数', '一是力量不足。二是培训不够。主要原因是：一是编制不足。二是投入不够。三是重视不够。', 2],
    ['小标题分写问题和原因', '（一）主要问题\n一是力量不足；二是培训不够。\n（二）不足的原因\n编制不足。', 2],
    ['没有问题', '全年任务圆满完成。', 0],
  ])('distinct problems: %s', async (_, body, count) => {
    const text = REPORT.replace(/二、存在的问题\n.*\n/, `二、存在的问题\n${body}\n`)
    expect(item(await assessTiny(text), 'shortcomings', 'problems').count).toBe(count)
  })

  test('what is not asked of a department leaves the denominator, what it shows counts', async () => {
    const without = await assessTiny(REPORT)
    expect(item(without, 'measures', 'rules')).toMatchObject({ status: 'not-applicable', weight: 0 })
    const shown = await assessTiny(REPORT.replace('飞行30次', '飞行30次，审查规范性文件2份'))
    expect(item(shown, 'measures', 'rules').status).toBe('met')
  })

  test('an item that came with a later outline is not asked of earlier years', async () => {
    const early = REPORT.replace('2023年法治', '2018年法治').replace('无人机巡河', '步行巡河')
    expect(item(await assessTiny(early), 'measures', 'technology').status).toBe('not-applicable')
  })

  test('the problem that no arrangement takes up is named', async () => {
    const result = await assessTiny(REPORT)
    const { status, evidence } = item(result, 'next-year', 'answers-shortcomings')
    expect(status).toBe('partial')
    // The arrangement that takes up the other is shown, for people to judge.
    expect(evidence).toMatchObject([{ quote: expect.stringMatching(/执法/) as string }])
    expect(result.findings.find(({ rule }) => rule === 'next-year/answers-shortcomings')?.quote).toContain('普法形式')
  })
})

describe('score', () => {
  test('a part lost costs its weight, once', async () => {
    const full = await assessTiny(REPORT)
    const lacking = await assessTiny(REPORT.replace(/五、[\s\S]*/, ''))
    expect(full.score! - lacking.score!).toBe(1000)
    expect(lacking.findings.filter(({ part }) => part === 'other')).toHaveLength(1)
  })

  test('the ledger is exact, and findings say the same losses', async () => {
    for (const end of [0, 40, 100, 150, 200, REPORT.length]) {
      const { score, ledger, findings, applicable } = await assessTiny(
        REPORT.slice(0, end) || '云溪市水利局2023年法治政府建设情况报告',
      )
      if (!applicable) continue
      const lost = ledger.reduce((sum, { points }) => sum + points, 0)
      expect(score! - lost).toBe(10_000)
      expect(findings.reduce((sum, { pointsLost }) => sum + pointsLost, lost)).toBe(0)
    }
  })
})

describe('the same for the same text', () => {
  const verdict = ({ score, parts, findings }: Assessment) => ({
    score,
    parts: parts.map(({ id, status, line, points, items }) => ({
      id,
      status,
      line,
      points,
      items: items.map(({ status, count }) => [status, count]),
    })),
    findings: findings.map(({ rule, line }) => [rule, line]),
  })

  test.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\ufeff${text}`],
    [
      'half-width punctuation',
      (text) =>
        text.replace(/[，：；（）]/g, (mark) => ({ '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' })[mark]!),
    ],
    ['indents', (text) => text.replace(/^(?=.)/gm, '\u3000\u3000')],
    ['full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ])('with %s', async (_, change) => {
    expect(verdict(await assessTiny(change(REPORT)))).toEqual(verdict(await assessTiny(REPORT)))
  })

  test('as Markdown', async () => {
    const markdown = REPORT.replace(/^(.*报告)$/m, '# $1')
      .replace(/^([一二三四五]、)/gm, '\n## $1')
      .replace(/\n(?!\n|#)/g, '\n\n')
    expect(verdict(await assessTiny(markdown, 'a.md')).parts.map(({ line, ...rest }) => rest)).toEqual(
      verdict(await assessTiny(REPORT)).parts.map(({ line, ...rest }) => rest),
    )
  })

  test('byte for byte on a second run', async () => {
    expect(JSON.stringify(await assessTiny(REPORT))).toBe(JSON.stringify(await assessTiny(REPORT)))
  })
})

describe('no input breaks it', () => {
  test('prefixes', async () => {
    for (let end = 1; end < REPORT.length; end += 3) {
      const text = REPORT.slice(0, end)
      if (text.trim()) await assessTiny(text, end % 2 ? 'a.md' : 'a.txt')
    }
  })

  test('shuffled and mixed lines', async () => {
    const line = fc.constantFrom(
      ...REPORT.split('\n').filter(Boolean),
      '1.',
      '（一）',
      '、',
      '***',
      '　　',
      '一、',
      '2024年1月',
      '\u0000',
      '\ud800',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('a.md', 'a.txt'),
        async (lines, path) => {
          const text = lines.join('\n')
          // A blank text, or one of lost characters only, is refused.
          if ('refusal' in (await readReport(new TextEncoder().encode(text), path))) return
          const { ledger, score } = await assessTiny(text, path)
          if (score !== null) expect(score - ledger.reduce((sum, { points }) => sum + points, 0)).toBe(10_000)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('what was told wrongly once', () => {
  test('a number behind 年 is a figure', async () => {
    const text = REPORT.replace(
      /（一）[\s\S]*?二、/,
      '（一）规范行政执法。全年12次检查，今年3件立案，2023年120人次培训。\n二、',
    )
    expect(item(await assessTiny(text), 'measures', 'figures').count).toBe(3)
  })

  test('problems without a heading go on over paragraphs, with their cause', async () => {
    const text = `云溪市水利局2023年法治政府建设情况报告
一、主要工作
规范行政执法。
工作中仍存在一些不足：
一是执法力量不足。
二是培训不够。
原因是编制少。
二、下一步打算
我局将充实力量。
`
    const result = await assessTiny(text)
    expect(item(result, 'shortcomings', 'problems').count).toBe(2)
    expect(item(result, 'shortcomings', 'causes').status).toBe('met')
  })

  test('advice speaks of the years of the report', async () => {
    const { findings } = await assessTiny(
      REPORT.replace('我局将充实执法力量。', '我局将充实。').replace('四、2024年安排', '四、下一步'),
    )
    expect(JSON.stringify(findings)).not.toContain('{下一年}')
  })
})

describe('an item that the heading of its part names, told in words that no list knows', () => {
  const causes = async (heading: string, points: string) => {
    const text = `云溪市水利局2023年法治政府建设情况报告\n一、主要举措\n规范行政执法，办结案件9件。\n二、${heading}\n${points}\n`
    const { parts, findings } = await assessTiny(text)
    const item = parts.find(({ id }) => id === 'shortcomings')!.items.find(({ id }) => id === 'causes')!
    return { ...item, finding: findings.find(({ rule }) => rule === 'shortcomings/causes') }
  }
  const POINTS = '一是执法力量有待充实。三个所只有两人持证。\n二是普法形式不够多样。村里喇叭够不着牧场。'

  test('is told in part, with the words that may tell it', async () => {
    const { status, evidence, finding } = await causes('存在的不足和原因', POINTS)
    expect(status).toBe('partial')
    expect(evidence.map(({ quote }) => quote)).toEqual(['三个所只有两人持证。', '村里喇叭够不着牧场。'])
    expect(finding).toMatchObject({ severity: 'warning', message: { zh: expect.stringContaining('没有点明') } })
  })

  test.each([
    ['存在的不足', POINTS],
    ['存在的不足和原因', '一是执法力量有待充实。二是普法形式不够多样。'],
    ['存在的不足和原因', '一是执法力量有待充实。下一步将招录两人。\n二是普法形式不够多样。今后将进村入户。'],
  ])('is missing below %s: %s', async (heading, points) => {
    expect((await causes(heading, points)).status).toBe('missing')
  })
})
