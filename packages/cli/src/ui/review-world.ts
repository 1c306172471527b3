import type { Assessment, Finding, Hundredths, Lang, Source } from '@dabiao/engine'
import type { About, Answers } from '../decisions/draft-decision.js'
import type { Written } from '../decisions/record-draft.js'
import type { Host, Io } from '../io.js'
import type { Found } from '../watch-reports.js'
import type { Understanding } from './model.js'

/** What a check of a file gave, or why it cannot be read. */
export type Looked = ({ readonly assessment: Assessment } & Understanding) | { readonly trouble: string }

/** A file to be written, with all that is to stand in it. */
interface Draft {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What was written, or why it was not. */
export type Recorded = Written | { readonly trouble: string }

/**
 * What the screen is given to work with. Of the world it touches beside this the terminal, the files that it watches, and
 * the programs that it starts: an editor (`acts/editor.ts`) and a clipboard (`acts/clipboard.ts`).
 */
export interface ReviewWorld {
  readonly files: readonly string[]
  /** What was found at the beginning, and how to look again for what has come. */
  readonly found: Found
  readonly find: () => Promise<Found>
  /** The files of what is decided and set, there or yet to come. */
  readonly deciding: () => readonly string[]
  readonly lang: Lang
  readonly colour: boolean
  /** The score that the plan is for. */
  readonly target: Hundredths
  readonly env: Io['env']
  readonly host: Host
  readonly look: (path: string) => Promise<Looked>
  /** A source with one finding mended; null where a person must decide. */
  readonly mend: (source: Source, finding: Finding) => Promise<Source | null>
  /** The bytes of a file; null where it cannot be read. */
  readonly read: (path: string) => Uint8Array | null
  /** Writes a file whole or not at all; gives what is wrong, null where all went well. */
  readonly write: (draft: Draft) => string | null
  /** Writes that a finding is waived, or takes out that it is waived or attested. */
  readonly waive: (about: About, answers: Answers) => Promise<Recorded>
  readonly unwaive: (about: About) => Promise<Recorded>
  /** Writes that an item is attested. */
  readonly attest: (about: About, answers: Answers) => Promise<Recorded>
  /** Puts back what a write replaced; false where somebody else has written there since. */
  readonly takeBack: (written: Written) => Promise<boolean | { readonly trouble: string }>
}
