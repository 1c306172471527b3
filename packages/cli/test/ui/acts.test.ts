import { describe, expect, it, vi } from 'vitest'
import { perform } from '../../src/ui/acts/perform.js'
import { listFindings, noFilter } from '../../src/ui/listing.js'
import { type Action, reduce } from '../../src/ui/reduce.js'
import type { Session } from '../../src/ui/review-session.js'
import { newFile, type State } from '../../src/ui/state.js'
import { assessment } from '../assessments.js'
import { modelOf, press, rowsOf, screenOf, stateOf, type } from './states.js'

describe('keys with nothing to act on', () => {
  it('are told so', () => {
    const none = stateOf({}, modelOf(assessment({ findings: [] })))
    for (const key of ['w', 'f', 'a', 'y']) expect(screenOf(press(none, key)[0])).toMatch(/没有选中的问题.*$/)
  })

  it('are not in the footer: nothing is left to go back from', () => {
    const footer = (state: State) => rowsOf(state).at(-1)!
    const start = stateOf({ columns: 120 })
    expect(footer(start)).not.toContain('Esc')
    expect(footer(press(start, 'esc')[0])).toContain('按 q 退出')
    expect(footer(press(start, 'S')[0])).toContain('Esc 返回')
    expect(footer(press(start, 'tab')[0])).toContain('Esc 返回')
    const two = { ...start, files: [...start.files, newFile('b.md', 'b.md')] }
    expect(footer(two)).toContain('Esc 返回')
    const [list] = press(two, 'esc')
    expect([list.place, footer(list)]).toEqual(['files', expect.not.stringContaining('Esc')])
    expect(footer(press(type(press(list, '/')[0], 'b'), 'enter')[0])).toContain('Esc 返回')
  })
})

it('takes back what was written and goes to the finding that it was for', async () => {
  const state = stateOf()
  const dispatch = vi.fn()
  const last = { path: 'a.md', before: new Uint8Array(), after: new Uint8Array(), file: 0, key: 'k#0' }
  const world = { lang: 'zh', takeBack: async () => true }
  const session = { state: () => state, dispatch, check: async () => {}, written: [last], world } as unknown as Session
  await perform({ type: 'undo', file: 0, finding: null }, session)
  expect(dispatch.mock.calls.at(-1)).toEqual([{ type: 'choose', file: 0, key: 'k#0' }])
  expect(session.written).toEqual([])
})

it('takes back what was written for another report and chooses its finding there, also after the next check', async () => {
  const model = modelOf(assessment())
  const { key } = listFindings(model, noFilter, 'place')[2]!
  const one = stateOf()
  let state: State = { ...one, files: [...one.files, { ...newFile('b.md', 'b.md'), model }] }
  const check = async (file: number) => {
    state = reduce(state, { type: 'checked', file, checked: { model } })[0]
  }
  const dispatch = (action: Action) => {
    state = reduce(state, action)[0]
  }
  const checks = vi.fn(check)
  const last = { path: 'b.md', before: new Uint8Array(), after: new Uint8Array(), file: 1, key }
  const world = { lang: 'zh', takeBack: async () => true }
  const session = { state: () => state, dispatch, check: checks, written: [last], world } as unknown as Session
  await perform({ type: 'undo', file: 0, finding: null }, session)
  expect(checks.mock.calls).toEqual([[1]])
  expect(state.files[1]).toMatchObject({ index: 2, chosen: key })
  await check(1)
  expect(state.files[1]).toMatchObject({ index: 2, chosen: key })
})

it('offers no mending of what it does not write', () => {
  const [first] = assessment().findings
  const findings = [{ ...first!, fixable: true, fix: [{ start: 0, end: 1, text: '' }] }]
  expect(screenOf(stateOf({}, modelOf(assessment({ findings }))))).toContain('按 f 预览')
  expect(screenOf(stateOf({}, modelOf(assessment({ findings, format: 'docx' }))))).not.toContain('按 f 预览')
})

it.each([
  [true, '.docx 不能自动改写，请在原来的软件里照着改'],
  [false, '这一处不能自动改'],
])('says of a Word document what is to be mended by hand (%s)', async (fixable, text) => {
  const findings = [{ ...assessment().findings[0]!, fixable }]
  const state = stateOf({}, modelOf(assessment({ findings, format: 'docx' })))
  const dispatch = vi.fn()
  const session = { state: () => state, dispatch, world: { lang: 'zh', mend: async () => null } } as unknown as Session
  await perform({ type: 'preview-fix', file: 0, finding: state.files[0]!.model!.findings[0]! }, session)
  expect(dispatch.mock.calls).toEqual([[{ type: 'note', note: { tone: 'note', text } }]])
})

describe('asking for acts', () => {
  it.each([
    ['q', { type: 'quit', code: 0 }],
    ['ctrl+c', { type: 'quit', code: 130 }],
    ['ctrl+z', { type: 'suspend' }],
    ['e', { type: 'edit' }],
    ['f', { type: 'preview-fix' }],
    ['u', { type: 'undo' }],
    ['r', { type: 'check', file: 0 }],
  ])('%s', (key, effect) => {
    expect(press(stateOf(), key)[1]).toMatchObject([effect])
  })

  it('copies the finding as text', () => {
    const [, [effect]] = press(stateOf(), 'y')
    expect(effect).toMatchObject({ type: 'copy', text: expect.stringMatching(/^报告\.md \d+:\d+ /) })
  })

  it('offers a person’s judgement of an item that was not found, and says elsewhere why not', () => {
    const { findings, parts } = assessment()
    const written = parts.map((part) => ({ ...part, digest: 'x' }))
    const about = (rule: string, given: Partial<(typeof findings)[number]> = {}, of = written): State => {
      const finding = { ...findings[0]!, part: null, waived: null, ...findings.find((one) => one.rule === rule), rule }
      return stateOf({ columns: 120 }, modelOf(assessment({ findings: [{ ...finding, ...given }], parts: of })))
    }
    const item = about('shortcomings/causes')
    expect(press(item, 'a')[0].overlay).toMatchObject({ kind: 'form', purpose: 'attest' })
    expect(rowsOf(item).at(-1)).toContain('a 认定')
    const waived = { reason: 'x', approvedBy: 'y', until: null }
    const others: readonly (readonly [State, string])[] = [
      [about('component-sum'), '机器能判断的'],
      [about('component-sum', { part: 'shortcomings' }), '机器能判断的'],
      [about('shortcomings', { part: 'shortcomings' }), '不是整个部分'],
      [about('shortcomings/causes', {}, [...parts]), '没有可以认定的文字'],
      [about('shortcomings/causes', { waived: { ...waived, kind: 'attestation' } }), '已经由人认定'],
      [about('shortcomings/causes', { waived: { ...waived, kind: 'waiver' } }), '已经豁免'],
    ]
    for (const [state, why] of others) {
      const [after] = press(state, 'a')
      expect(after.overlay).toBeNull()
      expect(rowsOf(after).at(-1)).toContain(why)
      expect(rowsOf(state).at(-1)).not.toContain('认定')
    }
  })

  it('quits, stops and repaints from any question as well', () => {
    for (const open of ['?', '/', 'w', 'a']) {
      const [state] = press(stateOf(), open)
      expect(press(state, 'ctrl+c')[1]).toEqual([{ type: 'quit', code: 130 }])
      expect(press(state, 'ctrl+z')[1]).toEqual([{ type: 'suspend' }])
    }
  })
})
