import { createCopyFinder, outlineOf } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { findSettings } from '../config/find-settings.js'
import { copiesJson, type FoundCopies } from '../formats/copies-json.js'
import { copiesLines } from '../formats/pretty/copies.js'
import type { Io } from '../io.js'
import { readEach } from '../judge-files.js'
import type { Unread } from '../result.js'
import { tellProblems } from '../tell.js'
import { formatOptions } from './format-options.js'
import { tasksOf } from './input.js'
import { passingOver, tellNothing, tellTroubles } from './tell-results.js'

/**
 * Shows which passages the named reports of different issuers share, and where one speaks in another's name. A reader
 * decides what it means, so it costs nothing. Gives back 2 where something could not be read, else 0.
 */
export async function copies(args: Arguments, io: Io, version: string): Promise<number> {
  const settings = await findSettings(args, io)
  if ('problems' in settings) return tellProblems(settings, args, io)
  const finder = createCopyFinder()
  const paths: string[] = []
  const unread: Unread[] = []
  const tasks = await tasksOf(args, settings.ignore.value, io)
  for await (const report of passingOver(readEach(tasks, io), args, io)) {
    if ('message' in report) unread.push(report)
    else {
      finder.add(report, outlineOf(report))
      paths.push(report.source.path)
    }
  }
  if (paths.length === 0 && unread.length === 0) return tellNothing(args, io)
  tellTroubles(unread, args, io)
  const found: FoundCopies = {
    paths,
    ...finder.shared(),
    strangers: finder.strangers(),
  }
  const options = formatOptions(args, io, version)
  if (paths.length > 0) {
    io.stdout.write(
      args.options.format === 'json' ? copiesJson(found, options) : `${copiesLines(found, options).join('\n')}\n`,
    )
  }
  return unread.length > 0 || paths.length === 0 ? 2 : 0
}
