import { describe, expect, it } from 'vitest'
import { reduce } from '../../src/ui/reduce.js'
import { chosenFinding, fileOf, listed, listedFiles, newFile, type State } from '../../src/ui/state.js'
import { assessment } from '../assessments.js'
import { manyFindings, modelOf, press, rowsOf, screenOf, stateOf, type } from './states.js'

const chosen = (state: State) => chosenFinding(state)?.key
const checked = (state: State, change: Parameters<typeof assessment>[0]): State =>
  reduce(state, { type: 'checked', file: 0, checked: { model: modelOf(assessment(change)) } })[0]

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

it('offers no mending of what it does not write', () => {
  const [first] = assessment().findings
  const findings = [{ ...first!, fixable: true, fix: [{ start: 0, end: 1, text: '' }] }]
  expect(screenOf(stateOf({}, modelOf(assessment({ findings }))))).toContain('按 f 预览')
  expect(screenOf(stateOf({}, modelOf(assessment({ findings, format: 'docx' }))))).not.toContain('按 f 预览')
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

  it('goes to the nearest finding of the same rule where the chosen one is gone', () => {
    const many = manyFindings(70)
    let state = stateOf({}, modelOf(many))
    ;[state] = press(state, 'j', 'j', 'j')
    const left = many.findings.filter((_, index) => index !== 3)
    const next = reduce(state, {
      type: 'checked',
      file: 0,
      checked: { model: modelOf({ ...many, findings: left }) },
    })[0]
    expect(chosenFinding(next)?.finding.rule).toBe('check-3')
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
      [about('component-sum'), '按 w 豁免'],
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
