import { isOfForm, rowOf, type TextParagraph } from '../document.js'
import { addText, closeParagraph, type Look, type OpenParagraph, openParagraph } from './paragraph.js'
import { type Attributes, isOn, numberIn, walkXml } from './xml.js'

// What was deleted or moved away, what changed formats were before, the reading aid above a word, formulas' settings.
const DROPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
])

interface Run {
  bold: boolean | null
  style: string | null
  hidden: boolean
}

interface Row {
  readonly cells: TextParagraph[][]
  deleted: boolean
}

/** What of a field is open: its instruction, its result, or a result that is no text of the report (its contents). */
type FieldState = 'instruction' | 'result' | 'contents'

interface State {
  readonly look: Look
  /** Lists that paragraphs go to: the body, then the cells and text boxes that are open. */
  readonly targets: TextParagraph[][]
  readonly paragraphs: OpenParagraph[]
  readonly runs: Run[]
  readonly rows: Row[]
  readonly fields: { state: FieldState; instruction: string }[]
  /** For each open mc:AlternateContent, whether its first choice was read. */
  readonly alternatives: boolean[]
  carried: OpenParagraph | null
  /** The property element that is open: of a paragraph, a row or a run. */
  properties: 'w:pPr' | 'w:trPr' | 'w:rPr' | null
  /** How many notes were referred to so far. */
  notes: number
  /** How many pictures it has shown so far. */
  pictures: number
  /** The text element that is open, and what it holds so far. */
  reading: { readonly name: string; readonly keepSpace: boolean; data: string } | null
}

/** Tracked changes of the words; one of their looks changes nothing that is judged. */
const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** What word/document.xml holds. */
interface Body {
  /** In order, with changes accepted. */
  readonly paragraphs: readonly TextParagraph[]
  readonly hasRevisions: boolean
  /** How many footnotes and endnotes its words refer to. */
  readonly notes: number
  readonly pictures: number
}

/** Reads word/document.xml; null where it is nested too deep. */
export function readBody(xml: string, look: Look): Body | null {
  const state: State = {
    look,
    targets: [[]],
    paragraphs: [],
    runs: [],
    rows: [],
    fields: [],
    alternatives: [],
    carried: null,
    properties: null,
    notes: 0,
    pictures: 0,
    reading: null,
  }
  // How many elements are open below the one that is dropped, or below the properties.
  let dropped = 0
  let inProperties = 0
  let hasRevisions = false
  const isWhole = walkXml(xml, {
    open: (name, attributes) => {
      hasRevisions ||= REVISIONS.has(name)
      if (dropped > 0 || isDropped(state, name)) dropped++
      else if (state.properties) {
        inProperties++
        setProperty(state, name, attributes)
      } else open(state, name, attributes)
    },
    close: (name) => {
      if (dropped > 0) dropped--
      else if (inProperties > 0) inProperties--
      else if (state.properties) state.properties = null
      else close(state, name)
    },
    text: (data) => {
      if (dropped === 0 && state.reading) state.reading.data += data
    },
  })
  if (!isWhole) return null
  if (state.carried) appendTo(state.targets[0]!, closeParagraph(state.carried, look))
  return { paragraphs: state.targets[0]!, hasRevisions, notes: state.notes, pictures: state.pictures }
}

function isDropped(state: State, name: string): boolean {
  if (name === 'w:del' || name === 'w:moveFrom') {
    const { properties } = state
    if (properties === 'w:trPr') state.rows.at(-1)!.deleted = true
    else if (properties === 'w:pPr') state.paragraphs.at(-1)!.endDeleted = true
  }
  return DROPPED.has(name) || (name === 'mc:Fallback' && state.alternatives.at(-1) === true)
}

function open(state: State, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:p':
      state.paragraphs.push(openParagraph(state.carried))
      state.carried = null
      break
    case 'pic:pic':
    case 'v:imagedata':
      state.pictures++
      break
    case 'w:r':
    case 'm:r':
      state.runs.push({ bold: null, style: null, hidden: false })
      break
    case 'w:pPr':
      if (state.paragraphs.length > 0) state.properties = name
      break
    case 'w:rPr':
      if (state.runs.length > 0) state.properties = name
      break
    case 'w:trPr':
      if (state.rows.length > 0) state.properties = name
      break
    case 'w:t':
    case 'm:t':
    case 'w:instrText':
      state.reading = { name, keepSpace: attributes['xml:space'] === 'preserve', data: '' }
      break
    case 'w:fldChar':
      turnField(state, attributes['w:fldCharType'] ?? '')
      break
    case 'w:tr':
      state.rows.push({ cells: [], deleted: false })
      break
    case 'w:tc':
    case 'w:txbxContent':
      state.targets.push([])
      break
    case 'mc:AlternateContent':
      state.alternatives.push(false)
      break
    case 'mc:Choice':
      if (state.alternatives.length > 0) state.alternatives[state.alternatives.length - 1] = true
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (!state.runs.at(-1)?.hidden && !state.rows.some(({ deleted }) => deleted)) state.notes++
      break
    default:
      write(state, signOf(name, attributes))
  }
}

