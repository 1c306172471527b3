import { checkById } from './checks/index.js'
import type { CheckOutcome } from './checks/run-checks.js'
import { fingerprint, fingerprintOf } from './fingerprint.js'
import type { Judgement } from './items/index.js'
import type { Reading } from './locate/reading.js'
import { namesAnnex } from './outline/annex.js'
import { closesReport, namesContact, signatureFrom } from './outline/facts/closing.js'
import { fold } from './phrase/fold.js'
import type { Places } from './places.js'
import { PART_IDS } from './ruleset/part-ids.js'
import type { Ruleset } from './ruleset/types.js'
import type { Score } from './score.js'
import type { CheckResult, LocatedPart, Outline, PartId, PartResult, Passage } from './types.js'

/** A located part with how each of its items stands, in the ruleset's order. */
export interface JudgedPart {
  readonly part: LocatedPart
  readonly items: readonly (Judgement & { readonly id: string })[]
}

/** What places and quotations are made of. */
export interface Context {
  readonly outline: Outline
  readonly folded: Reading['folded']
  readonly places: Places
}

/** The parts as the result tells them. */
export function partResults(
  judged: readonly JudgedPart[],
  score: Score,
  ruleset: Ruleset,
  context: Context,
): PartResult[] {
  return judged.map(({ part, items }) => {
    const rule = ruleset.parts[part.id]
    const points = score.get(part.id)!
    const { line, paragraph } = context.places.place(part.at ?? expectedAt(part.id, judged, context))
    const isHeaded = part.status !== 'absent' && part.status !== 'content'
    return {
      id: part.id,
      title: rule.title,
      status: part.status,
      isHollow: part.isHollow,
      heading: isHeaded ? context.places.words(part.at!.paragraph) : null,
      line,
      paragraph,
      weight: points.weight,
      points: points.points,
      items: items.map(({ id, status, count, evidence, reason }, i) => ({
        id,
        title: rule.items[id]!.title,
        status,
        ...points.items[i]!,
        count,
        evidence: evidence.map(context.places.evidence),
        reason,
        basis: basisTitle(rule.items[id]!.basis, ruleset),
      })),
      because: part.because.map(context.places.evidence),
      digest: digestOf(part, context),
      basis: basisTitle(rule.basis, ruleset),
    }
  })
}

function digestOf({ id, span }: LocatedPart, { outline, folded }: Context): string {
  const words = span.map(({ paragraph, start, end }) => {
    const { text } = outline.paragraphs[paragraph]!
    return start === 0 && end >= text.length ? folded(paragraph).text : fold(text.slice(start, end)).text
  })
  if (words.length === 0) return ''
  // Folding anew what is folded changes nothing but stars of full width, and points that came to stand behind a word.
  const isFolded = words.every((text) => !text.startsWith('.') && !text.includes('*'))
  return isFolded ? fingerprintOf(id, words.join('')) : fingerprint(id, words.join('\n'))
}

/** The checks that a ruleset asks for. */
export function checkResults(outcomes: readonly CheckOutcome[], ruleset: Ruleset): CheckResult[] {
  return outcomes.map(({ id, unable }) => ({
    id,
    title: checkById(id)!.title,
    basis: basisTitle(ruleset.checks[id]!.basis, ruleset),
    unable,
  }))
}

/** The title of the document that a basis stands for. */
export const basisTitle = (basis: string, { bases }: Ruleset): string => bases[basis]?.title ?? ''

/**
 * Where an absent part should begin: before the first part that comes after it in the official order, else at the end
 * of the text.
 */
export function expectedAt(id: PartId, judged: readonly JudgedPart[], { outline }: Context): Passage {
  const { paragraphs } = outline
  const later = PART_IDS.slice(PART_IDS.indexOf(id) + 1)
  const next = judged.find(
    ({ part }) => later.includes(part.id) && part.at && part.status !== 'content' && part.status !== 'subsection',
  )
  if (next) return { paragraph: next.part.at!.paragraph, start: 0, end: 0 }
  const signature = signatureFrom(paragraphs)
  const last = paragraphs.findLastIndex(
    ({ role, text }, i) =>
      i < signature &&
      (role === 'body' || role === 'heading') &&
      !closesReport(text) &&
      !namesContact(text) &&
      !namesAnnex(text),
  )
  if (last < 0) return { paragraph: 0, start: 0, end: 0 }
  const { length } = paragraphs[last]!.text
  return { paragraph: last, start: length, end: length }
}
