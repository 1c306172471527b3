import { MAX_LINES } from '../decode.js'
import { rowOf, shownLine, type TextParagraph, visibleText } from '../document.js'
import { createMarker } from './list-marker.js'
import { namesOf, type Page, type PageElement } from './page.js'

/** One line of a page as a browser shows it. */
export interface PageLine extends TextParagraph {
  /** Index of its first text among the items of the page. */
  readonly at: number
  /** How many of its characters are links. */
  readonly linked: number
  /** Index of the element that makes it a title; null where none does. */
  readonly titled: number | null
}

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

// What is never shown, or is no text: programs, settings, controls, pictures, other pages; what was deleted; reading aids.
const DEAD = words(
  'script style noscript template iframe frame noframes object embed svg math select option button textarea input canvas',
  'audio video map del strike rt rp',
)
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$))/i

const BLOCK = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure',
  'footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup p pre section summary table',
  'tbody td tfoot th thead tr ul ucapcontent ucaptitle',
)

const TITLE =
  /^(?:tit|title|bt|biaoti|(?:arti?|article|news|xxgk|con|content|detail|wz|ucap|main|xl|info|page|doc)[-_]?(?:title|tit|bt))$/i

/** What an element hands down to the texts in it. */
interface Context {
  readonly bold: boolean
  readonly link: boolean
  readonly keepsBreaks: boolean
  readonly depth: number
  readonly titled: number | null
}

interface Open {
  readonly element: PageElement
  readonly context: Context
  readonly marker: (() => string) | null
}

interface Pending {
  raw: string
  at: number
  /** How long `raw` is up to the end of the bold words that it begins with. */
  boldTo: number
  linked: number
  context: Context | null
  marker: string
}

interface State {
  readonly targets: PageLine[][]
  readonly rows: PageLine[][][]
  readonly open: Open[]
  pending: Pending
  count: number
}

const TOP: Context = { bold: false, link: false, keepsBreaks: false, depth: 0, titled: null }
const nothing = (): Pending => ({ raw: '', at: 0, boldTo: 0, linked: 0, context: null, marker: '' })

/**
 * The lines of the whole page in order, navigation and all; what is hidden or no text is left out. Null where there are
 * too many.
 */
export function pageLines({ items }: Page): PageLine[] | null {
  const state: State = { targets: [[]], rows: [], open: [], pending: nothing(), count: 0 }
  const { open } = state
  const holdsMost = mostOf(items)
  for (let i = 0; i < items.length; ) {
    while (open.length > 0 && open.at(-1)!.element.end <= i) close(state)
    const item = items[i]!
    if (typeof item !== 'string' && isDead(item) && !holdsMost(item)) {
      i = item.end
      continue
    }
    if (typeof item === 'string') addText(state, item, i)
    else enter(state, item)
    if (state.count > MAX_LINES) return null
    i++
  }
  while (open.length > 0) close(state)
  flush(state)
  return state.targets[0]!
}

/** Whether an element that is hidden until a script shows it, as articles of WeChat are, holds most of the page's text. */
function mostOf(items: Page['items']): (element: PageElement) => boolean {
  // Few pages hide anything: the sums are made when they are asked for.
  let upTo: Float64Array | null = null
  return ({ tag, at, end }) => {
    if (DEAD.has(tag)) return false
    upTo ??= marksUpTo(items)
    return (upTo[end]! - upTo[at]!) * 2 > upTo[items.length]!
  }
}

function marksUpTo(items: Page['items']): Float64Array {
  const upTo = new Float64Array(items.length + 1)
  for (const [i, item] of items.entries())
    upTo[i + 1] = upTo[i]! + (typeof item === 'string' ? (item.match(SENTENCE_MARKS)?.length ?? 0) : 0)
  return upTo
}

const SENTENCE_MARKS = /[，。；,;]/g

