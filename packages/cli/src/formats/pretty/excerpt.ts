import type { Place } from '@dabiao/engine'
import { safe } from '../../terminal/safe.js'
import { takeEnd, takeStart, textWidth } from '../../terminal/text-width.js'

/** The source line of a place, cut to a width; the spot takes `length` columns from column `start` (from 0). */
export interface Excerpt {
  readonly line: string
  readonly start: number
  readonly length: number
}

// A line may be megabytes long; what cannot be shown need not be looked at.
const MAX_UNITS = 400

/** The line around `place`, at most `width` columns wide, cut with `…` where it is longer; null outside the text. */
export function excerptOf(text: string, starts: readonly number[], place: Place, width: number): Excerpt | null {
  const from = starts[place.line - 1]
  if (from === undefined) return null
  const to = starts[place.line] ?? text.length
  const spotFrom = Math.min(from + place.column - 1, to)
  const spotTo = place.endLine > place.line ? to : Math.max(spotFrom, Math.min(from + place.endColumn - 1, to))
  const spot = visible(text.slice(spotFrom, Math.min(spotTo, spotFrom + MAX_UNITS)).trimEnd())
  const before = visible(text.slice(Math.max(from, spotFrom - MAX_UNITS), spotFrom).trimStart())
  const after = visible(text.slice(spotTo, Math.min(to, spotTo + MAX_UNITS)).trimEnd())
  return cutAround(before, spot, after, width)
}

// A slice may begin or end inside a surrogate pair; the half would show as a replacement character.
const visible = (text: string): string => safe(text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''))

function cutAround(before: string, spot: string, after: string, width: number): Excerpt {
  const spotWidth = textWidth(spot)
  const beforeWidth = textWidth(before)
  const afterWidth = textWidth(after)
  if (beforeWidth + spotWidth + afterWidth <= width)
    return { line: before + spot + after, start: beforeWidth, length: spotWidth }
  // A third of the line at least is for what stands before, unless there is less of it or the rest leaves more.
  const free = width - Math.min(spotWidth, Math.floor((width * 2) / 3))
  const lead = Math.min(beforeWidth, Math.max(Math.floor(free / 2), free - afterWidth))
  const start =
    lead < beforeWidth ? `…${takeEnd(before, Math.max(0, lead - 1)).replace(/^[、，。；：）》”]+/, '')}` : before
  const at = textWidth(start)
  const rest = width - at
  if (spotWidth > rest) {
    const shown = takeStart(spot, rest - 1)
    return { line: `${start}${shown}…`, start: at, length: textWidth(shown) }
  }
  const room = rest - spotWidth
  const end = afterWidth <= room ? after : room > 0 ? `${takeStart(after, room - 1)}…` : ''
  return { line: start + spot + end, start: at, length: spotWidth }
}
