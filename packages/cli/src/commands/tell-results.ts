import type { Arguments } from '../arguments.js'
import type { Io } from '../io.js'
import { isPassedOver, isScored, type PassedOver, type Result, type Unread } from '../result.js'
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
  if (options.quiet) return
  const { gate } = wording[lang]
  const say = { output: gate.ownOutputs, unsupported: gate.notRead }
  for (const why of ['output', 'unsupported'] as const) {
    const paths = all.filter(({ passedOver }) => passedOver === why).map(({ path }) => path)
    if (paths.length > 0) tell(say[why](paths.slice(0, SHOWN), paths.length), io)
  }
}

/** Says that there was no report among what was named, which is never a pass; gives back the exit code. */
export function tellNothing({ lang }: Arguments, io: Pick<Io, 'stderr'>): 2 {
  tell(wording[lang].gate.nothing, io)
  return 2
}
