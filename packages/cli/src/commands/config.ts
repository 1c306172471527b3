import { relative } from 'node:path'
import type { Arguments } from '../arguments.js'
import { createEntryFinder } from '../config/find-entry.js'
import { findSettings, type Setting, type Settings } from '../config/find-settings.js'
import type { RulesetsByPath } from '../config/types.js'
import { hasDecisions } from '../decisions/in-force.js'
import { shownPoints } from '../formats/shown-points.js'
import { openGate } from '../gate.js'
import type { Io } from '../io.js'
import { refuseClashes } from '../output-targets.js'
import { expandPaths, type IgnoreChoice } from '../paths/expand-paths.js'
import { tellProblems } from '../tell.js'
import { safe } from '../terminal/safe.js'
import { padEnd, textWidth } from '../terminal/text-width.js'
import { type ConfigWording, configWording } from '../wording/config-wording.js'
import { refuseWords } from './input.js'

type Names = ConfigWording['names']

/**
 * Prints what is in force and from where, with the decisions on record. Gives back 2 where the configuration, or a file
 * that it names, is broken, else 0. Throws a UsageError for words behind the command, and for what a check would refuse: a
 * ruleset that is not there, two outputs to one file.
 */
export async function config(args: Arguments, io: Io): Promise<number> {
  refuseWords(args)
  const settings = await findSettings(args, io)
  if ('problems' in settings) return tellProblems(settings, args, io)
  const say = configWording[args.lang]
  const rows = (Object.keys(say.names) as (keyof Names)[]).map((name) => ({
    name: say.names[name],
    lines: shown(settings, name, say, io),
    from: fromText(settings[name], say),
  }))
  const names = Math.max(...rows.map(({ name }) => textWidth(name)))
  const values = Math.max(...rows.flatMap(({ lines }) => lines.map(textWidth)))
  const text = rows.flatMap(({ name, lines, from }) =>
    lines.map((line, i) =>
      `  ${padEnd(i === 0 ? name : '', names)}  ${i === 0 ? `${padEnd(line, values)}  ${from}` : line}`.trimEnd(),
    ),
  )
  io.stdout.write(`${[say.title, '', ...text].map(safe).join('\n')}\n`)
  const gate = await openGate(settings, args, io)
  if (gate === null) return 2
  const { decisions } = gate.judging
  if (hasDecisions(decisions)) {
    const { recordedLines } = await import('./recorded-lines.js')
    const lines = await recordedLines(decisions, args.lang, io)
    io.stdout.write(`${['', say.recorded.title, '', ...lines.map((line) => `  ${line}`)].map(safe).join('\n')}\n`)
  }
  await refuseClashes(settings.formats.value, [], { lang: args.lang, io })
  return 0
}

function fromText({ from }: Setting<unknown>, say: ConfigWording): string {
  if (from === null) return say.byDefault
  return 'option' in from ? say.byOption(from.option) : `${from.file}:${from.line}`
}

function shown(settings: Settings, name: keyof Names, say: ConfigWording, io: Io): readonly string[] {
  const { ruleset, rulesets, minScore, ignore, formats } = settings
  switch (name) {
    case 'ruleset':
      return [ruleset.value ?? say.byReport]
    case 'rulesets':
      return rulesets.value === null ? [say.none] : shownByFile(rulesets.value, ignore.value, say, io)
    case 'minScore':
      return [minScore.value === null ? say.asRuleset : shownPoints(minScore.value)]
    case 'ignore':
      return [ignore.value === null ? say.off : (ignore.value.file ?? '.dabiaoignore')]
    case 'formats':
      return formats.value.map(({ format, file }) => (file === null ? format : `${format} → ${file}`))
    default:
      return [settings[name].value ?? say.none]
  }
}

/** Each entry with how many reports below the folder of the configuration fall to it. */
function shownByFile(rulesets: RulesetsByPath, ignore: IgnoreChoice, say: ConfigWording, io: Io): string[] {
  const indexOf = createEntryFinder(rulesets)
  const found = expandPaths([relative(io.cwd, rulesets.folder) || '.'], ignore, io)
  const reports = found.filter(
    ({ path, unsupported, trouble }) => !unsupported && !trouble && io.kindOf(path) === 'file',
  )
  const indexes = reports.map(({ path }) => indexOf(path))
  return rulesets.entries.map(({ files, ruleset }, entry) => {
    const count = indexes.filter((index) => index === entry).length
    return `${files} → ${ruleset}  ${say.reports(count)}`
  })
}
