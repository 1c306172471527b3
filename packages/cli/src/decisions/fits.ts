import type { Finding } from '@dabiao/engine'
import { lineStarts } from '@dabiao/engine/text'
import type { WaiverEntry } from './types.js'

/** Whether a waiver is about a finding of one text. */
type Fits = (waiver: Pick<WaiverEntry, 'rule' | 'quote'>, finding: Finding) => boolean

/**
 * The way to tell what waivers are about in this text: their words are in what a finding quotes, or stand in the text so
 * that they hold some of that. The text is gone through once, and only if a quotation has to be looked for.
 */
export function createFits(text: string): Fits {
  let spaceless: Spaceless | null = null
  return ({ rule, quote }, finding) => {
    if (finding.rule !== rule) return false
    if (quote === undefined) return true
    const words = plain(quote)
    if (plain(finding.quote).includes(words)) return true
    spaceless ??= withoutSpaces(text)
    return reachesInto(words, finding, spaceless)
  }
}

/** A text as quotations are compared, and how much of it stands before a place of the written one. */
interface Spaceless {
  readonly text: string
  readonly before: (line: number, column: number) => number
}

function withoutSpaces(text: string): Spaceless {
  const starts = lineStarts(text)
  const kept = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) kept[i + 1] = kept[i]! + plain(text[i]!).length
  return {
    text: plain(text),
    before: (line, column) => kept[Math.min((starts[line - 1] ?? text.length) + column - 1, text.length)]!,
  }
}

/** Whether words stand in a text in such a way that they begin before a place ends, and end behind its beginning. */
function reachesInto(
  words: string,
  { line, column, endLine, endColumn }: Finding,
  { text, before }: Spaceless,
): boolean {
  const [start, end] = [before(line, column), before(endLine, endColumn)]
  const from = Math.max(0, start - words.length)
  const around = text.slice(from, end + words.length)
  for (let at = around.indexOf(words); at >= 0 && from + at < end; at = around.indexOf(words, at + 1))
    if (from + at + words.length > start) return true
  return false
}

/** As quotations are compared: without spaces. */
const plain = (text: string): string => text.replace(/\s/g, '')
