import type { Assessment, Bilingual, Described } from '@dabiao/engine'

/** One report that was judged, with its text for the quoted lines. */
export interface Judged {
  readonly assessment: Assessment
  readonly text: string
}

/** A file that could not be read as a text, and the reason in one line. */
export interface Unread {
  readonly path: string
  readonly message: Bilingual
}

/** How a file was understood, with where its parts were found. */
export interface Understood {
  readonly assessment: Assessment
  readonly described: Described
}

/** What came of one file. */
export type Result = Judged | Unread

export function isJudged(result: Result): result is Judged {
  return 'assessment' in result
}
