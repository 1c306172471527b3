import { describe, expect, it } from 'vitest'
import { textWidth, wideCharacterWidth, widthBy } from '../../src/terminal/text-width.js'
import { reduce } from '../../src/ui/reduce.js'
import { paneNames, type State } from '../../src/ui/state.js'
import { assessment } from '../assessments.js'
import { hostile, hostileAssessment, manyFindings, modelOf, press, rowsOf, screenOf, stateOf, type } from './states.js'

const sizes = [
  [40, 12],
  [80, 24],
  [120, 40],
  [200, 60],
] as const

/** States of every kind that lie over a report or stand beside it. */
function variants(state: State): State[] {
  const panes = paneNames.flatMap((pane) => [
    press({ ...state, pane }, 'j')[0],
    press({ ...state, pane }, 'tab', 'j', 'G')[0],
  ])
  return [
    state,
    ...panes,
    press(state, '?')[0],
    type(press(state, '?')[0], '编辑'),
    type(press(state, '/')[0], hostile),
    type(press(state, 'w')[0], hostile),
    press(state, 'a', 'enter')[0],
    press(state, '2', 's', 'S')[0],
    { ...state, place: 'files' },
    { ...state, note: { text: hostile.slice(0, 40), tone: 'good' } },
    { ...state, note: { text: hostile, tone: 'bad' } },
    {
      ...state,
      overlay: { kind: 'sheet', title: '改', lines: [{ text: '- 旧的一行', tone: 'old' }], top: 0, confirm: null },
    },
  ]
}

describe('every row is exactly as wide as the screen', () => {
  it.each<readonly [number, number]>([...sizes, [30, 8], [29, 7], [99, 18], [100, 18], [100, 10]])(
    '%i×%i',
    (columns, rows) => {
      const models = [
        modelOf(),
        modelOf(hostileAssessment(), { text: `${hostile}\n`.repeat(9) }),
        modelOf(manyFindings(50)),
        modelOf({ ...assessment(), gateScore: 10_000 }),
      ]
      for (const model of models) {
        for (const state of variants(stateOf({ columns, rows }, model))) {
          const shown = rowsOf(state)
          expect(shown).toHaveLength(rows)
          for (const row of shown) {
            expect([row, textWidth(row)]).toEqual([row, columns])
            expect(row).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{M}\u2028\u2029]/u)
          }
        }
      }
    },
  )

  it('at every width from 30 to 160, also where “ ” … take two columns', () => {
    const model = modelOf(hostileAssessment(), { text: `${hostile}\n`.repeat(9) })
    for (let columns = 30; columns <= 160; columns++) {
      for (const wide of [false, true]) {
        for (const state of [stateOf({ columns, wide }, model), stateOf({ columns, wide, pane: 'evidence' })]) {
          const width = wide ? (row: string) => widthBy(wideCharacterWidth, row) : textWidth
          for (const row of rowsOf(state)) expect([row, width(row)]).toEqual([row, columns])
        }
      }
    }
  })
})

it('calls a part that a person accepted as it is accepted, in the parts and in the evidence', () => {
  const { parts, ...rest } = assessment()
  const accepted = parts.map((part) =>
    part.id === 'other' ? { ...part, status: 'absent' as const, isHollow: false, points: part.weight } : part,
  )
  const state = stateOf({ columns: 120, rows: 40, pane: 'evidence' }, modelOf({ ...rest, parts: accepted }))
  const shown = rowsOf(press(state, 'tab', 'G')[0])
  expect(shown.filter((row) => /^.{0,4}其他.*已接受/.test(row))).toHaveLength(1)
  expect(shown.join('\n')).toContain('缺（已接受）')
  expect(screenOf(stateOf({ columns: 120, rows: 40 }))).not.toContain('已接受')
})

it('uses plain signs of ours where ambiguous ones take two columns', () => {
  expect(screenOf(stateOf({ wide: true, columns: 120 }))).not.toMatch(/[─│·…→█░]/)
})

it.each([
  [80, 24],
  [120, 40],
])('shows score, parts, findings and the chosen one in full at %i×%i', (columns, rows) => {
  const shown = screenOf(stateOf({ columns, rows }))
  expect(shown).toContain('/100')
  expect(shown).toContain('报告.md')
  expect(shown).toContain('主要举措和成效')
  expect(shown).toContain('独立成章')
  expect(shown).toMatch(/^>/m)
  expect(shown).toContain('[详情]')
  expect(shown).toMatch(/q 退出/)
})

