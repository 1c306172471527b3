// Draws the pictures of the review screen in the README: runs the built program on an example in a pseudo-terminal, and
// writes what the terminal shows as SVG.
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'packages/cli')
const fromCli = createRequire(join(cli, 'package.json'))
const { spawn } = fromCli('@lydell/node-pty')
const { Terminal } = fromCli('@xterm/headless')
const { Unicode11Addon } = fromCli('@xterm/addon-unicode11')

const EXAMPLE = 'yunxi-water-2023.txt'
// A Chinese character of the font's size fills two cells.
const CELL = { width: 7.5, height: 20 }
const EDGE = 14
const PATIENCE = 20_000
const FONT =
  "'Sarasa Mono SC', 'Noto Sans Mono CJK SC', 'Source Han Mono SC', Menlo, Consolas, 'Microsoft YaHei', monospace"
const COLOURS = { fore: '#d8dee9', back: '#1b2028', 1: '#ef7a85', 2: '#93c47d', 3: '#e5c07b', 6: '#6fc3d0' }

/** What is done before each picture is taken, and what must then be seen. */
const pictures = [
  {
    file: 'docs/review-80x24.svg',
    columns: 80,
    rows: 24,
    act: async ({ until, send, example }) => {
      await until('81.35/100')
      appendFileSync(example, '\n四、其他需要报告的情况\n无。\n')
      await until('89.35/100')
      send('jj')
      await until('问题 3/')
    },
  },
  {
    file: 'docs/review-120x40.svg',
    columns: 120,
    rows: 40,
    act: async ({ until, send }) => {
      await until('81.35/100')
      send('jjt')
      await until('[正文]')
    },
  },
]

for (const picture of pictures) await take(picture)
process.exit()

async function take({ file, columns, rows, act }) {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-picture-'))
  const example = join(folder, EXAMPLE)
  cpSync(join(root, 'examples', EXAMPLE), example)
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true })
  terminal.loadAddon(new Unicode11Addon())
  terminal.unicode.activeVersion = '11'
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, TERM: 'xterm-256color', LANG: 'zh_CN.UTF-8', DABIAO_AMBIGUOUS: 'narrow' }
  const pty = spawn(process.execPath, [join(cli, 'dist/main.js'), 'review', EXAMPLE], {
    cols: columns,
    rows,
    cwd: folder,
    env,
  })
  pty.onData((data) => terminal.write(data))
  const seen = () =>
    Array.from({ length: rows }, (_, row) => terminal.buffer.active.getLine(row).translateToString()).join('\n')
  const until = async (words) => {
    const end = Date.now() + PATIENCE
    while (!seen().includes(words)) {
      if (Date.now() > end) throw new Error(`${words} is not seen, but:\n${seen()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    // What comes with it.
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await act({ until, send: (keys) => pty.write(keys), example })
  writeFileSync(join(root, file), svgOf(terminal, columns, rows))
  pty.kill('SIGKILL')
  rmSync(folder, { recursive: true })
}

function svgOf(terminal, columns, rows) {
  const width = Math.ceil(columns * CELL.width + 2 * EDGE)
  const height = rows * CELL.height + 2 * EDGE
  const lines = Array.from({ length: rows }, (_, row) => rowOf(terminal.buffer.active.getLine(row), row, columns))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="15">`,
    `<title>dabiao review, ${columns}x${rows}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.back}"/>`,
    ...lines.flat(),
    '</svg>\n',
  ].join('\n')
}

/** The runs of one look and one width of characters; each stands at its own columns, whatever font shows it. */
function rowOf(line, row, columns) {
  const runs = []
  for (let column = 0; column < columns; column++) {
    const cell = line.getCell(column)
    const wide = cell.getWidth()
    if (wide === 0) continue
    const chars = cell.getChars() || ' '
    // Characters that some fonts draw in one cell and some in two stand by themselves.
    const kind = /[“”‘’…—·─│→✓✗]/.test(chars) ? chars : wide
    const look = JSON.stringify([
      cell.getFgColor(),
      cell.isBold() > 0,
      cell.isDim() > 0,
      cell.isInverse() > 0,
      wide,
      kind,
    ])
    const last = runs.at(-1)
    if (last?.look === look) last.text += chars
    else runs.push({ look, column, text: chars })
  }
  return runs.flatMap((run) => runOf(run, row))
}

function runOf({ look, column, text }, row) {
  const [colour, bold, dim, inverse, wide] = JSON.parse(look)
  const x = (EDGE + column * CELL.width).toFixed(1)
  const y = EDGE + row * CELL.height
  const length = ([...text].length * wide * CELL.width).toFixed(1)
  const fore = COLOURS[colour] ?? COLOURS.fore
  const back = inverse ? [`<rect x="${x}" y="${y}" width="${length}" height="${CELL.height}" fill="${fore}"/>`] : []
  if (text.trim() === '') return back
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ /g, '\u00a0')
  const style = `${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.6"' : ''}`
  const fill = inverse ? COLOURS.back : fore
  return [
    ...back,
    `<text x="${x}" y="${y + 15}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${style}>${escaped}</text>`,
  ]
}
