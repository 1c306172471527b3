import { lastDayOf } from '../../decisions/in-force.js'
import { layoutOf } from '../layout.js'
import { type Line, plain, styled } from '../line.js'
import { whyOvertaken } from '../overtaken.js'
import { rulerFor } from '../ruler.js'
import { screenText } from '../screen-text.js'
import type { Form, State } from '../state.js'
import type { Cursor } from '../terminal/painter.js'
import { type ReviewWording, reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'
import { typedLine } from './typed-line.js'

/** Rows of the message that stand above the questions. */
const MESSAGE_ROWS = 2
/** The row of the first question below the screen's first line. */
const FIRST_FIELD = 1 + MESSAGE_ROWS + 1

/** The questions of a waiver or an attestation, with the finding that they are about. */
export function formView(state: State, form: Form): Line[] {
  const ruler = rulerFor(state.wide)
  const { form: say } = reviewWording[state.lang]
  const message = ruler.wrap(form.about.message, state.columns - 2).slice(0, MESSAGE_ROWS)
  const labels = labelWidth(state, form)
  const fields = form.fields.map((field, index): Line => {
    const active = index === form.active
    const label = ruler.padStart(ruler.cut(say.fields[field.name], labels), labels)
    return [
      styled(active ? 'bold' : 'dim', `${active ? '>' : ' '} ${label}  `),
      { text: shown(state, form, index).text, underline: active },
    ]
  })
  return [
    ruleLine([styled('bold', titleOf(form, say))], state.columns, ruler),
    ...Array.from({ length: MESSAGE_ROWS }, (_, row) => plain(`  ${message[row] ?? ''}`)),
    plain(''),
    ...fields,
    plain(''),
    ...problemRows(state, form),
  ].slice(0, layoutOf(state).bodyHeight)
}

function titleOf({ about, purpose }: Form, say: ReviewWording['form']): string {
  const until = purpose === 'waive' ? lastDayOf(about.finding) : null
  return until === null ? say[purpose] : say.extend(until)
}

/** What is wrong, in as many rows as it takes: what was typed stays as long as the reason is read. Else what an answer means. */
function problemRows(state: State, form: Form): Line[] {
  const problem = form.sent ? null : (whyOvertaken(state, form) ?? form.problem)
  const isDate = form.fields[form.active]?.name === 'until'
  if (problem === null) return isDate ? [[styled('dim', `  ${reviewWording[state.lang].form.forGood}`)]] : []
  return rulerFor(state.wide)
    .wrap(screenText(problem), state.columns - 2)
    .map((row) => [styled('bad', `  ${row}`)])
}

export function formCursor(state: State, form: Form): Cursor {
  const column = labelWidth(state, form) + 4 + shown(state, form, form.active).column
  return { row: 1 + FIRST_FIELD + form.active, column: Math.min(state.columns - 1, column) }
}

function labelWidth({ lang, wide, columns }: State, { fields }: Form): number {
  const { form: say } = reviewWording[lang]
  return Math.min(
    Math.floor(columns / 2),
    Math.max(...fields.map(({ name }) => rulerFor(wide).width(say.fields[name]))),
  )
}

function shown(state: State, form: Form, index: number) {
  const room = state.columns - labelWidth(state, form) - 5
  return typedLine(form.fields[index]!.editor, room, rulerFor(state.wide))
}
