import { withParts } from '../../formats/with-parts.js'
import { type Line, plain, styled } from '../line.js'
import type { FindingModel, ReportModel } from '../model.js'
import type { PaneContext } from './index.js'
import { labelled } from './labelled.js'
import { type Pane, paneOfBlocks } from './pane.js'

/** What is to be looked into, and the tree of headings as it was understood, with the parts marked in it. */
export function outlinePane(model: ReportModel, one: FindingModel | null, context: PaneContext): Pane {
  const { say, ruler, width } = context
  const doubts = model.toCheck.map((text) => ruler.wrap(`! ${text}`, width).map((line): Line => [styled('fair', line)]))
  const found = model.parts.filter(
    ({ status, heading }) => status !== 'absent' && (status !== 'unasked' || heading !== null),
  )
  const absent = model.parts.filter(({ status }) => status === 'absent')
  const entries = withParts(model.outline, found)
  const column = String(model.outline.at(-1)?.line ?? 0).length
  const blocks = entries.map((entry): Line[] => {
    if ('id' in entry) {
      const text = say.outline.part(entry.title, say.status[entry.status])
      return labelled(plain('')[0]!, [styled('good', `${ruler.sign('→')} ${text}`)], { column, width, ruler })
    }
    const words = `${'  '.repeat(Math.min(entry.depth, 6))}${entry.text}`
    const number = ruler.padStart(String(entry.line), column)
    return [[styled('dim', `${number}  `), entry.aside ? styled('dim', words) : plain(words)[0]!]]
  })
  const missing = absent.map(({ title }): Line[] => [[styled('bad', say.outline.absent(title))]])
  const at = one === null ? -1 : entries.findLastIndex(({ line }) => line <= one.finding.line)
  return paneOfBlocks([...doubts, ...blocks, ...missing], at < 0 ? null : { block: doubts.length + at, row: 0 })
}
