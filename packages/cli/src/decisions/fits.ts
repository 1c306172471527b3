import type { Finding } from '@dabiao/engine'
import { lineStarts } from '@dabiao/engine/text'
import type { WaiverEntry } from './types.js'

/**
 * Whether a waiver is about a finding in this text: its words are in what the finding quotes, or stand in the text so that
 * they hold some of that.
 */
export function fits({ rule, quote }: Pick<WaiverEntry, 'rule' | 'quote'>, finding: Finding, text: string): boolean {
  if (finding.rule !== rule) return false
  if (quote === undefined) return true
  const words = plain(quote)
  return plain(finding.quote).includes(words) || reachesInto(words, finding, text)
}

/** Whether words stand in a text in such a way that they have some of a place's. */
function reachesInto(words: string, { line, column, endLine, endColumn }: Finding, text: string): boolean {
  const starts = lineStarts(text)
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1
  const [start, end] = [offset(line, column), offset(endLine, endColumn)]
  // They begin before the place ends, and end behind its beginning.
  const before = plain(text.slice(0, start)).slice(-words.length)
  const near = before + plain(text.slice(start, end))
  const around = near + plain(text.slice(end)).slice(0, words.length)
  for (let at = around.indexOf(words); at >= 0 && at < near.length; at = around.indexOf(words, at + 1))
    if (at + words.length > before.length) return true
  return false
}

/** As quotations are compared: without spaces. */
const plain = (text: string): string => text.replace(/\s/g, '')
