import { createHash } from 'node:crypto'
import { createMatcher, type PreparedRuleset } from '@dabiao/engine'
import { bundleRuleset, loadRuleset, type RulesetProblem } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets } from './io.js'

/** Checks and compiles a ruleset of the user's own; it may extend the built-in ones. */
export function loadRulesetFile(
  file: { readonly path: string; readonly bytes: Uint8Array },
  rulesets: BuiltInRulesets,
): { readonly prepared: PreparedRuleset } | { readonly problems: readonly RulesetProblem[] } {
  const text = new TextDecoder().decode(file.bytes)
  const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex')
  const loaded = loadRuleset({ path: file.path, text }, { resolveParent: rulesets.file, sha256 })
  if ('problems' in loaded) return loaded
  const { ruleset, compiled } = bundleRuleset(loaded.ruleset)
  return { prepared: { ruleset, match: createMatcher(compiled) } }
}
