import { checkPhrases, checkRuleset } from './check.js'
import { completeRuleset } from './complete.js'
import { extendRuleset } from './extend.js'
import type { RootFile } from './file.js'
import type { Complaint, RulesetProblem } from './problem.js'
import { type RulesetText, readYaml } from './read-yaml.js'
import type { Ruleset } from './types.js'
import { createValidator, type Validator } from './validate.js'

/** What a loader is handed, so that the engine itself touches no file. */
export interface LoadOptions {
  /** The file of the ruleset with an id, for `extends`; null where there is none. */
  readonly resolveParent: (id: string) => RulesetText | null
  /** SHA-256 of a text as UTF-8, in hexadecimal. */
  readonly sha256: (text: string) => string
}

export type LoadedRuleset = { readonly ruleset: Ruleset } | { readonly problems: readonly RulesetProblem[] }

/** One file with its parents merged in, not yet completed. */
interface Layer {
  readonly merged: RootFile
  /** The texts it was made of, parent first. */
  readonly texts: readonly string[]
}

const MAX_PROBLEMS = 50

type Problems = { readonly problems: readonly RulesetProblem[] }

/** Loads a ruleset with its parents, or tells everything that is wrong in the first file that has problems. */
export function loadRuleset(file: RulesetText, options: LoadOptions): LoadedRuleset {
  const layer = loadLayer(file, { ...options, validate: createValidator(), children: [] })
  if ('problems' in layer) return layer
  return { ruleset: completeRuleset(layer.merged, options.sha256(layer.texts.join(''))) }
}

interface Context extends LoadOptions {
  readonly validate: Validator
  /** Ids of the rulesets that extend this one, directly or not; the nearest is the last. */
  readonly children: readonly string[]
}

function loadLayer(source: RulesetText, context: Context): Layer | Problems {
  const yaml = readYaml(source)
  if ('problems' in yaml) return yaml
  const problems = (complaints: readonly Complaint[]): Problems => ({
    problems: complaints.slice(0, MAX_PROBLEMS).map(yaml.place),
  })

  const valid = context.validate(yaml.data)
  if ('complaints' in valid) return problems(valid.complaints)
  const { file } = valid
  const invalid = checkPhrases(file)
  if (!('extends' in file)) {
    const complaints = [...invalid, ...checkRuleset(completeRuleset(file, ''))]
    return complaints.length > 0 ? problems(complaints) : { merged: file, texts: [source.text] }
  }

  const children = [...context.children, file.id]
  const parentFile = children.includes(file.extends) ? null : context.resolveParent(file.extends)
  if (parentFile === null) return problems([...invalid, noParent(file.extends, children)])
  const parent = loadLayer(parentFile, { ...context, children })
  if ('problems' in parent) return parent
  if (parent.merged.id !== file.extends) return problems([...invalid, otherParent(file.extends, parent.merged.id)])

  const { merged, complaints: unmerged } = extendRuleset(parent.merged, file)
  const complaints = [...invalid, ...unmerged, ...checkRuleset(completeRuleset(merged, ''))]
  return complaints.length > 0 ? problems(complaints) : { merged, texts: [...parent.texts, source.text] }
}

function noParent(id: string, children: readonly string[]): Complaint {
  const circle = [...children.slice(children.indexOf(id)), id].join(' → ')
  const message = children.includes(id)
    ? { zh: `extends 绕成了圈：${circle}`, en: `extends goes in a circle: ${circle}` }
    : { zh: `找不到上级规则集“${id}”`, en: `there is no ruleset “${id}” to extend` }
  return { paths: [['extends']], message }
}

function otherParent(wanted: string, found: string): Complaint {
  return {
    paths: [['extends']],
    message: {
      zh: `按“${wanted}”找到的规则集，标识却是“${found}”`,
      en: `the ruleset found for “${wanted}” has the id “${found}”`,
    },
  }
}
