import { eastAsianWidth } from 'get-east-asian-width'

// Made where it is needed: to make it wakes the tables of Unicode properties.
const isCombining = (character: string): boolean => /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)

/** The width table of a terminal. */
export type WidthOf = (character: string) => number

/** Columns that a character takes in a terminal: 0 for combining marks, 2 for Chinese, 1 for the rest. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0)!
  // Nearly every character of a report is in one of these ranges. They hold no combining mark, and to ask the tables of
  // Unicode properties takes longer than all the rest.
  if (code < 0x300 || (code >= 0x2010 && code <= 0x2027)) return 1
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60))
    return 2
  if (code >= 0x2190 && code <= 0x2bff) return eastAsianWidth(code)
  return isCombining(character) ? 0 : eastAsianWidth(code)
}

/** Like `characterWidth`, in a terminal that shows characters of ambiguous width (“ ” … · ─) as wide as Chinese. */
export function wideCharacterWidth(character: string): number {
  const width = characterWidth(character)
  return width === 1 ? eastAsianWidth(character.codePointAt(0)!, { ambiguousAsWide: true }) : width
}

/** Columns that a text without control characters takes in a terminal. */
export function textWidth(text: string): number {
  return widthBy(characterWidth, text)
}

/** Columns that a text takes by a width table. */
export function widthBy(widthOf: WidthOf, text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** The longest beginning of `text` that takes at most `width` columns. */
export function takeStart(text: string, width: number, widthOf: WidthOf = characterWidth): string {
  let used = 0
  let end = 0
  for (const character of text) {
    used += widthOf(character)
    if (used > width) break
    end += character.length
  }
  return text.slice(0, end)
}

/** The longest end of `text` that takes at most `width` columns. */
export function takeEnd(text: string, width: number, widthOf: WidthOf = characterWidth): string {
  let used = 0
  let start = text.length
  while (start > 0) {
    const low = text.charCodeAt(start - 1)
    const length = low >= 0xdc00 && low <= 0xdfff && start > 1 ? 2 : 1
    used += widthOf(text.slice(start - length, start))
    if (used > width) break
    start -= length
  }
  return text.slice(start)
}

/** `text`, cut at its end with `…` if it is wider than `width` columns. */
export function cutEnd(text: string, width: number): string {
  return textWidth(text) <= width ? text : `${takeStart(text, width - 1)}…`
}

/** `text`, cut at its beginning with `…` if it is wider than `width` columns. */
export function cutStart(text: string, width: number): string {
  return textWidth(text) <= width ? text : `…${takeEnd(text, width - 1)}`
}

/** `text` filled up with spaces on its right to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** `text` filled up with spaces on its left to `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text
}
