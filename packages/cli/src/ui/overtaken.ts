import { whyNotAttested, whyNotWaived } from './attestable.js'
import { type Form, fileOf, type State } from './state.js'
import { reviewWording } from './wording.js'

/** Why what a form asks about is no longer to be decided, after a change from elsewhere; null where it still is. */
export function whyOvertaken(state: State, { about, purpose }: Form): string | null {
  const { form, note } = reviewWording[state.lang]
  const { model } = fileOf(state)
  const now = model?.findings.find(({ key }) => key === about.key)
  if (!model || !now) return form.gone
  return purpose === 'attest' ? whyNotAttested(now, model, note) : whyNotWaived(now, note)
}
