import { type Bilingual, checkById, type Fixed, fixReport, type Lang, MAX_BYTES } from '@dabiao/engine'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Arguments } from '../arguments.js'
import { hasMark } from '../byte-order-mark.js'
import type { RulesetChooser } from '../choose-ruleset.js'
import { shownPoints } from '../formats/shown-points.js'
import { chooserFor } from '../gate.js'
import type { Io } from '../io.js'
import { judgeReport, readFile } from '../judge-files.js'
import { tell, tellDone } from '../tell.js'
import { safe } from '../terminal/safe.js'
import { UsageError } from '../usage-error.js'
import { type FixWording, fixWording } from '../wording/fix-wording.js'
import { bilingual, troubleText, wording, writeTroubleText } from '../wording.js'
import { changeLines } from './change-lines.js'
import { inputOf } from './input.js'

/**
 * Mends what has one right answer in each named file. Shows the changes, to a terminal as people read them, else as a patch; or with `--write` makes them and keeps the
 * original beside; of Word documents and web pages they are only shown. Gives back 2 where something could not be read or
 * written, 1 where there is something to mend and it was only shown, else 0.
 */
export async function fix(args: Arguments, io: Io): Promise<number> {
  const { files } = inputOf(args, io)
  if (files.includes('-')) throw new UsageError(wording[args.lang].usage.noStdin('fix'))
  const choose = await chooserFor(args, io)
  if (!choose) return 2
  let worst = 0
  for (const path of files) worst = Math.max(worst, await fixFile(path, choose, args, io))
  return worst
}

async function fixFile(path: string, choose: RulesetChooser, args: Arguments, io: Io): Promise<number> {
  const { lang, options } = args
  const say = fixWording[lang]
  const report = await readFile(path, io)
  if ('message' in report) {
    tell(`${path}: ${report.message[lang]}`, io)
    return 2
  }
  const fixed = await fixReport(report, (one, outline) => judgeReport(one, outline, choose))
  if (fixed.text === report.source.text) {
    tellDone(`${path}: ${say.nothing}`, io)
    return 0
  }
  // Of other formats the text is not what the file holds.
  if (!options.write || fixed.after === null) {
    const isPatch = options.diff || !io.stdout.isTTY
    io.stdout.write((isPatch ? patchOf : changesOf)(path, report.source.lined, fixed.lined, say))
    tellDone(`${path}: ${summaryOf(fixed, lang)}`, io)
    return 1
  }
  const now = await readFile(path, io)
  if ('message' in now || now.source.text !== report.source.text) {
    tell(`${path}: ${say.changed}`, io)
    return 2
  }
  const written = writeFixed(path, fixed, io)
  if ('trouble' in written) {
    tell(`${path}: ${written.trouble[lang]}`, io)
    return 2
  }
  tellDone(`${path}: ${summaryOf(fixed, lang, written.backup)}`, io)
  if (report.source.encoding !== 'utf-8') tell(`${path}: ${say.nowUtf8(report.source.encoding)}`, io)
  return 0
}

function summaryOf({ findings, marks, before, after }: Fixed, lang: Lang, backup?: string): string {
  const say = fixWording[lang]
  const problems = [...findings].map(([rule, count]) => say.counts(checkById(rule)?.title[lang] ?? rule, count))
  const slips = [...marks].map(([slip, count]) => say.counts(say.slips[slip], count))
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0)
  const { separator } = wording[lang]
  const what = [
    ...(problems.length > 0 ? [say.problems(sum(findings), problems.join(separator))] : []),
    ...(slips.length > 0 ? [say.marks(sum(marks), slips.join(separator))] : []),
  ].join(say.and)
  if (after === null) return say.shown(what, say.notText(before.format))
  const score = (points: number | null): string => (points === null ? say.noScore : shownPoints(points))
  const given = [what, score(before.score), score(after.score)] as const
  return backup === undefined ? say.can(...given) : say.done(...given, backup)
}

const LONGEST_PATCH = 20_000

/** The changes as people read them. */
function changesOf(path: string, before: string, after: string, say: FixWording): string {
  const lines = changeLines(before, after, say, LONGEST_PATCH) ?? [say.tooMany]
  return [safe(path), '', ...lines, ''].map((line) => `${line}\n`).join('')
}

/** The changes as a patch. CR LF stays, without which it could not be applied; with other ends of lines it is only to be read. */
function patchOf(path: string, before: string, after: string, say: FixWording): string {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: LONGEST_PATCH,
  })
  if (patch === undefined) return `${say.tooMany}\n`
  const lines = patch.replace(/\n$/, '').split('\n')
  // The library writes names in Chinese as numbers.
  const name = path.includes(' ') ? `"${path}"` : path
  const named = /[\p{Cc}"\\]/u.test(path) ? lines : lines.with(0, `--- ${name}`).with(1, `+++ ${name}`)
  return named.map((line) => (line.startsWith('\\') ? `\\ ${say.noLastBreak}\n` : safeWithReturn(line))).join('')
}

const safeWithReturn = (line: string): string =>
  line.endsWith('\r') ? `${safe(line.slice(0, -1))}\r\n` : `${safe(line)}\n`

const MOST_BACKUPS = 99

/** Keeps the original beside the file, then writes the file anew. Gives the name of the backup, or what is wrong. */
function writeFixed(
  path: string,
  { text }: Fixed,
  io: Io,
): { readonly backup: string } | { readonly trouble: Bilingual } {
  if (io.isReadOnly(path)) return { trouble: writeTroubleText({ kind: 'denied' }) }
  const original = io.readFile(path, MAX_BYTES)
  if ('trouble' in original) return { trouble: troubleText(original.trouble) }
  const backup = keepOriginal(path, original.bytes, io)
  if ('trouble' in backup) return backup
  const trouble = io.writeFile(path, hasMark(original.bytes) ? `\ufeff${text}` : text)
  return trouble === null ? backup : { trouble: writeTroubleText(trouble) }
}

function keepOriginal(
  path: string,
  bytes: Uint8Array,
  io: Io,
): { readonly backup: string } | { readonly trouble: Bilingual } {
  for (let number = 1; number <= MOST_BACKUPS; number++) {
    const backup = `${path}.bak${number === 1 ? '' : number}`
    const trouble = io.writeFile(backup, bytes, { exclusive: true })
    if (trouble === null) return { backup }
    if (trouble.kind !== 'exists') return { trouble: writeTroubleText(trouble) }
  }
  return { trouble: bilingual((_, lang) => fixWording[lang].noBackup) }
}
