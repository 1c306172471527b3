import type { PartId, Severity } from '@dabiao/engine'
import { rank, worstFirst } from '../formats/severity.js'
import type { FindingModel, ReportModel } from './model.js'

/** Which findings are listed. */
export interface Filter {
  readonly part: PartId | null
  readonly severity: Severity | null
  readonly rule: string | null
  readonly waived: 'all' | 'open' | 'waived'
  readonly text: string
}

export type FilesSort = 'order' | 'score'

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
  rows.sort(orders[sort])
  last.set(model, { filter, sort, rows })
  return rows
}

function matches({ finding, words }: FindingModel, { part, severity, rule, waived, text }: Filter): boolean {
  return (
    (part === null || finding.part === part) &&
    (severity === null || finding.severity === severity) &&
    (rule === null || finding.rule === rule) &&
    (waived === 'all' || (waived === 'waived') === (finding.waived !== null)) &&
    holds(words, text)
  )
}

/** Whether words, which are in lower case, hold all that was typed. */
const holds = (words: string, typed: string): boolean =>
  typed === '' ||
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))

interface ListedFile {
  readonly name: string
  readonly leftOut: boolean
  readonly model: Pick<ReportModel, 'score' | 'about'> | null
}

/** Indices of the files whose name, title or issuer holds the words; by score, the lowest first and what has none last. */
export function listFiles(files: readonly ListedFile[], typed: string, sort: FilesSort): readonly number[] {
  const scoreOf = (index: number): number => files[index]!.model?.score ?? Infinity
  const shown = files.flatMap(({ name, model, leftOut }, index) =>
    !leftOut && holds(`${name} ${model?.about ?? ''}`.toLowerCase(), typed) ? [index] : [],
  )
  return sort === 'order' ? shown : shown.sort((a, b) => (scoreOf(a) === scoreOf(b) ? a - b : scoreOf(a) - scoreOf(b)))
}

type Order = (a: FindingModel, b: FindingModel) => number

const byPoints: Order = (a, b) => b.finding.pointsLost - a.finding.pointsLost
const orders: Readonly<Record<Sort, Order>> = {
  // Findings of one part share the place of its heading.
  place: ({ finding: a }, { finding: b }) => a.line - b.line || a.column - b.column || worstFirst(a, b),
  severity: (a, b) => rank(a.finding.severity) - rank(b.finding.severity) || byPoints(a, b),
  points: byPoints,
}
