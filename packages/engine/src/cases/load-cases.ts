import type { KeyPath, RulesetProblems } from '../ruleset/problem.js'
import { type RulesetText, readYaml } from '../ruleset/read-yaml.js'
import { createValidator, type Validator } from '../ruleset/validate.js'
import type { PartId } from '../types.js'
import { casesSchema } from './schema.js'
import type { CasePlace, Cases, ReportCase, RuleSamples, Sample } from './types.js'

type SampleSource = string | Readonly<Partial<Record<PartId, string>>>

interface CasesFile {
  readonly rules?: Readonly<
    Record<string, { readonly [kind in keyof RuleSamples]?: SampleSource | readonly SampleSource[] }>
  >
  readonly reports?: readonly Omit<ReportCase, 'at'>[]
}

interface ReadCases {
  readonly file: CasesFile
  readonly placeOf: (path: KeyPath, key?: boolean) => CasePlace
}

/**
 * Reads the cases of a ruleset, the parents' files first and its own last. A sample of its own takes the place of the
 * parents' good, tolerated or bad samples of that rule; reports are not inherited.
 */
export function loadCases(
  own: RulesetText,
  inherited: readonly RulesetText[] = [],
): { readonly cases: Cases } | RulesetProblems {
  const validate = createValidator<CasesFile>(casesSchema)
  const samples = new Map<string, RuleSamples>()
  let last: ReadCases | null = null
  for (const source of [...inherited, own]) {
    const read = readCases(source, validate)
    if ('problems' in read) return read
    addSamples(samples, read)
    last = read
  }
  const { file, placeOf } = last!
  const named = Object.keys(file.rules ?? {}).map((rule) => ({ rule, at: placeOf(['rules', rule], true) }))
  const reports = (file.reports ?? []).map((report, index) => ({ ...report, at: placeOf(['reports', index]) }))
  return { cases: { samples, reports, named, at: placeOf(['rules'], true) } }
}

function readCases(source: RulesetText, validate: Validator<CasesFile>): ReadCases | RulesetProblems {
  const yaml = readYaml(source)
  if ('problems' in yaml) return yaml
  const valid = validate(yaml.data ?? {})
  if ('complaints' in valid) return { problems: valid.complaints.map(yaml.place) }
  return {
    file: valid.file,
    placeOf: (path, key = false) => {
      const { line, column } = yaml.place({ paths: [path], key, message: { zh: '', en: '' } })
      return { path: source.path, line, column }
    },
  }
}

const NONE: RuleSamples = { good: [], tolerated: [], bad: [] }

function addSamples(samples: Map<string, RuleSamples>, { file, placeOf }: ReadCases): void {
  for (const [rule, said] of Object.entries(file.rules ?? {})) {
    const before = samples.get(rule) ?? NONE
    const listed = (kind: keyof RuleSamples): readonly Sample[] => {
      const value = said[kind]
      if (value === undefined) return before[kind]
      return Array.isArray(value)
        ? value.map((one: SampleSource, index) => sampleOf(rule, one, placeOf(['rules', rule, kind, index])))
        : [sampleOf(rule, value as SampleSource, placeOf(['rules', rule, kind]))]
    }
    samples.set(rule, { good: listed('good'), tolerated: listed('tolerated'), bad: listed('bad') })
  }
}

function sampleOf(rule: string, source: SampleSource, at: CasePlace): Sample {
  if (typeof source !== 'string') return { parts: source, text: Object.values(source).join('\n'), at }
  const [part, item] = rule.split('/') as [PartId, string | undefined]
  const isHeaded = item === undefined || OWN_HEADING.test(source)
  return { parts: isHeaded ? null : { [part]: source }, text: source, at }
}

// A sample that brings its own heading gets no other.
const OWN_HEADING = /^一、/