it('shows a note in full over the last rows until the next key, and of a very long one its beginning', () => {
  const note = (text: string): State => ({ ...stateOf({ columns: 40, rows: 12 }), note: { text, tone: 'note' } })
  const told = '.docx 不能自动改写，请在原来的软件里照着改，改好以后保存一次'
  const shown = rowsOf(note(told))
  expect(shown).toHaveLength(12)
  expect(shown.slice(-2).join('').replace(/ /g, '')).toMatch(new RegExp(`^${told.replace(' ', '')}\\?帮助`))
  expect(rowsOf(press(note(told), 'j')[0]).at(-1)).toMatch(/^\? 帮助/)
  expect(
    rowsOf(note('很'.repeat(300)))
      .slice(-4)
      .map((row) => /^很/.test(row)),
  ).toEqual([false, true, true, true])
  expect(rowsOf(note('很'.repeat(300))).at(-1)).toContain('…')
})

it('keeps to one row for the parts on a low screen', () => {
  const shown = rowsOf(stateOf({ columns: 40, rows: 12 }))
  expect(shown[1]).toMatch(/^1.32\.5 {2}2/)
  expect(shown[2]).toMatch(/^问题 1\//)
})

it('says that a window is too small, and how large it must be', () => {
  for (const columns of [29, 20]) {
    expect(screenOf(stateOf({ columns, rows: 5 })).replace(/\s/g, '')).toContain('窗口太小，请放大到30×8以上')
  }
})

it('keeps the space between the sign of a heading and the passage behind it', () => {
  const [finding] = assessment().findings
  const at = { line: 1, column: 4, endLine: 1, endColumn: 8 }
  const model = modelOf({ ...assessment(), findings: [{ ...finding!, ...at }] }, { text: '## 一、主要举措 和成效\n' })
  expect(screenOf(stateOf({ columns: 120, rows: 40, pane: 'text' }, model))).toContain('1  ## 一、主要举措 和成效')
})

it('names the part that the list is narrowed to', () => {
  const [state] = press(stateOf(), '5')
  expect(screenOf(state)).toMatch(/只看第5部分：其他需要报/)
})

it('shows of a file that cannot be read any more only what stood there last', () => {
  const state = { ...stateOf(), place: 'files' as const }
  const [gone] = reduce(state, { type: 'checked', file: 0, checked: { trouble: '没有这个文件' } })
  expect(screenOf(gone)).toMatch(/\? 上次 [\d.]+ 分 .*没有这个文件/)
  expect(screenOf(gone)).toContain('达标 0，未达标 0，其他 1')
})

it('tells in English too, with nothing left in Chinese but the report and its ruleset', () => {
  const shown = screenOf(stateOf({ lang: 'en', columns: 100, rows: 30 }))
  expect(shown).toContain('The five parts')
  expect(shown).toContain('Findings 1/')
  expect(shown).toContain('[detail] text outline ledger evidence plan')
  expect(shown).toContain('q quit')
})

it('says above the parts what the report states in two ways, and in full above the outline', () => {
  const from = assessment()
  const said = '题目中的单位是“岚川县水务局”，落款是“岚川县水利局”'
  const model = modelOf({ ...from, toCheck: [{ zh: said, en: '' }] })
  const shown = screenOf(stateOf({ columns: 120, rows: 40, pane: 'outline' }, model))
  expect(shown).toMatch(/五个部分 {2}! 请核对：题目/)
  expect(shown).toContain(`! 请核对：${said}`)
})

it('asks for no part beside a slip in its text, and keeps the lines of a sample', () => {
  const from = assessment()
  const slip = { ...from.findings[0]!, rule: 'component-sum', part: 'measures' as const, severity: 'error' as const }
  const model = {
    ...modelOf({ ...from, findings: [slip] }),
    samples: () => ({ good: '一、工作\n开展检查。', bad: '' }),
  }
  const shown = screenOf(stateOf({ columns: 120, rows: 40 }, model))
  expect(shown).not.toContain('要求')
  expect(shown).toMatch(/正例 {2}一、工作 *\n.*│ +开展检查。/)
  expect(shown).toMatch(/^1 ✓ /m)
})

it('shows the passage of the chosen finding with its neighbours, demand, basis, advice and samples', () => {
  const shown = screenOf(stateOf({ columns: 120, rows: 40 }))
  expect(shown).toMatch(/│ +\d+ {2}/)
  expect(shown).toMatch(/│ >\d+ {2}/)
  for (const label of ['依据', '建议', '正例', '反例']) expect(shown).toContain(label)
})

it('a verdict that a baseline decided says so beside its score, in the list and above the report', () => {
  const state = stateOf({}, modelOf({ ...assessment(), passed: true, score: 4120, gateScore: 10_000 }))
  for (const place of ['files', 'report'] as const) {
    expect(rowsOf({ ...state, place }).find((row) => row.includes('41.2'))).toContain('✓ 达标（不计基线）')
  }
})
