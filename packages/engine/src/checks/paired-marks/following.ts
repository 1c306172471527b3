import { byKey } from '../../text/by-key.js'
import { firstIndex } from '../../text/first-index.js'
import type { Mark } from './unit.js'

/** The first mark of a kind behind an index. */
export type Following = (kind: Mark['kind'], index: number) => Mark | undefined

/** Looks ahead among marks that come in the order of the text. */
export function followingIn(marks: readonly Mark[]): Following {
  let kinds: ReadonlyMap<Mark['kind'], readonly Mark[]> | null = null
  return (kind, index) => {
    kinds ??= byKey(marks, (mark) => mark.kind)
    const same = kinds.get(kind) ?? []
    return same[firstBehind(same, index)]
  }
}

/** The place of the first mark behind an index, in a list in the order of the text. */
export const firstBehind = (marks: readonly Mark[], index: number): number =>
  firstIndex(marks.length, (i) => marks[i]!.index > index)
