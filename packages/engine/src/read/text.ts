import type { Paragraph as MdastParagraph, Root } from 'mdast'

/** Plain text as mdast: every line that is not blank is a paragraph, whatever its indent. */
export function parseText(text: string): Root {
  const children: MdastParagraph[] = []
  let line = 1
  for (let from = 0; from <= text.length; line++) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const value = text.slice(from, to).trim()
    if (value !== '') {
      const column = text.slice(from, to).indexOf(value)
      const position = {
        start: { line, column: column + 1, offset: from + column },
        end: { line, column: column + 1 + value.length, offset: from + column + value.length },
      }
      children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position })
    }
    from = to + 1
  }
  return { type: 'root', children }
}
