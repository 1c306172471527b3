import { Parser } from 'htmlparser2'

/** An element: it stands at `at` among the items of its page, what it holds goes up to `end` (exclusive). */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly at: number
  end: number
}

/** A web page as a flat list of elements and texts in the order of the page. */
export interface Page {
  readonly items: readonly (PageElement | string)[]
  /** What its `<meta>` elements say, by their names in lower case. */
  readonly metas: ReadonlyMap<string, string>
  /** The page's `<title>`. */
  readonly title: string
}

// Browsers nest no deeper; saved pages of governments stay below 50 levels and 10,000 items.
const MAX_DEPTH = 512
const MAX_ITEMS = 200_000
/** Each `<` and each entity is a piece of text by itself. */
const MAX_PIECES = 2_000_000

/** Takes a page apart; null where it is nested too deep or has too many elements. */
export function parsePage(html: string): Page | null {
  const items: (PageElement | string)[] = []
  const open: PageElement[] = []
  const metas = new Map<string, string>()
  let title = ''
  let inTitle = false
  // Whether the last item is a text that the next one goes on with, and not one inside an element that has ended.
  let inText = false
  let pieces = 0
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (open.length > MAX_DEPTH || items.length > MAX_ITEMS) return parser.pause()
      if (tag === 'meta') addMeta(metas, attributes)
      // Pictures inside a page have titles, too.
      if (tag === 'title' && title === '') inTitle = true
      const element = { tag, attributes, at: items.length, end: items.length + 1 }
      items.push(element)
      open.push(element)
      inText = false
    },
    onclosetag: (tag) => {
      if (tag === 'title') inTitle = false
      const element = open.pop()
      if (element) element.end = items.length
      inText = false
    },
    ontext: (data) => {
      if (++pieces > MAX_PIECES) return parser.pause()
      if (inTitle) title += data
      else if (inText) items[items.length - 1] += data
      else inText = items.push(data) > 0
    },
  })
  parser.write(html)
  if (open.length > MAX_DEPTH || items.length > MAX_ITEMS || pieces > MAX_PIECES) return null
  parser.end()
  return { items, metas, title }
}

function addMeta(metas: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes.name ?? attributes.property ?? '').toLowerCase()
  const content = (attributes.content ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
  if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
}

/** The words in an element's id and class. */
export function namesOf({ attributes }: PageElement): readonly string[] {
  const { id = '', class: classes = '' } = attributes
  return `${id} ${classes}`
    .slice(0, 400)
    .split(/\s+/)
    .filter((name) => name !== '')
}
