import { ownWords, sentencesOf, timelessWordsIn } from '../checks/duplicate-paragraph/sentences.js'
import { fingerprint } from '../fingerprint.js'
import { isSameOrgan } from '../outline/issuer.js'
import { fold } from '../phrase/fold.js'
import { placesIn } from '../places.js'
import type { Report } from '../read/index.js'
import type { Evidence, Outline } from '../types.js'

/** A passage in one of the reports that were compared; `report` is its number in the order in which they were added. */
export interface CopyPlace extends Evidence {
  readonly report: number
}

/** A paragraph that reports of several issuers share, word for word but for years and the issuers' own names. */
export interface CopiedPassage {
  readonly places: readonly CopyPlace[]
  /** How many characters of it are no set phrase and no name of a document. */
  readonly substance: number
  readonly hasFigures: boolean
}

/** Collects the paragraphs of many reports; keeps a fingerprint and a quotation of each, not the texts. */
export interface CopyFinder {
  readonly add: (report: Report, outline: Outline) => void
  /** What was shared, the longest first. */
  readonly copied: () => readonly CopiedPassage[]
  /** Reports that name another of the issuers as the one that acts. */
  readonly strangers: () => readonly CopyPlace[]
}

/** Fewest characters of its own that a paragraph must have. */
const LEAST = 60
// What most of the reports say comes from the template that all were given.
const FEW = 5
const TEMPLATE = 0.3

interface Kept {
  readonly places: CopyPlace[]
  readonly substance: number
  readonly hasFigures: boolean
}

/** A finder for the reports of a folder. */
export function createCopyFinder(): CopyFinder {
  const issuers: (string | null)[] = []
  const byWords = new Map<string, Kept>()
  const openings: { readonly name: string; readonly place: CopyPlace }[] = []
  return { add, copied, strangers }

  function add(report: Report, outline: Outline): void {
    const number = issuers.length
    const { issuer } = outline.facts
    issuers.push(issuer)
    const { evidence } = placesIn(report.source, outline)
    const folded = outline.paragraphs.map(({ text }) => fold(text))
    for (const sentences of sentencesOf({ outline, folded: (i) => folded[i]! })) {
      const [first] = sentences
      if (first === undefined) continue
      const at = { ...first.at, end: sentences.at(-1)!.at.end }
      const name = ACTOR.exec(first.text)?.[1]
      if (name !== undefined) openings.push({ name, place: { report: number, ...evidence(first.at) } })
      const own = ownWords(sentences)
      if (own.length < LEAST) continue
      const words = timelessWordsIn(sentences).replaceAll(issuer ?? '\n\n', '')
      const key = fingerprint('', words)
      const known = byWords.get(key)
      const place = { report: number, ...evidence(at) }
      if (known) known.places.push(place)
      else byWords.set(key, { places: [place], substance: own.length, hasFigures: /\d/.test(words) })
    }
  }

  function copied(): CopiedPassage[] {
    const most = Math.max(FEW, issuers.length * TEMPLATE)
    return [...byWords.values()]
      .filter(({ places }) => {
        const from = new Set(places.map(({ report }) => issuers[report] ?? report))
        return from.size > 1 && from.size <= most
      })
      .sort((a, b) => b.substance - a.substance)
  }

  function strangers(): CopyPlace[] {
    const known = new Set(issuers)
    return openings
      .filter(({ name, place }) => {
        const own = issuers[place.report]
        return known.has(name) && own != null && isSameKind(name, own) && !isSameOrgan(name, own)
      })
      .map(({ place }) => place)
  }
}

// The one that acts, at the beginning of a sentence: 汀澜市水利局坚持……
const ACTOR =
  /^(?:(?:19|20)\d\d年(?:度|以来)?,|现将|以来,|全年,)?(\p{Script=Han}{4,24}?(?:局|委员会|人民政府|厅|办事处|委|办公室))(?=始终|坚持|认真|深入|全面|严格|积极|切实|扎实|高度|以|在|20\d\d年|法治政府)/u

/** Whether two organs do the same work: both are 水利局, or both governments. */
const isSameKind = (a: string, b: string): boolean => a.slice(-3) === b.slice(-3)
