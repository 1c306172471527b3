import { createMatcher, hitsIn, type Matcher } from '../phrase/match.js'
import { NEXT_YEAR, type Phrase, type parsePhrase, REPORT_YEAR } from '../phrase/parse-phrase.js'
import type { Bilingual, PartId } from '../types.js'
import { type FilledFile, fillDefaults } from './complete.js'
import { extendRuleset, isOff } from './extend.js'
import type { ChildFile, RootFile } from './file.js'
import type { Layer } from './layers.js'
import { mapLeaves } from './map-leaves.js'
import { type PhraseList, phraseLists } from './phrase-lists.js'
import type { Complaint, KeyPath } from './problem.js'

/**
 * Finds phrases that can never add anything: wherever one stands, another phrase of its list stands too. Only those that
 * the file itself says are told; a child may well say something wider than its parent.
 */
export function checkReach(
  layer: Pick<Layer, 'file' | 'parent' | 'filled' | 'compiled'>,
  parse: typeof parsePhrase,
): readonly Complaint[] {
  const match = createMatcher(layer.compiled)
  const own = phraseLists(ownPlaces(layer))
  return phraseLists(layer.filled).flatMap((list, number) => {
    // There each phrase is a family of words by itself, and families may share words.
    if (isJudgedByFamilies(layer.filled, list.key)) return []
    return unreachedIn({ list, number, match, parse }, own[number]!)
  })
}

/** The merged ruleset with, for each value, its place in this file; null where it is the parent's. */
function ownPlaces({ file, parent }: Pick<Layer, 'file' | 'parent'>): FilledFile {
  const own = mapLeaves(file, (value, path) => (isOff(value, path) ? value : path))
  if (parent === null) return fillDefaults(own as RootFile)
  const inherited = mapLeaves(parent.merged, () => null) as RootFile
  return fillDefaults(extendRuleset(inherited, own as ChildFile).merged)
}

function isJudgedByFamilies({ parts }: FilledFile, key: string): boolean {
  const [part, group, item] = key.split('/')
  return group === 'items' && parts[part as PartId].items[item!]!.judge === 'answers'
}

/** How many phrases of one list are told: to find them takes time, and whoever has so many mends these first. */
const MOST = 10

interface Search {
  readonly list: PhraseList
  readonly number: number
  readonly match: Matcher
  readonly parse: typeof parsePhrase
}

function unreachedIn(search: Search, own: PhraseList): Complaint[] {
  const { phrases } = search.list
  const places = own.phrases as readonly unknown[] as readonly (KeyPath | null)[]
  const complaints: Complaint[] = []
  const dead = new Set<number>()
  // From the last to the first: of two that say the same the later is told, and then covers nothing any more.
  for (let index = phrases.length - 1; index >= 0 && dead.size < MOST; index--) {
    const place = places[index]!
    const by = place === null ? null : coveredBy(search, index, dead)
    if (place === null || by === null) continue
    dead.add(index)
    complaints.unshift({ paths: [place], message: unreached(phrases[index]!, phrases[by]!) })
  }
  return complaints
}

/** A phrase that stands wherever the given one does, however it is said; null where there is none. */
function coveredBy({ list, number, match, parse }: Search, index: number, dead: ReadonlySet<number>): number | null {
  const phrase = phraseOf(list.phrases[index]!, parse)
  let by: number | null = null
  for (const variant of phrase.variants) {
    const words = variant.map(writeYears)
    const text = words.join(GAP)
    const [first, last] = [words[0]!.length, text.length - words.at(-1)!.length]
    const cover = hitsIn(match, text, YEAR).find(
      (hit) =>
        hit.list === number &&
        hit.phrase !== index &&
        !dead.has(hit.phrase) &&
        hit.start < first &&
        hit.end > last &&
        standsIn(phraseOf(list.phrases[hit.phrase]!, parse), phrase),
    )
    if (cover === undefined) return null
    by ??= cover.phrase
  }
  return by
}

/** Whether nothing keeps a phrase from standing where the words of another hold its own. */
function standsIn(wider: Phrase, phrase: Phrase): boolean {
  return (
    wider.excluded.every((word) => phrase.excluded.some((own) => word.includes(own))) &&
    (isTitled(wider) || !isTitled(phrase))
  )
}

// Words wholly inside 《…》 count only for phrases that say 《 themselves.
const isTitled = ({ variants }: Phrase): boolean => variants.flat().some((word) => word.includes('《'))

function phraseOf(source: string, parse: typeof parsePhrase): Phrase {
  const parsed = parse(source)
  if ('phrase' in parsed) return parsed.phrase
  throw new SyntaxError(source)
}

const GAP = '…'
// A year that no phrase spells out.
const YEAR = 9898

const writeYears = (word: string): string =>
  word.replaceAll(REPORT_YEAR, String(YEAR)).replaceAll(NEXT_YEAR, String(YEAR + 1))

function unreached(phrase: string, by: string): Bilingual {
  const [one, other] = [shorten(phrase), shorten(by)]
  return phrase === by
    ? { zh: `“${one}”在这里是第二次出现`, en: `“${one}” stands here for the second time` }
    : {
        zh: `“${one}”用不上：凡有它的地方，“${other}”也已命中，两条留一条`,
        en: `“${one}” never adds anything: wherever it stands, “${other}” does too; keep one of them`,
      }
}

const shorten = (phrase: string): string => (phrase.length > 60 ? `${phrase.slice(0, 60)}…` : phrase)
