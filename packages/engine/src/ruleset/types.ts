import type { Bilingual, Hundredths, IssuerKind, PartId, PartStatus, Severity } from '../types.js'

/**
 * Who reports, as rulesets tell it apart. A town, township or subdistrict is `town` and not `government`: what is asked
 * of both names both. In results a town stays a `government`.
 */
export type IssuerClass = IssuerKind | 'town'

/** The first and the last report year, both included; no bound where one is left out. */
export interface Years {
  readonly from?: number
  readonly to?: number
}

/** The document that a rule rests on. */
export interface Basis {
  readonly title: string
  /** Who made it and when, as it is cited. */
  readonly issued?: string
  /** The first report year that it is for; of earlier reports the basis named in `before` is cited. */
  readonly from?: number
  readonly before?: string
}

/**
 * How an item is judged.
 * - `phrases`: some of `phrases` stand in the span of the part (or of the parts in `within`).
 * - `points`: the span is counted: enumerated points, or sentences with one of `phrases`.
 * - `figures`: the span gives numbers with a unit.
 * - `answers`: each point counted under the item named in `of` shares a subject with this span;
 *   each of `phrases` is a family of words for one subject (`{普法|宣传}`).
 */
export type WayOfJudging = 'phrases' | 'points' | 'figures' | 'answers'

export interface Item extends Years {
  readonly title: Bilingual
  readonly basis: string
  readonly severity: Severity
  /** Share among the items of its part; any positive number. */
  readonly weight: number
  readonly judge: WayOfJudging
  readonly phrases: readonly string[]
  /**
   * Phrases of a heading inside the part: what stands below it is evidence, and no point of another item. In the part's
   * own heading they announce the item: where most points say more than themselves, it may be told.
   */
  readonly headings?: readonly string[]
  /** For `answers`: phrases that end the name of a table's column whose cells answer the points in their rows. */
  readonly columns?: readonly string[]
  /** Phrases that speak of something else: what begins or ends in one of them, within one clause, is no evidence. */
  readonly except?: readonly string[]
  /**
   * Phrases by which a report says that there was nothing of the kind, or that it is none of its duties: where it tells
   * nothing else, the item is not asked for.
   */
  readonly none?: readonly string[]
  /** Parts in whose spans evidence counts; by default the item's own part. */
  readonly within?: readonly PartId[]
  /**
   * What the sentence of evidence in a section of another part of `within` must hold; without the list, all counts there.
   * Other hits are told, and do not count.
   */
  readonly elsewhere?: readonly string[]
  /** How many hits that do not overlap make it `met`; fewer, but not none, make it `partial`. */
  readonly atLeast: number
  /** For `answers`: the item whose points must be answered, e.g. `shortcomings/problems`. */
  readonly of?: string
  /** Classes of issuer of which the item is asked; all without it. */
  readonly applies?: readonly IssuerClass[]
  /** Phrases that the issuer's name must have one of, for the item to be asked of it; any name will do without them. */
  readonly names?: readonly string[]
  readonly message: Bilingual
  readonly advice: Bilingual
}

export interface Part {
  readonly title: Bilingual
  readonly basis: string
  readonly severity: Severity
  readonly weight: Hundredths
  /** How much of the weight its presence earns, 0 to 1; the rest is shared by the items. */
  readonly presence: number
  /** Phrases that name the part in a heading. */
  readonly headings: readonly string[]
  /** Phrases in a heading that only suggest it: the body must agree. */
  readonly hints: readonly string[]
  /** Phrases of the body that carry the part where no heading names it. */
  readonly passages: readonly string[]
  /** Of `leadership` only: phrases that name the part outright; a passage with them outweighs others on the leaders. */
  readonly naming: readonly string[]
  /** Turns of phrase that sentences of this part are made of. */
  readonly marks: readonly string[]
  /** Those who are not meant: a passage of the body that carries the part ends where a sentence begins with them. */
  readonly others: readonly string[]
  /** Fields of other work: such a passage ends where a sentence begins with work on one of them. */
  readonly fields: readonly string[]
  /** Phrases in the heading of a section for which a bare 无 is the whole account. */
  readonly mayBeNone: readonly string[]
  readonly message: Bilingual
  readonly advice: Bilingual
  readonly items: Readonly<Record<string, Item>>
}

/** A check of the whole text as a ruleset asks for it. */
export interface CheckRule {
  readonly basis: string
  readonly severity: Severity
  /** What each finding costs. */
  readonly points: Hundredths
  /** The most that all findings of the check cost together. */
  readonly ceiling: Hundredths
  /** What the check leaves to the ruleset, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What is said of a part that is there but has no section of its own; `{部分}` stands for its title, `{合写}` for what its heading names besides. */
export interface Placing {
  readonly severity: Severity
  readonly message: Bilingual
  readonly advice: Bilingual
}

/** How a part stands that is there but has no section of its own. */
export type Misplaced = Exclude<PartStatus, 'section' | 'absent'>

export interface Grade {
  readonly name: string
  /** The lowest score that earns it. */
  readonly from: Hundredths
}

/** Whose reports a ruleset is for, and of which years. */
export interface Scope extends Years {
  readonly id: string
  readonly issuers: readonly IssuerClass[]
  /** Phrases that the issuer's name must have one of; any name will do where there are none. */
  readonly names: readonly string[]
}

/** A ruleset after `extends` was carried out and every default filled in. */
export interface Ruleset extends Scope {
  readonly version: string
  readonly title: Bilingual
  /** SHA-256 of the files it was made of, parent first. */
  readonly sha256: string
  readonly document: {
    /** Phrases of a title that make a document one of this kind. */
    readonly titles: readonly string[]
    /** Phrases of a title that make it another kind, whatever else it says. */
    readonly others: readonly string[]
    /** Words that the body must use where the title decides nothing. */
    readonly subjects: readonly string[]
  }
  readonly bases: Readonly<Record<string, Basis>>
  /** Fraction of a part's presence that each status earns. */
  readonly status: Readonly<Record<PartStatus, number>>
  readonly placing: Readonly<Record<Misplaced, Placing>>
  /** Fraction of an item's points that `partial` earns; `met` earns all, `missing` none. */
  readonly partial: number
  readonly grades: readonly Grade[]
  readonly pass: Hundredths
  readonly parts: Readonly<Record<PartId, Part>>
  /** By the id of the check. */
  readonly checks: Readonly<Record<string, CheckRule>>
}