function close(state: State, name: string): void {
  switch (name) {
    case 'w:p':
      endParagraph(state)
      break
    case 'w:r':
    case 'm:r':
      state.runs.pop()
      break
    case 'w:t':
    case 'm:t':
    case 'w:instrText':
      endText(state)
      break
    case 'w:tr':
      endRow(state)
      break
    case 'w:tc':
      if (state.rows.length > 0) state.rows.at(-1)!.cells.push(state.targets.pop()!)
      else appendTo(state.targets.at(-2)!, state.targets.pop()!)
      break
    case 'w:txbxContent': {
      const inside = state.targets.pop()!
      const host = state.paragraphs.at(-1)?.floating ?? state.targets.at(-1)!
      appendTo(host, inside)
      break
    }
    case 'mc:AlternateContent':
      state.alternatives.pop()
      break
  }
}

function setProperty(state: State, name: string, attributes: Attributes): void {
  if (state.properties === 'w:pPr') {
    const paragraph = state.paragraphs.at(-1)!
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
    else if (name === 'w:numId') paragraph.numId = numberIn(attributes)
    else if (name === 'w:ilvl') paragraph.ilvl = numberIn(attributes)
    else if (name === 'w:outlineLvl') paragraph.outline = numberIn(attributes)
  } else if (state.properties === 'w:rPr') {
    const run = state.runs.at(-1)!
    if (name === 'w:b') run.bold = isOn(attributes)
    else if (name === 'w:rStyle') run.style = attributes['w:val'] ?? null
    // Who strikes words through by hand takes them out.
    else if (name === 'w:vanish' || name === 'w:strike' || name === 'w:dstrike') run.hidden ||= isOn(attributes)
  }
}

// Signs of symbol fonts that have a character of their own.
const SYMBOLS: Readonly<Record<string, string>> = {
  f06f: '□',
  f0a8: '□',
  f0fe: '☑',
  f052: '☑',
  f0fd: '☒',
  f0fc: '✓',
  f0b7: '•',
}

/** What an empty element inside a run stands for. */
function signOf(name: string, attributes: Attributes): string {
  if (name === 'w:tab' || name === 'w:ptab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  if (name === 'w:noBreakHyphen') return '-'
  if (name !== 'w:sym') return ''
  const code = (attributes['w:char'] ?? '').toLowerCase()
  const point = Number.parseInt(code, 16)
  const isOwn = point >= 0xe000 && point <= 0xf8ff
  return SYMBOLS[code] ?? (isOwn || !(point > 31 && point < 0x110000) ? '' : String.fromCodePoint(point))
}

function write(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  const run = state.runs.at(-1)
  if (text === '' || !paragraph || !run || run.hidden || state.fields.some((field) => field.state !== 'result')) return
  const { styles } = state.look
  const bold = run.bold ?? ((run.style !== null && styles.get(run.style).bold) || styles.get(paragraph.style).bold)
  addText(paragraph, text, bold)
}

function endText(state: State): void {
  if (!state.reading) return
  const { name, keepSpace, data } = state.reading
  state.reading = null
  const field = state.fields.at(-1)
  if (name === 'w:instrText') {
    if (field?.state === 'instruction') field.instruction += data
  } else write(state, (keepSpace ? data : data.trim()).replace(/[\t\r\n]+/g, ' '))
}

function turnField(state: State, type: string): void {
  const field = state.fields.at(-1)
  if (type === 'begin') state.fields.push({ state: 'instruction', instruction: '' })
  else if (type === 'end') state.fields.pop()
  // The lines of a table of contents would pass for the headings themselves.
  else if (field) field.state = /^\s*TOC\b/.test(field.instruction) ? 'contents' : 'result'
}

function endParagraph(state: State): void {
  const paragraph = state.paragraphs.pop()!
  // A field whose result never comes must not swallow the rest of the document.
  for (const field of state.fields) if (field.state === 'instruction') field.state = 'result'
  if (paragraph.endDeleted) state.carried = paragraph
  else appendTo(state.targets.at(-1)!, closeParagraph(paragraph, state.look))
}

function endRow(state: State): void {
  const { cells, deleted } = state.rows.pop()!
  if (!deleted) appendTo(state.targets.at(-1)!, isOfForm(cells) ? cells.flat() : rowOf(cells))
}

/** Adds one by one: a call with a hundred thousand arguments overflows the stack. */
function appendTo<T>(target: T[], more: readonly T[]): void {
  for (const one of more) target.push(one)
}
