import { type CompiledPhrases, type Compiler, createCompiler } from '../phrase/compile.js'
import { parsePhrase } from '../phrase/parse-phrase.js'
import type { Bilingual } from '../types.js'
import { checkRuleset } from './check.js'
import { checkPhrases } from './check-phrases.js'
import { checkReferences } from './check-references.js'
import { type FilledFile, fillDefaults } from './complete.js'
import { extendRuleset } from './extend.js'
import type { ChildFile, RootFile } from './file.js'
import { phraseLists } from './phrase-lists.js'
import type { Complaint, KeyPath, RulesetProblems } from './problem.js'
import { checkReach } from './reach.js'
import { type RulesetText, readYaml, type YamlFile } from './read-yaml.js'
import { rulesetSchema } from './schema.js'
import { createValidator } from './validate.js'

/**
 * Gives the file of the ruleset that `from` extends, by id (`fazhi/department`) or file (`./city.yaml`); null where there
 * is none, or why the file there cannot be had.
 */
export type ParentResolver = (reference: string, from: RulesetText) => RulesetText | Refusal | null

/** Why a file cannot be had. */
interface Refusal {
  readonly refusal: Bilingual
}

/** One file with its parents merged in. */
export interface Layer {
  readonly source: RulesetText
  readonly yaml: YamlFile
  readonly file: RootFile | ChildFile
  readonly parent: Layer | null
  readonly merged: RootFile
  readonly filled: FilledFile
  readonly compiled: CompiledPhrases
}

/** Loads a file with its parents, or tells what is wrong in the first file that has problems. */
export type LayerLoader = (source: RulesetText) => Layer | RulesetProblems

const MAX_PROBLEMS = 50

// To compile the schema takes as long as to check several files by it.
const validate = createValidator<RootFile | ChildFile>(rulesetSchema)

interface Context {
  readonly resolveParent: ParentResolver
  readonly parse: typeof parsePhrase
  readonly compile: Compiler
  /** Layers by the path of their file. */
  readonly known: Map<string, Layer>
}

/** A loader that reads, checks and compiles each file once, however many rulesets extend it. */
export function createLayerLoader(resolveParent: ParentResolver): LayerLoader {
  const parsed = new Map<string, ReturnType<typeof parsePhrase>>()
  const parse: typeof parsePhrase = (source) => {
    const result = parsed.get(source) ?? parsePhrase(source)
    parsed.set(source, result)
    return result
  }
  const context = { resolveParent, parse, compile: createCompiler(parse), known: new Map<string, Layer>() }
  return (source) => loadLayer(source, [], context)
}

/** Of the rulesets that extend this one, directly or not; the nearest is the last. */
interface Child {
  readonly id: string
  readonly path: string
}

function loadLayer(source: RulesetText, children: readonly Child[], context: Context): Layer | RulesetProblems {
  const known = context.known.get(source.path)
  if (known?.source.text === source.text) return known
  const yaml = readYaml(source)
  if ('problems' in yaml) return yaml
  const valid = validate(yaml.data)
  if ('complaints' in valid) {
    const told = suggestParent(yaml.data, valid.complaints)
    return problemsOf(yaml, [...told, ...checkRest({ source, yaml, told }, children, context)])
  }
  const { file } = valid
  const invalid = checkPhrases(file, context.parse)
  const parent = 'extends' in file ? loadParent(source, file, children, context) : null
  if (parent !== null && 'problems' in parent) return parent
  if (parent !== null && 'complaint' in parent) return problemsOf(yaml, [...invalid, parent.complaint])

  const { merged, complaints: unmerged } =
    parent !== null ? extendRuleset(parent.merged, file as ChildFile) : { merged: file as RootFile, complaints: [] }
  const filled = fillDefaults(merged)
  const complaints = [...invalid, ...unmerged, ...checkRuleset(filled)]
  if (complaints.length > 0) return problemsOf(yaml, complaints)
  const compiled = context.compile(phraseLists(filled).map(({ phrases }) => phrases))
  const layer = { source, yaml, file, parent, merged, filled, compiled }
  const unreached = checkReach(layer, context.parse)
  if (unreached.length > 0) return problemsOf(yaml, unreached)
  context.known.set(source.path, layer)
  return layer
}

interface Misfit {
  readonly source: RulesetText
  readonly yaml: YamlFile
  /** What is wrong with its form. */
  readonly told: readonly Complaint[]
}

