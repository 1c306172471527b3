import { diffChars, structuredPatch } from 'diff'
import { safe } from '../terminal/safe.js'
import type { FixWording } from '../wording/fix-wording.js'

// How many characters of a line are shown around a change, and how near two changes are shown as one.
const AROUND = 8
const NEAR = 2 * AROUND

/** The changes of a text for one who reads no patch: each with its line, as it is and as it will be; null where they are too many. */
export function changeLines(before: string, after: string, say: FixWording, maxEditLength: number): string[] | null {
  const options = { context: 0, maxEditLength }
  const patch = structuredPatch('', '', before, after, undefined, undefined, options)
  if (patch === undefined) return null
  return patch.hunks.flatMap(({ oldStart, lines }) => {
    const of = (sign: string): string[] =>
      lines.flatMap((line) => (line[0] === sign ? line.slice(1).replace(/\r$/, '') : []))
    const [old, fresh] = [of('-'), of('+')]
    if (old.length !== fresh.length)
      return [
        say.atLine(oldStart),
        ...old.map((line) => say.out(safe(line))),
        ...fresh.map((line) => say.in(safe(line))),
      ]
    return old.flatMap((line, i) => [
      say.atLine(oldStart + i),
      ...(stretchesOf(line, fresh[i]!)?.flatMap(([was, is]) => [say.was(safe(was)), say.is(safe(is))]) ?? [
        say.tooManyInLine,
      ]),
    ])
  })
}

interface Stretch {
  /** Where it begins and ends in the old line and in the new one. */
  readonly from: readonly [number, number]
  to: [number, number]
}

// What it costs to compare two lines grows with the square of their changes.
const MOST_IN_LINE = 2000

/** Where two lines differ, with a few words around; null where they differ in too many places. */
function stretchesOf(old: string, fresh: string): [string, string][] | null {
  const changes = diffChars(old, fresh, { maxEditLength: MOST_IN_LINE })
  if (changes === undefined) return null
  const stretches: Stretch[] = []
  let at: [number, number] = [0, 0]
  for (const { value, added, removed } of changes) {
    const next: [number, number] = [at[0] + (added ? 0 : value.length), at[1] + (removed ? 0 : value.length)]
    const last = stretches.at(-1)
    if (added || removed) {
      if (last && at[0] - last.to[0] <= NEAR) last.to = next
      else stretches.push({ from: at, to: next })
    }
    at = next
  }
  return stretches.map(({ from, to }) => [around(old, from[0], to[0]), around(fresh, from[1], to[1])])
}

function around(line: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(line.length, to + AROUND)]
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`
}
