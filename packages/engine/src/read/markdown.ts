import type { Heading, Paragraph, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// A report is headings and paragraphs. Indents are not code, `1.` is a numbering that must keep its number,
// `[2016]` and `*` are characters: what Markdown would make of them only gets between the reader and the text.
const LITERAL = [
  'codeIndented',
  'list',
  'blockQuote',
  'htmlFlow',
  'definition',
  'attention',
  'codeText',
  'autolink',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
]

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: LITERAL } }]
  })
  .freeze()

// Escapes, references, tags, fences, underlines, rules, front matter: with none of them, Markdown is `#` and blank lines.
const MORE_THAN_HEADINGS = /[<&\\]|^[ \t]*(?:`{3}|~{3}|=+[ \t]*$|(?:[-*_][ \t]*)+$)|^\+{3}/m

/** Markdown as mdast, with the constructs that reports do not use left as text. */
export function parseMarkdown(text: string): Root {
  return MORE_THAN_HEADINGS.test(text) && !isMarkupAlone(text) ? parseFully(text) : parseHeadings(text)
}

const MOST_MARKS = 20_000

/** Tens of thousands of tags and references are no report; remark would take a second for each hundred thousand. */
function isMarkupAlone(text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(/[<&\\]/g)) if (++count > MOST_MARKS) return true
  return false
}

/** What remark makes of a text. */
export function parseFully(text: string): Root {
  return processor.parse(text) as Root
}

const FIRST_CHINESE = 0x4e00
const LAST_CHINESE = 0x9fff
const ATX = /^[ \t]*(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t\r]*$/

/** Headings and paragraphs alone need no parser; most reports have nothing else, and this takes a tenth of the time. */
function parseHeadings(text: string): Root {
  const children: (Heading | Paragraph)[] = []
  let line = 1
  let begun = -1
  const close = (end: number): void => {
    if (begun >= 0) {
      const { children: words, position } = textFrom(text, begun, end, line)
      children.push({ type: 'paragraph', children: words, position })
    }
    begun = -1
  }
  for (let from = 0; from < text.length; line++) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const first = text.charCodeAt(from)
    // Most lines begin with a Chinese character, or are empty.
    const isPlain = first >= FIRST_CHINESE && first <= LAST_CHINESE
    const content = isPlain || from === to ? '' : text.slice(from, to)
    const heading = content === '' ? null : ATX.exec(content)
    if (heading) {
      close(from)
      const depth = heading[1]!.length as Heading['depth']
      const words = heading[2] ?? ''
      const at = from + (words === '' ? content.length : content.indexOf(words, content.indexOf('#') + depth))
      const { children: inner, position } = textFrom(text, at, at + words.length, line)
      children.push({ type: 'heading', depth, children: inner, position })
    } else if (!isPlain && content.trim() === '') close(from)
    else if (begun < 0) begun = from
    from = to + 1
  }
  close(text.length)
  return { type: 'root', children }
}

/** One text node with its place; only offsets are read further on, so that the column is left at 1. */
function textFrom(text: string, start: number, end: number, line: number): Pick<Paragraph, 'children' | 'position'> {
  const value = text.slice(start, end).trimEnd()
  const position = {
    start: { line, column: 1, offset: start },
    end: { line, column: 1, offset: start + value.length },
  }
  return { children: [{ type: 'text', value, position }], position }
}
