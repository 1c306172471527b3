import type { Lang } from '@dabiao/engine'
import type { Io } from './io.js'
import { cutEnd } from './terminal/text-width.js'
import { wording } from './wording.js'

const FIRST_AFTER = 1000
const EVERY = 200
const BAR = 20
/** What a terminal clears the rest of a line by. */
const CLEAR_REST = '\u001b[K'

/** How far a run is. */
interface Progress {
  readonly done: number
  /** Null where it is not known. */
  readonly total: number | null
  /** Milliseconds since the beginning. */
  readonly elapsed: number
}

/** A bar with count, rate and time left, in one line. */
export function progressLine({ done, total, elapsed }: Progress, lang: Lang): string {
  const say = wording[lang].gate.progress
  const rate = elapsed > 0 ? (done / elapsed) * 1000 : 0
  const counted = [say.count(done, total), say.rate(Math.round(rate))]
  if (total === null || rate === 0) return counted.join('  ')
  const filled = Math.floor((done / Math.max(total, 1)) * BAR)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled)
  return [bar, ...counted, say.left(Math.ceil((total - done) / rate))].join('  ')
}

/** Shows on a terminal how far a run is, once it takes long; elsewhere nothing. */
export function createProgress(total: number | null, lang: Lang, io: Pick<Io, 'stderr' | 'now'>, isLong: boolean) {
  const began = io.now()
  let [done, left, last, isThere] = [0, 0, 0, false]
  const isShown = isLong && io.stderr.isTTY
  const show = (line: string): void => {
    const { columns = 80 } = io.stderr
    io.stderr.write(`\r${cutEnd(line, columns - 1)}${CLEAR_REST}`)
    isThere = line !== ''
  }
  return {
    /** One of the total is none of what is counted. */
    passOver: (): void => {
      left++
    },
    step: (): void => {
      done++
      if (!isShown) return
      const elapsed = io.now() - began
      if (elapsed < FIRST_AFTER || elapsed - last < EVERY) return
      last = elapsed
      show(progressLine({ done, total: total && total - left, elapsed }, lang))
    },
    end: (): void => {
      if (isThere) show('')
    },
  }
}
