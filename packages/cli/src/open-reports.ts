import { type Assessment, describeOutline, MAX_BYTES, nameYearsIn, outlineOf, readReport } from '@dabiao/engine'
import type { Arguments } from './arguments.js'
import { findSettings } from './config/find-settings.js'
import { type Gate, openGate } from './gate.js'
import type { Io } from './io.js'
import { judgeTask } from './judge-files.js'
import { isJudged } from './result.js'
import { tellProblems } from './tell.js'
import type { ReportModel } from './ui/model.js'
import type { Looked } from './ui/review-world.js'
import { whyFailed } from './verdict.js'
import { troubleText } from './wording.js'

/** Looks at a report as it is now. */
interface Reports {
  readonly look: (path: string) => Promise<Looked>
}

/** Judges reports one by one while they and the decisions about them change. */
export function openReports(gate: Gate, args: Arguments, io: Io): Reports {
  const { lang } = args
  let now = { gate, decided: decidedIn(gate, io) }
  /** The gate by the decisions on record now; what is wrong with them as a text. */
  const gateNow = async (): Promise<Gate | string> => {
    const settings = await findSettings(args, io)
    const told: string[] = []
    const quiet = { ...io, stderr: { ...io.stderr, write: (text: string) => void told.push(text) } }
    if ('problems' in settings) {
      tellProblems(settings, args, quiet)
      return firstOf(told)
    }
    const decided = decidedIn({ settings }, io)
    if (decided === now.decided) return now.gate
    const opened = await openGate(settings, args, quiet)
    if (opened) now = { gate: opened, decided }
    return opened ?? firstOf(told)
  }
  const look = async (path: string): Promise<Looked> => {
    const current = await gateNow()
    if (typeof current === 'string') return { trouble: current }
    const content = io.readFile(path, MAX_BYTES)
    if ('trouble' in content) return { trouble: troubleText(content.trouble)[lang] }
    const { bytes } = content
    const result = await judgeTask({ path, bytes }, { ...current.judge, texts: true }, io)
    if (!isJudged(result)) return { trouble: result.message[lang] }
    const report = await readReport(bytes, path)
    if ('refusal' in report) return { trouble: report.refusal[lang] }
    const { failOn, minScore } = current.settings
    return {
      assessment: result.assessment,
      text: result.text,
      described: describeOutline(report, outlineOf(report)),
      failing: whyFailed(result, { failOn: failOn.value, minScore: minScore.value }, lang),
      samples: samplesOf(result.assessment, io),
    }
  }
  return { look }
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

const MOST_DECISIONS = 4 * 1024 * 1024

/** All that the files of decisions and the configuration hold. */
function decidedIn({ settings }: Pick<Gate, 'settings'>, io: Io): string {
  const files = [settings.waivers.value, settings.baseline.value, settings.config.value]
  return files
    .map((file) => {
      const content = file === null ? null : io.readFile(file, MOST_DECISIONS)
      return content && 'bytes' in content ? new TextDecoder().decode(content.bytes) : ''
    })
    .join('\0')
}
