import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Scope, unpackRuleset } from '@dabiao/engine'
import type { RulesetText } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets } from './io.js'

// Where the build puts them, beside the program: for `fazhi/department` `fazhi/department.json`, its phrases ready to
// match in `fazhi/department.phrases`, and the YAML it is from.
const folder = join(import.meta.dirname, 'rulesets')
const read = (id: string, ending: 'json' | 'yaml'): string => readFileSync(join(folder, `${id}.${ending}`), 'utf8')

/** The rulesets that come with the program, each read when it is asked for. */
export function createBuiltInRulesets(): BuiltInRulesets {
  const scopes = (): readonly Scope[] => JSON.parse(read('scopes', 'json'))
  const has = (id: string): boolean => scopes().some((scope) => scope.id === id)
  // No file of the user's goes by such a path.
  const text = (id: string, ending: '' | '.cases'): RulesetText | null =>
    has(id) ? { path: `dabiao:${id}${ending}.yaml`, text: read(`${id}${ending}`, 'yaml') } : null
  return {
    scopes,
    load: async (id) => unpackRuleset({ json: read(id, 'json'), phrases: readFileSync(join(folder, `${id}.phrases`)) }),
    file: (id) => text(id, ''),
    cases: (id) => text(id, '.cases'),
    samples: (id) => (has(id) ? JSON.parse(read(`${id}.samples`, 'json')) : {}),
  }
}
