import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMatcher, type Scope } from '@dabiao/engine'
import type { BundledRuleset } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets } from './io.js'

// Where the build puts them, beside the program: `fazhi/department.json` for `fazhi/department`, and the YAML it is from.
const folder = join(import.meta.dirname, 'rulesets')
const read = (id: string, ending: 'json' | 'yaml'): string => readFileSync(join(folder, `${id}.${ending}`), 'utf8')

/** The rulesets that come with the program, each read when it is asked for. */
export function createBuiltInRulesets(): BuiltInRulesets {
  const scopes = (): readonly Scope[] => JSON.parse(read('scopes', 'json'))
  return {
    scopes,
    load: async (id) => {
      const { ruleset, compiled }: BundledRuleset = JSON.parse(read(id, 'json'))
      return { ruleset, match: createMatcher(compiled) }
    },
    file: (id) => (scopes().some((scope) => scope.id === id) ? { path: `${id}.yaml`, text: read(id, 'yaml') } : null),
  }
}
