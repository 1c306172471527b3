import { isOn, numberIn, walkXml } from './xml.js'

/** What a paragraph has by its style, ancestors included. */
export interface Style {
  /** 0 for a heading of the first level; null for what is no heading. */
  readonly outline: number | null
  /** Whether it is the style for the document's title. */
  readonly title: boolean
  readonly bold: boolean
  readonly numId: number | null
  readonly ilvl: number | null
  /** The styles from this one up to the one that sets its numbering. */
  readonly numberedBy: readonly string[]
}

export interface Styles {
  /** The style of that id; null is the default style of paragraphs. */
  readonly get: (id: string | null) => Style
}

interface Entry {
  name: string
  basedOn: string | null
  outline: number | null
  bold: boolean | null
  numId: number | null
  ilvl: number | null
}

/** Reads word/styles.xml; without one, styles go by their ids. */
export function readStyles(xml: string | null): Styles {
  const { entries, normal } = entriesOf(xml ?? '')
  const resolved = new Map<string | null, Style>()
  return {
    get: (id) => {
      const known = resolved.get(id)
      if (known) return known
      const style = resolve(id ?? normal, entries)
      resolved.set(id, style)
      return style
    },
  }
}

function entriesOf(xml: string): { entries: Map<string, Entry>; normal: string | null } {
  const entries = new Map<string, Entry>()
  let normal: string | null = null
  let entry: Entry | null = null
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        const id = attributes['w:styleId'] ?? ''
        entry = { name: id, basedOn: null, outline: null, bold: null, numId: null, ilvl: null }
        entries.set(id, entry)
        if (attributes['w:type'] === 'paragraph' && 'w:default' in attributes) normal = id
      }
      if (!entry) return
      if (name === 'w:name') entry.name = attributes['w:val'] ?? entry.name
      else if (name === 'w:basedOn') entry.basedOn = attributes['w:val'] ?? null
      else if (name === 'w:outlineLvl') entry.outline = numberIn(attributes)
      else if (name === 'w:b') entry.bold ??= isOn(attributes)
      else if (name === 'w:numId') entry.numId = numberIn(attributes)
      else if (name === 'w:ilvl') entry.ilvl = numberIn(attributes)
    },
    close: (name) => {
      if (name === 'w:style') entry = null
    },
  })
  return { entries, normal }
}

const TITLE = /^(?:title|标题|公文标题|文档标题|文章标题|大标题)$/i
const HEADING = /^(?:heading|标题|標題)\s*([1-9])$/i
const GRADE = /^([一二三四五])级标题$/

function levelByName(name: string): number | null {
  const heading = HEADING.exec(name)
  if (heading) return Number(heading[1]) - 1
  const grade = GRADE.exec(name)
  return grade ? '一二三四五'.indexOf(grade[1]!) : null
}

function resolve(id: string | null, entries: ReadonlyMap<string, Entry>): Style {
  const chain: string[] = []
  for (let at = id; at !== null && !chain.includes(at) && chain.length < 50; ) {
    chain.push(at)
    at = entries.get(at)?.basedOn ?? null
  }
  const found = chain.map(
    (link) => entries.get(link) ?? { name: link, outline: null, bold: null, numId: null, ilvl: null },
  )
  const first = <T>(of: (entry: (typeof found)[number]) => T | null): T | null =>
    found.reduce<T | null>((value, entry) => value ?? of(entry), null)
  const outline = first((entry) => entry.outline ?? levelByName(entry.name))
  const numbered = found.findIndex((entry) => entry.numId !== null)
  return {
    // Level 9 is Word's "body text".
    outline: outline !== null && outline >= 0 && outline < 9 ? outline : null,
    title: found.some((entry) => TITLE.test(entry.name)),
    bold: first((entry) => entry.bold) ?? false,
    numId: first((entry) => entry.numId),
    ilvl: first((entry) => entry.ilvl),
    numberedBy: numbered < 0 ? [] : chain.slice(0, numbered + 1),
  }
}
