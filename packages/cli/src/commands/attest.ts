import type { Arguments } from '../arguments.js'
import { draftAttestation, recordDecision } from '../decisions/draft-decision.js'
import type { Io } from '../io.js'
import { tellDone } from '../tell.js'
import { wording } from '../wording.js'
import { judgeNamed, nameOf } from './judge-named.js'

/**
 * Records a person's judgement of an item, bound to the words of its part. Gives back 2 where the file cannot be judged,
 * else 0. Throws a UsageError where the report has no such item or part, or something needed is missing.
 */
export async function attest(args: Arguments, io: Io): Promise<number> {
  const named = await judgeNamed(args, io)
  if (named === null) return 2
  const { rule, path, settings, judged } = named
  const met = !args.options['not-met']
  const about = { path, rule, met, parts: judged.assessment.parts }
  const context = { settings, args, io }
  const written = recordDecision(() => draftAttestation(about, named, context), context)
  tellDone(wording[args.lang].gate.attested(path, nameOf(rule, judged, args.lang), met, written.path), io)
  return 0
}
