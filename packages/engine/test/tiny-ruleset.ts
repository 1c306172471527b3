import { type AssessOptions, assess } from '../src/assess.js'
import { bundleRuleset } from '../src/ruleset/bundle.js'
import { prepareRuleset } from '../src/ruleset/prepare.js'
import type { Item, Part, Ruleset } from '../src/ruleset/types.js'
import type { Assessment, Bilingual } from '../src/types.js'
import { read } from './read-text.js'

const both = (text: string): Bilingual => ({ zh: text, en: text })

const item = (fields: Partial<Item>): Item => ({
  title: both('项'),
  basis: 'rule',
  severity: 'warning',
  weight: 1,
  judge: 'phrases',
  phrases: [],
  atLeast: 1,
  message: both('缺'),
  advice: both('补'),
  ...fields,
})

const part = (weight: number, fields: Partial<Part>): Part => ({
  title: both('部分'),
  basis: 'rule',
  severity: 'error',
  weight: weight * 100,
  presence: 0.5,
  headings: [],
  hints: [],
  passages: [],
  naming: [],
  marks: [],
  others: [],
  fields: [],
  mayBeNone: [],
  message: both('缺这一部分'),
  advice: both('补上'),
  items: {},
  ...fields,
})

const PROBLEM = '{有待|不够|不足|薄弱}'

/** A ruleset with a few phrases, so that a test shows the mechanism and not the vocabulary. */
const TINY: Ruleset = {
  id: 'test/tiny',
  version: '1.0.0',
  title: both('小规则'),
  sha256: '0'.repeat(64),
  issuers: ['government', 'department'],
  names: [],
  document: { titles: ['法治政府…{报告|总结}'], others: ['通知', '信息公开…报告'], subjects: ['法治政府'] },
  bases: { rule: { title: '某规定' } },
  status: { section: 1, subsection: 0.8, merged: 0.7, content: 0.4, absent: 0 },
  placing: {
    subsection: { severity: 'info', message: both('“{部分}”没有独立成章'), advice: both('独立成章') },
    merged: { severity: 'info', message: both('“{部分}”合写'), advice: both('独立成章') },
    content: { severity: 'warning', message: both('“{部分}”没有标题'), advice: both('加上标题') },
  },
  partial: 0.5,
  grades: [
    { name: '优秀', from: 9000 },
    { name: '不合格', from: 0 },
  ],
  pass: 6000,
  parts: {
    measures: part(35, {
      headings: ['{举措|成效|主要工作}'],
      passages: ['全年…开展'],
      mayBeNone: ['复议'],
      items: {
        enforcement: item({ phrases: ['行政执法'], within: ['measures', 'leadership'] }),
        technology: item({ phrases: ['无人机'], from: 2021 }),
        rules: item({ phrases: ['规范性文件'], applies: ['government'] }),
        figures: item({ judge: 'figures', atLeast: 2 }),
      },
    }),
    shortcomings: part(20, {
      headings: ['{存在…问题|不足}'],
      hints: ['短板'],
      passages: ['仍…存在'],
      marks: [PROBLEM],
      items: {
        problems: item({ judge: 'points', phrases: [PROBLEM] }),
        causes: item({ phrases: ['{原因是|由于}'], headings: ['原因'], severity: 'error' }),
      },
    }),
    leadership: part(20, {
      headings: ['第一责任人 !安全生产'],
      hints: ['关键少数'],
      passages: ['{主要负责人|局长}…亲自'],
      naming: ['第一责任人'],
      marks: ['{亲自|带头}'],
      others: ['{执法队|各科室|全局}'],
      fields: ['普法'],
      items: { study: item({ phrases: ['{学法|普法}', '带头…宪法'], except: ['对…等…亲自', '科学法'] }) },
    }),
    'next-year': part(15, {
      headings: ['{下一步|{下一年}年}'],
      hints: ['思路'],
      passages: ['{下一步|今后}…将'],
      marks: ['将'],
      items: {
        'names-year': item({
          message: both('没有写{下一年}年'),
          advice: both('写明{下一年}年'),
          phrases: ['{{下一年}年|下一年度}'],
        }),
        'answers-shortcomings': item({ judge: 'answers', of: 'shortcomings/problems', severity: 'info' }),
      },
    }),
    other: part(10, { presence: 1, headings: ['其他需要报告'], hints: ['其他'], marks: ['无'], severity: 'warning' }),
  },
  checks: {},
}

const prepared = prepareRuleset(bundleRuleset(TINY))

/** Assesses a text by the tiny ruleset. */
export async function assessTiny(
  text: string | Uint8Array,
  path?: string,
  options?: AssessOptions,
): Promise<Assessment> {
  return assess(await read(text, path), prepared, both('测试'), options)
}
