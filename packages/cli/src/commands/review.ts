import { describeOutline, outlineOf } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import type { RulesetChooser } from '../choose-ruleset.js'
import type { Io } from '../io.js'
import { judgeReport, readFile } from '../judge-files.js'
import { wantsColour } from '../terminal/paint.js'
import type { Looked, ReviewWorld } from '../ui/review-world.js'
import { canReadKeys } from '../ui/terminal/terminal.js'
import { UsageError } from '../usage-error.js'
import { wording, writeTroubleText } from '../wording.js'
import { chooserFor, inputOf } from './session.js'

const DEFAULT_TARGET = 9000
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Opens the screen to walk the findings of the named files. Gives back 0 when it is closed, 130 when it is interrupted.
 * Throws a UsageError where there is no terminal to draw it on.
 */
export async function review(args: Arguments, io: Io): Promise<number> {
  const { lang, options } = args
  const { files } = inputOf(args, io)
  if (files.includes('-')) throw new UsageError(wording[lang].usage.noStdin('review'))
  if (!io.stdout.isTTY || io.env.TERM === 'dumb' || !canReadKeys(io.host))
    throw new UsageError(wording[lang].usage.noTerminal(files[0]!))
  const choose = await chooserFor(args, io)
  if (!choose) return 2
  const world: ReviewWorld = {
    files,
    lang,
    colour: wantsColour(args.colour, io.env, true),
    target: options.target ?? DEFAULT_TARGET,
    env: io.env,
    host: io.host,
    look: (path) => look(path, choose, args, io),
    read: (path) => {
      const content = io.readFile(path, MAX_BYTES)
      return 'bytes' in content ? content.bytes : null
    },
    write: ({ path, content }) => {
      const trouble = io.writeFile(path, content)
      return trouble && writeTroubleText(trouble)[lang]
    },
    waive: () => ({ trouble: 'not yet' }),
    unwaive: () => ({ trouble: 'not yet' }),
    attest: () => ({ trouble: 'not yet' }),
  }
  const { openReview } = await import('../ui/open-review.js')
  return openReview(world)
}

async function look(path: string, choose: RulesetChooser, { lang }: Arguments, io: Io): Promise<Looked> {
  const report = await readFile(path, io)
  if ('message' in report) return { trouble: report.message[lang] }
  const outline = outlineOf(report)
  const { assessment } = await judgeReport(report, outline, choose)
  const described = describeOutline(report, outline)
  return { assessment, described, text: report.source.text, samples: () => ({ good: '', bad: '' }) }
}
