import { type Bilingual, type Facts, isOneOrgan, type Outline, type Source } from '@dabiao/engine'
import type { Uncompared } from './result.js'
import { bilingual } from './wording.js'

/** An earlier report of the same organ, to find what was copied from it. */
export interface PreviousReport {
  readonly source: Source
  readonly outline: Outline
}

/** Why the one report is none that the other could have been copied from; null where it is, or does not say enough. */
export function whyUncompared(previous: PreviousReport, { source, outline }: PreviousReport): Uncompared | null {
  if (previous.source.text === source.text) return 'itself'
  const [before, now] = [previous.outline.facts, outline.facts]
  if (before.issuer !== null && now.issuer !== null && !isOneOrgan(before.issuer, now.issuer)) return 'other-issuer'
  return before.year !== null && now.year !== null && before.year >= now.year ? 'not-earlier' : null
}

/** What is said where the report that was named cannot be an earlier one of the same organ. */
export function refusalOf(why: 'itself' | 'not-earlier', previous: PreviousReport, { year }: Facts): Bilingual {
  const { source, outline } = previous
  return bilingual(({ gate: { previous: say } }) =>
    why === 'itself' ? say.itself(source.path) : say.notEarlier(source.path, outline.facts.year ?? 0, year ?? 0),
  )
}
