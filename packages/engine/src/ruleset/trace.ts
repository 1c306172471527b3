import { fillDefaults } from './complete.js'
import { extendRuleset, isOff } from './extend.js'
import type { ChildFile, RootFile } from './file.js'
import type { Layer } from './layers.js'
import type { KeyPath } from './problem.js'

/** The line of a file that says something, and the ruleset that the file holds. */
export interface Origin {
  readonly id: string
  readonly path: string
  readonly line: number
}

/** One plain value of a ruleset. */
export interface TracedValue {
  /** The keys that lead to it in the merged ruleset, e.g. `parts`, `measures`, `items`, `party`, `phrases`, 0. */
  readonly path: KeyPath
  /** As its author wrote it: points are points, not hundredths. */
  readonly value: string | number
  /** Null for a default, which no file says. */
  readonly origin: Origin | null
}

/** A merged ruleset, value by value. */
export interface TracedRuleset {
  /** The files it was made of, parent first. */
  readonly layers: readonly { readonly id: string; readonly version: string; readonly path: string }[]
  readonly values: readonly TracedValue[]
  /** Items and checks that were turned off, and where. */
  readonly dropped: readonly { readonly rule: string; readonly origin: Origin }[]
}

/** Tells for each value of a merged ruleset which line it comes from. */
export function traceLayer(layer: Layer): TracedRuleset {
  const dropped: { rule: string; origin: Origin }[] = []
  const origins = fillDefaults(originsOf(layer, dropped))
  return { layers: layersOf(layer), values: [...valuesOf(layer.filled, origins, [])], dropped }
}

/** The files of a layer merged with, in place of each value, the line that says it. */
function originsOf({ source, yaml, file, parent }: Layer, dropped: { rule: string; origin: Origin }[]): RootFile {
  const inherited = parent === null ? null : originsOf(parent, dropped)
  const own = yaml.mapLines((line, value, path) => {
    const origin: Origin = { id: file.id, path: source.path, line }
    if (!isOff(value, path)) return origin
    dropped.push({ rule: path[0] === 'checks' ? String(path[1]) : `${path[1]}/${path[3]}`, origin })
    return value
  })
  return inherited === null ? (own as RootFile) : extendRuleset(inherited, own as ChildFile).merged
}

function layersOf({ source, file, parent }: Layer): TracedRuleset['layers'] {
  return [...(parent === null ? [] : layersOf(parent)), { id: file.id, version: file.version, path: source.path }]
}

function* valuesOf(value: unknown, origin: unknown, path: KeyPath): Generator<TracedValue> {
  if (typeof value !== 'object' || value === null) {
    yield { path, value: value as string | number, origin: isOrigin(origin) ? origin : null }
    return
  }
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key
    yield* valuesOf(child, (origin as Record<string, unknown> | undefined)?.[key], [...path, step])
  }
}

const isOrigin = (origin: unknown): origin is Origin =>
  typeof origin === 'object' && origin !== null && 'line' in origin && typeof origin.line === 'number'
