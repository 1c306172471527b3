import type { Root } from 'mdast'
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

/** Markdown as mdast, with the constructs that reports do not use left as text. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text) as Root
}
