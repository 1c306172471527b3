import { CIRCLED, COUNTED, toNumber } from '../../outline/numbering.js'
import { chineseNumeral } from '../../text/chinese-numeral.js'
import { circledNumber } from '../../text/circled-number.js'
import { codeTable } from '../../text/code-table.js'
import type { Paragraph } from '../../types.js'

/** Ways of counting; a number of one way never goes on from another. */
type Way = '是' | '要' | '第' | '其' | '1.' | '（1）' | '①'

/** One number of an enumeration, where it stands. */
export interface Marker {
  readonly way: Way
  readonly ordinal: number
  /** How it is written, with its brackets: 二是, （2）. */
  readonly mark: string
  readonly paragraph: number
  readonly start: number
  /** Its number alone, as offsets into the paragraph. */
  readonly from: number
  readonly to: number
  /** Whether it begins the paragraph. */
  readonly leads: boolean
  /** Which stretch of text it belongs to: paragraphs below one heading, or one line for 1., （1） and ①. */
  readonly stretch: number
}

const MARK =
  /(?:(?<is>[一二三四五六七八九十]{1,2})(?<verb>[是要])|第(?<nth>[一二三四五六七八九十]{1,2})(?:[，,]|[是要])|其(?<one>[一二三四五六七八九])[，,]|[（(](?<paren>[0-9０-９]{1,2})[)）]|(?<point>[0-9０-９]{1,2})[.．、](?!\s?[0-9０-９])|(?<circled>[①-⑳]))/y

// What a character may be in a mark; a table, since every character of a text is looked up.
const NUMERAL = 1
const VERB = 2
const PREFIX = 3
const BRACKET = 4
const DIGIT = 5
const CIRCLE = 6
const KIND_OF = codeTable([
  [NUMERAL, COUNTED],
  [VERB, '是要'],
  [PREFIX, '第其'],
  [BRACKET, '（('],
  [DIGIT, '0123456789０１２３４５６７８９'],
  [CIRCLE, CIRCLED],
])

// A figure with a point counts where it begins a sentence, or a member of one.
const ENDS = '。；;：:'

/** A cheap look before the pattern, at a character of some kind. */
function mayBeMark(text: string, at: number, kind: number): boolean {
  if (kind === VERB) return false
  if (kind === DIGIT) return at === 0 || ENDS.includes(text[at - 1]!)
  if (kind === CIRCLE) return true
  const next = KIND_OF[text.charCodeAt(at + 1)]
  if (kind === PREFIX) return next === NUMERAL
  if (kind === BRACKET) return next === DIGIT
  return next === VERB || (next === NUMERAL && KIND_OF[text.charCodeAt(at + 2)] === VERB)
}

const LEAD = /[。；;，,：:、！!？?\s（(“"—…）)]/

/** All numbers of enumerations in a text, in order. */
export function markersOf(paragraphs: readonly Paragraph[]): Marker[] {
  const found: Marker[] = []
  let stretch = 0
  for (const [paragraph, { role, text, number }] of paragraphs.entries()) {
    if (role === 'furniture') continue
    if (role === 'heading' && !/^[一二三四五六七八九十]{1,2}[是要]|^第[一二三四五六七八九十]{1,2}[，,是]/.test(text))
      stretch++
    for (let i = 0; i + 1 < text.length; i++) {
      const kind = KIND_OF[text.charCodeAt(i)]!
      if (kind === 0 || !mayBeMark(text, i, kind)) continue
      MARK.lastIndex = i
      const match = MARK.exec(text)
      if (!match) continue
      i = MARK.lastIndex - 1
      const marker = markerAt(text, match)
      if (!marker) continue
      const isOwn = marker.way === '1.' || marker.way === '（1）' || marker.way === '①'
      found.push({ ...marker, paragraph, stretch: isOwn ? -number : stretch })
    }
  }
  return found
}

function markerAt(text: string, match: RegExpExecArray): Omit<Marker, 'paragraph' | 'stretch'> | null {
  const { is, verb, nth, one, point, paren, circled } = match.groups!
  const figure = (is ?? nth ?? one ?? point ?? paren ?? circled)!
  const start = match.index
  const end = start + match[0].length
  const ordinal = toNumber(figure)
  if (ordinal === null || ordinal === 0 || end >= text.length) return null
  const leads = text.slice(0, start).trim() === ''
  if (!circled && !leads && !LEAD.test(text[start - 1]!)) return null
  if (isWord(text, start, end, figure)) return null
  const from = start + match[0].indexOf(figure)
  const way: Way = is ? (verb as '是' | '要') : nth ? '第' : one ? '其' : point ? '1.' : paren ? '（1）' : '①'
  const mark = match[0].replace(/[，,]$/, '')
  return { way, ordinal, mark, start, from, to: from + figure.length, leads }
}

/** 一是一、二是二; “五要”, quoted as a whole; a figure behind a bracket. */
function isWord(text: string, start: number, end: number, figure: string): boolean {
  if (text.startsWith(figure, end) || (/[“"]/.test(text[start - 1] ?? '') && /[”"]/.test(text[end]!))) return true
  return /[（(]/.test(text[start]!) && /[）)]/.test(text[start - 1] ?? '')
}

/** A number in the way of writing of `marker`: 三 for 二是, ③ for ②. */
export function numeralFor({ way }: Marker, ordinal: number): string {
  if (way === '①') return circledNumber(ordinal)
  return way === '（1）' || way === '1.' ? String(ordinal) : chineseNumeral(ordinal)
}

/** The marker as it would stand with another number. */
export const markFor = (marker: Marker, ordinal: number): string =>
  marker.mark.replace(/[一二三四五六七八九十]{1,2}|[0-9０-９]{1,2}|[①-⑳]/, numeralFor(marker, ordinal))
