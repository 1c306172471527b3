import { expect, test } from 'vitest'
import { cellsOf, placesOfCells } from '../../src/text/table-cells.js'

test.each([
  ['序号 | 不足 | 措施', ['序号', '不足', '措施']],
  ['| 序号 | **不 足** | 措施 |', ['序号', '不足', '措施']],
  ['序号\t不足\t\t措施', ['序号', '不足', '', '措施']],
  ['序号｜不足', ['序号', '不足']],
  ['| 合计 | | 12 ||', ['合计', '', '12', '']],
  ['没有表格', ['没有表格']],
  ['', ['']],
])('%j', (row, cells) => {
  expect(cellsOf(row)).toEqual(cells)
  for (const [i, { start, end }] of placesOfCells(row).entries())
    expect(row.slice(start, end).replace(/[\s*]/g, '')).toBe(cells[i])
})

test('the place of a cell is without the spaces around it', () => {
  const row = ' |  合计 | 12 件 | '
  expect(placesOfCells(row).map(({ start, end }) => row.slice(start, end))).toEqual(['合计', '12 件'])
})

test('a row of many cells is read in one walk', () => {
  expect(placesOfCells('甲|'.repeat(200_000))).toHaveLength(200_000)
})
