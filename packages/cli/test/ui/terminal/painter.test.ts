import { expect, it } from 'vitest'
import { blank, paintRows } from '../../../src/ui/terminal/painter.js'

const screen = (...rows: string[]) => ({ rows, cursor: null })

it('sends the rows that changed, and nothing where none did', () => {
  expect(paintRows(blank, screen('a', 'b'))).toContain('\x1b[1;1H\x1b[0ma')
  const output = paintRows(screen('a', 'b', 'c'), screen('a', 'x', 'c'))
  expect(output).toBe('\x1b[?2026h\x1b[2;1H\x1b[0mx\x1b[0m\x1b[?25l\x1b[?2026l')
  expect(paintRows(screen('a'), screen('a'))).toBe('')
})

it('shows the cursor where one types, and hides it again', () => {
  const typing = { rows: ['a'], cursor: { row: 0, column: 3 } }
  expect(paintRows(screen('a'), typing)).toContain('\x1b[1;4H\x1b[?25h')
  expect(paintRows(typing, screen('a'))).toContain('\x1b[?25l')
})
