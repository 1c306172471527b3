import { shownPoints } from '../../formats/shown-points.js'
import type { Layout } from '../layout.js'
import { type Line, plain, type Segment, styled } from '../line.js'
import type { PartModel, ReportModel } from '../model.js'
import { rulerFor } from '../ruler.js'
import { fileOf, type State } from '../state.js'
import { reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'

const GAP = 2

/** The five parts with their points, status and place: a row each, or all in one row where there is no room. */
export function partsView(state: State, model: ReportModel, { partRows, listWidth }: Layout): Line[] {
  const ruler = rulerFor(state.wide)
  const say = reviewWording[state.lang]
  if (!partRows) return [ruler.fit(inOneRow(state, model.parts), listWidth)]
  const points = model.parts.map((part) => `${shownPoints(part.points)}/${shownPoints(part.weight)}`)
  const places = model.parts.map(({ line }) => (model.paged ? say.paragraph(line) : say.line(line)))
  const statuses = model.parts.map(({ status, isAccepted }) => (isAccepted ? say.acceptedPart : say.status[status]))
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(ruler.width))
  const [pointsWidth, placeWidth, statusWidth] = [widest(points), widest(places), widest(statuses)]
  const room = listWidth - 5 - pointsWidth - placeWidth - statusWidth - GAP * 3
  // A short title with all that belongs to it, or the whole title with the points alone.
  const full = room >= 10
  const titleWidth = full
    ? Math.min(room, widest(model.parts.map(({ title }) => title)))
    : listWidth - 5 - pointsWidth - GAP
  const { part: only } = fileOf(state).filter
  const rows = model.parts.map((part, index): Line => {
    const title = ruler.padEnd(ruler.cut(part.title, titleWidth), titleWidth)
    const detail = full
      ? `  ${ruler.padEnd(statuses[index]!, statusWidth)}  ${ruler.padStart(places[index]!, placeWidth)}`
      : ''
    return ruler.fit(
      [
        part.id === only ? { text: `${index + 1}`, inverse: true } : styled('dim', `${index + 1}`),
        ...plain(' '),
        markOf(part, state.wide),
        ...plain(` ${title}`),
        ...plain(`  ${ruler.padStart(points[index]!, pointsWidth)}`),
        styled('dim', detail),
      ],
      listWidth,
    )
  })
  const padding = Array.from({ length: Math.max(0, 5 - rows.length) }, () => plain(''))
  return [ruleLine(headOf(state, model, listWidth), listWidth, ruler), ...rows.slice(0, 5), ...padding]
}

/** The name of the view, and behind it what is to be looked into as far as there is room; the outline has it in full. */
function headOf({ lang, wide }: State, { toCheck }: ReportModel, width: number): Line {
  const ruler = rulerFor(wide)
  const name = styled('bold', reviewWording[lang].parts)
  const [doubt] = toCheck
  const room = width - ruler.width(name.text) - GAP - 1
  return doubt === undefined || room < 12
    ? [name]
    : [name, ...plain('  '), styled('fair', ruler.cut(`! ${doubt}`, room))]
}

function inOneRow(state: State, parts: readonly PartModel[]): Line {
  const { part: only } = fileOf(state).filter
  return parts.flatMap((part, index): Segment[] => [
    part.id === only ? { text: `${index + 1}`, inverse: true } : styled('dim', `${index + 1}`),
    markOf(part, state.wide),
    ...plain(`${shownPoints(part.points)}  `),
  ])
}

const markOf = ({ mark: { mark, style } }: PartModel, wide: boolean): Segment =>
  styled(style, rulerFor(wide).sign(mark))
