import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPseudoTerminal, type PseudoTerminal, temporaryFolder } from './pseudo-terminal.js'
import { hostile } from './states.js'

// The program as it is shipped, in a terminal as it is used; `pnpm test` builds it first.
const main = join(import.meta.dirname, '../../dist/main.js')
const report = readFileSync(join(import.meta.dirname, '../../../../examples/yunxi-water-2023.txt'), 'utf8')
const lacking = '四、其他需要报告的情况\n无。\n'

// A machine with much else to do takes its time to start a program.
vi.setConfig({ testTimeout: 60_000 })

let folder: ReturnType<typeof temporaryFolder>
let open: PseudoTerminal[] = []
beforeEach(() => {
  folder = temporaryFolder()
  writeFileSync(folder.at('a.txt'), report)
})
afterEach(() => {
  for (const one of open) one.close()
  open = []
  folder.remove()
})

const REVIEW = `${process.execPath} ${main} review`

function start(
  command = `${REVIEW} a.txt`,
  given: { columns?: number; rows?: number; env?: Record<string, string>; wide?: boolean } = {},
) {
  const terminal = openPseudoTerminal(command, { cwd: folder.path, ...given })
  open.push(terminal)
  return terminal
}

describe('the first screen', () => {
  it.each([
    [40, 12],
    [80, 24],
    [120, 40],
  ])('stands straight at %i×%i, whatever the report holds', async (columns, rows) => {
    writeFileSync(folder.at('a.txt'), report.replaceAll('。', `。${hostile.replaceAll('\0', '')}`))
    const { until, send, rows: seen, sent } = start(undefined, { columns, rows })
    await until(/^>/m)
    send('\tt')
    await until('[正文]')
    for (const key of ['\x04', '\x04', 'G', 'v', 'G', 'o', 'm', 'd', '\x04', '\t', 'j', 'G']) {
      send(key)
      await new Promise((resolve) => setTimeout(resolve, 40))
      const shown = seen()
      expect(shown[0]).toMatch(/\/100/)
      expect(shown.at(-1)).toMatch(/^\? 帮助/)
      if (columns < 100) continue
      const bars = shown.slice(1, -1).map((row) => columnOf(row, ' │ '))
      expect(new Set(bars)).toEqual(new Set([bars[0]]))
    }
    // Only what the program itself draws with: no title, no clipboard, no bell of the report's.
    expect(sent()).not.toMatch(/\x1b\]|\x07|\x9b/)
  })
})

/** The column at which something stands in a row of a terminal. */
const columnOf = (row: string, words: string): number =>
  [...row.slice(0, row.indexOf(words))].reduce(
    (sum, one) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(one) ? 2 : 1),
    0,
  )

describe('the terminal afterwards is as it was before', () => {
  const settings = 'stty -a > before; echo BEFORE; '
  const after = '; echo END $?; stty -a > after; echo DONE'

  const expectAsBefore = async ({ until, text, terminal }: PseudoTerminal, code: number) => {
    await until('DONE')
    expect(text()).toContain(`BEFORE`)
    expect(text()).toContain(`END ${code}`)
    expect(text()).not.toContain('/100')
    expect(terminal.buffer.active.type).toBe('normal')
    expect(terminal.modes.bracketedPasteMode).toBe(false)
    expect(terminal.modes.wraparoundMode).toBe(true)
    expect(readFileSync(folder.at('after'), 'utf8')).toBe(readFileSync(folder.at('before'), 'utf8'))
  }

  it.each([
    ['q', 'q', 0],
    ['Ctrl-C', '\x03', 130],
    ['Ctrl-C in a question', 'w\x03', 130],
  ])('%s', async (_, keys, code) => {
    const terminal = start(`${settings}${REVIEW} a.txt${after}`)
    await terminal.until(/^>/m)
    terminal.send(keys)
    await expectAsBefore(terminal, code)
  })

  it.each([
    ['TERM', 143],
    ['INT', 130],
    ['HUP', 129],
  ])('SIG%s', async (signal, code) => {
    const terminal = start(`${settings}${REVIEW} a.txt & PID=$!; echo $PID > pid; fg >/dev/null${after}`)
    await terminal.until(/^>/m)
    process.kill(Number(readFileSync(folder.at('pid'), 'utf8')), `SIG${signal}`)
    await expectAsBefore(terminal, code)
  })

  it('an exception, which is told below', async () => {
    writeFileSync(folder.at('break.cjs'), "process.on('SIGUSR2', () => { throw new Error('broken') })")
    const command = `${process.execPath} --require ./break.cjs ${main} review a.txt`
    const terminal = start(`${settings}${command} & PID=$!; echo $PID > pid; fg >/dev/null${after}`)
    await terminal.until(/^>/m)
    process.kill(Number(readFileSync(folder.at('pid'), 'utf8')), 'SIGUSR2')
    await expectAsBefore(terminal, 2)
    expect(terminal.text()).toContain('dabiao: Error: broken')
  })

  it('Ctrl-Z gives the shell back, fg the screen', async () => {
    const terminal = start(`set -m; ${settings}${REVIEW} a.txt; echo > stopped; fg >/dev/null${after}`)
    await terminal.until(/^>/m)
    terminal.send('j\x1a')
    await terminal.until(() => existsSync(folder.at('stopped')))
    await terminal.until(() => terminal.terminal.buffer.active.type === 'alternate' && /^>/m.test(terminal.text()))
    terminal.send('q')
    await expectAsBefore(terminal, 0)
  })
})

