/** Points as integer hundredths: 2000 is 20 points. Sums are exact; only an output divides. */
export type Hundredths = number

export type PartId = 'measures' | 'shortcomings' | 'leadership' | 'next-year' | 'other'
export type PartStatus = 'section' | 'subsection' | 'merged' | 'content' | 'absent'
export type ItemStatus = 'met' | 'partial' | 'missing' | 'not-applicable'
export type Severity = 'error' | 'warning' | 'info'
export type IssuerKind = 'government' | 'department'
export type Format = 'md' | 'txt' | 'docx' | 'html'
export type Lang = 'zh' | 'en'

/** One text in both languages of the product. */
export type Bilingual = Readonly<Record<Lang, string>>

/** The text of one report with where it came from. All places in a report are UTF-16 offsets into `text`. */
export interface Source {
  readonly path: string
  readonly format: Format
  /** `utf-8`, `gb18030`, `utf-16le` or `utf-16be`; of a web page also what else it declares, such as `big5`. */
  readonly encoding: string
  /** As it stands in the file, byte-order mark aside. */
  readonly text: string
  /** The same, as long, with a line feed for what else ends a line: what is judged and shown, and by which lines count. */
  readonly lined: string
  /** Whether it is in traditional characters: it is judged as if in simplified ones, and quoted as it stands. */
  readonly isTraditional: boolean
  /** Whether changes are tracked in it that nobody has accepted or refused; it is read as if all were accepted. */
  readonly hasRevisions?: true
  /** How many footnotes and endnotes it has that were not read; left out where none. */
  readonly unreadNotes?: number
}

export type ParagraphRole = 'title' | 'salutation' | 'heading' | 'body' | 'signature' | 'contents' | 'furniture'

/** One paragraph, or the heading or body part of a run-in one, in the order of the report. */
export interface Paragraph {
  readonly role: ParagraphRole
  /** The words without markup; line breaks inside a broken paragraph are kept as they stand. */
  readonly text: string
  /** Offset of the first character in `Source.text`. */
  readonly start: number
  /** Source offset of each character of `text`; null where it is the plain run from `start` on. */
  readonly offsets: Int32Array | null
  /** Which paragraph of the source it is, from 1; both halves of a run-in paragraph share it. */
  readonly number: number
}

/** A section with its heading; `from` and `to` (exclusive) index `Outline.paragraphs`, heading and subsections included. */
export interface Section {
  readonly heading: number
  /** The numbering as it stands (`（一）`), empty without one. */
  readonly label: string
  /** The value of the numbering; null where there is none or it was lost. */
  readonly ordinal: number | null
  /** 1 for a top-level section. */
  readonly level: number
  /** Whether the file marks its heading as one of some level. */
  readonly isMarkedUp: boolean
  readonly from: number
  readonly to: number
  readonly sections: readonly Section[]
}

/** What the report says of itself. */
export interface Facts {
  readonly title: string | null
  readonly issuer: string | null
  readonly kind: IssuerKind | null
  /** Whether it calls itself a town or subdistrict (我镇) where no name tells. */
  readonly isTown?: boolean
  readonly year: number | null
  /** The year in the title, where it was left over from the report of the year before. */
  readonly titleYear?: number
  /** `YYYY-MM-DD`: the date on which the page says it was published, else that of the signature. */
  readonly published: string | null
  /** Facts that the report states in two ways that cannot both be right. */
  readonly disagreements: readonly Bilingual[]
}

/** The report as a tree of sections over one list of paragraphs. */
export interface Outline {
  readonly facts: Facts
  /** The words that give `facts.published`; without a place where they are no part of the text, as in a page's head. */
  readonly dated: { readonly quote: string; readonly at: Passage | null } | null
  readonly paragraphs: readonly Paragraph[]
  /** Top-level sections in order. */
  readonly sections: readonly Section[]
}

/** A run of characters of one paragraph: `paragraph` indexes `Outline.paragraphs`, `start` and `end` (exclusive) its text. */
export interface Passage {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** A change of the text: the passage is replaced by `text`. */
export interface Edit {
  readonly at: Passage
  readonly text: string
}

/** A change of a source: the characters from `start` to `end` (exclusive, UTF-16) are replaced by `text`. */
export interface SourceEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where one part stands in a report, and the words that decided it. */
export interface LocatedPart {
  readonly id: PartId
  readonly status: PartStatus
  /** The heading (or the first words of the passage, for `content`) that carries it; null where absent. */
  readonly at: Passage | null
  /** Everything that belongs to the part, in order; headings included. */
  readonly span: readonly Passage[]
  /** Whether there is a heading and nothing below it: the place is kept, the part is not written. */
  readonly isHollow: boolean
  /** Why it was judged so. */
  readonly because: readonly Passage[]
}

/** A place as users count it: lines and UTF-16 columns from 1, end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Number of the paragraph in the source, from 1. */
  readonly paragraph: number
}

