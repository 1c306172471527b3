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

/** A sentence, and the organ that it names in place of the report's own issuer. */
export interface NamedStranger extends CopyPlace {
  readonly name: string
}

/** Collects the paragraphs of many reports; keeps a fingerprint and a quotation of each, not the texts. */
export interface CopyFinder {
  readonly add: (report: Report, outline: Outline) => void
  /** What was shared, the longest first. */
  readonly copied: () => readonly CopiedPassage[]
  /** Sentences that name another of the issuers as the one that acts. */
  readonly strangers: () => readonly NamedStranger[]
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

/** An organ that a sentence names as the one that acts; `isSelf` where only the report's own issuer is named so. */
interface Named {
  readonly name: string
  readonly isSelf: boolean
  readonly place: CopyPlace
}

/** A finder for the reports of a folder. */
export function createCopyFinder(): CopyFinder {
  const issuers: (string | null)[] = []
  const byWords = new Map<string, Kept>()
  const named: Named[] = []
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
      for (const [nth, { text, at: said }] of sentences.entries()) {
        const place = (): CopyPlace => ({ report: number, ...evidence(said) })
        const actor = nth === 0 ? ACTOR.exec(text)?.[1] : undefined
        if (actor !== undefined) named.push({ name: actor, isSelf: false, place: place() })
        const self = selfNamedIn(text)
        if (self !== undefined) named.push({ name: self, isSelf: true, place: place() })
      }
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

  function strangers(): NamedStranger[] {
    const known = new Set(issuers)
    const others = named.filter(({ name, isSelf, place }) => {
      const own = issuers[place.report]
      if (own == null || !known.has(name) || isSameOrgan(name, own)) return false
      // A government tells of its departments' doings too.
      return isSelf ? !own.endsWith('政府') : isSameKind(name, own)
    })
    // One sentence may show it in two ways.
    const byPlace = new Map<string, NamedStranger>()
    for (const { name, place } of others)
      byPlace.set(`${place.report} ${place.line}:${place.column}`, { ...place, name })
    return [...byPlace.values()]
  }
}

const ORGAN = '(\\p{Script=Han}{4,24}?(?:局|委员会|人民政府(?!办公室)|厅|办事处|委|办公室))'
// The one that acts, at the beginning of a sentence: 汀澜市水利局坚持……
const ACTOR = new RegExp(
  `^(?:(?:19|20)\\d\\d年(?:度|以来)?,|现将|以来,|全年,)?${ORGAN}(?=始终|坚持|认真|深入|全面|严格|积极|切实|扎实|高度|以|在|20\\d\\d年|法治政府)`,
  'u',
)
// 现将汀澜市水利局2024年度……, and what stands about oneself alone: 任汀澜市水利局……组长, 成立汀澜市水利局……领导小组.
const SELF_NAMED = [
  ['现将', new RegExp(`现将${ORGAN}(?=.{0,40}(?:报告|汇报|公布|公告)如下)`, 'u')],
  ['任', new RegExp(`任${ORGAN}\\p{Script=Han}{2,16}(?:组长|主任)`, 'u')],
  ['成立', new RegExp(`成立(?:了|以)?${ORGAN}\\p{Script=Han}{2,16}(?:小组|委员会)`, 'u')],
] as const

/** The organ that a sentence names as none but the report's own issuer is named. */
function selfNamedIn(text: string): string | undefined {
  for (const [sign, pattern] of SELF_NAMED) {
    const name = text.includes(sign) ? pattern.exec(text)?.[1] : undefined
    if (name !== undefined) return name
  }
  return undefined
}

/** Whether two organs do the same work: both are 水利局, or both governments. */
const isSameKind = (a: string, b: string): boolean => a.slice(-3) === b.slice(-3)
