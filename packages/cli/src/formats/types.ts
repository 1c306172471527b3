import type { Lang } from '@dabiao/engine'
import type { Result } from '../result.js'
import type { Paint } from '../terminal/paint.js'

export interface FormatOptions {
  readonly lang: Lang
  /** Columns that no line may exceed. */
  readonly width: number
  readonly paint: Paint
  /** Version of the program. */
  readonly version: string
  /** Whether to list every point lost. */
  readonly ledger: boolean
}

/** Makes the whole output of a run; it ends with a line break unless it is empty. */
export type Format = (results: readonly Result[], options: FormatOptions) => string
