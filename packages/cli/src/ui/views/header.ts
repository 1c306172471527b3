import { countSeverities } from '../../formats/severity.js'
import { shownPoints } from '../../formats/shown-points.js'
import { type Line, lineText, plain, type Segment, styled } from '../line.js'
import type { ReportModel } from '../model.js'
import { type Ruler, rulerFor } from '../ruler.js'
import { type FileState, fileOf, filesThere, type State } from '../state.js'
import { type ReviewWording, reviewWording } from '../wording.js'

/** The first line: verdict, score and its change, grade, how many findings, and the file at the right edge. */
export function headerLine(state: State): Line {
  const ruler = rulerFor(state.wide)
  const say = reviewWording[state.lang]
  if (state.place === 'files') return besides(filesHead(state, say), '', state.columns, ruler)
  const file = fileOf(state)
  const head = file.model === null ? [plain(file.trouble ?? say.reading)[0]!] : scoreHead(file, file.model, say, ruler)
  return besides(head, file.name, state.columns, ruler)
}

function filesHead(state: State, say: ReviewWording): Line {
  const files = filesThere(state)
  const read = files.filter(({ model, trouble }) => model !== null || trouble !== null).length
  // What stood in a file that cannot be read any more is no verdict on it.
  const current = files.filter(({ trouble }) => trouble === null)
  const passed = current.filter(({ model }) => model?.passed).length
  const failed = current.filter(({ model }) => model !== null && model.score !== null && !model.passed).length
  return [
    styled('bold', say.files.section(files.length)),
    ...plain(`  ${say.files.counts(passed, failed, read - passed - failed)}`),
    styled('dim', read < files.length ? `  ${say.files.reading(files.length - read)}` : ''),
  ]
}

function scoreHead({ before, trouble }: FileState, model: ReportModel, say: ReviewWording, ruler: Ruler): Line {
  const { score, grade, passed, verdict, findings } = model
  const told: Segment[] = trouble === null ? [] : [styled('bad', `! ${say.note.gone(trouble)}`), ...plain('  ')]
  if (score === null) return [...told, styled('bad', `- ${say.notJudged}`)]
  const counts = countSeverities(findings.map(({ finding }) => finding))
  const known = findings.filter(({ finding }) => finding.waived?.kind === 'baseline').length
  const shown = before === null ? [] : [styled('dim', `${shownPoints(before)} ${ruler.sign('→')} `)]
  const change = before === null ? '' : say.change(`${score > before ? '+' : ''}${shownPoints(score - before)}`)
  return [
    ...told,
    styled(passed ? 'good' : 'bad', verdict),
    ...plain('  '),
    ...shown,
    styled('bold', `${shownPoints(score)}/100`),
    styled(before !== null && score > before ? 'good' : 'bad', change),
    ...plain(grade === '' ? '' : ` ${grade}`),
    ...plain(
      `  ✗${counts.error} !${counts.warning} ${ruler.sign('·')}${counts.info}${known === 0 ? '' : `  ${say.accepted.baseline} ${known}`}`,
    ),
  ]
}

/** Words at the left edge, and a name at the right edge as far as there is room for it. */
function besides(head: Line, name: string, width: number, ruler: Ruler): Line {
  const room = width - ruler.width(lineText(head)) - 2
  if (room < 4) return head
  const shown = ruler.cutStart(name, room)
  return [...head, ...plain(' '.repeat(room + 2 - ruler.width(shown))), styled('dim', shown)]
}
