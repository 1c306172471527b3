import { type Assessment, MAX_BYTES, mendFinding, nameYearsIn, outlineOf, readReport } from '@dabiao/engine'
import type { Arguments } from './arguments.js'
import { CONFIG_FILE, findSettings, type Settings } from './config/find-settings.js'
import { decisionsPath } from './decisions/decisions-path.js'
import { BASELINE_FILE } from './decisions/file-names.js'
import { MOST_RECORDED } from './file-limits.js'
import { type Gate, openGate } from './gate.js'
import type { Io } from './io.js'
import { describeJudged, judgeReport, judgeTask } from './judge-files.js'
import { isJudged } from './result.js'
import { tellProblems } from './tell.js'
import type { ReportModel } from './ui/model.js'
import type { Looked, ReviewWorld } from './ui/review-world.js'
import { isUsageError } from './usage-error.js'
import { whyFailed } from './verdict.js'
import { troubleText } from './wording.js'

/** Reports and what is set for them, as they are now. */
interface Reports {
  readonly look: ReviewWorld['look']
  readonly mend: ReviewWorld['mend']
  /** What options and configuration decide; what they decided last, while the configuration is broken. */
  readonly settings: () => Promise<Settings>
  /** All files that decide what is shown beside the reports, there or yet to come. */
  readonly deciding: () => readonly string[]
}

/** Judges reports one by one while they and the decisions about them change. */
export function openReports(gate: Gate, args: Arguments, io: Io): Reports {
  const { lang } = args
  let now = { gate, decided: decidedIn(gate, io) }
  let settled = gate.settings
  /** The gate by the decisions on record now; what is wrong with them as a text. */
  const gateNow = async (): Promise<Gate | string> => {
    const told: string[] = []
    const quiet = { ...io, stderr: { ...io.stderr, write: (text: string) => void told.push(text) } }
    try {
      const settings = await findSettings(args, io)
      if ('problems' in settings) {
        tellProblems(settings, args, quiet)
        return firstOf(told)
      }
      settled = settings
      const decided = decidedIn({ settings }, io)
      if (decided === now.decided) return now.gate
      const opened = await openGate(settings, args, quiet)
      if (opened) now = { gate: opened, decided }
      return opened ?? firstOf(told)
    } catch (error) {
      // A ruleset, or a file of patterns, that is not there any more.
      if (!isUsageError(error)) throw error
      return error.message
    }
  }
  const look = async (path: string): Promise<Looked> => {
    const current = await gateNow()
    if (typeof current === 'string') return { trouble: current }
    const content = io.readFile(path, MAX_BYTES)
    if ('trouble' in content) return { trouble: troubleText(content.trouble)[lang] }
    const { bytes } = content
    const result = await judgeTask({ path, bytes }, current.judge, io)
    if (!isJudged(result)) return { trouble: result.message[lang] }
    const report = await readReport(bytes, path)
    if ('refusal' in report) return { trouble: report.refusal[lang] }
    const { failOn, minScore } = current.settings
    return {
      assessment: result.assessment,
      source: report.source,
      described: await describeJudged(report, outlineOf(report), current.judge.choose),
      failing: whyFailed(result, { failOn: failOn.value, minScore: minScore.value }, lang),
      samples: samplesOf(result.assessment, io),
    }
  }
  const mend: ReviewWorld['mend'] = (source, finding) => {
    const { choose } = now.gate.judge
    return mendFinding(source, finding, (one, outline) => judgeReport(one, outline, choose))
  }
  const settings = async (): Promise<Settings> => {
    await gateNow()
    return settled
  }
  // Without a configuration, or a baseline, one may come.
  const toCome = (): string[] => {
    const { config, baseline } = settled
    if (config.value !== null) return []
    return [...(args.options['no-config'] ? [] : [CONFIG_FILE]), ...(baseline.value === null ? [BASELINE_FILE] : [])]
  }
  return { look, mend, settings, deciding: () => [...decidingFiles(settled), ...toCome()] }
}

/** There is one row to say it in, and the first problem often makes the others. */
const firstOf = ([first = '']: readonly string[]): string => first.trim()

/** Samples of the built-in rulesets, with the years of the report. */
function samplesOf({ ruleset, facts: { year } }: Assessment, { rulesets }: Io): ReportModel['samples'] {
  const samples = rulesets.samples(ruleset.id)
  return (rule) => {
    const { good = '', bad = '' } = samples[rule] ?? {}
    return { good: nameYearsIn(good, year), bad: nameYearsIn(bad, year) }
  }
}

/** The files of decisions, the configuration, rulesets of the user's, and the patterns of what is left out. */
function decidingFiles(settings: Settings): string[] {
  const { baseline, config, ruleset, rulesets, ignore } = settings
  const named = [ruleset.value, ...(rulesets.value?.entries ?? []).map((entry) => entry.ruleset)]
  const files = named.filter((name) => name !== null && /\.ya?ml$/i.test(name))
  const all = [decisionsPath(settings), baseline.value, config.value, ignore.value?.file ?? null, ...files]
  return [...new Set(all.filter((file) => file !== null))]
}

/** All that these files hold. */
function decidedIn({ settings }: Pick<Gate, 'settings'>, io: Io): string {
  return decidingFiles(settings)
    .map((file) => {
      const content = io.readFile(file, MOST_RECORDED)
      return 'bytes' in content ? new TextDecoder().decode(content.bytes) : ''
    })
    .join('\0')
}