const isDead = ({ tag, attributes }: PageElement): boolean =>
  DEAD.has(tag) || 'hidden' in attributes || (attributes.style !== undefined && HIDDEN.test(attributes.style))

function enter(state: State, element: PageElement): void {
  const { tag } = element
  const above = state.open.at(-1)
  if (BLOCK.has(tag)) flush(state)
  if (tag === 'tr') state.rows.push([])
  else if (tag === 'td' || tag === 'th') state.targets.push([])
  else if (tag === 'li') state.pending.marker = above?.marker?.() ?? ''
  const context = contextOf(element, above?.context ?? TOP)
  state.open.push({ element, context, marker: tag === 'ol' ? createMarker(element) : null })
}

function contextOf(element: PageElement, above: Context): Context {
  const { tag, attributes, at } = element
  const { style = '' } = attributes
  const weight = style === '' ? null : /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  // Without an address it is a bookmark, as Word puts them into headings.
  const isLink = tag === 'a' && 'href' in attributes
  const isStrong = tag === 'b' || tag === 'strong'
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0
  const isTitle =
    tag === 'ucaptitle' || (heading > 0 && heading < 4) || namesOf(element).some((name) => TITLE.test(name))
  const keepsBreaks = tag === 'pre' || (style !== '' && /white-space\s*:\s*pre/i.test(style))
  if (!weight && !isStrong && heading === 0 && !isTitle && !keepsBreaks && !isLink) return above
  return {
    bold: weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : above.bold || isStrong,
    link: above.link || isLink,
    keepsBreaks: above.keepsBreaks || keepsBreaks,
    depth: heading || above.depth,
    titled: isTitle ? at : above.titled,
  }
}

function close(state: State): void {
  const { tag } = state.open.pop()!.element
  if (BLOCK.has(tag)) flush(state)
  if (tag === 'td' || tag === 'th') {
    const cell = state.targets.pop()!
    const row = state.rows.at(-1)
    if (row) row.push(cell)
    else state.targets.at(-1)!.push(...cell)
  } else if (tag === 'tr') state.targets.at(-1)!.push(...rowOf(state.rows.pop()!))
}

function addText(state: State, text: string, at: number): void {
  const context = state.open.at(-1)?.context ?? TOP
  // A line end inside <pre> ends a line, as <br> does.
  for (const [i, line] of (context.keepsBreaks ? text.split('\n') : [text]).entries()) {
    if (state.count > MAX_LINES) return
    if (i > 0) flush(state)
    addPiece(state.pending, line, { at, context })
  }
}

function addPiece(pending: Pending, text: string, { at, context }: { at: number; context: Context }): void {
  const shown = text.replace(/\s+/g, '').length
  // Spaces between bold words are neither bold nor not.
  if (pending.boldTo === pending.raw.length && (context.bold || shown === 0)) pending.boldTo += text.length
  pending.raw += text
  if (shown === 0) return
  if (!pending.context) {
    pending.at = at
    pending.context = context
  }
  if (context.link) pending.linked += shown
}

/** Ends the line that is under way. */
function flush(state: State): void {
  const { raw, at, boldTo, linked, context, marker } = state.pending
  if (raw === '') return
  const seen = (part: string): string => visibleText(joinBreaks(part))
  const text = seen(raw)
  // A number waits for the first line of its item.
  state.pending = text === '' ? { ...nothing(), marker } : nothing()
  if (text === '' || !context) return
  const { depth, titled } = context
  state.count++
  state.targets.at(-1)!.push({ ...shownLine(marker, { raw, boldTo }, seen), at, linked, depth, titled })
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’]/

/** Line ends in the source of a page are spaces, but between Chinese characters they are nothing. */
function joinBreaks(raw: string): string {
  return raw.replace(/[ \t\r\n\f]+/g, (run, at: number) =>
    run.includes('\n') && WIDE.test(raw[at - 1] ?? '') && WIDE.test(raw[at + run.length] ?? '') ? '' : ' ',
  )
}
