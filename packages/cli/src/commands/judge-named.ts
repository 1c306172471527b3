import { isSettled, type Lang } from '@dabiao/engine'
import { nearestWord } from '@dabiao/engine/text'
import type { Arguments } from '../arguments.js'
import type { Settings } from '../config/find-settings.js'
import { WAIVERS_FILE } from '../decisions/file-names.js'
import { isNotice } from '../decisions/notice.js'
import { outcomesOf } from '../formats/outcomes.js'
import { openRun } from '../gate.js'
import type { Io } from '../io.js'
import { judgeTask } from '../judge-files.js'
import { isScored, type Judged } from '../result.js'
import { rulesNamed } from '../rule-named.js'
import { ruleName, ruleTitle } from '../rule-title.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { tellTroubles } from './tell-results.js'

/** What a person decides about: a rule in a report, judged with what was decided before. */
interface Named {
  readonly rule: string
  readonly path: string
  readonly reason: string
  readonly approvedBy: string
  readonly settings: Settings
  readonly judged: Judged
}

/** The words `RULE FILE` of a command. Throws a UsageError where they are not these two. */
function ruleAndFile({ words, command, lang }: Arguments, io: Io): Pick<Named, 'rule' | 'path'> {
  const [rule, path, more] = words
  const say = wording[lang].gate
  const leftOver = more === undefined ? undefined : words.slice(1).find((word) => isNoName(word, io))
  if (leftOver !== undefined) throw new UsageError(say.leftOver(leftOver))
  const isMany = path !== undefined && (more !== undefined || meansMany(path, io))
  if (isMany && command === 'waive') throw new UsageError(say.manyFiles(WAIVERS_FILE))
  if (!rule || !path || more !== undefined) throw new UsageError(say.ruleAndFile(command))
  return { rule, path }
}

/**
 * Judges the file that a decision is about. Gives null, with the trouble told, where it cannot be judged. Throws a
 * UsageError where rule, file, reason or approver is missing, or the report is asked for no such rule.
 */
export async function judgeNamed(args: Arguments, io: Io): Promise<Named | null> {
  const { rule, path } = ruleAndFile(args, io)
  const [reason, approvedBy] = [needed(args, 'reason'), needed(args, 'approved-by')]
  const gate = await openRun(args, io)
  if (gate === null) return null
  // What is quoted is looked for in the text, whatever the formats of a check are.
  const result = await judgeTask({ path }, { ...gate.judge, texts: true }, io)
  tellTroubles([result], args, io)
  if (!isScored(result)) return null
  const known = outcomesOf(result).map((outcome) => ({ ...outcome, id: outcome.rule }))
  const [id, ...others] = rulesNamed(rule, known)
  if (others.length > 0) throw new UsageError(wording[args.lang].gate.manyRules(rule, [id!, ...others]))
  if (id === undefined) {
    const near = nearestWord(
      rule,
      known.map((one) => one.id),
    )
    const found = near === null ? foundIn(result, args.lang) : []
    throw new UsageError(wording[args.lang].gate.noRule(rule, near, path, found))
  }
  return { rule: id, path, reason, approvedBy, settings: gate.settings, judged: result }
}

/** Whether a word is the name of nothing, and looks like none. */
const isNoName = (word: string, io: Io): boolean => io.kindOf(word) === null && !/[*?/]|\.\w{1,5}$/.test(word)

/** Whether a word means more than one file: a folder, or a glob that is the name of nothing. */
function meansMany(word: string, io: Io): boolean {
  const kind = io.kindOf(word)
  return kind === 'folder' || (kind === null && /[*?]/.test(word))
}

/** The rules that something was found of that is not accepted yet, as they are told to people. */
export function foundIn(judged: Judged, lang: Lang): string[] {
  const say = wording[lang].gate
  return outcomesOf(judged)
    .filter(({ findings }) => findings.some((finding) => !isSettled(finding) && !isNotice(finding)))
    .map(({ rule, title }) => say.ruleWithTitle(rule, title[lang]))
}

/** A rule of the report as it is told to people. */
export const nameOf = (rule: string, { assessment }: Judged, lang: Lang): string =>
  ruleName(rule, ruleTitle(rule, assessment))[lang]

/** A value that a command cannot do without. Throws a UsageError where it was not given. */
function needed(args: Arguments, option: 'reason' | 'approved-by'): string {
  const value = args.options[option]
  if (value !== undefined) return value
  throw new UsageError(wording[args.lang].gate.needs(args.command, `--${option}`))
}
