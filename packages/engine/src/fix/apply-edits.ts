import type { Source, SourceEdit } from '../types.js'

/** A text after changes, and which of them were carried out. */
export interface Edited<T extends SourceEdit> {
  readonly text: string
  readonly done: readonly T[]
}

/**
 * Carries out changes of a text. Of two that touch the same characters the one that is listed first counts. Where a
 * deletion leaves nothing on a line, the line goes too.
 */
export function applyEdits<T extends SourceEdit>(
  { text, lined }: Pick<Source, 'text' | 'lined'>,
  edits: readonly T[],
): Edited<T> {
  const taken = new Uint8Array(text.length)
  const done = edits.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1)
    if (isFree) taken.fill(1, start, end)
    return isFree
  })
  done.sort((a, b) => a.start - b.start)
  let result = ''
  let from = 0
  for (const edit of done) {
    const { start, end } = edit.text === '' ? wholeLines(lined, edit) : edit
    result += text.slice(from, Math.max(from, start)) + edit.text
    from = Math.max(from, end)
  }
  return { text: result + text.slice(from), done }
}

/** Spaces, what nobody sees and Markdown's signs of headings, lists, quotes and emphasis: without words they mean nothing. */
const MARKUP_ALONE = /^[\s\u00ad\u200b\u2060#>*_+-]*$/

/** The lines of a deletion, if it leaves no words on them; with one line end. */
function wholeLines(text: string, { start, end }: SourceEdit): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const stop = lineEnd < 0 ? text.length : lineEnd
  return MARKUP_ALONE.test(text.slice(lineStart, start)) && MARKUP_ALONE.test(text.slice(end, stop))
    ? { start: lineStart, end: Math.min(stop + 1, text.length) }
    : { start, end }
}
