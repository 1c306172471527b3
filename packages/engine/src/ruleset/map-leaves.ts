import type { KeyPath } from './problem.js'

/** The same lists and maps with something else in place of each plain value. */
export function mapLeaves(
  value: unknown,
  leaf: (value: unknown, path: KeyPath) => unknown,
  path: KeyPath = [],
): unknown {
  if (Array.isArray(value)) return value.map((child, index) => mapLeaves(child, leaf, [...path, index]))
  if (typeof value !== 'object' || value === null) return leaf(value, path)
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapLeaves(child, leaf, [...path, key])]))
}
