import type { RulesetProblems } from '@dabiao/engine/ruleset'
import type { Arguments } from './arguments.js'
import type { CommandName } from './commands/index.js'
import { findSettings, type Settings } from './config/find-settings.js'
import { createJudge } from './create-judge.js'
import type { FormatName } from './formats/names.js'
import type { Io, JudgeSettings } from './io.js'
import type { Judge } from './judge-files.js'
import { tellProblems } from './tell.js'
import { dayOf } from './today.js'

/** Everything that a run over reports is set up with. */
export interface Gate {
  readonly settings: Settings
  readonly judging: JudgeSettings
  readonly judge: Judge
}

/** Sets up a run by options and configuration, except for what `fixed` says; null, with the problems told, as below. */
export async function openRun(args: Arguments, io: Io, fixed: Partial<Settings> = {}): Promise<Gate | null> {
  const settings = await findSettings(args, io)
  if (!('problems' in settings)) return openGate({ ...settings, ...fixed }, args, io)
  tellProblems(settings, args, io)
  return null
}

/**
 * The way to choose rulesets for a run without decisions on record, by options and configuration; null, with the
 * problems told, where one is broken.
 */
export async function chooserFor(args: Arguments, io: Io): Promise<Judge['choose'] | null> {
  const none = { value: null, from: null }
  const gate = await openRun(args, io, { waivers: none, baseline: none })
  return gate?.judge.choose ?? null
}

/** Sets up a run by its settings and the decisions on record; null, with the problems told, where one is broken. */
export async function openGate(settings: Settings, args: Arguments, io: Io): Promise<Gate | null> {
  const refuse = (problems: RulesetProblems): null => {
    tellProblems(problems, args, io)
    return null
  }
  const decisions = await decisionsOf(settings, args, io)
  if ('problems' in decisions) return refuse(decisions)
  const { ruleset, rulesets } = settings
  const texts = settings.formats.value.some(({ format }) => !TEXTLESS.includes(format))
  const judging = {
    ruleset: ruleset.value,
    namedBy: ruleset.from !== null && 'option' in ruleset.from ? ('option' as const) : ('config' as const),
    rulesets: rulesets.value,
    asOf: args.options['as-of']?.year ?? null,
    decisions,
    texts,
  }
  const judge = await createJudge(judging, args.lang, io)
  return 'problems' in judge ? refuse(judge) : { settings, judging, judge }
}

async function decisionsOf({ waivers, baseline }: Settings, args: Arguments, io: Io) {
  const today = dayOf(args, io)
  const files = {
    waivers: fileOf(waivers, WRITING_WAIVERS.includes(args.command)),
    baseline: fileOf(baseline, false),
    today,
  }
  if (files.waivers === null && files.baseline === null) {
    const none = { file: '', folder: io.cwd, waivers: [], attestations: [], places: NO_PLACES, baseline: null }
    return { ...none, cwd: io.cwd, today }
  }
  return (await import('./decisions/load-decisions.js')).loadDecisions(files, io)
}

const NO_PLACES = { waivers: [], attestations: [] }

/** Commands that can make the file of waivers. */
const WRITING_WAIVERS: readonly CommandName[] = ['waive', 'attest', 'review']

/** A file that the configuration names may be yet to come, as one that the command `makes`. */
function fileOf({ value: path, from }: Settings['waivers'], makes: boolean) {
  const isOption = from !== null && 'option' in from
  return path === null ? null : { path, mayMiss: !isOption || makes }
}

/** Formats that quote no more of a report than its findings do. */
const TEXTLESS: readonly FormatName[] = ['json', 'ndjson', 'sarif', 'junit', 'github', 'markdown', 'csv']
