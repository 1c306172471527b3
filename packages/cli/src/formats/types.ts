import type { Lang, Severity } from '@dabiao/engine'
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
  /** The mildest finding that makes a report fail, for formats that tell failures from other findings. */
  readonly failOn: Severity | 'never'
}

/** Makes the whole output of a run; a text ends with a line break unless it is empty. */
export type Format = (results: readonly Result[], options: FormatOptions) => string | Uint8Array
