import { lastDayOf } from '../decisions/in-force.js'
import { whyNotAttested, whyNotWaived } from './attestable.js'
import type { FindingModel } from './model.js'
import { type Form, fileOf, type State } from './state.js'
import { reviewWording } from './wording.js'

/** The finding that a form asks about, as it is found now; null where it is gone. */
export const findingNow = (state: State, about: FindingModel): FindingModel | null =>
  fileOf(state).model?.findings.find(({ key }) => key === about.key) ?? null

/** Why what a form asks about is no longer to be decided, after a change from elsewhere; null where it still is. */
export function whyOvertaken(state: State, { about, purpose }: Form): string | null {
  const { form, note } = reviewWording[state.lang]
  const { model } = fileOf(state)
  const now = findingNow(state, about)
  if (!model || !now) return form.gone
  if (purpose === 'attest') return whyNotAttested(now, model, note)
  const until = lastDayOf(now.finding)
  // What was asked to be extended may be extended still; what was open is accepted by somebody else.
  return until !== null && lastDayOf(about.finding) === null ? form.waivedNow(until) : whyNotWaived(now, note)
}