export interface Evidence extends Place {
  /** The words at the place: the first 200 characters of them, with `…` where they go on. */
  readonly quote: string
}

export interface ItemResult {
  readonly id: string
  readonly title: Bilingual
  readonly status: ItemStatus
  readonly weight: Hundredths
  readonly points: Hundredths
  /** What was counted, for items that count; else null. */
  readonly count: number | null
  readonly evidence: readonly Evidence[]
  /** Why it is not applicable: of whom, for which years it is asked, or what a check tells instead; null where it is. */
  readonly reason: Bilingual | null
  /** Title of the document that it rests on. */
  readonly basis: string
}

export interface PartResult {
  readonly id: PartId
  readonly title: Bilingual
  readonly status: PartStatus
  /** Whether there is a heading and nothing below it, which earns nothing. */
  readonly isHollow: boolean
  /** The heading as found, number included; null for `content` and `absent`. */
  readonly heading: string | null
  /** Where the part begins, or where it should begin if it is absent. */
  readonly line: number
  readonly paragraph: number
  readonly weight: Hundredths
  readonly points: Hundredths
  readonly items: readonly ItemResult[]
  /** The words that decided where the part stands. */
  readonly because: readonly Evidence[]
  /** The same as long as the words of the part stay the same; empty where it is absent. */
  readonly digest: string
  /** Title of the document that it rests on. */
  readonly basis: string
}

/** A check of the whole text that was run; what it found stands among the findings, under its id. */
export interface CheckResult {
  readonly id: string
  readonly title: Bilingual
  /** Title of the document that it rests on. */
  readonly basis: string
  /** Why it could not judge this report; null where it did. */
  readonly unable: Bilingual | null
}

/** A recorded decision to accept a finding. */
export interface Waiver {
  /** Accepted by a waiver, found to be met by a person, or there before the tool was. */
  readonly kind: 'waiver' | 'attestation' | 'baseline'
  readonly reason: string
  /** Who accepted it; null where a comment in the draft does not say. */
  readonly approvedBy: string | null
  /** The last day on which it holds, `YYYY-MM-DD`; null for good. */
  readonly until: string | null
}

/** One thing to tell the user. */
export interface Finding extends Place {
  /** A part (`shortcomings`), an item (`shortcomings/causes`) or a check (`component-sum`). */
  readonly rule: string
  readonly severity: Severity
  readonly message: Bilingual
  readonly advice: Bilingual
  readonly part: PartId | null
  /** The words at the place: the first 200 characters of them, with `…` where they go on. */
  readonly quote: string
  /** The nearest heading above the place; not there above the first, or where a heading itself is meant. */
  readonly below?: string
  readonly pointsLost: Hundredths
  /** What it would cost if no ceiling were reached before. */
  readonly worth: Hundredths
  /** Title of the document that the rule rests on. */
  readonly basis: string
  readonly fixable: boolean
  /** The change that mends it, in the order of the text; empty where a person must decide. */
  readonly fix: readonly SourceEdit[]
  /** The same for the same finding however the text around it moves. */
  readonly fingerprint: string
  /** Why it is accepted; null where it is not. What is accepted costs no points, unless by a baseline. */
  readonly waived: Waiver | null
}

/** One amount lost. */
export interface LedgerEntry {
  readonly rule: string
  /** Negative: the score is `FULL` and all of these added up. */
  readonly points: Hundredths
  readonly reason: Bilingual
}

export interface RulesetChoice {
  readonly id: string
  readonly title: Bilingual
  readonly version: string
  readonly sha256: string
  /** The least score that passes. */
  readonly pass: Hundredths
  /** Why this one: named by the user, or chosen by the issuer. */
  readonly reason: Bilingual
}

/** Everything that was found about one report under one ruleset. */
export interface Assessment {
  readonly path: string
  readonly format: Format
  readonly encoding: string
  readonly facts: Facts
  /** What a person is to look into, though it costs nothing: what disagrees in the facts, tracked changes, notes that were not read. */
  readonly toCheck: readonly Bilingual[]
  /** Whether `facts.published` is only the date of the signature. */
  readonly signed: boolean
  readonly applicable: boolean
  /** Why the document is not of this kind; null where it is. */
  readonly reason: Bilingual | null
  readonly ruleset: RulesetChoice
  /** 0 to 10000; null where the document is not of this kind. */
  readonly score: Hundredths | null
  /** Empty below the lowest grade of the ruleset; null where there is no score. */
  readonly grade: string | null
  /** What thresholds are held against, where a baseline accepts something: the score without what that costs. */
  readonly gateScore?: Hundredths
  readonly passed: boolean
  readonly parts: readonly PartResult[]
  /** The checks that were run, whether they found something or not. */
  readonly checks: readonly CheckResult[]
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly ledger: readonly LedgerEntry[]
}
