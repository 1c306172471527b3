import { describe, expect, it } from 'vitest'
import { reduce } from '../../src/ui/reduce.js'
import { fileOf, newFile, type State } from '../../src/ui/state.js'
import { manyFindings, modelOf, press, rowsOf, screenOf, stateOf, type } from './states.js'

describe('Esc peels one layer off', () => {
  it('from the pane to the list to all findings to the files', () => {
    const two = stateOf({ files: [newFile('a.md', 'a.md'), newFile('b.md', 'b.md')], place: 'files' })
    let [state] = press(two, 'enter', 'S', 'tab', '?')
    expect(state.overlay?.kind).toBe('help')
    const seen = ['', '', '', '', ''].map(() => {
      ;[state] = press(state, 'esc')
      return [state.overlay?.kind ?? null, state.focus, fileOf(state).filter.severity, state.place]
    })
    expect(seen).toEqual([
      [null, 'pane', 'error', 'report'],
      [null, 'list', 'error', 'report'],
      [null, 'list', null, 'report'],
      [null, 'list', null, 'files'],
      [null, 'list', null, 'files'],
    ])
    expect(state.note?.text).toBe('按 q 退出')
  })
})

it('searches the help, and closes it by q, ? and Esc', () => {
  const [help] = press(stateOf(), '?')
  const found = type(help, '豁免')
  expect(screenOf(found)).toMatch(/ w +豁免/)
  expect(screenOf(found)).not.toMatch(/排序/)
  expect(press(found, 'esc')[0].overlay).toMatchObject({ query: '' })
  for (const key of ['q', '?', 'esc']) expect(press(help, key)[0].overlay).toBeNull()
})

it('ignores pastes outside of questions, and takes them as one line in them', () => {
  const paste = (state: State) => reduce(state, { type: 'input', input: { kind: 'paste', text: 'q\nq\u001b[31m' } })
  expect(paste(stateOf())).toEqual([expect.anything(), []])
  const [asked] = paste(press(stateOf(), '/')[0])
  expect(asked.overlay).toMatchObject({ editor: { text: 'q q [31m' } })
})

it('survives any keys in any order', () => {
  const keys = [
    'j',
    'k',
    'G',
    'g',
    'tab',
    'enter',
    'esc',
    '?',
    '/',
    'w',
    'a',
    '1',
    '0',
    's',
    'S',
    'R',
    'W',
    'right',
    'left',
    'space',
    'b',
    'n',
    'N',
    'x',
    'p',
    't',
    'ctrl+d',
    'backspace',
    'delete',
    'home',
    'end',
    'up',
    'down',
  ]
  let seed = 7
  let state = stateOf({ columns: 50, rows: 14 }, modelOf(manyFindings(30)))
  for (let i = 0; i < 3000; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    ;[state] = press(state, keys[seed % keys.length]!)
    if (i % 50 === 0) expect(rowsOf(state)).toHaveLength(14)
  }
})

it('scrolls a sheet to its last row, however long its lines are', () => {
  const lines = ['旧', '新'].map((word) => ({ text: `${word.repeat(700)}末`, tone: 'plain' as const }))
  const [opened] = reduce(stateOf({ columns: 80, rows: 12 }), {
    type: 'overlay',
    overlay: { kind: 'sheet', title: '改', lines, top: 0, confirm: null },
  })
  expect(screenOf(opened)).not.toContain('新末')
  expect(screenOf(press(opened, 'G')[0])).toContain('新末')
  expect(screenOf(press(opened, 'G', 'g')[0])).toBe(screenOf(opened))
})