describe('the editor', () => {
  const editor = (script: string): Record<string, string> => {
    writeFileSync(folder.at('editor'), `#!/bin/sh\n${script}\n`)
    chmodSync(folder.at('editor'), 0o755)
    return { EDITOR: folder.at('editor') }
  }

  it('opens at the line; afterwards the score has moved and the mended finding is ticked off', async () => {
    const terminal = start(undefined, { env: editor(`echo "$@" > words; printf '%s' '${lacking}' >> "$2"`) })
    await terminal.until(/^>/m)
    terminal.send('Ge')
    await terminal.until('81.35 → 89.35/100（+8）')
    await terminal.until('✓ 已改好：没有写其他需要报告的情况')
    expect(readFileSync(folder.at('words'), 'utf8')).toBe(`+19 ${folder.at('a.txt')}\n`)
  })

  it('has the terminal for itself, also when it saves', async () => {
    const terminal = start(undefined, {
      env: editor(`echo EDITING; printf '%s' '${lacking}' >> "$2"; sleep 0.8; echo SAVED; read answer`),
    })
    await terminal.until(/^>/m)
    terminal.send('e')
    await terminal.until('EDITING')
    terminal.resize(90, 30)
    await terminal.until('SAVED')
    expect(terminal.terminal.buffer.active.type).toBe('normal')
    expect(terminal.text()).not.toMatch(/\/100|帮助/)
    terminal.send('\r')
    await terminal.until('81.35 → 89.35/100')
    await terminal.until(() => terminal.rows()[29]?.startsWith('? 帮助') ?? false)
  })

  it('that fails is told, and the screen comes back', async () => {
    const terminal = start(undefined, { env: { EDITOR: 'false' } })
    await terminal.until(/^>/m)
    terminal.send('e')
    await terminal.until('编辑器 false 没有正常结束（1）')
    terminal.send('j')
    await terminal.until('问题 2/')
  })

  it('that nobody named says how it is left before it opens', async () => {
    mkdirSync(folder.at('bin'))
    writeFileSync(folder.at('bin/vi'), '#!/bin/sh\necho EDITING; read answer\n')
    chmodSync(folder.at('bin/vi'), 0o755)
    const terminal = start(undefined, { env: { PATH: folder.at('bin'), EDITOR: '', VISUAL: '' } })
    await terminal.until(/^>/m)
    terminal.send('e')
    await terminal.until('输入 :wq 再按回车')
    expect(terminal.text()).not.toContain('EDITING')
    terminal.send('\r')
    await terminal.until('EDITING')
    terminal.send('\r')
    await terminal.until('81.35/100')
  })

  it('that is not there is told', async () => {
    const terminal = start(undefined, { env: { EDITOR: 'no-such-editor' } })
    await terminal.until(/^>/m)
    terminal.send('e')
    await terminal.until('没有正常结束（127）')
  })
})

