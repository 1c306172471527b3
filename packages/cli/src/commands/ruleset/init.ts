import { whyOfOtherKind } from '@dabiao/engine/cases'
import type { Arguments } from '../../arguments.js'
import { draftOf, factsOf, openPlacesIn, rulesetFor, titleOf } from '../../draft.js'
import type { Io } from '../../io.js'
import { tell } from '../../tell.js'
import { safeLine } from '../../terminal/safe.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { writeTroubleText } from '../../wording.js'
import { refuseWords } from '../input.js'
import { openNamed } from './open.js'
import { COMMON } from './rules.js'

/**
 * Writes a draft to fill in, to a new file (Word, Markdown or plain text by its name) or standard output. Gives back 2
 * where the ruleset is broken, else 0.
 */
export async function init(args: Arguments, io: Io): Promise<number> {
  const { lang, options } = args
  refuseWords(args)
  const say = rulesetWording[lang]
  const { year, output } = options
  if (year === undefined) throw new UsageError(say.init.noYear)
  if (options.issuer === undefined) throw new UsageError(say.init.noIssuer)
  if (output !== undefined && !/\.(?:md|txt|docx)$/i.test(output)) throw new UsageError(say.init.whichFile(output))
  const issuer = safeLine(options.issuer)
  const title = titleOf(issuer, year)
  const facts = { ...(await factsOf(title)), title, issuer, year }
  const fitting = rulesetFor(facts, io.rulesets.scopes()) ?? COMMON
  const named = options.ruleset ?? fitting
  const opened = openNamed(named, args, io)
  if (opened === null) return 2
  const otherKind = await whyOfOtherKind(opened)
  if (otherKind !== null) tell(otherKind[args.lang], io)
  const draft = draftOf(opened.ruleset, facts, say.init)
  if (output === undefined) {
    io.stdout.write(draft)
    return 0
  }
  const content = await contentFor(output, draft)
  const trouble = io.writeFile(output, content, { exclusive: true })
  if (trouble !== null) throw new UsageError(`${output}: ${writeTroubleText(trouble)[lang]}`)
  // Left to itself, the check would choose what fits.
  const check = `dabiao check ${output}${named === fitting ? '' : ` -r ${named}`}`
  const open = openPlacesIn(draft, say.init)
  io.stderr.write(`${safeLine(say.init.written(output, { ruleset: opened.ruleset.id, open, check }))}\n`)
  return 0
}

/** Headings are marked by their style in Word, and by their numbers alone in plain text. */
async function contentFor(file: string, draft: string): Promise<string | Uint8Array> {
  if (/\.docx$/i.test(file)) return (await import('../../formats/draft-docx.js')).draftDocx(draft)
  return /\.txt$/i.test(file) ? draft.replaceAll(/^#{1,3} /gm, '') : draft
}
