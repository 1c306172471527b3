import type { Arguments } from '../arguments.js'
import { decisionsPath, record, recordedPath } from '../decisions/record.js'
import type { Io } from '../io.js'
import { tellDone } from '../tell.js'
import { dayOf } from '../today.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { judgeNamed } from './judge-named.js'

/**
 * Records a person's judgement of an item, bound to the words of its part. Gives back 2 where the file cannot be judged,
 * else 0. Throws a UsageError where the report has no such item or part, or something needed is missing.
 */
export async function attest(args: Arguments, io: Io): Promise<number> {
  const { lang, options } = args
  const named = await judgeNamed(args, io)
  if (named === null) return 2
  const { rule, path, reason, approvedBy, settings, judged } = named
  const say = wording[lang].gate
  const { parts } = judged.assessment
  const items = parts.flatMap((part) => part.items.map(({ id }) => `${part.id}/${id}`))
  if (!items.includes(rule)) throw new UsageError(say.noItem(rule))
  const { digest } = parts.find(({ id }) => rule.startsWith(`${id}/`))!
  if (digest === '') throw new UsageError(say.noPart(path, rule))
  const file = decisionsPath(settings)
  const met = !options['not-met']
  const on = dayOf(args, io)
  const entry = { rule, path: recordedPath(file, path, args, io), met, reason, approvedBy, on, digest }
  record(file, 'attestations', entry, { lang, io })
  tellDone(say.attested(path, rule, met, file), io)
  return 0
}
