import type { Assessment, Finding, Lang } from '@dabiao/engine'
import { lineText } from '../../src/ui/line.js'
import { buildModel, type ReportModel } from '../../src/ui/model.js'
import { reduce } from '../../src/ui/reduce.js'
import { type Effect, newFile, type State } from '../../src/ui/state.js'
import { screenLines } from '../../src/ui/views/screen.js'
import { assessment as assessed, reportText } from '../assessments.js'

const assessment = assessed()

/** One of every class of characters that has ever put a terminal's columns out of step, or done worse. */
export const hostile = [
  'ambiguous “‘…—·①█─│●→×°±§',
  'combining e\u0301 a\u0308\u0323 \u0301first ก็ नि',
  'zalgo H\u0336\u0348e\u0334\u0352',
  'emoji 👨‍👩‍👧‍👦 👍🏽 ❤️ 1️⃣ 🇨🇳 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🫨',
  'half-width ｶﾞｷﾞ ﾟ ￩ ｡',
  'korean \u1112\u1161\u11ab 한국 \u3164x\uffa0',
  'bidi \u202eabc\u2066def\u2069 שלום العربية',
  'controls \x07\x08\x1b[31m\x1b]0;title\x07\x1b]52;c;eA==\x07\x1b[2J\x9b31m\x85 \x00\x7f',
  'lone \ud800 \udc00 end',
  'rare 𠮷𪚥𫝀 \u{31350} \u{2ebf0} ䷀ ㉈ ⿰ \ue000 \u{f0000}',
  'tags \u{e0041}\u{e0042} soft\u00adhyphen zero\u200bwidth\ufeff \u2028line\u2029para\ttab',
  'math 𝐀𝟘 🀄 🂡 🄰 \u{1fbc5}',
].join(' ')

/** The assessment with every text of the report replaced by a hostile one. */
export function hostileAssessment(): Assessment {
  const both = { zh: hostile, en: hostile }
  const findings = assessment.findings.map(
    (finding, index): Finding => ({
      ...finding,
      message: both,
      advice: both,
      quote: hostile,
      basis: hostile,
      rule: `${finding.rule}\x1b[31m`,
      fingerprint: `h${index}`,
    }),
  )
  const parts = assessment.parts.map((part) => ({
    ...part,
    title: both,
    heading: part.heading && hostile,
    items: part.items.map((item) => ({ ...item, title: both })),
  }))
  return { ...assessment, findings, parts, facts: { ...assessment.facts, title: hostile }, grade: hostile.slice(0, 30) }
}

/** An assessment with so many findings, all over the report, in the order of the text. */
export function manyFindings(count: number): Assessment {
  const [first] = assessment.findings
  const findings = Array.from(
    { length: count },
    (_, index): Finding => ({
      ...first!,
      rule: `check-${index % 7}`,
      severity: (['error', 'warning', 'info'] as const)[index % 3]!,
      message: { zh: `第${index}处问题：没有写明原因`, en: `finding ${index}` },
      line: Math.floor((index * 9) / count) + 1,
      column: index + 1,
      endLine: Math.floor((index * 9) / count) + 1,
      endColumn: index + 4,
      fingerprint: `f${index}`,
    }),
  )
  return { ...assessment, findings }
}

export function modelOf(
  from: Assessment = assessment,
  { lang = 'zh', text = reportText }: { lang?: Lang; text?: string } = {},
): ReportModel {
  const described = {
    sections: [
      {
        heading: '一、2023年度推进法治政府建设的主要举措和成效',
        line: 3,
        level: 1,
        sections: [{ heading: '（一）坚持党的领导', line: 4, level: 2, sections: [] }],
      },
      { heading: '二、存在的不足和2024年工作打算', line: 5, level: 1, sections: [] },
    ],
    aside: [{ role: 'title' as const, line: 1, text: '岚川县水务局关于2023年度法治政府建设情况的报告' }],
  }
  return buildModel(
    from,
    {
      source: { ...from, text, lined: text, isTraditional: false },
      described,
      failing: [],
      samples: () => ({ good: '好的例子', bad: '不好的例子' }),
    },
    lang,
  )
}

/** The state of one open report. */
export function stateOf(
  given: Partial<State> = {},
  model: ReportModel = modelOf(assessment, { lang: given.lang ?? 'zh' }),
): State {
  const state: State = {
    lang: 'zh',
    columns: 80,
    rows: 24,
    wide: false,
    target: 9000,
    approver: '',
    drafts: [],
    files: [newFile('报告.md', '报告.md')],
    file: 0,
    filesTop: 0,
    filesFilter: '',
    filesSort: 'order',
    place: 'report',
    focus: 'list',
    pane: 'detail',
    overlay: null,
    note: null,
    ...given,
  }
  return reduce(state, { type: 'checked', file: state.file, checked: { model } })[0]
}

/** The state after some keys, with everything that was asked for on the way. */
export function press(state: State, ...keys: string[]): [State, Effect[]] {
  let now = state
  const asked: Effect[] = []
  for (const key of keys) {
    const [next, effects] = reduce(now, { type: 'input', input: { kind: 'key', key } })
    now = next
    asked.push(...effects)
  }
  return [now, asked]
}

/** The state after a text was typed. */
export function type(state: State, text: string): State {
  return reduce(state, { type: 'input', input: { kind: 'text', text } })[0]
}

/** What the screen shows, row by row. */
export const rowsOf = (state: State): string[] => screenLines(state).map(lineText)

/** What the screen shows, as one text without the spaces at the rows' ends. */
export const screenOf = (state: State): string =>
  rowsOf(state)
    .map((row) => row.trimEnd())
    .join('\n')
