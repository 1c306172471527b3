import { lastDayOf } from '../decisions/in-force.js'
import { editorOf } from './line-editor.js'
import type { FindingModel } from './model.js'
import type { Field, Form, State } from './state.js'
import { reviewWording } from './wording.js'

/** What a form is for, and about which finding. */
type Subject = Pick<Form, 'purpose' | 'about'>

/** Asks for what a waiver or an attestation needs; what was typed into the same form before it was given up stands there again. */
export function openForm(state: State, purpose: Form['purpose'], about: FindingModel): State {
  const blank = blankFields(state, { purpose, about })
  const kept = state.drafts.find((draft) => isDraftOf(draft, state, { purpose, about }))?.form.fields ?? blank
  // Who approves may have been said for another finding since.
  const fields = kept.map((one, index) => (one.name === 'approvedBy' && one.editor.text === '' ? blank[index]! : one))
  return { ...state, overlay: { kind: 'form', purpose, about, fields, active: 0, problem: null, sent: false } }
}

/** Closes a form that is given up; what was typed into it is kept until the form is sent. */
export function giveUpForm(state: State, form: Form): State {
  const rest = withoutDraft(state, form)
  const blank = blankFields(state, form)
  const isTyped = form.fields.some(({ editor }, index) => editor.text.trim() !== blank[index]!.editor.text.trim())
  if (!isTyped) return { ...rest, overlay: null }
  const note = { tone: 'note', text: reviewWording[state.lang].note.draft(form.purpose) } as const
  return { ...rest, drafts: [...rest.drafts, { file: state.file, form }], overlay: null, note }
}

/** The state without what was kept of a form. */
export const withoutDraft = (state: State, subject: Subject): State => ({
  ...state,
  drafts: state.drafts.filter((draft) => !isDraftOf(draft, state, subject)),
})

/** What is asked before anything is typed; who extends a waiver begins with its words. */
function blankFields({ approver }: State, { purpose, about: { finding } }: Subject): Field[] {
  const until = lastDayOf(finding)
  const approvedBy = field('approvedBy', approver)
  if (purpose === 'attest') return [field('reason', ''), approvedBy]
  return [field('reason', until === null ? '' : finding.waived!.reason), approvedBy, field('until', until ?? '')]
}

const field = (name: Field['name'], text: string): Field => ({ name, editor: editorOf(text) })

/** Whether a draft is of this form. One from before a waiver was given, or extended, is of another. */
const isDraftOf = (draft: State['drafts'][number], { file }: State, { purpose, about }: Subject): boolean =>
  draft.file === file &&
  draft.form.purpose === purpose &&
  draft.form.about.key === about.key &&
  lastDayOf(draft.form.about.finding) === lastDayOf(about.finding)