/** What else is wrong with a file that does not fit the schema, as far as that does not follow from it. */
function checkRest(
  { source, yaml: { data }, told }: Misfit,
  children: readonly Child[],
  context: Context,
): Complaint[] {
  const rest = (complaints: readonly Complaint[]): Complaint[] =>
    complaints.filter(({ paths: [path = []] }) => !told.some(({ paths: [about = []] }) => isUnder(path, about)))
  const phrases = rest(checkPhrases(data, context.parse))
  if (typeof data !== 'object' || data === null) return phrases
  const { id = '', extends: reference, bases } = data as Partial<ChildFile>
  if (
    reference !== undefined &&
    (typeof reference !== 'string' || told.some(({ paths }) => isUnder(['extends'], paths[0]!)))
  )
    return phrases
  const parent = reference === undefined ? null : loadParent(source, { id, extends: reference }, children, context)
  if (parent !== null && 'complaint' in parent) return [...phrases, parent.complaint]
  const isMisnamed = (depth: number, top?: string): boolean =>
    told.some(({ key, paths: [path = []] }) => key && path.length <= depth && (top === undefined || path[0] === top))
  // Without what it extends, or what may be its bases, too much would seem to be missing.
  if ((parent !== null && 'problems' in parent) || (bases === undefined && isMisnamed(1))) return phrases
  const references = rest(checkReferences(data, parent === null ? null : parent.filled))
  return [...phrases, ...references.filter(({ paths }) => paths[0]!.at(-1) !== 'of' || !isMisnamed(4, 'parts'))]
}

/** Whether a value is at or below a place other than the top. */
const isUnder = (path: KeyPath, above: KeyPath): boolean => above.length > 0 && above.every((key, i) => key === path[i])

/** How many keys a file without a parent may lack before it is taken for one that was meant to have a parent. */
const LACKS_MANY = 3

/** Where a file lacks most of a whole ruleset, it is `extends` that was forgotten. */
function suggestParent(data: unknown, complaints: readonly Complaint[]): readonly Complaint[] {
  const lacking = complaints.filter(({ paths, key }) => key === true && paths[0]!.length === 0)
  if (lacking.length < LACKS_MANY || typeof data !== 'object' || data === null || 'extends' in data) return complaints
  const message = {
    zh: `没有 extends，又缺少一套完整标准要有的 ${lacking.length} 个键；只写与现有标准不同之处的，应加上一行 extends: fazhi/department`,
    en: `there is no extends, and ${lacking.length} keys of a whole ruleset are missing; to say only what differs from another one, add the line extends: fazhi/department`,
  }
  return [{ paths: [[]], message }, ...complaints.filter((complaint) => !lacking.includes(complaint))]
}

function problemsOf(yaml: YamlFile, complaints: readonly Complaint[]): RulesetProblems {
  const problems = complaints.slice(0, MAX_PROBLEMS).map(yaml.place)
  return { problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

function loadParent(
  source: RulesetText,
  file: Pick<ChildFile, 'id' | 'extends'>,
  children: readonly Child[],
  context: Context,
): Layer | RulesetProblems | { readonly complaint: Complaint } {
  const all = [...children, { id: file.id, path: source.path }]
  const about = (zh: string, en: string) => ({ complaint: { paths: [['extends']], message: { zh, en } } })
  const circle = (from: number) => {
    const way = [...all.slice(from).map(({ id }) => id), file.extends].join(' → ')
    return about(`extends 绕成了圈：${way}`, `extends goes in a circle: ${way}`)
  }
  const again = all.findIndex(({ id }) => id === file.extends)
  if (again >= 0) return circle(again)
  const found = context.resolveParent(file.extends, source)
  if (found !== null && 'refusal' in found) {
    return about(`“${file.extends}”：${found.refusal.zh}`, `“${file.extends}”: ${found.refusal.en}`)
  }
  if (found === null) {
    return about(`找不到上级标准“${file.extends}”`, `there is no ruleset “${file.extends}” to extend`)
  }
  const met = all.findIndex(({ path }) => path === found.path)
  if (met >= 0) return circle(met)
  const parent = loadLayer(found, all, context)
  if ('problems' in parent || file.extends.startsWith('./') || parent.merged.id === file.extends) return parent
  return about(
    `按“${file.extends}”找到的标准，标识却是“${parent.merged.id}”`,
    `the ruleset found for “${file.extends}” has the id “${parent.merged.id}”`,
  )
}
