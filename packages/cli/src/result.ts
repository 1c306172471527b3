import type { Assessment, Bilingual, Described, Finding, Waiver } from '@dabiao/engine'

/** What the decisions on record came to in one report; numbers are those of the entries in their file, from 0. */
export interface Notes {
  /** Waivers for this file that accepted something. */
  readonly used: readonly number[]
  /** Waivers for this file that accepted nothing. */
  readonly unused: readonly number[]
  /** Waivers that would have accepted something, had they not expired. */
  readonly expired: readonly number[]
  /** Attestations of parts whose words have changed since. */
  readonly reopened: readonly number[]
  /** Waivers for this file whose rule is one that it was judged by. */
  readonly ruled: readonly number[]
  /** Attestations for this file whose rule is none that it was judged by. */
  readonly unruled: readonly number[]
}

/** One report that was judged, with its text for the quoted lines; empty where no output quotes any. */
export interface Judged {
  readonly assessment: Assessment
  readonly text: string
  readonly notes?: Notes
  /** Findings that are counted, but not shown. */
  readonly hidden?: readonly Finding[]
  /** Why the gate is closed to it beside the pass mark, in one line each in the language of the run. */
  readonly failing?: readonly string[]
  /** Why it was not compared with the earlier report that was named. */
  readonly uncompared?: Uncompared
}

/** How many findings are accepted, by what accepts them. */
export type Accepted = Readonly<Record<Waiver['kind'], number>>

/** The report given as an earlier one is itself, is of no earlier year, or is another organ's. */
export type Uncompared = 'itself' | 'not-earlier' | 'other-issuer'

/** A file that could not be read as a text, and the reason in one line. */
export interface Unread {
  readonly path: string
  readonly message: Bilingual
  /** What nobody named is no result of a run: an output of this program, or a file in a format that is not read. */
  readonly passedOver?: 'output' | 'unsupported'
}

/** How a file was understood, with where its parts were found. */
export interface Understood {
  readonly assessment: Assessment
  readonly described: Described
}

/** What came of one file. */
export type Result = Judged | Unread

/** What a run only says a word of. */
export type PassedOver = Required<Unread>

/** Whether it is no result, but something that nobody named and no run judges. */
export const isPassedOver = (result: object): result is PassedOver => 'passedOver' in result

export function isJudged(result: Result): result is Judged {
  return 'assessment' in result
}

/** Whether a score stands for the file; a document of another kind was read but not scored. */
export const isScored = (result: Result): result is Judged => isJudged(result) && result.assessment.applicable
