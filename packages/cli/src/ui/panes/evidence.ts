import { statusWords } from '../../formats/outcomes.js'
import { shownPoints } from '../../formats/shown-points.js'
import type { Style } from '../../terminal/paint.js'
import { type Line, plain, styled } from '../line.js'
import type { FindingModel, ItemModel, PartModel, ReportModel } from '../model.js'
import type { PaneContext } from './index.js'
import { labelled } from './labelled.js'
import { type Pane, paneOfBlocks } from './pane.js'

const looks: Readonly<Record<ItemModel['status'], readonly [string, Style]>> = {
  met: ['✓', 'good'],
  partial: ['!', 'fair'],
  missing: ['✗', 'bad'],
  'not-applicable': ['-', 'dim'],
}

/** Part by part what each item was met by, in the report's own words. */
export function evidencePane(model: ReportModel, one: FindingModel | null, context: PaneContext): Pane {
  const blocks: Line[][] = []
  let follow = 0
  for (const part of model.parts) {
    if (part.id === one?.finding.part) follow = blocks.length
    blocks.push(partRows(part, context))
    for (const item of part.items) {
      if (`${part.id}/${item.id}` === one?.finding.rule) follow = blocks.length
      blocks.push(itemRows(item, model.paged, context))
    }
    blocks.push([plain('')])
  }
  return paneOfBlocks(blocks, { block: follow, row: 0 })
}

function partRows(part: PartModel, context: PaneContext): Line[] {
  const { title, status, isAccepted, points, weight, because } = part
  const { say, ruler, width } = context
  const head: Line = [
    styled('bold', title),
    styled('dim', `  ${statusWords(status, isAccepted, say)}  ${shownPoints(points)}/${shownPoints(weight)}`),
  ]
  const [first] = because
  if (first === undefined) return [head]
  const column = ruler.width(say.evidence.because) + 2
  return [head, ...labelled(styled('dim', say.evidence.because), plain(first), { column, width, ruler }).slice(0, 2)]
}

function itemRows(item: ItemModel, paged: boolean, { say, ruler, width }: PaneContext): Line[] {
  const [mark, style] = looks[item.status]
  const points = item.weight === 0 ? '' : `  ${shownPoints(item.points)}/${shownPoints(item.weight)}`
  const head: Line = [
    styled(style, `  ${mark} ${say.itemStatus[item.status]}  `),
    plain(item.title)[0]!,
    styled('dim', points),
  ]
  const place = paged ? say.evidence.paragraph : say.evidence.line
  const quotes = item.evidence.flatMap(({ line, quote }) => {
    const label = styled('dim', place(line))
    return labelled(label, plain(quote), { column: 4 + ruler.width(label.text), width, ruler })
  })
  const reason =
    item.reason === null ? [] : labelled(styled('dim', ''), plain(item.reason), { column: 4, width, ruler })
  return [head, ...quotes, ...reason]
}
