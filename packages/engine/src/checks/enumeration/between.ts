import { chineseNumeral } from '../../text/chinese-numeral.js'
import { circledNumber } from '../../text/circled-number.js'
import type { Paragraph } from '../../types.js'
import type { Marker } from './markers.js'

/** A place in the text. */
export interface Place {
  readonly paragraph: number
  readonly start: number
}

/** Where a stretch of text ends: at a marker, or anywhere behind one. */
type End = Place & { readonly leads?: boolean }

/** The text between two markers, or from the beginning of its paragraphs where there is no first, piece by piece. */
function piecesBetween(from: Marker | null, to: End, paragraphs: readonly Paragraph[]) {
  const first = from?.paragraph ?? firstOf(to, paragraphs)
  const pieces: { paragraph: number; start: number; text: string }[] = []
  for (let paragraph = first; paragraph <= to.paragraph; paragraph++) {
    const { text, role } = paragraphs[paragraph]!
    if (role === 'furniture') continue
    const start = paragraph === from?.paragraph ? from.to + 1 : 0
    pieces.push({ paragraph, start, text: text.slice(start, paragraph === to.paragraph ? to.start : text.length) })
  }
  return pieces
}

/** A number that begins its paragraph may go on from the two paragraphs before, any other only from its own. */
function firstOf({ paragraph, leads }: End, paragraphs: readonly Paragraph[]): number {
  let first = paragraph
  while (leads && paragraph - first < 2 && paragraphs[first - 1]?.role === 'body') first--
  return first
}

const COUNTS =
  /一个是|再一个|甲、|[IⅠ][.、．]|[一二三四五六七八九][是要来则为]|第[一二三四五六七八九]|其[一二三]|首先|其次|一方面|[一二三四五六七八九1-9１-９][、.．)）](?![0-9０-９])|[①-⑨]/

/** Whether anything that counts stands between the heading above a marker, or the last text that has none, and the marker. */
export function countsBefore({ paragraph, start }: Marker, paragraphs: readonly Paragraph[]): boolean {
  for (let i = paragraph; i >= 0; i--) {
    const { role, text } = paragraphs[i]!
    if (role === 'furniture') continue
    // 1. may be a heading of which 三是 is the third.
    if (role !== 'body') return /^[（(]?[1-9１-９①-⑨]|^[（(][一二三四五六七八九]/.test(text)
    if (COUNTS.test(i === paragraph ? text.slice(0, start) : text)) return true
  }
  return false
}

const ORDER: Readonly<Record<number, string>> = {
  1: '|首先|一方面|一来|第一',
  2: '|其次|再者|次之|另一方面',
  3: '|再次|最后',
}

// “三重一大”, 三严三实: a number inside of set words counts nothing.
const SET_WORDS = /[“"][^“”"、，,是要]{1,8}[”"]|三重一大|三严三实/g

/** Whether a number stands there after all, written in another way (其次, 二、, 2.) or run into the words before it. */
export function isElsewhere(from: Marker | null, to: End, ordinal: number, paragraphs: readonly Paragraph[]): boolean {
  const cn = chineseNumeral(ordinal)
  const other = new RegExp(
    `${cn}[是要]|(?:^|[。；;，,：:、\\s（(“]|其中)(?:${cn}[为来则在抓靠促查看建重强严、，,.．:：)）]|第${cn}[，,、是要：:]|其${cn}[，,、]|${ordinal}[.、．)）]${ORDER[ordinal] ?? '|最后'})|(?<![0-9０-９.．])${ordinal}[.．、](?![0-9])|${circledNumber(ordinal)}`,
  )
  return piecesBetween(from, to, paragraphs).some(({ text }) => other.test(text.replace(SET_WORDS, '')))
}

// 是 that begins a sentence and has a doing behind it, not a judgement (是年、是否、是全市首个……).
const DOING =
  '是(?!否|年|月|日|时|近|因为|由于|指|以|全[省市县区国]|我|[对一]|最|唯一|首|本|[，,、]|[^，。；]{0,40}的[^，。；]{0,12}(?:举措|体现|要求|保障|基础|关键|途径|抓手|成果|责任|使命|单位|地区|之一)[，。；])'
const BEFORE_LOST = new RegExp(`(?:^|[。；;：:])\\s*(?=${DOING})`, 'g')
const LOST_END = new RegExp(`[。；;]\\s?${DOING}`)
const LOST_PARAGRAPH = new RegExp(`^${DOING}`)

/** The places between two markers that a pattern leads up to. */
const placesBehind = (pattern: RegExp, from: Marker | null, to: Marker, paragraphs: readonly Paragraph[]): Place[] =>
  piecesBetween(from, to, paragraphs).flatMap(({ paragraph, start, text }) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: lead }) => ({ paragraph, start: start + index + lead.length }))
      .filter((place) => place.start > start || start === 0),
  )

/** Where 是 stands between two markers as if its number had been lost. */
export const lostMarks = (from: Marker | null, to: Marker, paragraphs: readonly Paragraph[]): Place[] =>
  placesBehind(BEFORE_LOST, from, to, paragraphs)

/** Where 是 stands behind the last number of an enumeration, up to the next one, as one more member. */
export function lostAtEnd(last: Marker, next: Marker | undefined, paragraphs: readonly Paragraph[]): Place | null {
  const { paragraph } = last
  const { text } = paragraphs[paragraph]!
  const rest = text.slice(last.to, next?.paragraph === paragraph ? next.start : text.length)
  const match = LOST_END.exec(rest)
  if (match) return { paragraph, start: last.to + match.index + match[0].length - 1 }
  const after = paragraphs[paragraph + 1]
  return last.leads && after?.role === 'body' && LOST_PARAGRAPH.test(after.text)
    ? { paragraph: paragraph + 1, start: 0 }
    : null
}

/** Where a member stands between two markers that lost its number and 是, as many as are missing: all begin alike. */
export function unmarkedMembers(
  from: Marker | null,
  to: Marker,
  other: Marker,
  paragraphs: readonly Paragraph[],
): Place[] {
  const opening = openingOf(to, paragraphs)
  if (opening === '' || opening !== openingOf(other, paragraphs)) return []
  const places = placesBehind(BEFORE_MEMBER, from, to, paragraphs)
  return places.filter(({ paragraph, start }) => paragraphs[paragraph]!.text[start] === opening)
}

const BEFORE_MEMBER = /(?:^|[。；;：:])\s*(?=[一-龥])/g

/** The character that a member begins with: 抓 of 二是抓文件管理. */
const openingOf = ({ paragraph, start, mark }: Marker, paragraphs: readonly Paragraph[]): string =>
  /^[，,、\s]{0,2}([一-龥])/.exec(
    paragraphs[paragraph]!.text.slice(start + mark.length, start + mark.length + 3),
  )?.[1] ?? ''
