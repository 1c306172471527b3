import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import { lineStarts } from '../text/line-starts.js'
import type { Complaint, KeyPath } from './problem.js'

/** The offset of the key or value that a complaint is about, or of the nearest key above it that the file has. */
export function offsetOf(document: Document.Parsed, text: string, { paths, key, offset }: Complaint): number {
  const traces = paths.map((path) => ({ path, nodes: trace(document, path) }))
  const { path, nodes } = traces.reduce((best, next) => (next.nodes.length > best.nodes.length ? next : best))
  const last = nodes.at(-1)
  if (last === undefined) return 0
  const whole = nodes.length === path.length
  const { range, value } = (whole && !key ? last.value : null) ?? last.key ?? last.value ?? {}
  const from = range?.[0] ?? 0
  if (offset === undefined || typeof value !== 'string') return from
  // Where escapes or line breaks make the text differ from its source, its beginning has to do.
  const inside = text.slice(from, range?.[1]).indexOf(value)
  return inside < 0 ? from : from + inside + offset
}

interface Spot {
  readonly range?: readonly number[] | null | undefined
  readonly value?: unknown
}

/** The keys and values on the way along a path, as far as the file has them. */
function trace(document: Document.Parsed, path: KeyPath): { key: Spot | null; value: Spot | null }[] {
  const spots: { key: Spot | null; value: Spot | null }[] = []
  let node: unknown = document.contents
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (pair === undefined) break
      spots.push({ key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null })
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step]
      spots.push({ key: null, value: isNode(node) ? node : null })
    } else {
      break
    }
  }
  return spots
}

/** Told the line of a plain value, from 1, the value itself and the way to it. */
export type LineLeaf = (line: number, value: unknown, path: KeyPath) => unknown

/** The lists and maps of a document with something else in place of each plain value. */
export function mapLines(document: Document.Parsed, text: string, leaf: LineLeaf): unknown {
  const starts = lineStarts(text)
  const map = (node: unknown, path: KeyPath, key: number): unknown => {
    if (isAlias(node)) return map(node.resolve(document), path, key)
    if (isSeq(node)) return node.items.map((item, index) => map(item, [...path, index], key))
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map((pair) => {
          const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
          return [name, map(pair.value, [...path, name], offset(pair.key, key))]
        }),
      )
    }
    return leaf(lineAt(starts, offset(node, key)), isScalar(node) ? node.value : null, path)
  }
  return map(document.contents, [], 0)
}

const offset = (node: unknown, otherwise: number): number => (isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise)

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low + 1
}
