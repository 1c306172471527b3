import type { Bilingual } from '../types.js'
import type { FilledFile } from './complete.js'
import { unknownWord } from './explain.js'
import type { Complaint, KeyPath } from './problem.js'
import type { Years } from './types.js'

/** A complaint about a value, or with `key` about its key. */
export function complain(paths: readonly KeyPath[], message: Bilingual, key = false): Complaint {
  return { paths, key, message }
}

/** The same key under each of several paths. */
export function under(paths: readonly KeyPath[], key: string): KeyPath[] {
  return paths.map((path) => [...path, key])
}

/** Complains about a basis that the ruleset does not have. */
export function checkBasis({ bases }: FilledFile, basis: string, paths: readonly KeyPath[]): Complaint[] {
  return Object.hasOwn(bases, basis) ? [] : [complain(paths, unknownWord('依据', 'basis', basis, Object.keys(bases)))]
}

/** Complains about bounds that no year lies within. */
export function checkYears({ from, to }: Years, paths: readonly KeyPath[]): Complaint[] {
  if (from === undefined || to === undefined || from <= to) return []
  const message = {
    zh: `从 ${from} 年度起、到 ${to} 年度为止，之间没有年度`,
    en: `no year lies between from ${from} and to ${to}`,
  }
  return [complain([...under(paths, 'to'), ...under(paths, 'from')], message)]
}
