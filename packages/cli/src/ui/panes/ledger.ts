import { FULL } from '@dabiao/engine'
import { shownPoints } from '../../formats/shown-points.js'
import { plain, styled } from '../line.js'
import type { FindingModel, ReportModel } from '../model.js'
import type { PaneContext } from './index.js'
import { labelled } from './labelled.js'
import { lazyPane, type Pane } from './pane.js'

/** Every point lost, from full marks down to the score. */
export function ledgerPane(model: ReportModel, one: FindingModel | null, { say, ruler, width }: PaneContext): Pane {
  const entries = [
    { amount: shownPoints(FULL), text: say.ledger.full, strong: true },
    ...model.ledger.map(({ points, reason }) => ({ amount: shownPoints(points), text: reason, strong: false })),
    { amount: model.score === null ? '' : shownPoints(model.score), text: say.ledger.score, strong: true },
  ]
  const column = entries.reduce((widest, { amount }) => Math.max(widest, amount.length), 1)
  const make = (block: number) => {
    const { amount, text, strong } = entries[block]!
    const label = strong ? styled('bold', amount) : plain(amount)[0]!
    return labelled(label, strong ? [styled('bold', text)] : plain(text), { column, width, ruler })
  }
  const at = one === null ? -1 : model.ledger.findIndex(({ rule }) => rule === one.finding.rule)
  return lazyPane(entries.length, make, at < 0 ? null : { block: at + 1, row: 0 })
}
