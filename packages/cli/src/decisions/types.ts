/** A recorded decision to accept a finding, as its file says it. */
export interface WaiverEntry {
  readonly rule: string
  /** Glob below the folder of the file. */
  readonly path: string
  /** Words that the finding's quotation must have; any will do without it. */
  readonly quote?: string
  readonly reason: string
  readonly approvedBy: string
  /** The last day on which it holds; for good without it. */
  readonly until?: string
}

/** A person's judgement of one item, bound to the words of its part. */
export interface Attestation {
  readonly rule: string
  readonly path: string
  /** Whether the person found that the report does what the item asks. */
  readonly met: boolean
  readonly reason: string
  readonly approvedBy: string
  readonly on: string
  /** `PartResult.digest` at that time. */
  readonly digest: string
}

/** The file of waivers and attestations. */
export interface DecisionsFile {
  readonly waivers?: readonly WaiverEntry[]
  readonly attestations?: readonly Attestation[]
}

/** Fingerprints of the findings accepted when the tool was adopted, by path below the folder of their file. */
export interface Baseline {
  readonly on: string
  readonly reports: Readonly<Record<string, readonly string[]>>
}

interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/** Everything decided that a run has to know: plain data. */
export interface Decisions {
  readonly cwd: string
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string
  /** The file as it is shown, the folder that its paths are below, and where each entry stands in it. */
  readonly file: string
  readonly folder: string
  readonly waivers: readonly WaiverEntry[]
  readonly places: Readonly<Record<'waivers' | 'attestations', readonly LineAndColumn[]>>
  readonly attestations: readonly Attestation[]
  readonly baseline: { readonly folder: string; readonly file: Baseline } | null
}
