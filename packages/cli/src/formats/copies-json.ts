import type { CopiedPassage, CopyPlace, NamedStranger } from '@dabiao/engine'
import { stringify } from './json.js'
import type { FormatOptions } from './types.js'

/** What reports share; places name a report by its index in `paths`. */
export interface FoundCopies {
  readonly paths: readonly string[]
  readonly copied: readonly CopiedPassage[]
  /** Where a report speaks in the name of another one's issuer. */
  readonly strangers: readonly NamedStranger[]
}

/** What reports share, as JSON. */
export function copiesJson({ paths, copied, strangers }: FoundCopies, { version }: FormatOptions): string {
  const placeOf = <P extends CopyPlace>({ report, ...place }: P) => ({ path: paths[report]!, ...place })
  return stringify({
    schemaVersion: 1,
    tool: { name: 'dabiao', version },
    copied: copied.map(({ places, ...rest }) => ({ ...rest, places: places.map(placeOf) })),
    strangers: strangers.map(placeOf),
  })
}
