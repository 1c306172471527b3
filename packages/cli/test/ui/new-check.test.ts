import { describe, expect, it } from 'vitest'
import { reduce } from '../../src/ui/reduce.js'
import { chosenFinding, fileOf, listed, type State } from '../../src/ui/state.js'
import { assessment } from '../assessments.js'
import { manyFindings, modelOf, press, rowsOf, screenOf, stateOf } from './states.js'

const chosen = (state: State) => chosenFinding(state)?.key
const checked = (state: State, change: Parameters<typeof assessment>[0]): State =>
  reduce(state, { type: 'checked', file: 0, checked: { model: modelOf(assessment(change)) } })[0]

describe('a new check', () => {
  const { findings, score, ruleset } = assessment()
  const found = findings.map((one, index) => ({ ...one, fingerprint: `f${index}` }))
  const start = stateOf({}, modelOf(assessment({ findings: found })))

  it('keeps the chosen finding, shows the change and ticks off what is mended', () => {
    const [state] = press(start, 'j')
    const next = checked(state, { findings: found.slice(1), score: score! + 650 })
    expect(chosen(next)).toBe(chosen(state))
    expect(fileOf(next).before).toBe(score)
    expect(screenOf(next)).toMatch(/→ .*（\+6\.5）/)
    expect(screenOf(next)).toContain('已改好：')
    expect(fileOf(checked(next, { findings: found })).mended).toEqual([])
  })

  it('ticks off below the last finding of a long list, and not among those that are filtered', () => {
    const many = manyFindings(40)
    const { findings } = many
    const next = checked(stateOf({ rows: 24 }, modelOf(many)), { findings: findings.slice(1) })
    expect(screenOf(next)).toMatch(/✓ 已改好 1/)
    expect(screenOf(next)).not.toContain('已改好：')
    const [last] = press(next, 'G')
    expect(screenOf(last)).toContain('已改好：')
    const [filtered] = press(last, '3')
    expect(screenOf(filtered)).not.toContain('已改好')
  })

  it('ticks nothing off in a text that is not judged, and goes on from what was judged last', () => {
    const letter = checked(start, { findings: [], score: null, applicable: false })
    expect(fileOf(letter).mended).toEqual([])
    const after = checked(checked(start, { findings: found.slice(1) }), { findings: [], score: null })
    expect(screenOf(after)).not.toContain('已改好')
    const [back] = [checked(letter, { findings: found.slice(1), score: score! + 650 })]
    expect(fileOf(back).mended.map(({ key }) => key)).toEqual(['f0#0'])
    expect(fileOf(back).before).toBe(score)
  })

  it('ticks nothing off in a part that was deleted, nor by another standard', () => {
    const { parts } = assessment()
    const absent = parts.map((part) => (part.id === 'measures' ? { ...part, status: 'absent' as const } : part))
    expect(fileOf(checked(start, { findings: found.slice(1), parts: absent })).mended).toEqual([])
    const other = { ...ruleset, id: 'fazhi/town' }
    expect(fileOf(checked(start, { findings: [], ruleset: other })).mended).toEqual([])
  })

  it('goes to the nearest finding of the same rule where the words of the chosen one were changed', () => {
    const many = manyFindings(70)
    const [state] = press(stateOf({}, modelOf(many)), 'j', 'j', 'j')
    const moved = { ...many.findings[3]!, fingerprint: 'other' }
    const rest = many.findings.filter((_, index) => index !== 3)
    const next = checked(state, { findings: [...rest.slice(0, 9), moved, ...rest.slice(9)] })
    expect(chosen(next)).toBe('other#0')
  })

  it('stays where it is where the chosen one is mended, however far the next of its rule is', () => {
    const many = manyFindings(70)
    const [state] = press(stateOf({}, modelOf(many)), 'j', 'j', 'j')
    const next = checked(state, { findings: many.findings.filter((_, index) => index !== 3) })
    expect([fileOf(next).index, chosen(next)]).toEqual([3, 'f4#0'])
  })

  it('goes back to the finding that comes with what was taken back, if it is listed', () => {
    const [state] = press(start, 'j', 'j')
    const back = reduce(state, { type: 'choose', file: 0, key: 'f0#0' })[0]
    expect([fileOf(back).index, chosen(back)]).toEqual([0, 'f0#0'])
    expect(reduce(state, { type: 'choose', file: 0, key: 'none' })[0]).toBe(state)
  })

  it('tells that a file is gone, and keeps what was found', () => {
    const state = reduce(stateOf(), { type: 'checked', file: 0, checked: { trouble: '没有这个文件' } })[0]
    expect(rowsOf(state)[0]).toContain('没有这个文件')
    expect(listed(state).length).toBeGreaterThan(0)
    expect(rowsOf(checked(state, {}))[0]).not.toContain('没有这个文件')
  })

  it('survives a report without findings, and a document of another kind', () => {
    const none = checked(press(stateOf(), 'G')[0], { findings: [] })
    expect(chosenFinding(none)).toBeNull()
    for (const key of ['j', 'G', 'n', 'tab', 'e', 'f', 'w', 'a', 'y', 'u', 't', 'v']) press(none, key)
    const other = checked(none, {
      applicable: false,
      score: null,
      parts: [],
      findings: [],
      reason: { zh: '是通知', en: 'a notice' },
    })
    expect(screenOf({ ...other, pane: 'detail' })).toContain('是通知')
  })
})
