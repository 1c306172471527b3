import type { Finding } from '@dabiao/engine'
import type { RulesetProblems } from '@dabiao/engine/ruleset'
import { MOST_RECORDED } from '../file-limits.js'
import type { Io } from '../io.js'
import { isEmpty } from '../read-checked-yaml.js'
import { problemOf } from '../tell.js'
import { bilingual, troubleText } from '../wording.js'
import type { Baseline } from './types.js'

/** What accepts nothing. */
export const NONE: Baseline = { on: '', reports: {} }

/** Reads a baseline, which only the program writes; an empty file accepts nothing, nor does a missing one that `mayMiss`. */
export function readBaseline(path: string, io: Pick<Io, 'readFile'>, mayMiss = false): Baseline | RulesetProblems {
  const content = io.readFile(path, MOST_RECORDED)
  if ('trouble' in content) {
    return isEmpty(content.trouble, mayMiss) ? NONE : problemOf(path, troubleText(content.trouble))
  }
  const text = new TextDecoder().decode(content.bytes)
  if (text.trim() === '') return NONE
  try {
    const data: unknown = JSON.parse(text)
    if (isBaseline(data)) return data
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return problemOf(
    path,
    bilingual(({ gate }) => gate.notBaseline),
  )
}

/** Whether something is there that is no baseline, not even a broken one. */
export function isNoBaseline(path: string, io: Pick<Io, 'readFile'>): boolean {
  const content = io.readFile(path, MOST_RECORDED)
  if ('trouble' in content) return !isEmpty(content.trouble, true)
  const head = new TextDecoder().decode(content.bytes.subarray(0, HEAD))
  return head.trim() !== '' && !BEGIN.test(head)
}

const HEAD = 1024
// As it is written; two versions that could not be merged begin with different days.
const BEGIN = /^\s*\{\s*(?:<{7}.*\s+)?"on":/

function isBaseline(data: unknown): data is Baseline {
  if (typeof data !== 'object' || data === null || !('reports' in data) || !('on' in data)) return false
  const { reports, on } = data
  if (typeof on !== 'string' || typeof reports !== 'object' || reports === null) return false
  return Object.values(reports).every(
    (marks) => Array.isArray(marks) && marks.every((mark) => typeof mark === 'string'),
  )
}

/** A baseline of everything found that is not accepted for another reason, by path; the day is when it was written. */
export function baselineOf(found: ReadonlyMap<string, readonly Finding[]>, on: string): Baseline {
  const reports = [...found].flatMap(([path, findings]) => {
    const marks = [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort()
    return marks.length === 0 ? [] : [[path, marks] as const]
  })
  return { on, reports: byPathOrder(reports) }
}

/** The baseline without what it says of these reports. */
export function entriesBut({ on, reports }: Baseline, paths: { readonly has: (path: string) => boolean }): Baseline {
  return { on, reports: byPathOrder(Object.entries(reports).filter(([path]) => !paths.has(path))) }
}

/** Two baselines of different reports in one, of the day of the first. */
export const joined = (one: Baseline, other: Baseline): Baseline => ({
  on: one.on,
  reports: byPathOrder([...Object.entries(one.reports), ...Object.entries(other.reports)]),
})

const byPathOrder = (entries: readonly (readonly [string, readonly string[]])[]): Baseline['reports'] =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/** The baseline without what is no longer found in the reports that were looked at. */
export function pruneBaseline(old: Baseline, found: ReadonlyMap<string, readonly Finding[]>): Baseline {
  const reports = Object.entries(old.reports).flatMap(([path, marks]) => {
    const findings = found.get(path)
    if (findings === undefined) return [[path, marks] as const]
    const still = new Set(findings.map(({ fingerprint }) => fingerprint))
    const kept = marks.filter((mark) => still.has(mark))
    return kept.length === 0 ? [] : [[path, kept] as const]
  })
  return { on: old.on, reports: Object.fromEntries(reports) }
}

/** The text of the file. */
export const baselineText = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 1)}\n`
