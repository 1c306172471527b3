import { describe, expect, it } from 'vitest'
import { reduce } from '../../src/ui/reduce.js'
import { chosenFinding, type State } from '../../src/ui/state.js'
import { assessment } from '../assessments.js'
import { modelOf, press, screenOf, stateOf, type } from './states.js'

const checked = (state: State, change: Parameters<typeof assessment>[0]): State =>
  reduce(state, { type: 'checked', file: 0, checked: { model: modelOf(assessment(change)) } })[0]

describe('the questions of a waiver', () => {
  it('are not asked of what only tells of a decision', () => {
    const [first] = assessment().findings
    const notice = stateOf({}, modelOf(assessment({ findings: [{ ...first!, rule: 'expired-waiver' }] })))
    for (const key of ['w', 'a']) {
      const [told] = press(notice, key)
      expect([told.overlay, screenOf(told)]).toEqual([null, expect.stringContaining('对已有决定的提醒')])
    }
  })

  it('asks for reason and approver, checks the date, and remembers who approved', () => {
    let [state] = press(stateOf(), 'w', 'enter', 'enter', 'enter')
    expect(screenOf(state)).toContain('请填写理由')
    state = type(state, '口径不同q')
    ;[state] = press(state, 'backspace', 'tab')
    state = type(state, '张三')
    ;[state] = press(state, 'enter')
    state = type(state, '2026-02-30')
    ;[state] = press(state, 'enter')
    expect(screenOf(state)).toContain('日期要写成')
    ;[state] = press(state, 'ctrl+u')
    state = type(state, '2026-03-31')
    const [done, effects] = press(state, 'enter')
    expect(effects).toMatchObject([
      { type: 'waive', answers: { reason: '口径不同', approvedBy: '张三', until: '2026-03-31' } },
    ])
    // What was typed is not let go of before it is written down.
    expect(done.overlay).toMatchObject({ kind: 'form', sent: true })
    expect(press(done, 'enter', 'esc', 'x')).toEqual([done, []])
    const [written] = reduce(done, { type: 'answered', problem: null })
    expect(written.overlay).toBeNull()
    expect(screenOf(press(written, 'w')[0])).toContain('张三')
    expect(press(state, 'esc')[1]).toEqual([])
  })

  it('keeps what was typed where it cannot be written, with the whole reason', () => {
    const typed = type(press(stateOf({ approver: '张三' }), 'w')[0], '口径不同')
    const [sent] = press(typed, 'enter', 'enter', 'enter')
    const problem = `没有写成：dabiao-waivers.yaml:3:1: ${'缩进不对'.repeat(20)}末尾`
    const [refused] = reduce(sent, { type: 'answered', problem })
    expect(screenOf(refused)).toMatch(/理由 +口径不同/)
    expect(screenOf(refused).replace(/\s/g, '')).toContain(problem.replace(/\s/g, ''))
    expect(press(refused, 'enter')[1]).toMatchObject([{ type: 'waive', answers: { reason: '口径不同' } }])
  })

  it('remembers no approver of a form that was given up', () => {
    const typed = type(press(type(press(stateOf(), 'w')[0], '口径不同'), 'tab')[0], '张三')
    const refused = reduce(press(typed, 'enter', 'enter')[0], { type: 'answered', problem: '没有写成' })[0]
    expect(screenOf(press(refused, 'esc', 'j', 'w')[0])).not.toContain('张三')
  })

  it('keeps what was typed of a form that was given up for the same finding until it is sent', () => {
    const typed = type(press(stateOf(), 'w')[0], '口径不同')
    const [left] = press(typed, 'esc')
    expect([left.overlay, screenOf(left)]).toEqual([null, expect.stringContaining('再按 w 接着填')])
    expect(screenOf(press(left, 'w')[0])).toMatch(/理由 +口径不同/)
    // Of another finding, or for another end, it says nothing.
    expect(screenOf(press(left, 'j', 'w')[0])).not.toContain('口径不同')
    expect(screenOf(press(left, 'a')[0])).not.toContain('口径不同')
    expect(screenOf(press(left, 'j', 'w', 'esc', 'k', 'w')[0])).toContain('口径不同')
    const again = type(press(left, 'w', 'tab')[0], '张三')
    const [sent, effects] = press(again, 'enter', 'enter')
    expect(effects).toMatchObject([{ type: 'waive', answers: { reason: '口径不同', approvedBy: '张三' } }])
    const [written] = reduce(sent, { type: 'answered', problem: null })
    expect(screenOf(press(written, 'w')[0])).not.toContain('口径不同')
    expect(screenOf(press(left, 'w', 'ctrl+u', 'esc', 'w')[0])).not.toContain('口径不同')
    expect(press(stateOf(), 'w', 'esc')[0]).toMatchObject({ overlay: null, note: null, drafts: [] })
    // Who approved since is known by now.
    expect(screenOf(press({ ...left, approver: '李四' }, 'w')[0])).toMatch(/理由 +口径不同\s+批准人 +李四/)
  })

  it('begins with the words of a waiver that was given since, not with a draft from before', () => {
    const findings = assessment().findings.map((one, index) => ({ ...one, fingerprint: `f${index}` }))
    const begun = stateOf({}, modelOf(assessment({ findings })))
    const [left] = press(type(press(begun, 'w')[0], '口径不同'), 'esc')
    const waived = { kind: 'waiver' as const, reason: '数据待核', approvedBy: '李四', until: '2026-12-31' }
    const [asked] = press(checked(left, { findings: findings.map((one) => ({ ...one, waived })) }), 'w')
    expect(screenOf(asked)).toMatch(/理由 +数据待核/)
  })

  it('says that the finding is gone or accepted meanwhile, and writes nothing', () => {
    const findings = assessment().findings.map((one, index) => ({ ...one, fingerprint: `f${index}` }))
    const begun = stateOf({ approver: '张三' }, modelOf(assessment({ findings })))
    const typed = type(press(begun, 'w')[0], '口径不同')
    const { message } = chosenFinding(typed)!
    const refused = reduce(typed, { type: 'answered', problem: '没有写成' })[0]
    const gone = checked(refused, { findings: findings.slice(1) })
    expect(screenOf(gone)).toContain(message)
    expect(screenOf(gone)).toContain('这一处已经不在报告里了')
    const [state, effects] = press(gone, 'enter', 'enter', 'enter')
    expect([effects, screenOf(state)]).toEqual([[], expect.stringContaining('口径不同')])
    const waived = { kind: 'waiver' as const, reason: 'x', approvedBy: 'y', until: null }
    const taken = checked(typed, { findings: findings.map((one) => ({ ...one, waived })) })
    expect(press(taken, 'enter', 'enter', 'enter')[1]).toEqual([])
    expect(screenOf(taken)).toContain('这一处已经豁免')
    const ending = { ...waived, until: '2026-12-31' }
    const also = checked(typed, { findings: findings.map((one) => ({ ...one, waived: ending })) })
    expect(press(also, 'enter', 'enter', 'enter')[1]).toEqual([])
    expect(screenOf(also)).toContain('刚刚已经豁免（有效到 2026-12-31）')
  })

  it('extends a waiver that ends, by a later day or for good', () => {
    const waived = { kind: 'waiver' as const, reason: '口径不同', approvedBy: '李四', until: '2026-12-31' }
    const findings = assessment().findings.map((one) => ({ ...one, waived }))
    const start = stateOf({ approver: '张三' }, modelOf(assessment({ findings })))
    const [asked] = press(start, 'w')
    expect(screenOf(asked)).toContain('延长豁免（现在有效到 2026-12-31')
    expect(screenOf(asked)).toMatch(/理由 +口径不同\s+批准人 +张三\s+.*2026-12-31/)
    expect(screenOf(asked)).not.toContain('长期有效')
    expect(screenOf(press({ ...asked, columns: 40 }, 'tab', 'tab')[0])).toContain('不写日期就是长期有效')
    const [same, none] = press(asked, 'enter', 'enter', 'enter')
    expect([none, screenOf(same)]).toEqual([[], expect.stringContaining('要比现在的 2026-12-31 晚')])
    const later = type(press(same, 'ctrl+u')[0], '2027-06-30')
    const answers = { reason: '口径不同', approvedBy: '张三' }
    expect(press(later, 'enter')[1]).toMatchObject([{ type: 'waive', answers: { ...answers, until: '2027-06-30' } }])
    expect(press(press(same, 'ctrl+u')[0], 'enter')[1]).toMatchObject([{ type: 'waive', answers }])
    // Somebody else may have extended it meanwhile.
    const further = { ...waived, until: '2027-12-31' }
    const overtaken = checked(later, { findings: findings.map((one) => ({ ...one, waived: further })) })
    const [told, nothing] = press(overtaken, 'enter')
    expect([nothing, screenOf(told)]).toEqual([[], expect.stringContaining('要比现在的 2027-12-31 晚')])
    const english = stateOf({ lang: 'en' }, modelOf(assessment({ findings }), { lang: 'en' }))
    expect(screenOf(press(english, 'w')[0])).toContain('Extend the waiver (now until 2026-12-31')
  })

  it('says of a waiver without an end that it is one', () => {
    const waived = { kind: 'waiver' as const, reason: 'x', approvedBy: 'y', until: null }
    const findings = assessment().findings.map((one) => ({ ...one, waived }))
    const [told] = press(stateOf({}, modelOf(assessment({ findings }))), 'w')
    expect([told.overlay, screenOf(told)]).toEqual([null, expect.stringContaining('没有期限')])
  })
})
