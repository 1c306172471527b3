import { isSettled } from '@dabiao/engine'
import { severityMark } from '../../formats/severity-mark.js'
import { shownPoints } from '../../formats/shown-points.js'
import { severityStyle } from '../../terminal/paint.js'
import type { Layout } from '../layout.js'
import { type Line, lineText, plain, styled } from '../line.js'
import { isFiltered } from '../listing.js'
import type { FindingModel, ReportModel } from '../model.js'
import { rulerFor } from '../ruler.js'
import { fileOf, listed, type State, tickedOff } from '../state.js'
import { reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'

/** The findings that are listed, and behind them what is mended. */
export function findingsView(state: State, model: ReportModel, { listWidth, listHeight }: Layout): Line[] {
  const ruler = rulerFor(state.wide)
  const say = reviewWording[state.lang]
  const { index, top } = fileOf(state)
  const mended = tickedOff(state)
  const rows = listed(state)
  const name = say.findings(rows.length === 0 ? 0 : index + 1, rows.length, model.findings.length)
  const ticks = mended.length === 0 ? [] : [styled('good', ` ✓ ${say.ticked(mended.length)}`)]
  const rule = ruleLine([styled('bold', name), ...ticks], listWidth, ruler, filterWords(state))
  const places = rows.slice(top, top + listHeight).map(placeOf(model))
  const column = Math.max(2, ...places.map((place) => place.length))
  const shown = Array.from({ length: listHeight }, (_, row): Line => {
    const at = top + row
    const one = rows[at]
    if (one)
      return ruler.fit(
        findingRow(one, { place: places[row]!.padStart(column), chosen: at === index, state }, listWidth),
        listWidth,
      )
    const done = mended[at - rows.length]
    return done ? ruler.fit([styled('good', ' ✓ '), styled('dim', say.mended(done.message))], listWidth) : plain('')
  })
  if (rows.length === 0 && mended.length === 0) {
    const words = model.reason ?? (isFiltered(fileOf(state).filter) ? say.noneMatch : say.none)
    const lines = ruler.wrap(words, listWidth).slice(0, listHeight)
    return [rule, ...shown.map((line, row) => (lines[row] === undefined ? line : plain(lines[row]!)))]
  }
  return [rule, ...shown]
}

const placeOf =
  ({ paged }: ReportModel) =>
  ({ finding }: FindingModel): string =>
    String(paged ? finding.paragraph : finding.line)

interface RowContext {
  readonly place: string
  readonly chosen: boolean
  readonly state: State
}

/** Mark, place, message, and the points at the right edge; the chosen one stands out by its sign as well. */
function findingRow({ finding, message }: FindingModel, { place, chosen, state }: RowContext, width: number): Line {
  const ruler = rulerFor(state.wide)
  const { severity, pointsLost, waived } = finding
  const lost = pointsLost === 0 ? '' : `-${shownPoints(pointsLost)}`
  const flag = waived ? ` ${reviewWording[state.lang].accepted[waived.kind]}` : ''
  const mark = ruler.sign(severityMark[severity])
  const room = width - 4 - place.length - 2 - ruler.width(lost) - ruler.width(flag) - 2
  const words = ruler.padEnd(ruler.cut(message, Math.max(2, room)), Math.max(2, room))
  const settled = isSettled(finding)
  const style = settled ? 'dim' : severityStyle[severity]
  const parts: Line = [
    { text: chosen ? '>' : ' ', style: 'bold' },
    { text: `${mark} `, style },
    { text: `${place}  `, style: 'dim' },
    { text: words, ...(settled ? { style: 'dim' as const } : chosen ? { style: 'bold' as const } : {}) },
    { text: flag, style: 'note' },
    { text: `  ${lost} ` },
  ]
  // One bar, whatever colours its parts have elsewhere.
  const isBar = chosen && state.focus === 'list'
  return isBar ? [{ text: lineText(parts), style: 'bold', inverse: true }] : parts
}

/** Columns of a part's title in the words of a filter. */
const SHOWN_TITLE = 16

/** How the list is sorted and what is left out of it. */
function filterWords(state: State): string {
  const say = reviewWording[state.lang]
  const { filter, sort, model } = fileOf(state)
  const part = model?.parts.findIndex(({ id }) => id === filter.part) ?? -1
  const ruler = rulerFor(state.wide)
  const words = [
    part < 0 ? '' : say.only.part(part + 1, ruler.cut(model!.parts[part]!.title, SHOWN_TITLE)),
    filter.severity === null ? '' : say.severity[filter.severity],
    filter.rule === null ? '' : say.only.rule,
    filter.waived === 'all' ? '' : say.only[filter.waived],
    filter.text === '' ? '' : `/${ruler.cut(filter.text, 12)}`,
    sort === 'place' ? '' : say.sort[sort],
  ]
  return words.filter((word) => word !== '').join(' ')
}
