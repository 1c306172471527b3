import { createHash } from 'node:crypto'
import { dirname, join, normalize, relative } from 'node:path'
import { type Bilingual, decode, type Lang } from '@dabiao/engine'
import { createLoader, type RulesetLoader, type RulesetText } from '@dabiao/engine/ruleset'
import { nearestWord } from '@dabiao/engine/text'
import { MOST_BY_HAND } from './file-limits.js'
import type { RulesetIo } from './io.js'
import { UsageError } from './usage-error.js'
import { bilingual, troubleText, wording } from './wording.js'

interface Refused {
  readonly refusal: Bilingual
}

/** A loader of rulesets, built-in ones and files, that gives parents by id or from below the folder of their child. */
export function createLibrary(io: RulesetIo): RulesetLoader {
  return createLoader({
    resolveParent: (reference, from) =>
      reference.startsWith('./') ? readBeside(reference, from, io) : io.rulesets.file(reference),
    sha256: (words) => createHash('sha256').update(words).digest('hex'),
  })
}

/** The text of a ruleset by its id or file. Throws a UsageError where there is none or it cannot be read. */
export function openRuleset(named: string, lang: Lang, io: RulesetIo): RulesetText {
  const builtIn = io.rulesets.file(named)
  if (builtIn !== null) return builtIn
  const text = readText(normalize(named), io)
  if (text === null) {
    if (/\.ya?ml$/i.test(named)) throw new UsageError(`${named}: ${troubleText({ kind: 'missing' })[lang]}`)
    // A name that neither is a file nor looks like one was meant to be an id.
    const ids = io.rulesets.scopes().map(({ id }) => id)
    throw new UsageError(wording[lang].ruleset.unknown(named, ids, nearestWord(named, ids)))
  }
  if ('refusal' in text) throw new UsageError(`${named}: ${text.refusal[lang]}`)
  return text
}

/** The file of cases beside a ruleset; null where there is none. */
export function openCases({ path }: RulesetText, io: RulesetIo): RulesetText | Refused | null {
  const id = /^dabiao:(.+)\.yaml$/.exec(path)?.[1]
  if (id !== undefined) return io.rulesets.cases(id)
  const beside = path.replace(/\.ya?ml$/i, '.cases$&')
  return readText(beside, io)
}

/** The text of a file; null where there is none. */
function readText(path: string, io: RulesetIo): RulesetText | Refused | null {
  const content = io.readFile(path, MOST_BY_HAND)
  if ('trouble' in content) return content.trouble.kind === 'missing' ? null : { refusal: troubleText(content.trouble) }
  const decoded = decode(content.bytes)
  return 'refusal' in decoded ? decoded : { path, text: decoded.text }
}

/** A file in or below the folder of the one that names it, also after every link was followed. */
function readBeside(reference: string, from: RulesetText, io: RulesetIo): RulesetText | Refused | null {
  const path = join(dirname(from.path), reference)
  const [file, folder] = [io.realPath(path), io.realPath(dirname(from.path))]
  if (file === null || folder === null) return null
  if (/^\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:/i.test(relative(folder, file))) {
    return { refusal: bilingual(({ ruleset }) => ruleset.outside) }
  }
  return readText(path, io)
}
