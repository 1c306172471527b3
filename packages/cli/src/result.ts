import type { Assessment, Bilingual } from '@dabiao/engine'

/** One report that was judged, with its text for the quoted lines. */
export interface Judged {
  readonly assessment: Assessment
  readonly text: string
}

/** A file that could not be read as a text, and the reason in one line. */
interface Unread {
  readonly path: string
  readonly message: Bilingual
}

/** What came of one file. */
export type Result = Judged | Unread

export function isJudged(result: Result): result is Judged {
  return 'assessment' in result
}
