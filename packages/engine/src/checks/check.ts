import type { Reading } from '../locate/reading.js'
import type { Bilingual, Edit, Format, LocatedPart, Outline, PartId, Passage } from '../types.js'

/** What checks judge: a report as it was read, and where its parts stand. */
export interface CheckedReport {
  readonly reading: Reading
  readonly parts: ReadonlyMap<PartId, LocatedPart>
  readonly format: Format
  /** The line, counted from 1, on which a passage begins. */
  readonly lineOf: (passage: Passage) => number
  /** The characters of the source that a passage was read from: `&ldquo;` for “. */
  readonly written: (passage: Passage) => string
  /** An earlier report of the same organ to compare with. */
  readonly previous?: Outline
}

/** One thing that a check found. */
export interface Trouble {
  /** Where; with `to`, a run of paragraphs that ends there. */
  readonly at: Passage
  readonly to?: Passage
  /** The words that show it, where they are not those at its place. */
  readonly quote?: string
  /** What is, and what was expected. */
  readonly message: Bilingual
  /** What to do about it; by default the check's own advice. */
  readonly advice?: Bilingual
  /** Whether a reader must decide: told as a hint, whatever the ruleset says, and costs nothing. */
  readonly doubtful?: boolean
  /** Whether no document asks for it: the basis of the check is not cited. */
  readonly unbased?: boolean
  /** The part that it is told of, where that is not the one whose text it stands in. */
  readonly part?: PartId
  /** The item that stands or falls with it, `part/item`: what costs points here must not cost them there too. */
  readonly instead?: string
  /** The change that mends it, where there is one right answer. */
  readonly fix?: readonly Edit[]
}

/** JSON Schema of one option, with its default. */
type OptionSchema<T> = Readonly<Record<string, unknown>> & { readonly default: T }

/** Judges the whole text by one idea. It knows no severity, points, waivers or output: its caller stamps those. */
export interface Check<Options extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>> {
  readonly id: string
  readonly title: Bilingual
  /** What it looks for, in one sentence. */
  readonly summary: Bilingual
  readonly advice: Bilingual
  readonly options: { readonly [K in keyof Options]: OptionSchema<Options[K]> }
  /** Whether what it finds has happened, so that no change of the text wins its points back. */
  readonly isPast?: true
  /** Why it cannot judge a report; null where it can. */
  readonly unable?: (report: CheckedReport) => Bilingual | null
  // A method, so that a check with options of its own is still a check.
  run(report: CheckedReport, options: Options): readonly Trouble[]
}

/** The options of a check that has none. */
export type NoOptions = Readonly<Record<string, never>>
