import type { Bilingual, PartId, PartStatus } from '../types.js'
import type { AddToList, PartList } from './part-lists.js'
import type { Basis, CheckRule, Item, Misplaced, Part, Placing, Ruleset, Scope } from './types.js'

// What the files hold once the schema has passed them; points are not yet hundredths, defaults not yet filled in.

type Defaulted<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

/** An item in full. */
export type NewItem = Defaulted<Item, 'basis' | 'judge' | 'phrases' | 'atLeast'>

/** A part in full. */
export type NewPart = Defaulted<Omit<Part, 'items'>, Exclude<PartList, 'headings'>> & {
  readonly items?: Readonly<Record<string, NewItem>>
}

/** A check in full. */
export type NewCheck = Defaulted<CheckRule, 'options'>

/** A ruleset without a parent, or with its parents merged in. */
export interface RootFile extends Defaulted<Scope, 'names'> {
  readonly version: string
  readonly title: Bilingual
  readonly document: Ruleset['document']
  readonly bases: Readonly<Record<string, Basis>>
  readonly status: Readonly<Record<PartStatus, number>>
  readonly placing: Ruleset['placing']
  readonly partial: number
  readonly grades: Ruleset['grades']
  readonly pass: number
  readonly parts: Readonly<Record<PartId, NewPart>>
  readonly checks?: Readonly<Record<string, NewCheck>>
}

/** What a child says of an item of its parent. */
type ItemChange = Partial<Item> & {
  readonly addPhrases?: readonly string[]
  readonly addHeadings?: readonly string[]
  readonly addExcept?: readonly string[]
}

/** What a child says of a part of its parent. */
export type PartChange = Partial<Omit<Part, 'items'>> & {
  readonly items?: Readonly<Record<string, ItemChange | 'off'>>
  readonly add?: Readonly<Record<string, NewItem>>
} & { readonly [Key in AddToList]?: readonly string[] }

/** A ruleset that says how it differs from its parent. */
export interface ChildFile
  extends Partial<Omit<RootFile, 'id' | 'version' | 'document' | 'status' | 'placing' | 'bases' | 'parts' | 'checks'>> {
  readonly id: string
  readonly version: string
  readonly extends: string
  readonly document?: Partial<Ruleset['document']>
  readonly status?: Partial<RootFile['status']>
  readonly placing?: Readonly<Partial<Record<Misplaced, Partial<Placing>>>>
  readonly bases?: Readonly<Record<string, Partial<Basis>>>
  readonly parts?: Readonly<Partial<Record<PartId, PartChange>>>
  readonly checks?: Readonly<Record<string, Partial<CheckRule> | 'off'>>
}
