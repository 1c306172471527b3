import { shownPoints } from '../../formats/shown-points.js'
import { layoutOf } from '../layout.js'
import { type Line, plain, styled } from '../line.js'
import type { ReportModel } from '../model.js'
import { rulerFor } from '../ruler.js'
import { screenText } from '../screen-text.js'
import { type FileState, filesThere, listedFiles, type State } from '../state.js'
import { type ReviewWording, reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'

/** Columns of the score and the verdict before a name; a verdict that a baseline decided takes more. */
const VERDICT = 18

/** The list of files, scores first. */
export function filesView(state: State): Line[] {
  const ruler = rulerFor(state.wide)
  const { bodyHeight } = layoutOf(state)
  const height = bodyHeight - 1
  const say = reviewWording[state.lang]
  const listed = listedFiles(state)
  const shown = listed.slice(state.filesTop, state.filesTop + height).map((index) => {
    const file = state.files[index]!
    return { file, chosen: index === state.file, verdict: verdictOf(file, state) }
  })
  const verdictWidth = Math.max(VERDICT, ...shown.map(({ verdict }) => ruler.width(verdict.text) + 2))
  const rows = shown.map(({ file, chosen, verdict: { text, style } }): Line => {
    const look = chosen ? { inverse: true } : {}
    const words = file.trouble ?? file.model?.reason ?? titleOf(file.model, say)
    const name = ruler.cutStart(
      file.name,
      Math.max(8, Math.min(Math.floor(state.columns / 2), state.columns - verdictWidth - 4)),
    )
    return ruler
      .fit(
        [
          { text: chosen ? '> ' : '  ', style: 'bold' },
          { text: ruler.padEnd(text, verdictWidth), style },
          { text: `${name}  ` },
          { text: words, style: 'dim' },
        ],
        state.columns,
      )
      .map((segment) => ({ ...segment, ...look }))
  })
  const at = styled('bold', say.files.at(listed.indexOf(state.file) + 1, listed.length, filesThere(state).length))
  const how = [
    state.filesFilter === '' ? '' : `/${ruler.cut(screenText(state.filesFilter), 12)}`,
    state.filesSort === 'order' ? '' : say.files.byScore,
  ]
  const rule = ruleLine([at], state.columns, ruler, how.filter((word) => word !== '').join(' '))
  return [rule, ...(rows.length === 0 ? ruler.wrap(say.files.noneMatch, state.columns).map(plain) : rows)]
}

/** What a report is called; its issuer where it has no title. */
function titleOf(model: ReportModel | null, say: ReviewWording): string {
  if (model === null) return ''
  return model.title !== '' ? model.title : model.about !== '' ? model.about : say.files.untitled
}

function verdictOf({ model, trouble }: FileState, { lang }: State) {
  const say = reviewWording[lang]
  if (model === null) return { text: trouble === null ? say.reading : `? ${say.notReadable}`, style: 'dim' as const }
  if (model.score === null) return { text: `- ${say.notJudged}`, style: 'dim' as const }
  if (trouble !== null) return { text: `? ${say.files.last(shownPoints(model.score))}`, style: 'dim' as const }
  return {
    text: `${shownPoints(model.score).padStart(6)} ${model.verdict}`,
    style: model.passed ? ('good' as const) : ('bad' as const),
  }
}
