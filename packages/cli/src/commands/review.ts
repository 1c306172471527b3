import { join } from 'node:path'
import type { Arguments } from '../arguments.js'
import type { Settings } from '../config/find-settings.js'
import { takeBack } from '../decisions/record-draft.js'
import { MOST_RECORDED } from '../file-limits.js'
import { openRun } from '../gate.js'
import type { Io, Task } from '../io.js'
import { openReports } from '../open-reports.js'
import { IGNORE_FILE } from '../paths/ignore-file.js'
import { tell } from '../tell.js'
import { wantsColour } from '../terminal/paint.js'
import type { Recorded, ReviewWorld } from '../ui/review-world.js'
import { canReadKeys } from '../ui/terminal/terminal.js'
import { isUsageError, UsageError } from '../usage-error.js'
import { wording, writeTroubleText } from '../wording.js'
import { DEFAULT_TARGET } from './default-target.js'
import { findReports } from './find-reports.js'

/**
 * Opens the screen to walk the findings of what is named. Gives back 0 when it is closed, 130 when it is interrupted, 2
 * where a setting is broken. Throws a UsageError where there is no terminal to draw it on.
 */
export async function review(args: Arguments, io: Io): Promise<number> {
  const { lang, options, words } = args
  const say = wording[lang].usage
  if (words.includes('-')) throw new UsageError(say.noStdin('review'))
  if (!io.stdout.isTTY || io.env.TERM === 'dumb' || !canReadKeys(io.host))
    throw new UsageError(say.noTerminal(words[0] ?? ''))
  const gate = await openRun(args, io)
  if (!gate) return 2
  const { settings } = gate
  const found = await findReports(args, settings.ignore.value, io)
  const named = found.tasks
  // A folder without reports, or a file that is not there, is nothing to look at or to open in an editor.
  const whyNot = ({ path, at, trouble }: Task): string | null =>
    trouble?.[lang] ?? (at === undefined && io.kindOf(path) === null ? wording[lang].file.missing() : null)
  const isNothing = named.every((task) => whyNot(task) !== null)
  // Beside others a file may still come to be; a folder would open as one in the editor.
  const tasks = isNothing ? [] : named.filter(({ trouble }) => !trouble)
  for (const task of named) if (!tasks.includes(task)) tell(`${task.path}: ${whyNot(task)}`, io)
  if (tasks.length === 0) return 2
  const reports = openReports(gate, args, io)
  let { folders } = found
  const world: ReviewWorld = {
    files: tasks.map(({ path }) => path),
    found,
    find: async () => {
      const settings = await reports.settings()
      const now = await findReports(args, settings.ignore.value, io)
      folders = now.folders
      return now
    },
    deciding: () => [...reports.deciding(), ...folders.map((folder) => join(folder, IGNORE_FILE))],
    lang,
    colour: wantsColour(args.colour, io.env, true),
    target: options.target ?? DEFAULT_TARGET,
    env: io.env,
    host: io.host,
    look: reports.look,
    mend: reports.mend,
    read: (path) => {
      const content = io.readFile(path, MOST_RECORDED)
      return 'bytes' in content ? content.bytes : null
    },
    write: ({ path, content }) => {
      const trouble = io.writeFile(path, content)
      return trouble && writeTroubleText(trouble)[lang]
    },
    ...decidingActs(reports.settings, args, io),
  }
  const { openReview } = await import('../ui/open-review.js')
  return openReview(world)
}

type Drafting = typeof import('../decisions/draft-decision.js')
type Context = Parameters<Drafting['draftWaiver']>[2]

/** What the screen records, by the settings as they are then. */
function decidingActs(
  settings: () => Promise<Settings>,
  args: Arguments,
  io: Io,
): Pick<ReviewWorld, 'waive' | 'unwaive' | 'attest' | 'takeBack'> {
  const told = async <T>(act: () => Promise<T>): Promise<T | { readonly trouble: string }> => {
    try {
      return await act()
    } catch (error) {
      if (!isUsageError(error)) throw error
      return { trouble: error.message }
    }
  }
  const recorded = (draft: (how: Drafting, context: Context) => string): Promise<Recorded> =>
    told(async () => {
      const how = await import('../decisions/draft-decision.js')
      const context = { settings: await settings(), args, io }
      return how.recordDecision(() => draft(how, context), context)
    })
  return {
    waive: (about, answers) => recorded((how, context) => how.draftWaiver(about, answers, context)),
    unwaive: (about) => recorded((how, context) => how.draftWithoutDecision(about, context)),
    attest: ({ path, finding: { rule }, parts }, answers) =>
      recorded((how, context) => how.draftAttestation({ path, rule, met: true, parts }, answers, context)),
    takeBack: (written) => told(async () => takeBack(written, { args, io })),
  }
}
