import { fold } from '../phrase/fold.js'
import { hitsIn, type Matcher } from '../phrase/match.js'

/** The words of an issuer's name that one of the matcher's phrases finds; null where none does. */
export function nameIn(issuer: string, match: Matcher): string | null {
  const folded = fold(issuer)
  const [hit] = hitsIn(match, folded.text, null)
  return hit === undefined ? null : issuer.slice(folded.index[hit.start]!, folded.index[hit.end - 1]! + 1)
}
