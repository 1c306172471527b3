import { basename, dirname, join, parse, resolve } from 'node:path'
import type { Bilingual } from '@dabiao/engine'
import { nearestWord } from '@dabiao/engine/text'
import picomatch from 'picomatch'
import type { Io, Task } from '../io.js'
import { bilingual } from '../wording.js'
import { IGNORE_FILE } from './ignore-file.js'
import { readIgnoreFile } from './ignore-rules.js'
import { matcherOf } from './match-path.js'
import { pathBelow } from './path-below.js'
import { EMPTY_FOLDER, type Ignored, isLockName, isReportName, walkFolder } from './walk-folder.js'

type PathIo = Pick<Io, 'readFolder' | 'kindOf' | 'realPath' | 'readFile' | 'cwd'>

/**
 * Which file of patterns to use instead of those found on the way; null for none at all. What is found on the way holds from
 * `top` down, the folder of the configuration, so that it matters not from where a folder is checked; without one from the
 * working directory.
 */
export type IgnoreChoice = { readonly file: string | null; readonly top?: string } | null

const NO_MATCH: Bilingual = { zh: '没有符合这个写法的文件', en: 'no file matches this pattern' }

/**
 * The files that the user means, in the order of the words: a file is itself, whatever its name, but for what Word keeps
 * beside an open one, which is left out of several; a folder is the reports in and below it; a glob is the reports that
 * match it. Each is taken once, where it comes first; one that is named is so wherever else it was found.
 */
export function expandPaths(words: readonly string[], ignore: IgnoreChoice, io: PathIo): Task[] {
  const tasks = new Map<string, Task>()
  const named = new Set<string>()
  for (const word of words) {
    const kind = io.kindOf(word)
    if (words.length > 1 && kind === 'file' && isLockName(basename(word))) continue
    const find = (ignore: IgnoreChoice): Task[] | null =>
      kind === 'folder' ? reportsIn(word, ignore, io) : kind === null ? matching(word, ignore, io) : null
    const found = find(ignore)
    if (found === null) {
      const key = resolve(io.cwd, word)
      if (!named.has(key)) tasks.set(key, kind === null ? missing(word, words, io) : { path: word })
      named.add(key)
      continue
    }
    if (!hasReport(found)) tasks.set(`${word}\0`, { path: word, trouble: whyNone(kind, ignore, find) })
    for (const task of found) {
      // Two names that are not UTF-8 may be shown alike.
      const key = task.at === undefined ? resolve(io.cwd, task.path) : `${resolve(io.cwd, task.path)}\0${task.at}`
      if (!tasks.has(key)) tasks.set(key, task)
    }
  }
  return [...tasks.values()]
}

/** A file that is not there, with the name of the one that was probably meant. */
function missing(word: string, words: readonly string[], io: PathIo): Task {
  const whole = partedByBlanks(word, words, io) ?? inOtherQuotes(word, io)
  if (whole !== null) return { path: word, trouble: bilingual(({ file }) => file.missingQuotes(`"${whole}"`)) }
  const near = nearFile(word, io)
  return near === null ? { path: word } : { path: word, trouble: bilingual(({ file }) => file.missingNear(near)) }
}

const MOST_BLANKS = 4

/** The file whose name the shell parted at its blanks: the word and those beside it. */
function partedByBlanks(word: string, words: readonly string[], io: PathIo): string | null {
  const at = words.indexOf(word)
  for (let from = at; from >= Math.max(0, at - MOST_BLANKS); from--) {
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(words.length, from + MOST_BLANKS + 1); to++) {
      const joined = words.slice(from, to).join(' ')
      if (io.kindOf(joined) !== null) return joined
    }
  }
  return null
}

/** The file whose name stands in quotation marks that no shell knows. */
function inOtherQuotes(word: string, io: PathIo): string | null {
  const inside = word.replace(/^[“”‘’「『]|[“”‘’」』]$/gu, '')
  return inside !== word && io.kindOf(inside) !== null ? inside : null
}

/** The report whose name is near, in quotation marks where it holds a space; null where none is. */
function nearFile(word: string, io: PathIo): string | null {
  const name = basename(word)
  const entries = io.readFolder(dirname(word))
  if ('trouble' in entries) return null
  const names = entries.flatMap((entry) => (entry.kind === 'file' && isReportName(entry.name) ? entry.name : []))
  const { name: stem } = parse(name)
  const begun = stem.length > 1 ? names.filter((one) => one.startsWith(stem)).sort(byLength)[0] : undefined
  const like = nearestWord(
    stem,
    names.map((one) => parse(one).name),
  )
  const near = begun ?? names.find((one) => parse(one).name === like)
  if (near === undefined) return null
  const path = join(dirname(word), near)
  return /\s/.test(path) ? `"${path}"` : path
}

const byLength = (a: string, b: string): number => a.length - b.length

const hasReport = (found: readonly Task[]): boolean => found.some(({ unsupported }) => !unsupported)

/** Why a folder or glob has no reports: patterns leave out all of them, or there are none. */
function whyNone(
  kind: ReturnType<PathIo['kindOf']>,
  ignore: IgnoreChoice,
  find: (ignore: IgnoreChoice) => Task[] | null,
): Bilingual {
  const count =
    ignore === null ? 0 : (find(null) ?? []).filter(({ unsupported, trouble }) => !unsupported && !trouble).length
  if (count > 0) return allIgnored(count, ignore?.file ?? IGNORE_FILE)
  return kind === 'folder' ? EMPTY_FOLDER : NO_MATCH
}

const allIgnored = (count: number, file: string): Bilingual => ({
  zh: `里面可以检查的 ${count} 份都被 ${file} 排除了；要检查它们，请加 --no-ignore`,
  en: `${file} leaves out ${count === 1 ? 'the one file' : `all ${count} files`} to check; --no-ignore checks them all the same`,
})

function reportsIn(folder: string, ignore: IgnoreChoice, io: PathIo): Task[] {
  return walkFolder(join(folder), ignoredIn(folder, ignore, io), io)
}

/** The reports that match a glob; null where the word is none. */
function matching(word: string, ignore: IgnoreChoice, io: PathIo): Task[] | null {
  const { isGlob, base, glob } = picomatch.scan(word)
  if (!isGlob) return null
  const folder = base === '' ? '.' : base
  if (io.kindOf(folder) !== 'folder') return []
  const matches = matcherOf(glob)
  return reportsIn(folder, ignore, io).filter(({ path }) => {
    const below = pathBelow(resolve(io.cwd, folder), resolve(io.cwd, path))
    return below !== null && matches(below)
  })
}

/** What holds in a folder before it is entered: the patterns from the top down to it, or the file named. */
function ignoredIn(folder: string, choice: IgnoreChoice, io: PathIo): Ignored {
  if (choice === null) return { rules: [], nested: false }
  if (choice.file !== null) {
    const named = readIgnoreFile(resolve(io.cwd, choice.file), io)
    return { rules: named === null ? [] : [named], nested: false }
  }
  const { top = io.cwd } = choice
  const above: string[] = []
  const isInside = (path: string): boolean => path === top || pathBelow(top, path) !== null
  for (let at = resolve(io.cwd, folder); at !== top && isInside(dirname(at)); at = dirname(at)) {
    above.unshift(dirname(at))
  }
  return { rules: above.flatMap((path) => readIgnoreFile(join(path, IGNORE_FILE), io) ?? []), nested: true }
}
