import type { CopiedPassage, CopyPlace, NamedStranger } from '@dabiao/engine'
import { jsonOf } from './json.js'
import type { FormatOptions } from './types.js'

/** What reports share; places name a report by its index in `paths`. */
export interface FoundCopies {
  readonly paths: readonly string[]
  readonly copied: readonly CopiedPassage[]
  /** What so many share that it may come from a template. */
  readonly common: readonly CopiedPassage[]
  /** Where a report speaks in the name of another one's issuer. */
  readonly strangers: readonly NamedStranger[]
}

/** What reports share, as JSON. */
export function copiesJson({ paths, copied, common, strangers }: FoundCopies, { version }: FormatOptions): string {
  const placeOf = <P extends CopyPlace>({ report, ...place }: P) => ({ path: paths[report]!, ...place })
  const placed = (passages: readonly CopiedPassage[]) =>
    passages.map(({ places, ...rest }) => ({ ...rest, places: places.map(placeOf) }))
  return jsonOf({ copied: placed(copied), common: placed(common), strangers: strangers.map(placeOf) }, version)
}
