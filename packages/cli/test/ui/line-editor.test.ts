import { describe, expect, it } from 'vitest'
import { editLine, editorOf, insert, type LineEditor } from '../../src/ui/line-editor.js'

const edit = (editor: LineEditor, ...keys: string[]): LineEditor =>
  keys.reduce((now, key) => editLine(now, key) ?? now, editor)

describe('the line that is typed', () => {
  it('moves and deletes whole characters, however many code units they have', () => {
    expect(edit(editorOf('汉👨‍👩‍👧é'), 'backspace', 'backspace')).toEqual({ text: '汉', at: 1 })
    expect(edit(editorOf('汉👍🏽'), 'left', 'left', 'delete')).toEqual({ text: '👍🏽', at: 0 })
  })

  it('knows the keys of a shell', () => {
    expect(edit(editorOf('理由 充分'), 'ctrl+w').text).toBe('理由 ')
    expect(edit(editorOf('理由'), 'ctrl+u').text).toBe('')
    expect(edit(editorOf('理由充分'), 'left', 'left', 'ctrl+k').text).toBe('理由')
    expect(edit(editorOf('理由'), 'ctrl+a', 'right').at).toBe(1)
    expect(editLine(editorOf('x'), 'f5')).toBeNull()
  })

  it('inserts at the cursor, controls as spaces, and not without end', () => {
    expect(insert({ text: '甲丙', at: 1 }, '乙')).toEqual({ text: '甲乙丙', at: 2 })
    expect(insert(editorOf(''), 'a\r\nb\u001b[31m').text).toBe('a b [31m')
    expect(insert(editorOf(''), 'x'.repeat(9999)).text).toHaveLength(2000)
  })
})
