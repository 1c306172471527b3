import { shownPoints } from '../../formats/pretty/style.js'
import { layoutOf } from '../layout.js'
import { type Line, styled } from '../line.js'
import { rulerFor } from '../ruler.js'
import type { FileState, State } from '../state.js'
import { reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'

/** Columns of the verdict that stands before a name. */
const BEFORE_NAME = 20

/** The list of files, scores first. */
export function filesView(state: State): Line[] {
  const ruler = rulerFor(state.wide)
  const { bodyHeight } = layoutOf(state)
  const height = bodyHeight - 1
  const rows = state.files.slice(state.filesTop, state.filesTop + height).map((file, row): Line => {
    const chosen = state.filesTop + row === state.file
    const { text, style } = verdictOf(file, state)
    const look = chosen ? { inverse: true } : {}
    const words = file.trouble ?? file.model?.reason ?? file.model?.title ?? ''
    const name = ruler.cutStart(
      file.name,
      Math.max(8, Math.min(Math.floor(state.columns / 2), state.columns - BEFORE_NAME - 2)),
    )
    return ruler
      .fit(
        [
          { text: chosen ? '> ' : '  ', style: 'bold' },
          { text: ruler.padEnd(text, BEFORE_NAME - 2), style },
          { text: `${name}  ` },
          { text: words, style: 'dim' },
        ],
        state.columns,
      )
      .map((segment) => ({ ...segment, ...look }))
  })
  const at = styled('bold', `${state.file + 1}/${state.files.length}`)
  return [ruleLine([at], state.columns, ruler), ...rows]
}

function verdictOf({ model, trouble }: FileState, { lang }: State) {
  const say = reviewWording[lang]
  if (model === null) return { text: trouble === null ? say.reading : `? ${say.notReadable}`, style: 'dim' as const }
  if (model.score === null) return { text: `- ${say.notJudged}`, style: 'dim' as const }
  const score = shownPoints(model.score).padStart(6)
  return model.passed
    ? { text: `${score} ✓ ${say.passed}`, style: 'good' as const }
    : { text: `${score} ✗ ${say.failed}`, style: 'bad' as const }
}
