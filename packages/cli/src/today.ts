import type { Arguments } from './arguments.js'
import type { Io } from './io.js'

const CHINA_IS_AHEAD = 8 * 60 * 60 * 1000

/** The day in Asia/Shanghai, `YYYY-MM-DD`: there is no summer time there. */
const dayInChina = (now: number): string => new Date(now + CHINA_IS_AHEAD).toISOString().slice(0, 10)

/** The day on which decisions are made and must hold: that of `--as-of`, else today in China. */
export const dayOf = ({ options }: Arguments, io: Pick<Io, 'now'>): string =>
  options['as-of']?.day ?? dayInChina(io.now())
