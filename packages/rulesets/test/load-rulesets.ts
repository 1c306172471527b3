import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Assessment, Outline, Report } from '@dabiao/engine'
import { assess, chooseRuleset, outlineOf, prepareRuleset, readReport } from '@dabiao/engine'
import { type Cases, loadCases } from '@dabiao/engine/cases'
import { createLoader, type LoadedRuleset, type RulesetProblem, type RulesetText } from '@dabiao/engine/ruleset'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The ids of the rulesets of this package. */
export const IDS: readonly string[] = readdirSync(`${root}fazhi`)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
  .map((name) => `fazhi/${name.slice(0, -'.yaml'.length)}`)

/** A ruleset file by id, or by path where it ends in .yaml. */
export function rulesetFile(name: string): RulesetText {
  const path = name.endsWith('.yaml') ? name : `${root}${name}.yaml`
  return { path, text: readFileSync(path, 'utf8') }
}

/** A loader that finds the rulesets of this package. */
const createTestLoader = () =>
  createLoader({
    resolveParent: rulesetFile,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  })

const { load } = createTestLoader()

/** Loads a ruleset; throws with its problems where it has any. */
export function loadTestRuleset(file: RulesetText): LoadedRuleset {
  return valid(load(file))
}

/** Loads the cases of a ruleset and of those that it extends. */
export function casesOf({ files }: LoadedRuleset): Cases {
  const paths = files.map(({ path }) => path.replace(/\.yaml$/, '.cases.yaml')).filter(existsSync)
  const texts = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  return valid(loadCases(texts.at(-1)!, texts.slice(0, -1))).cases
}

function valid<T extends object>(result: T | { readonly problems: readonly RulesetProblem[] }): T {
  if (!('problems' in result)) return result
  const lines = result.problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message.en}`)
  throw new Error(lines.join('\n'))
}

const RULESETS = new Map(IDS.map((id) => [id, prepareRuleset(loadTestRuleset(rulesetFile(id)))]))
const SCOPES = [...RULESETS.values()].map(({ ruleset }) => ruleset)

/** Assesses bytes as the file `path` by the ruleset that fits; null where they are refused. */
export async function assessFile(
  bytes: Uint8Array,
  path: string,
): Promise<{ assessment: Assessment; outline: Outline } | null> {
  const report = await readReport(bytes, path)
  if ('refusal' in report) return null
  const outline = outlineOf(report)
  return { assessment: judge(report, outline), outline }
}

/** Assesses a plain text by the ruleset that fits. */
export async function assessText(text: string): Promise<Assessment> {
  const result = await assessFile(new TextEncoder().encode(text), 'a.txt')
  return result!.assessment
}

/** Judges a report by the ruleset that fits. */
export function judge(report: Report, outline: Outline): Assessment {
  const { id, reason } = chooseRuleset(outline.facts, SCOPES)!
  return assess(report, RULESETS.get(id)!, reason, { outline })
}
