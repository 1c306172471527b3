import type { Finding, Lang } from '@dabiao/engine'
import { wording } from '../wording.js'
import { shownPoints } from './shown-points.js'

/**
 * What a finding costs, or that it costs nothing any more, since its check has taken all it may or no points are left,
 * with what stands `before` and `behind` it; empty where it is told for free.
 */
export function costText({ pointsLost, worth, waived }: Finding, lang: Lang, before = '', behind = ''): string {
  const say = wording[lang].findings
  const cost = pointsLost > 0 ? say.lost(shownPoints(pointsLost)) : worth > 0 && waived === null ? say.noMore : null
  return cost === null ? '' : `${before}${cost}${behind}`
}
