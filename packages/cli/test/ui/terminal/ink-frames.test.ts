import { expect, it } from 'vitest'
import type { Line } from '../../../src/ui/line.js'
import { lineText } from '../../../src/ui/line.js'
import { openFrames } from '../../../src/ui/terminal/ink-frames.js'
import { screenLines } from '../../../src/ui/views/screen.js'
import { hostile, hostileAssessment, modelOf, stateOf } from '../states.js'

const CODES = /\x1b\[[0-9;]*[mK]/g
const ESCAPES = /\x1b\[[0-9;]*[A-Za-z]/g

it('gives back every row as it was laid out, whatever characters it holds', () => {
  const frames = openFrames(true)
  try {
    for (const columns of [40, 81, 120]) {
      const state = stateOf({ columns, rows: 24 }, modelOf(hostileAssessment(), { text: hostile }))
      const lines = screenLines(state)
      const rows = frames.draw(lines, columns)
      expect(rows.map((row) => row.replace(CODES, '').trimEnd())).toEqual(lines.map((line) => lineText(line).trimEnd()))
      expect(
        [
          ...new Set(
            rows
              .join('')
              .match(ESCAPES)
              ?.map((code) => code.at(-1)),
          ),
        ].sort(),
      ).toEqual(['K', 'm'])
    }
  } finally {
    frames.close()
  }
})

it('drops colour where none is wanted, but not what is inverse or bold', () => {
  const frames = openFrames(false)
  const line: Line = [
    { text: '甲', style: 'bad' },
    { text: '乙', inverse: true },
    { text: '丙', style: 'bold' },
  ]
  const [row] = frames.draw([line], 10)
  frames.close()
  expect(row).not.toMatch(/\x1b\[3\dm/)
  expect(row).toMatch(/\x1b\[7m乙/)
  expect(row).toMatch(/\x1b\[1m丙/)
})

it('gives the whole frame also where only some rows changed', () => {
  const frames = openFrames(true)
  const line = (text: string): Line => [{ text }]
  expect(frames.draw([line('甲 '), line('乙'), line('丙')], 3)).toEqual(['甲\x1b[0m\x1b[K', '乙', '丙'])
  expect(frames.draw([line('甲 '), line('丁'), line('丙')], 3)).toEqual(['甲\x1b[0m\x1b[K', '丁', '丙'])
  expect(frames.draw([line('甲 '), line('丁')], 3)).toHaveLength(2)
  frames.close()
})
