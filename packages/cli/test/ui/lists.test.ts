import { describe, expect, it } from 'vitest'
import { listFindings, noFilter } from '../../src/ui/listing.js'
import { reduce } from '../../src/ui/reduce.js'
import { chosenFinding, fileOf, listed, listedFiles, newFile, type State } from '../../src/ui/state.js'
import { assessment } from '../assessments.js'
import { manyFindings, modelOf, press, rowsOf, screenOf, stateOf, type } from './states.js'

const chosen = (state: State) => chosenFinding(state)?.key

describe('moving', () => {
  const many = stateOf({}, modelOf(manyFindings(5000)))

  it('walks the list and keeps the chosen one on the screen', () => {
    let state = many
    for (const key of ['j', 'down', 'ctrl+d', 'space', 'pagedown', 'k', 'ctrl+u', 'G', 'b', 'g', 'G']) {
      ;[state] = press(state, key)
      expect(rowsOf(state).filter((row) => /^>[✗!·]/.test(row))).toHaveLength(1)
    }
    expect(fileOf(state).index).toBe(4999)
    expect(fileOf(press(state, 'j')[0]).index).toBe(4999)
    expect(fileOf(press(state, 'g', 'k')[0]).index).toBe(0)
  })

  it('scrolls the pane when it has the focus, and walks on with n and N', () => {
    const [down] = press({ ...many, rows: 12, pane: 'text' }, 'tab', 'j', 'j')
    expect(fileOf(down).paneAt).not.toEqual({ block: 0, row: 0 })
    expect(fileOf(down).index).toBe(0)
    expect(fileOf(press(down, 'n', 'n', 'N')[0]).index).toBe(1)
  })

  it('ends a pane with its last row at the bottom', () => {
    const rows = rowsOf(press(stateOf({ rows: 14, pane: 'evidence' }), 'tab', 'G')[0])
    expect(rows.at(-2)!.trim() + rows.at(-3)!.trim()).not.toBe('')
  })
})

describe('filtering', () => {
  const many = stateOf({}, modelOf(manyFindings(90)))

  it('narrows as one types, and Esc in the question takes it back', () => {
    const asked = type(press(many, '/')[0], '第1处')
    expect(listed(asked)).toHaveLength(1)
    expect(screenOf(asked)).toMatch(/筛选：第1处$/)
    expect(listed(press(asked, 'esc')[0])).toHaveLength(90)
    const [kept] = press(asked, 'enter')
    expect(listed(kept)).toHaveLength(1)
    expect(listed(press(kept, 'esc')[0])).toHaveLength(90)
  })

  it('finds a finding by the words of the sentence that its quotation stands in', () => {
    const [first] = assessment().findings
    const finding = { ...first!, line: 2, column: 5, endLine: 2, endColumn: 7, quote: 'XX' }
    const text = '一、主要工作\n审查合同XX份。开展检查。\n'
    const state = stateOf({}, modelOf(assessment({ findings: [finding] }), { text }))
    const found = (typed: string) => listed(type(press(state, '/')[0], typed)).length
    expect([found('合同'), found('检查')]).toEqual([1, 0])
  })

  it('says that a new report stands last only where it does', () => {
    const state = stateOf({ files: [newFile('a.md', 'a.md')], place: 'files' })
    const noteOf = (changes: Partial<State>) =>
      reduce({ ...state, ...changes }, { type: 'appeared', path: 'b.md' })[0].note?.text
    expect(noteOf({})).toBe('新来了一份报告：b.md，列在最后')
    expect(noteOf({ filesSort: 'score' })).toBe('新来了一份报告：b.md')
    expect(noteOf({ filesFilter: 'a.md' })).toBe('新来了一份报告：b.md')
  })

  it('narrows the list of reports by path and title, sorts it by score, and takes letters for no keys', () => {
    const [low, high] = [assessment({ score: 6000 }), assessment({ score: 9100 })]
    const names = ['a.md', 'b.md', 'e.txt']
    const files = names.map((name, i) => ({ ...newFile(name, name), model: modelOf([high, high, low][i]) }))
    const state: State = { ...stateOf(), files, place: 'files' }
    const [typed, acts] = press(state, '/', ...'e.txt')
    expect(acts).toEqual([])
    expect(listedFiles(typed)).toEqual([2])
    expect(typed.file).toBe(2)
    expect(screenOf(press(typed, 'enter')[0])).toMatch(/1\/1（共 3 份）.*\/e\.txt/)
    expect(listedFiles(press(typed, 'esc')[0])).toHaveLength(3)
    expect(listedFiles(press(typed, 'enter', 'esc')[0])).toHaveLength(3)
    expect(listedFiles(press(state, 's')[0])).toEqual([2, 0, 1])
    expect(press(state, 's', 'g')[0].file).toBe(2)
    expect(press(state, 's', 'g', 'j')[0].file).toBe(0)
    const [none, asked] = press(type(press(state, '/')[0], '没有'), 'enter', 'enter', 'e', 'r')
    expect(none.place).toBe('files')
    expect(asked).toEqual([])
    expect(screenOf(none)).toContain('没有符合筛选的报告')
  })

  it('says in the pane too that the filter leaves nothing', () => {
    const screen = screenOf(press(many, 'W', 'W')[0])
    expect(screen).not.toContain('没有发现问题')
    expect(screen.match(/没有符合筛选的问题/g)).toHaveLength(2)
  })

  it('of one place the worst first, whatever their names', () => {
    const [first] = assessment().findings
    const findings = (['info', 'error', 'warning'] as const).map((severity, i) => ({
      ...first!,
      rule: `r${i}`,
      severity,
    }))
    const rows = listFindings(modelOf(assessment({ findings })), noFilter, 'place')
    expect(rows.map(({ finding }) => finding.rule)).toEqual(['r1', 'r2', 'r0'])
  })

  it('by part, severity, rule and waived or not', () => {
    expect(listed(press(many, 'S')[0])).toHaveLength(30)
    expect(listed(press(many, 'S', 'S', 'S', 'S')[0])).toHaveLength(90)
    expect(listed(press(many, 'R')[0])).toHaveLength(13)
    expect(listed(press(many, 'W', 'W')[0])).toHaveLength(0)
    const [part] = press(stateOf(), '2')
    expect(listed(part).every(({ finding }) => finding.part === 'shortcomings')).toBe(true)
    expect(listed(press(part, '0')[0]).length).toBeGreaterThan(listed(part).length)
  })

  it('sorts by place, severity and points, and keeps the chosen one', () => {
    const [start] = press(stateOf(), 'j')
    const [bySeverity] = press(start, 's')
    expect(chosen(bySeverity)).toBe(chosen(start))
    const ranks = listed(bySeverity).map(({ finding }) => ['error', 'warning', 'info'].indexOf(finding.severity))
    expect(ranks).toEqual([...ranks].sort())
    const points = listed(press(bySeverity, 's')[0]).map(({ finding }) => finding.pointsLost)
    expect(points).toEqual([...points].sort((a, b) => b - a))
  })

  it('says so where nothing matches', () => {
    expect(screenOf(type(press(many, '/')[0], '没有这样的话'))).toContain('没有符合筛选的问题')
  })
})
