import { readLabel, toNumber } from '../../outline/numbering.js'
import type { Paragraph } from '../../types.js'
import { isElsewhere, type Place } from './between.js'
import type { Marker } from './markers.js'

/** A count that the text announces and does not keep. */
export interface Unkept {
  /** The words that announce it: 三个方面. */
  readonly words: string
  readonly announced: number
  /** The last number of the enumeration. */
  readonly last: Marker
}

// 重点抓好三个方面：; “三项制度”： is a name.
const ANNOUNCES =
  /(?<![第“"「《·\d])(([两二三四五六七八九])(?:个|项|件|类|条|点|种|处|大)?(?:方面|问题|不足|短板|措施|举措|工作|任务|行动|事|环节|重点|原因|整治行动|制度|规矩)(?:的?(?:工作|问题|不足|措施|任务))?)[：:]\s?$/
const LONGEST = 16
// Behind a longer one nobody sees where the list ends.
const LONGEST_MEMBER = 400
// Who goes on so may have counted it.
const MORE = /[；;]|最后|此外|另外|还有|同时|再就是|再次|以及/

/**
 * Enumerations of 一是 in one paragraph that end before the count that stands right in front of them, or go beyond it:
 * 重点抓好三个方面：一是……；二是……。
 */
export function unkeptCounts(markers: readonly Marker[], paragraphs: readonly Paragraph[]): Unkept[] {
  return markers.flatMap((first, i): Unkept[] => {
    if (first.way !== '是' || first.ordinal !== 1) return []
    const match = ANNOUNCES.exec(wordsBefore(first, paragraphs))
    if (!match) return []
    const announced = match[2] === '两' ? 2 : toNumber(match[2]!)!
    let end = i + 1
    while (markers[end]?.paragraph === first.paragraph && markers[end]!.ordinal === end - i + 1) end++
    const last = markers[end - 1]!
    const next = markers[end]
    const goesOn = next !== undefined && next.stretch === last.stretch && next.ordinal !== 1
    if (end - i < 2 || end - i === announced || goesOn) return []
    if (!areApart(markers.slice(i, end), paragraphs)) return []
    if (end - i < announced && mayGoOn(last, next, paragraphs)) return []
    return [{ words: match[1]!, announced, last }]
  })
}

/** Whether each member ends before the next begins: 一是巡查，二是立案，在结案上下功夫 may go on in other words. */
const areApart = (members: readonly Marker[], paragraphs: readonly Paragraph[]): boolean =>
  members
    .slice(1)
    .every(({ paragraph, start }) =>
      /[。；;]\s?$/.test(paragraphs[paragraph]!.text.slice(Math.max(0, start - 2), start)),
    )

/** What leads up to a number, in its paragraph or in the heading right above. */
function wordsBefore({ paragraph, start, leads }: Marker, paragraphs: readonly Paragraph[]): string {
  const above = leads ? paragraphs[paragraph - 1] : undefined
  if (above?.role === 'heading') return above.text.slice(-LONGEST)
  return paragraphs[paragraph]!.text.slice(Math.max(0, start - LONGEST), start)
}

/** Whether what stands behind the last number, up to the next list, may hold another member. */
function mayGoOn(last: Marker, next: Marker | undefined, paragraphs: readonly Paragraph[]): boolean {
  const { paragraph } = last
  const { text } = paragraphs[paragraph]!
  const isFollowed = next?.paragraph === paragraph
  const end = isFollowed ? next.start : text.length
  if (end - last.to > LONGEST_MEMBER) return true
  const holdsMore = (from: Marker, to: Place): boolean => isElsewhere(from, to, last.ordinal + 1, paragraphs)
  if (MORE.test(text.slice(last.to, end)) || holdsMore(last, { paragraph, start: end })) return true
  const below = paragraphs[paragraph + 1]
  if (isFollowed || (below?.role !== 'body' && below?.role !== 'heading')) return false
  const opening = { paragraph: paragraph + 1, start: Math.min(below.text.length, LONGEST_MEMBER) }
  return readLabel(below.text)?.ordinal === last.ordinal + 1 || holdsMore(last, opening)
}
