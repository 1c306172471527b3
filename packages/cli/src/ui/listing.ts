import type { PartId, Severity } from '@dabiao/engine'
import { rank } from '../formats/severity.js'
import type { FindingModel, ReportModel } from './model.js'

/** Which findings are listed. */
export interface Filter {
  readonly part: PartId | null
  readonly severity: Severity | null
  readonly rule: string | null
  readonly waived: 'all' | 'open' | 'waived'
  readonly text: string
}

export type Sort = 'place' | 'severity' | 'points'

export const noFilter: Filter = { part: null, severity: null, rule: null, waived: 'all', text: '' }

export const isFiltered = (filter: Filter): boolean =>
  filter.part !== null ||
  filter.severity !== null ||
  filter.rule !== null ||
  filter.waived !== 'all' ||
  filter.text !== ''

interface Listing {
  readonly filter: Filter
  readonly sort: Sort
  readonly rows: readonly FindingModel[]
}

// The last listing of each report: a key that only moves does not list anew.
const last = new WeakMap<ReportModel, Listing>()

/** The findings to list, in order. */
export function listFindings(model: ReportModel, filter: Filter, sort: Sort): readonly FindingModel[] {
  const known = last.get(model)
  if (known && known.filter === filter && known.sort === sort) return known.rows
  const rows = model.findings.filter((one) => matches(one, filter))
  if (sort !== 'place') rows.sort(orders[sort])
  last.set(model, { filter, sort, rows })
  return rows
}

function matches({ finding, words }: FindingModel, { part, severity, rule, waived, text }: Filter): boolean {
  return (
    (part === null || finding.part === part) &&
    (severity === null || finding.severity === severity) &&
    (rule === null || finding.rule === rule) &&
    (waived === 'all' || (waived === 'waived') === (finding.waived !== null)) &&
    (text === '' ||
      text
        .toLowerCase()
        .split(/\s+/)
        .every((word) => words.includes(word)))
  )
}

type Order = (a: FindingModel, b: FindingModel) => number

const byPoints: Order = (a, b) => b.finding.pointsLost - a.finding.pointsLost
const orders: Readonly<Record<Exclude<Sort, 'place'>, Order>> = {
  severity: (a, b) => rank(a.finding.severity) - rank(b.finding.severity) || byPoints(a, b),
  points: byPoints,
}
