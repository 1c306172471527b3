import type { Arguments } from '../arguments.js'
import type { Io } from '../io.js'
import type { Judge } from '../judge-files.js'
import { isPassedOver, isScored, type Judged, type PassedOver, type Result, type Unread } from '../result.js'
import { tell } from '../tell.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'

/** Tells in one line each what could not be judged. */
export function tellTroubles(results: readonly Result[], args: Arguments, io: Pick<Io, 'stderr'>): void {
  for (const result of results) {
    if (isScored(result)) continue
    const { path, why } = unscored(result, args.lang)
    tell(`${path}: ${why}`, io)
  }
}

const SHOWN = 5

/** What was judged or read of tasks, without what is passed over; says a word of that at the end. */
export async function* passingOver<T extends object>(
  results: AsyncIterable<T | Unread>,
  args: Arguments,
  io: Pick<Io, 'stderr'>,
): AsyncGenerator<T | Unread> {
  const passedOver: PassedOver[] = []
  for await (const result of results) {
    if (isPassedOver(result)) passedOver.push(result)
    else yield result
  }
  tellPassedOver(passedOver, args, io)
}

/** Says a word of what a run passed over, if it did. */
export function tellPassedOver(all: readonly PassedOver[], { lang, options }: Arguments, io: Pick<Io, 'stderr'>): void {
  const { gate } = wording[lang]
  const say = { output: gate.ownOutputs, unsupported: gate.notRead }
  // What may be a report that nobody checked is told in any case.
  for (const why of options.quiet ? (['unsupported'] as const) : (['output', 'unsupported'] as const)) {
    const paths = all.filter(({ passedOver }) => passedOver === why).map(({ path }) => path)
    if (paths.length > 0) tell(say[why](paths.slice(0, SHOWN), paths.length), io)
  }
}

/** Says once of how many reports it is not known whether they were copied from the earlier one, and why. */
export function tellUncompared(
  all: readonly Judged[],
  { source, outline }: NonNullable<Judge['previous']>,
  { lang, options }: Arguments,
  io: Pick<Io, 'stderr'>,
): void {
  if (options.quiet) return
  const { previous: say } = wording[lang].gate
  const others = all.filter(({ uncompared }) => uncompared === 'other-issuer')
  const notLater = all.length - others.length
  const issuer = outline.facts.issuer ?? ''
  if (others.length === 1) tell(say.otherIssuer(others[0]!.assessment.path, source.path, issuer), io)
  if (others.length > 1) tell(say.otherIssuers(others.length, source.path, issuer), io)
  if (notLater > 0) tell(say.notLater(notLater, source.path), io)
}

/** Says that there was no report among what was named, which is never a pass; gives back the exit code. */
export function tellNothing({ lang }: Arguments, io: Pick<Io, 'stderr'>): 2 {
  tell(wording[lang].gate.nothing, io)
  return 2
}
