import { HAN } from '../../text/han.js'
import { begins, ends, holds } from '../edges.js'

const LONGEST = 400
const ADDRESS =
  '(?:(?:https?://|file:///|www\\.)[!-~]{4,300}|[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){0,4}\\.[a-z]{2,8}/[!-~]{0,300})'
/** The source of a pattern for the number of a page with a word or mark that says so: 3/12, 第 3 页 共 12 页, 3 of 12. */
export const COUNT =
  '(?:(?:页码\\s?[:：，,]\\s?)?\\d{1,3}\\s?[/／]\\s?\\d{1,3}|第\\s?\\d{1,3}\\s?页(?:[\\s,，/／(（]{0,3}共\\s?\\d{1,3}\\s?页\\s?[)）]?)?|(?:Page\\s?)?\\d{1,3}\\s?of\\s?\\d{1,3}|Page\\s?\\d{1,3})'
const DATE = '(?:20)?\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?'
const TIME = '(?:上午|下午|[AP]M)?\\s?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AP]M)?'
const STAMP = `${DATE}[\\s,，]{1,3}${TIME}`

const FOOT = new RegExp(
  `^(?:${ADDRESS}\\s+(?:${COUNT}|${DATE}(?:[\\s,，]{1,3}${TIME})?)|(?:${COUNT}|${STAMP})\\s+${ADDRESS}|${COUNT}\\s+${STAMP})$`,
)
const ADDRESS_ALONE = new RegExp(`^${ADDRESS}$`)

const beginsInAscii = (text: string): boolean => text.length <= LONGEST && text.charCodeAt(0) < 0x80

// What a date, a number or an address ends with; 2023年…如下: does not.
const ENDS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/=-_#&日页)）'

/**
 * Whether a line is the foot of a page that a browser printed: its address, and the page's number or the date. The pattern
 * costs more than a millisecond to make ready: few lines must come to it.
 */
export const isPrintedFoot = (text: string): boolean =>
  ends(text, ENDS) && (beginsInAscii(text) || begins(text, '第页')) && holds(text, ['/', ':']) && FOOT.test(text)

/** Whether a line is an address and nothing else. */
export const isAddress = (text: string): boolean =>
  beginsInAscii(text) && text.includes('/') && text.includes('.') && ADDRESS_ALONE.test(text)

const STAMPED = new RegExp(`^${STAMP}\\s*(?=${HAN}|[“《【（(])|(?<=\\S)\\s+(?:${STAMP}|${COUNT}|${ADDRESS})$`)

// A page's title goes on with the name of its site.
const SHORTEST_TITLE = 8

/** The words of a line beside the time, the number or the address that a printed page has at its edge; null for others. */
function stampedWords(text: string): string | null {
  if (text.length > LONGEST || !holds(text, [':', '/', ' of ']) || holds(text, ['。', '；'])) return null
  const words = text.replace(STAMPED, '')
  return words === text || words.length < SHORTEST_TITLE ? null : words.trim()
}

/** Whether a line that is the page's stands at the edge of a printed one. */
export const isPrintedEdge = (text: string): boolean =>
  isPrintedFoot(text) || isAddress(text) || stampedWords(text) !== null

const LEADING_STAMP = new RegExp(`^${STAMP}\\s+`)

/** A title without the time of printing in front of it. */
export const withoutStamp = (text: string): string =>
  begins(text, '123456789') && text.includes(':') ? text.replace(LEADING_STAMP, '') : text

/**
 * Indices of the heads of printed pages, and of addresses that return. The first head stays where no title follows:
 * it may be all that names the report.
 */
export function printedHeads(lines: readonly { readonly text: string }[]): number[] {
  const heads: { readonly at: number; readonly words: string }[] = []
  const times = new Map<string, number>()
  const beginnings = new Set<string>()
  for (const [at, { text }] of lines.entries()) {
    const words = isAddress(text) ? text : stampedWords(text)
    if (words === null) beginnings.add(text.slice(0, SHORTEST_TITLE))
    else {
      heads.push({ at, words })
      times.set(words, (times.get(words) ?? 0) + 1)
    }
  }
  return heads
    .filter(({ words }, i) => {
      const isTold = beginnings.has(words.slice(0, SHORTEST_TITLE))
      return isTold || (times.get(words)! > 1 && (i > 0 || isAddress(words)))
    })
    .map(({ at }) => at)
}
