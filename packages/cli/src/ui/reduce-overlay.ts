import { isCalendarDay } from '../calendar-day.js'
import { lastDayOf } from '../decisions/in-force.js'
import { filtered, type Step } from './commands.js'
import { giveUpForm, withoutDraft } from './forms.js'
import { helpLines } from './help-lines.js'
import type { Command } from './keys.js'
import { layoutOf } from './layout.js'
import { editLine, insert, type LineEditor } from './line-editor.js'
import type { Filter } from './listing.js'
import { findingNow, whyOvertaken } from './overtaken.js'
import { sheetRows } from './sheet-rows.js'
import type { Effect, Field, Form, Overlay, State } from './state.js'
import { reviewWording } from './wording.js'

/** A key or a text for what lies over the report. */
interface Given {
  readonly command: Command | null
  readonly key: string | null
  /** What is to be typed, where it is that. */
  readonly text: string | null
}

/** What a key, or a text that was typed or pasted, does to a question, a sheet or the help. */
export function reduceOverlay(state: State, given: Given): Step {
  const { overlay } = state
  switch (overlay?.kind) {
    case 'help':
      return [reduceHelp(state, overlay, given), []]
    case 'filter':
      return [reduceFilter(state, overlay, given), []]
    case 'form':
      return reduceForm(state, overlay, given)
    case 'sheet':
      return reduceSheet(state, overlay, given)
    default:
      return [state, []]
  }
}

type Of<K extends Overlay['kind']> = Extract<Overlay, { kind: K }>

const closed = (state: State): State => ({ ...state, overlay: null })

function reduceHelp(state: State, help: Of<'help'>, { command, key, text }: Given): State {
  // Esc empties the search before it closes the help; `q` and `?` close it only where nothing is searched for.
  if (command === 'back' || (help.query === '' && (text === 'q' || text === '?')))
    return help.query === '' ? closed(state) : { ...state, overlay: { ...help, query: '', top: 0 } }
  const typed = typedInto({ text: help.query, at: help.query.length }, key, text)
  if (typed) return { ...state, overlay: { ...help, query: typed.text, top: 0 } }
  const height = layoutOf(state).bodyHeight - 1
  const most = helpLines(state, help.query).length - height
  return { ...state, overlay: { ...help, top: scrollTo(help.top, command, height, most) } }
}

function reduceFilter(state: State, filter: Of<'filter'>, { command, key, text }: Given): State {
  if (command === 'accept') return closed(state)
  const apply = (of: State, change: Partial<Filter>): State =>
    of.place === 'files' ? { ...of, filesFilter: change.text ?? '' } : filtered(of, change)
  if (command === 'back') return closed(apply(state, filter.before))
  const editor = typedInto(filter.editor, key, text)
  if (!editor) return state
  const open = { ...state, overlay: { ...filter, editor } }
  return editor.text === filter.editor.text ? open : apply(open, { text: editor.text.trim() })
}

function reduceForm(state: State, form: Form, { command, key, text }: Given): Step {
  if (form.sent) return [state, []]
  const at = (active: number): Step => [{ ...state, overlay: { ...form, active, problem: null } }, []]
  if (command === 'back') return [giveUpForm(state, form), []]
  if (command === 'next-field') return at((form.active + 1) % form.fields.length)
  if (command === 'previous-field') return at((form.active + form.fields.length - 1) % form.fields.length)
  if (command === 'accept') return form.active + 1 < form.fields.length ? at(form.active + 1) : submit(state, form)
  const editor = typedInto(form.fields[form.active]!.editor, key, text)
  if (!editor) return [state, []]
  const fields = form.fields.map((one, index) => (index === form.active ? { ...one, editor } : one))
  return [{ ...state, overlay: { ...form, fields, problem: null } }, []]
}

/** Carries out what the answers are for, or shows the first that is missing or wrong. */
function submit(state: State, form: Form): Step {
  const wrong = form.fields.findIndex((field) => problemOf(field, form, state) !== null)
  if (wrong >= 0) {
    const problem = problemOf(form.fields[wrong]!, form, state)
    return [{ ...state, overlay: { ...form, active: wrong, problem } }, []]
  }
  const overtaken = whyOvertaken(state, form)
  if (overtaken !== null) return [{ ...state, overlay: { ...form, problem: overtaken } }, []]
  const [approvedBy, until] = [answerOf(form, 'approvedBy'), answerOf(form, 'until')]
  const answers = { reason: answerOf(form, 'reason'), approvedBy, ...(until !== '' && { until }) }
  const effect: Effect = { type: form.purpose, file: state.file, finding: form.about, answers }
  return [{ ...state, overlay: { ...form, problem: null, sent: true } }, [effect]]
}

const answerOf = ({ fields }: Form, name: Field['name']): string =>
  fields.find((field) => field.name === name)?.editor.text.trim() ?? ''

/**
 * Closes a form whose answers are written down, and remembers who approved; one whose answers are not stays open, with the
 * reason.
 */
export function answered(state: State, problem: string | null): State {
  const { overlay } = state
  if (overlay?.kind !== 'form') return state
  if (problem === null) return { ...withoutDraft(closed(state), overlay), approver: answerOf(overlay, 'approvedBy') }
  return { ...state, overlay: { ...overlay, problem, sent: false } }
}

function problemOf({ name, editor }: Field, { about }: Form, state: State): string | null {
  const { form } = reviewWording[state.lang]
  const answer = editor.text.trim()
  if (name !== 'until') return answer === '' ? form.missing(form.fields[name]) : null
  if (answer === '') return null
  if (!isCalendarDay(answer)) return form.badDate
  const now = findingNow(state, about)
  const until = now && lastDayOf(now.finding)
  return until !== null && answer <= until ? form.notLater(until) : null
}

function reduceSheet(state: State, sheet: Of<'sheet'>, { command }: Given): Step {
  if (command === 'accept') return [closed(state), sheet.confirm ? [sheet.confirm] : []]
  if (command === 'back' || command === 'quit') return [closed(state), []]
  const height = layoutOf(state).bodyHeight - 2
  const most = sheetRows(state, sheet.lines).length - height
  return [{ ...state, overlay: { ...sheet, top: scrollTo(sheet.top, command, height, most) } }, []]
}

function scrollTo(from: number, command: Command | null, height: number, most: number): number {
  const by: Partial<Record<Command, number>> = {
    down: 1,
    up: -1,
    'half-down': Math.ceil(height / 2),
    'half-up': -Math.ceil(height / 2),
    'page-down': height - 1,
    'page-up': 1 - height,
    first: -Infinity,
    last: Infinity,
  }
  return Math.max(0, Math.min(most, from + ((command && by[command]) ?? 0)))
}

/** The line with a text typed into it or a key's effect; null where the key is none of the line's. */
function typedInto(editor: LineEditor, key: string | null, text: string | null): LineEditor | null {
  return text === null ? (key === null ? null : editLine(editor, key)) : insert(editor, text)
}
