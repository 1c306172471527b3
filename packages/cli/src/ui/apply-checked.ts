import { isWanting } from '../formats/outcomes.js'
import { listFindings } from './listing.js'
import type { FindingModel, ReportModel } from './model.js'
import type { FileState, State } from './state.js'

/** What a check of a file gave: what is shown of it, or why it cannot be read. */
export type Checked = { readonly model: ReportModel } | { readonly trouble: string }

/** Takes in a new check of a file: the same finding stays chosen, what is mended is ticked off. */
export function applyChecked(state: State, file: number, checked: Checked): State {
  const files = state.files.map((one, index) => (index === file ? updated(one, checked) : one))
  return { ...state, files }
}

function updated(file: FileState, checked: Checked): FileState {
  if ('trouble' in checked) return { ...file, trouble: checked.trouble }
  const { model } = checked
  const isScored = model.score !== null
  const now = { ...file, model, scored: isScored ? model : file.scored, trouble: null }
  if (file.model === null) return now
  const old = isScored ? file.scored : null
  const keys = new Set(model.findings.map(({ key }) => key))
  const isSameStandard = old?.assessment.ruleset.id === model.assessment.ruleset.id
  const gone = isSameStandard ? old.findings.filter((one) => !keys.has(one.key) && isMended(one, model)) : []
  const known = new Set(gone.map(({ key }) => key))
  return {
    ...now,
    before: old !== null && old.score !== model.score ? old.score : file.before,
    mended: [...gone, ...file.mended.filter((one) => !known.has(one.key) && !keys.has(one.key))],
    index: indexAfter(file, model),
  }
}

/** Whether what is found no more was mended. Who deletes a part, or makes another standard apply, has mended nothing. */
function isMended({ finding: { rule } }: FindingModel, { assessment: { parts } }: ReportModel): boolean {
  const [id, item] = rule.split('/')
  const part = parts.find((one) => one.id === id)
  if (part === undefined) return true
  return !isWanting(part) && (item === undefined || part.items.some((one) => one.id === item))
}

/**
 * Where the chosen finding stands now. Where it is gone and its rule has as many as before, its words were changed: then
 * the nearest of that rule; else the place it had, where the next one stands.
 */
function indexAfter({ chosen, index, filter, sort, model: old }: FileState, model: ReportModel): number {
  const rows = listFindings(model, filter, sort)
  const same = rows.findIndex(({ key }) => key === chosen)
  if (same >= 0) return same
  const gone = old?.findings.find(({ key }) => key === chosen)
  if (!old || !gone) return index
  const countIn = ({ findings }: ReportModel): number =>
    findings.filter(({ finding }) => finding.rule === gone.finding.rule).length
  if (countIn(model) < countIn(old)) return index
  const distance = (one: FindingModel): number => Math.abs(one.finding.line - gone.finding.line)
  const [nearest] = rows
    .map((one, at) => ({ one, at }))
    .filter(({ one }) => one.finding.rule === gone.finding.rule)
    .sort((a, b) => distance(a.one) - distance(b.one))
  return nearest?.at ?? index
}
