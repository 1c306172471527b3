import { whyNotAttested } from '../attestable.js'
import { isAtTop } from '../commands.js'
import { bindings, keyName } from '../keys.js'
import { type Line, plain, type Segment, styled } from '../line.js'
import { modeOf } from '../mode.js'
import { rulerFor } from '../ruler.js'
import { screenText } from '../screen-text.js'
import { chosenFinding, fileOf, type Overlay, type State } from '../state.js'
import type { Cursor } from '../terminal/painter.js'
import { reviewWording } from '../wording.js'
import { typedLine } from './typed-line.js'

/** Rows that a note may take: those above the last lie over the body until the next key. */
const NOTE_ROWS = 3

/** The last line, with up to two above it: what was just done, the filter that is typed, and the keys that work now. */
export function footerLines(state: State): Line[] {
  const { overlay, note, lang, columns } = state
  if (overlay?.kind === 'filter')
    return [[styled('bold', reviewWording[lang].filterPrompt), ...plain(shownFilter(state, overlay).text)]]
  if (note === null) return [keysLine(state, columns)]
  const ruler = rulerFor(state.wide)
  const rows = ruler.wrap(screenText(note.text), columns - 2)
  const above = rows.slice(0, Math.min(rows.length, NOTE_ROWS) - 1)
  const shown = rows.length > above.length + 1 ? ruler.cut(`${rows[above.length]}…`, columns - 2) : rows[above.length]!
  const told = `${shown}  `
  return [
    ...above.map((text): Line => [{ text, style: note.tone }]),
    [{ text: told, style: note.tone }, ...keysLine(state, columns - ruler.width(told))],
  ]
}

/** As many keys as there is room for. */
function keysLine(state: State, room: number): Line {
  const { lang } = state
  const ruler = rulerFor(state.wide)
  const mode = modeOf(state)
  const line: Segment[] = []
  let used = 0
  for (const { command, keys, modes, foot } of bindings) {
    if (!foot || !modes.includes(mode) || (command === 'attest' && !isAttestable(state))) continue
    if (command === 'back' && isAtTop(state)) continue
    const key = keyName(keys[0]!, lang)
    const width = ruler.width(`${key} ${foot[lang]}  `)
    if (used + width > room) break
    used += width
    line.push(styled('bold', key), styled('dim', ` ${foot[lang]}  `))
  }
  return line
}

/** Whether a person's judgement of the chosen finding is asked for. */
function isAttestable(state: State): boolean {
  const [finding, { model }] = [chosenFinding(state), fileOf(state)]
  return finding !== null && model !== null && whyNotAttested(finding, model, reviewWording[state.lang].note) === null
}

export function filterCursor(state: State, overlay: Extract<Overlay, { kind: 'filter' }>): Cursor {
  const prompt = rulerFor(state.wide).width(reviewWording[state.lang].filterPrompt)
  return { row: state.rows - 1, column: Math.min(state.columns - 1, prompt + shownFilter(state, overlay).column) }
}

function shownFilter(state: State, { editor }: Extract<Overlay, { kind: 'filter' }>) {
  const ruler = rulerFor(state.wide)
  return typedLine(editor, state.columns - ruler.width(reviewWording[state.lang].filterPrompt) - 1, ruler)
}
