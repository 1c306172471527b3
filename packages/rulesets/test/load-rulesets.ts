import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Assessment, IssuerKind, Outline } from '@dabiao/engine'
import { assess, createMatcher, outlineOf, type PreparedRuleset, readReport } from '@dabiao/engine'
import { bundleRuleset, loadRuleset, type RulesetText } from '@dabiao/engine/ruleset'

const file = (id: string): RulesetText => {
  const path = `${id}.yaml`
  return { path, text: readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') }
}

/** Loads a ruleset of this package from its YAML; throws with its problems where it has any. */
function prepare(id: string): PreparedRuleset {
  const loaded = loadRuleset(file(id), {
    resolveParent: file,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  })
  if ('problems' in loaded) {
    throw new Error(
      loaded.problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message.en}`).join('\n'),
    )
  }
  const { ruleset, compiled } = bundleRuleset(loaded.ruleset)
  return { ruleset, match: createMatcher(compiled) }
}

const BY_KIND: Record<IssuerKind | 'unknown', PreparedRuleset> = {
  department: prepare('fazhi/department'),
  government: prepare('fazhi/government'),
  unknown: prepare('fazhi/annual-report'),
}

/** Assesses bytes as the file `path` by the ruleset of its issuer; null where they are refused. */
export async function assessFile(
  bytes: Uint8Array,
  path: string,
): Promise<{ assessment: Assessment; outline: Outline } | null> {
  const report = await readReport(bytes, path)
  if ('refusal' in report) return null
  const outline = outlineOf(report)
  const reason = { zh: '', en: '' }
  return { assessment: assess(report, BY_KIND[outline.facts.kind ?? 'unknown'], reason, outline), outline }
}
