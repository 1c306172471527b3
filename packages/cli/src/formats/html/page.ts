import type { Lang } from '@dabiao/engine'
import type { Result } from '../../result.js'
import type { Wording } from '../../wording.js'
import type { FormatWording } from '../wording.js'
import type { Scored } from './scored.js'

/** What the pieces of the page share. */
export interface Page {
  readonly lang: Lang
  readonly words: Wording
  readonly say: FormatWording
  /** In the order of the files. */
  readonly scored: readonly Scored[]
  /** What could not be checked. */
  readonly others: readonly Result[]
  readonly version: string
}
