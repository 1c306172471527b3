import type { BundledRuleset } from './bundle.js'
import { completeRuleset } from './complete.js'
import { createLayerLoader, type Layer, type ParentResolver } from './layers.js'
import type { RulesetProblems } from './problem.js'
import type { RulesetText } from './read-yaml.js'
import { type TracedRuleset, traceLayer } from './trace.js'

/** What a loader is handed, so that the engine itself touches no file. */
export interface LoadOptions {
  readonly resolveParent: ParentResolver
  /** SHA-256 of a text as UTF-8, in hexadecimal. */
  readonly sha256: (text: string) => string
}

/** A ruleset ready to be matched, and the files that it was made of, parent first. */
export interface LoadedRuleset extends BundledRuleset {
  readonly files: readonly RulesetText[]
}

/** Loads rulesets; what they extend is read once. */
export interface RulesetLoader {
  readonly load: (file: RulesetText) => LoadedRuleset | RulesetProblems
  /** The same with the place that each value comes from. */
  readonly trace: (file: RulesetText) => TracedRuleset | RulesetProblems
}

/** A loader for several rulesets. Each is loaded with its parents, or told wrong by the first file that has problems. */
export function createLoader({ resolveParent, sha256 }: LoadOptions): RulesetLoader {
  const loadLayer = createLayerLoader(resolveParent)
  return {
    load(file) {
      const layer = loadLayer(file)
      if ('problems' in layer) return layer
      const files = lineageOf(layer).map(({ source }) => source)
      const hash = sha256(files.map(({ text }) => text).join(''))
      return { ruleset: completeRuleset(layer.filled, hash), compiled: layer.compiled, files }
    },
    trace(file) {
      const layer = loadLayer(file)
      return 'problems' in layer ? layer : traceLayer(layer)
    },
  }
}

/** Loads one ruleset. */
export function loadRuleset(file: RulesetText, options: LoadOptions): LoadedRuleset | RulesetProblems {
  return createLoader(options).load(file)
}

/** A layer and those below it, parent first. */
function lineageOf(layer: Layer): Layer[] {
  return layer.parent === null ? [layer] : [...lineageOf(layer.parent), layer]
}
