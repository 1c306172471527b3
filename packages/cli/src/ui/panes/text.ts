import { pieceAt, pieceLine, spotOf } from '../display-text.js'
import { styled } from '../line.js'
import type { FindingModel, ReportModel } from '../model.js'
import type { PaneContext } from './index.js'
import { labelled } from './labelled.js'
import { lazyPane, type Pane } from './pane.js'

/** The whole report with the lines' numbers; the chosen finding's passage is marked, and followed. */
export function textPane({ text }: ReportModel, one: FindingModel | null, { width, ruler }: PaneContext): Pane {
  const spot = one === null ? null : spotOf(text, one.finding)
  const column = String(text.pieces.at(-1)!.line).length
  const make = (block: number) => {
    const { line } = text.pieces[block]!
    const continued = block > 0 && text.pieces[block - 1]!.line === line
    const label = styled('dim', continued ? '' : String(line))
    return labelled(label, pieceLine(text, block, spot), { column, width, ruler })
  }
  if (spot === null) return lazyPane(text.pieces.length, make)
  const block = pieceAt(text, spot.from)
  const row = make(block).findIndex((line) => line.some(({ inverse }) => inverse))
  return lazyPane(text.pieces.length, make, { block, row: Math.max(0, row) })
}
