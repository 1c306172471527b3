import type { Finding, Lang } from '@dabiao/engine'
import { wording } from '../wording.js'
import { shownPoints } from './shown-points.js'

/**
 * What a finding costs, or that it costs nothing any more, since its check has taken all it may or no points are left;
 * empty where it is told for free.
 */
export function costText({ pointsLost, worth, waived }: Finding, lang: Lang): string {
  const say = wording[lang].findings
  if (pointsLost > 0) return say.lost(shownPoints(pointsLost))
  return worth > 0 && waived === null ? say.noMore : ''
}
