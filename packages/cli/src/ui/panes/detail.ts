import { cited } from '../../formats/cited.js'
import { costText } from '../../formats/cost-text.js'
import { isOfPart } from '../../formats/is-of-part.js'
import { severityMark } from '../../formats/severity-mark.js'
import { waivedText } from '../../formats/waived-text.js'
import { severityStyle } from '../../terminal/paint.js'
import { pieceAt, pieceLine, spotOf } from '../display-text.js'
import { type Line, plain, styled } from '../line.js'
import type { FindingModel, ReportModel } from '../model.js'
import { screenText } from '../screen-text.js'
import type { ReviewWording } from '../wording.js'
import type { PaneContext } from './index.js'
import { labelled } from './labelled.js'
import { type Pane, paneOfBlocks } from './pane.js'

/** Lines of the report shown above and below the passage. */
const NEIGHBOURS = 1
/** Rows of a neighbour that are shown. */
const NEIGHBOUR_ROWS = 2

/** One finding in full: the passage with its neighbours, what the rule asks for and rests on, and what to do. */
export function detailPane(model: ReportModel, one: FindingModel | null, context: PaneContext): Pane {
  const { say } = context
  if (one === null) {
    const words = model.reason ?? (context.filtered ? say.noneMatch : say.none)
    return paneOfBlocks([context.ruler.wrap(words, context.width).map(plain)])
  }
  const [head, act] = [headRows(one, context), actRows(model, one, context)]
  const [passage, ask] = [passageRows(model, one, context), askRows(model, one, context)]
  // A pane of few rows must show what to do before it is gone into.
  const blocks = context.tall
    ? [head, [plain('')], ...passage, [plain('')], ...act, ...ask]
    : [head, ...act, [plain('')], ...passage, [plain('')], ...ask]
  return paneOfBlocks(blocks)
}

function headRows({ finding, message }: FindingModel, { lang, say, ruler, width }: PaneContext): Line[] {
  const { severity, rule, waived } = finding
  const head = `${ruler.sign(severityMark[severity])} ${say.severity[severity]}${costText(finding, lang, '  ')}`
  return [
    [
      styled(severityStyle[severity], head),
      styled('dim', `  ${screenText(rule)}`),
      ...(waived ? [styled('note', `  ${say.accepted[waived.kind]}`)] : []),
    ],
    ...ruler.wrap(message, width).map((line): Line => [styled('bold', line)]),
  ]
}

function passageRows(model: ReportModel, { finding }: FindingModel, context: PaneContext): Line[][] {
  const { ruler, width, say } = context
  const { text, parts } = model
  const spot = spotOf(text, finding)
  const first = pieceAt(text, spot.from)
  const last = Math.min(pieceAt(text, Math.max(spot.from, spot.to - 1)), first + 2)
  const isHere = (index: number): boolean => index >= first && index <= last
  const shown = neighbours(model, first, -1).concat(range(first, last), neighbours(model, last, 1))
  const column = String(text.pieces[shown.at(-1)!]!.line).length + 1
  const rows = shown.map((index) => {
    const line = pieceLine(text, index, isHere(index) ? spot : null)
    const sign = isHere(index) ? '>' : ' '
    const number = `${sign}${ruler.padStart(String(text.pieces[index]!.line), column - 1)}`
    const label = isHere(index) ? styled('bold', number) : styled('dim', number)
    const dimmed = isHere(index) ? line : line.map(({ text: words }) => styled('dim', words))
    const all = labelled(label, dimmed, { column, width, ruler })
    return isHere(index) ? all : all.slice(0, NEIGHBOUR_ROWS)
  })
  const absent = parts.some(({ id, status }) => id === finding.rule && status === 'absent')
  return absent ? [...rows, [[styled('dim', `${' '.repeat(column)}  ^ ${say.detail.here}`)]]] : rows
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** The nearest pieces before or behind one that are not blank, in the order of the text. */
function neighbours({ text }: ReportModel, from: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let at = from + step; found.length < NEIGHBOURS && at >= 0 && at < text.pieces.length; at += step) {
    const piece = text.pieces[at]!
    if (text.source.slice(piece.from, piece.to).trim() !== '') found.push(at)
  }
  return step < 0 ? found.reverse() : found
}

/** What is to be done: that it is accepted, the advice, and whether the program can do it. */
function actRows({ paged }: ReportModel, { finding, advice }: FindingModel, context: PaneContext): Line[][] {
  const { lang, say } = context
  const { waived, fixable } = finding
  return labelledRows(
    [
      [say.detail.accepted, waived ? screenText(waivedText(waived, lang)) : ''],
      [say.detail.advice, advice],
      ['', fixable && !paged ? say.detail.fixable : ''],
    ],
    context,
  )
}

/** What is asked for, on which basis, with a good and a bad sample. */
function askRows(model: ReportModel, one: FindingModel, context: PaneContext): Line[][] {
  const { detail: words } = context.say
  const samples = model.samples(one.finding.rule)
  return labelledRows(
    [
      [words.asks, asked(one, context.say)],
      [words.basis, one.basis === '' ? '' : cited(one.basis)],
      ...lines(words.good, samples.good),
      ...lines(words.bad, samples.bad),
    ],
    context,
  )
}

function labelledRows(
  rows: readonly (readonly [string, string])[],
  { say: { detail }, ruler, width }: PaneContext,
): Line[][] {
  const labels = [detail.asks, detail.basis, detail.advice, detail.good, detail.bad, detail.accepted]
  const column = Math.max(...labels.map(ruler.width))
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(styled('dim', label), plain(text), { column, width, ruler }))
}

/** A sample line by line, the label before the first. */
const lines = (label: string, sample: string): [string, string][] =>
  sample
    .split('\n')
    .map(screenText)
    .filter((line) => line !== '')
    .map((line, index) => [index === 0 ? label : '', line])

/** What the rule asks for; empty for a check, which asks for no part, wherever its finding stands. */
function asked({ finding, partTitle, itemTitle }: FindingModel, say: ReviewWording): string {
  if (partTitle === null || finding.part === null || !isOfPart(finding.rule, finding.part)) return ''
  return itemTitle === null ? say.detail.asksPart(partTitle) : say.detail.asksItem(partTitle, itemTitle)
}
