import { describe, expect, it } from 'vitest'
import { applyEdits, type Edited } from '../../src/fix/apply-edits.js'
import type { SourceEdit } from '../../src/types.js'

const edit = (start: number, end: number, text: string) => ({ start, end, text })
const applied = (text: string, edits: readonly SourceEdit[]): Edited<SourceEdit> =>
  applyEdits({ text, lined: text }, edits)

describe('applyEdits', () => {
  it('carries out changes in whatever order they are listed', () => {
    expect(applied('abcdef', [edit(4, 5, 'X'), edit(0, 1, 'YY')]).text).toBe('YYbcdXf')
  })

  it('lets the first of two that overlap count', () => {
    const { text, done } = applied('abcdef', [edit(1, 4, '-'), edit(3, 5, '+')])
    expect(text).toBe('a-ef')
    expect(done).toEqual([edit(1, 4, '-')])
  })

  it('inserts', () => {
    expect(applied('ab', [edit(1, 1, '—')]).text).toBe('a—b')
  })

  it('takes a line away with all that stands on it', () => {
    expect(applied('a\r\n  打印 \r\nb', [edit(5, 7, '')]).text).toBe('a\r\nb')
    expect(applied('a\n打印', [edit(2, 4, '')]).text).toBe('a\n')
    expect(applied('a\n打印工作\n', [edit(2, 4, '')]).text).toBe('a\n工作\n')
  })

  it('takes away signs of Markdown that are left without words', () => {
    expect(applied('a\n- 打印\n> **关闭**\nb', [edit(4, 6, ''), edit(11, 13, '')]).text).toBe('a\nb')
  })

  it('takes away lines that follow each other', () => {
    expect(applied('a\n打印\n关闭\nb', [edit(2, 4, ''), edit(5, 7, '')]).text).toBe('a\nb')
  })
})
