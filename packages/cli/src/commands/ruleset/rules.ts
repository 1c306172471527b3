import { listRules } from '@dabiao/engine/ruleset'
import type { Arguments } from '../../arguments.js'
import { rulesJson, ruleTable } from '../../formats/ruleset/rule.js'
import type { Io } from '../../io.js'
import { safe, safeLine } from '../../terminal/safe.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { wording } from '../../wording.js'
import { formatOptions } from '../format-options.js'
import { refuseWords } from '../input.js'
import { openNamed } from './open.js'

/** What is listed where no ruleset is named: what all reports are asked. */
export const COMMON = 'fazhi/annual-report'

/** Lists all rules of a ruleset. Gives back 2 where it is broken, else 0. */
export async function rules(args: Arguments, io: Io, version: string): Promise<number> {
  const { lang, options } = args
  refuseWords(args)
  const opened = openNamed(options.ruleset ?? COMMON, args, io)
  if (opened === null) return 2
  const { ruleset } = opened
  const listed = listRules(ruleset)
  const format = formatOptions(args, io, version)
  if (options.format === 'json') {
    io.stdout.write(rulesJson(listed, ruleset, format))
    return 0
  }
  const title = wording[lang].heading.rulesetName(
    safeLine(ruleset.title[lang]),
    safe(ruleset.id),
    safe(ruleset.version),
  )
  const others = io.rulesets.scopes().map(({ id }) => id)
  const more = rulesetWording[lang].rules.others(others.filter((id) => id !== ruleset.id).join(wording[lang].separator))
  io.stdout.write(`${[format.paint('bold', title), '', ...ruleTable(listed, format)].join('\n')}\n`)
  if (options.ruleset === undefined) io.stderr.write(`${safeLine(more)}\n`)
  return 0
}