describe('acting on a finding', () => {
  const answers = '口径不同\r李四\r2999-12-31\r'

  it('w waives it into the file of waivers, u takes the waiver out again', async () => {
    const terminal = start()
    await terminal.until('81.35/100')
    terminal.send('Gw')
    await terminal.until('豁免这一处')
    for (const answer of answers.split(/(?<=\r)/)) terminal.send(answer)
    await terminal.until('81.35 → 89.35/100')
    await terminal.until('已豁免')
    const written = readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')
    for (const words of ['rule: other', 'path: a.txt', 'reason: 口径不同', 'approvedBy: 李四', 'until: 2999-12-31'])
      expect(written).toContain(words)
    terminal.send('u')
    await terminal.until('89.35 → 81.35/100')
    expect(readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')).not.toContain('李四')
    terminal.send('u')
    await terminal.until('没有可以撤销的')
  })

  it('w waits for another run that writes to the same file, and keeps what it wrote', async () => {
    const lock = folder.at('.dabiao-waivers.yaml.lock')
    writeFileSync(lock, '')
    const terminal = start()
    await terminal.until('81.35/100')
    terminal.send('Gw')
    await terminal.until('豁免这一处')
    for (const answer of answers.split(/(?<=\r)/)) terminal.send(answer)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(existsSync(folder.at('dabiao-waivers.yaml'))).toBe(false)
    const other = 'waivers:\n  - rule: shortcomings/causes\n    path: a.txt\n    reason: 另一人\n    approvedBy: 王五\n'
    writeFileSync(folder.at('dabiao-waivers.yaml'), other)
    rmSync(lock)
    await terminal.until('→ 95.4/100')
    const written = readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')
    expect(written).toContain('王五')
    expect(written).toContain('李四')
  })

  it.each([
    ['half-typed', 'waivers:\n  - rule: other\n     path: x\n', 'dabiao-waivers.yaml:2:11'],
    ['not what it must be', 'waivers: 乱写\n', 'dabiao-waivers.yaml:1:10'],
    ['with an open quotation mark', 'waivers:\n  - rule: "other\n', 'dabiao-waivers.yaml:'],
  ])('w into a file that is %s keeps what was typed and writes nothing', async (_, broken, place) => {
    const terminal = start()
    await terminal.until('81.35/100')
    terminal.send('Gw')
    await terminal.until('豁免这一处')
    writeFileSync(folder.at('dabiao-waivers.yaml'), broken)
    await terminal.until(() => (terminal.rows()[0] ?? '').includes(place))
    for (const answer of answers.split(/(?<=\r)/)) terminal.send(answer)
    await terminal.until(`没有写成：${place}`)
    expect(terminal.text()).toMatch(/理由 +口径不同/)
    expect(readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')).toBe(broken)
    writeFileSync(folder.at('dabiao-waivers.yaml'), 'waivers: []\n')
    await terminal.until(() => !(terminal.rows()[0] ?? '').includes(place))
    terminal.send('\r')
    await terminal.until('→ 89.35/100')
    expect(readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')).toContain('  - rule: other\n')
  })

  it('w on what a baseline knows waives it; u says so of a comment', async () => {
    const terminal = start(`${process.execPath} ${main} baseline write a.txt >/dev/null; ${REVIEW} a.txt`)
    await terminal.until(/没有写其他需要报告的情况 +基线 +-8/)
    terminal.send('Gw')
    await terminal.until('豁免这一处')
    for (const answer of answers.split(/(?<=\r)/)) terminal.send(answer)
    await terminal.until(/没有写其他需要报告的情况 +已豁免/)
    terminal.send('u')
    await terminal.until(/没有写其他需要报告的情况 +基线 +-8/)
  })

  it('w refuses a day that is past, and keeps what was typed', async () => {
    const terminal = start()
    await terminal.until('81.35/100')
    terminal.send('Gw')
    await terminal.until('豁免这一处')
    for (const answer of ['口径不同\r', '李四\r', '2020-12-31\r']) terminal.send(answer)
    await terminal.until('没有写成：2020-12-31 已经过去')
    expect(existsSync(folder.at('dabiao-waivers.yaml'))).toBe(false)
  })

  it('a attests an item that was not found, u takes that back; elsewhere it says why not', async () => {
    const terminal = start()
    await terminal.until('81.35/100')
    terminal.send('Ga')
    await terminal.until('不是整个部分')
    terminal.send('/原因\r')
    await terminal.until('筛选')
    terminal.send('ga')
    await terminal.until('由人认定这一项')
    terminal.send('写在附件里\r')
    terminal.send('李四\r')
    await terminal.until('→ 87.4/100')
    expect(readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')).toContain('rule: shortcomings/causes')
    terminal.send('a')
    await terminal.until('已经由人认定')
    terminal.send('u')
    await terminal.until('→ 81.35/100')
    expect(readFileSync(folder.at('dabiao-waivers.yaml'), 'utf8')).not.toContain('rule: shortcomings/causes')
  })

  it('f shows a safe fix, Enter writes it, u takes it back', async () => {
    const broken = report
      .replace('一、2023', '一、〔2023〕')
      .replace('修订水资源管理办法', '修订水资源管理办法（云政发[2023]5号）')
    writeFileSync(folder.at('a.txt'), broken)
    const terminal = start()
    await terminal.until(/^>/m)
    terminal.send('Gf')
    await terminal.until('这一处不能自动改')
    terminal.send('/document-number\r')
    await terminal.until('问题 1/1')
    terminal.send('f')
    await terminal.until(/^\+ .*云政发〔2023〕5号/m)
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe(broken)
    terminal.send('\r')
    await terminal.until('已改好并写入文件')
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe(broken.replace('[2023]', '〔2023〕'))
    terminal.send('u')
    await terminal.until('已撤销')
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toBe(broken)
  })
})

describe('the file while it is open', () => {
  it('saved a hundred times in two seconds is shown as it was saved last', async () => {
    const terminal = start()
    await terminal.until('81.35/100')
    for (let i = 0; i < 100; i++) {
      writeFileSync(folder.at('a.txt'), i % 2 === 0 ? '' : report)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    writeFileSync(folder.at('a.txt'), report + lacking)
    await terminal.until('89.35/100')
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(terminal.text()).toContain('89.35/100')
  })

  it('removed, replaced, turned into garbage or emptied is told and survived', async () => {
    const terminal = start()
    await terminal.until('81.35/100')
    rmSync(folder.at('a.txt'))
    await terminal.until('没有这个文件')
    expect(terminal.text()).toContain('81.35/100')
    writeFileSync(folder.at('new'), report + lacking)
    renameSync(folder.at('new'), folder.at('a.txt'))
    await terminal.until(/^. 达标.*89\.35/m)
    writeFileSync(
      folder.at('a.txt'),
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    )
    await terminal.until(/^! /m)
    writeFileSync(folder.at('a.txt'), '')
    await terminal.until('文件是空的')
    writeFileSync(folder.at('a.txt'), '关于召开会议的通知\n\n各单位：\n定于明天开会。\n')
    await terminal.until('没有评判')
    writeFileSync(folder.at('a.txt'), report)
    await terminal.until('81.35/100')
    terminal.send('G')
    await terminal.until(/^>.*没有写其他需要报告的情况/m)
  })
})

it('follows a resize, and sends only the rows that changed', async () => {
  const terminal = start(undefined, { columns: 120, rows: 40 })
  await terminal.until(/^>/m)
  terminal.resize(60, 20)
  await terminal.until(() => terminal.rows().at(-1)!.startsWith('? 帮助') && !terminal.text().includes('│'))
  terminal.resize(20, 5)
  await terminal.until('窗口太小')
  terminal.resize(80, 24)
  await terminal.until(/^>/m)
  await terminal.until(() => /^\? 帮助/.test(terminal.rows()[23] ?? ''))
  terminal.sent()
  terminal.send('\t')
  await terminal.until(/^1.28/m)
  terminal.send('\t')
  await terminal.until('五个部分')
  terminal.send('S')
  await terminal.until('问题 0/0')
  terminal.sent()
  terminal.send('S')
  await terminal.until('问题 1/2')
  const rows = new Set(terminal.sent().match(/\x1b\[\d+;1H/g))
  expect(rows.size).toBeLessThan(20)
  expect(rows).not.toContain('\x1b[24;1H')
})

it.each([
  ['the terminal says', { wide: true }],
  ['DABIAO_AMBIGUOUS says', { env: { DABIAO_AMBIGUOUS: 'wide' } }],
])('draws with plain signs where %s that “ takes two columns', async (_, given) => {
  const terminal = start(undefined, given)
  await terminal.until(/^>/m)
  await terminal.until('---')
  expect(terminal.text()).not.toContain('─')
})

it('lists several files with scores first; Enter goes in, Esc comes back', async () => {
  writeFileSync(folder.at('b.txt'), report + lacking)
  const terminal = start(`${REVIEW} a.txt b.txt none.txt`)
  await terminal.until(/81\.35 ✓ 达标.*a\.txt/)
  await terminal.until(/89\.35 ✓ 达标.*b\.txt/)
  await terminal.until(/读不了.*none\.txt.*没有这个文件/)
  terminal.send('j\r')
  await terminal.until(/89\.35\/100.*b\.txt/)
  terminal.send('\x1b')
  await terminal.until('报告（3 份）')
})

it('lists what the configuration and its patterns leave, as they are changed', async () => {
  writeFileSync(folder.at('b.txt'), report + lacking)
  const terminal = start(`${REVIEW} .`)
  await terminal.until('报告（2 份）')
  await terminal.until(/89\.35 ✓ 达标.*b\.txt/)
  writeFileSync(folder.at('.dabiaoignore'), 'b.txt\n')
  await terminal.until('按改过的设定，有 1 份报告不再检查')
  expect(terminal.text()).toContain('报告（1 份）')
  expect(terminal.text()).not.toContain('b.txt')
  writeFileSync(folder.at('out'), 'a.txt\n')
  writeFileSync(folder.at('dabiao.config.yaml'), 'ignore: out\n')
  await terminal.until(/89\.35 ✓ 达标.*b\.txt/)
  await terminal.until(() => !terminal.text().includes(' a.txt'))
  // By which file is decided, too, is what is set now.
  writeFileSync(folder.at('dabiao.config.yaml'), 'waivers: w.yaml\nminScore: 99\n')
  await terminal.until(/81\.35 ✗ 未达标.*a\.txt/)
  terminal.send('\rG')
  await terminal.until('81.35/100')
  terminal.send('w')
  await terminal.until('豁免这一处')
  for (const answer of ['口径不同\r', '李四\r', '2999-12-31\r']) terminal.send(answer)
  await terminal.until('已豁免')
  expect(readFileSync(folder.at('w.yaml'), 'utf8')).toContain('path: a.txt')
  terminal.send('w')
  await terminal.until('延长豁免（现在有效到 2999-12-31')
  for (const answer of ['\r', '\r', '\x15\r']) terminal.send(answer)
  await terminal.until(() => !terminal.text().includes('延长豁免'))
  await terminal.until('已豁免：口径不同（李四批准）')
  expect(readFileSync(folder.at('w.yaml'), 'utf8').match(/path: a\.txt/g)).toHaveLength(2)
})

it('tells of a ruleset that the configuration names and that is not there, and judges by one that is edited', async () => {
  const terminal = start()
  await terminal.until('81.35/100')
  writeFileSync(folder.at('dabiao.config.yaml'), 'ruleset: my.yaml\n')
  await terminal.until(/显示的是之前的结果：.*my\.yaml/)
  const mine = (title: string) =>
    `id: my/one\nversion: 1.0.0\ntitle: { zh: ${title}, en: x }\nextends: fazhi/department\n`
  writeFileSync(folder.at('my.yaml'), mine('一'))
  await terminal.until(() => !terminal.text().includes('显示的是之前的结果'))
  writeFileSync(folder.at('my.yaml'), `${mine('一')}不认识: 1\n`)
  await terminal.until(/显示的是之前的结果：my\.yaml:5/)
})

it('lists what comes to a folder, and ticks nothing off where a text is not judged any more', async () => {
  const terminal = start(`${REVIEW} .`)
  await terminal.until('81.35/100')
  writeFileSync(folder.at('b.txt'), report + lacking)
  await terminal.until('新来了一份报告：b.txt')
  terminal.send('\x1b')
  await terminal.until('报告（2 份）')
  await terminal.until(/89\.35 ✓ 达标.*b\.txt/)
  terminal.send('\r')
  await terminal.until('问题 1/')
  writeFileSync(folder.at('a.txt'), '关于召开会议的通知\n\n请准时参加。\n')
  await terminal.until('- 没有评判')
  expect(terminal.text()).not.toContain('已改好')
})

it('shows what to do in the first rows of a small pane', async () => {
  const terminal = start()
  await terminal.until(/^>/m)
  terminal.send('G')
  await terminal.until(/建议 {2}在最后设一部分/)
})

it('shows the text to copy where there is no clipboard, and hands it to the terminal only when asked', async () => {
  const terminal = start()
  await terminal.until(/^>/m)
  terminal.send('y')
  await terminal.until('选中下面的文字即可复制')
  expect(terminal.sent()).not.toContain('\x1b]52')
  const asked = start(undefined, { env: { DABIAO_CLIPBOARD: 'osc52' } })
  await asked.until(/^>/m)
  asked.send('y')
  await asked.until('已复制（OSC 52）')
  expect(asked.sent()).toContain('\x1b]52;c;')
})

it('takes keys from the terminal where standard input is something else', async () => {
  const terminal = start(`echo | ${REVIEW} a.txt; echo END $?`)
  await terminal.until(/^>/m)
  terminal.send('q')
  await terminal.until('END 0')
})

it.each([
  ['no terminal', `${REVIEW} a.txt | cat; echo END \${PIPESTATUS[0]}`],
  ['TERM=dumb', `TERM=dumb ${REVIEW} a.txt; echo END $?`],
])('names dabiao check where there is %s', async (_, command) => {
  const terminal = start(command)
  await terminal.until('END 2')
  expect(terminal.text().replace(/\n/g, '')).toContain('dabiao check a.txt')
})
