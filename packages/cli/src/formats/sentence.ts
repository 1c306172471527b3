import type { Place } from '@dabiao/engine'
import { safeLine } from '../terminal/safe.js'

const MOST = 160
const ENDS = /[。！？!?；;\n\r]/

/** The sentence that a place stands in, in one line, cut with `…` where it is longer than `MOST` characters. */
export function sentenceAt(text: string, starts: readonly number[], place: Place): string {
  const start = (starts[place.line - 1] ?? text.length) + place.column - 1
  const end = Math.max(start, (starts[place.endLine - 1] ?? text.length) + place.endColumn - 1)
  let from = start
  while (from > 0 && start - from < MOST && !ENDS.test(text[from - 1]!)) from--
  let to = Math.min(end, from + MOST)
  while (to < text.length && to - from < MOST && !ENDS.test(text[to - 1] ?? '\n') && !/[\n\r]/.test(text[to]!)) to++
  const ended = to > start && ENDS.test(text[to - 1]!)
  const words = safeLine(text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''))
  const cutBefore = from > 0 && !ENDS.test(text[from - 1]!)
  const cutBehind = !ended && to < text.length && !/[\n\r]/.test(text[to]!)
  return `${cutBefore ? '…' : ''}${words}${cutBehind ? '…' : ''}`
}
