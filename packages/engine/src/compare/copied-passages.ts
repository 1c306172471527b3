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
  /** What a few of them share, the longest first. */
  readonly copied: () => readonly CopiedPassage[]
  /** What so many share that it may come from the template that all were given, the longest first. */
  readonly common: () => readonly CopiedPassage[]
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

/** An organ that a sentence names as the one that acts; `isSelf` where none but the report's own issuer is named so. */
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
  return { add, copied: () => shared(false), common: () => shared(true), strangers }

  function add(report: Report, outline: Outline): void {
    const number = issuers.length
    const { issuer } = outline.facts
    issuers.push(issuer)
    const { evidence } = placesIn(report.source, outline)
    const folded = outline.paragraphs.map(({ text }) => fold(text))
    const opening = openingOf(outline)
    for (const [paragraph, sentences] of sentencesOf({ outline, folded: (i) => folded[i]! }).entries()) {
      const [first] = sentences
      if (first === undefined) continue
      const at = { ...first.at, end: sentences.at(-1)!.at.end }
      for (const [nth, { text, at: said }] of sentences.entries()) {
        const place = (): CopyPlace => ({ report: number, ...evidence(said) })
        const actor = nth === 0 ? ACTOR.exec(text)?.[1] : undefined
        if (actor !== undefined) named.push({ name: actor, isSelf: opening.has(paragraph), place: place() })
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

  function shared(byMany: boolean): CopiedPassage[] {
    const most = Math.max(FEW, issuers.length * TEMPLATE)
    return [...byWords.values()]
      .filter(({ places }) => {
        const from = new Set(places.map(({ report }) => issuers[report] ?? report))
        return from.size > 1 && from.size > most === byMany
      })
      .sort((a, b) => b.substance - a.substance)
  }

  function strangers(): NamedStranger[] {
    const known = new Set(issuers.map((issuer) => bare(issuer ?? '')))
    const others = named.filter(({ name, isSelf, place }) => {
      const own = bare(issuers[place.report] ?? '')
      if (own === '' || !known.has(bare(name)) || isSameOrgan(bare(name), own)) return false
      // A government tells of its departments' doings too.
      return isSameKind(bare(name), own) || (isSelf && !/(?:政府|镇|乡|街道)$/.test(own))
    })
    // One sentence may show it in two ways.
    const byPlace = new Map<string, NamedStranger>()
    for (const { name, place } of others)
      byPlace.set(`${place.report} ${place.line}:${place.column}`, { ...place, name })
    return [...byPlace.values()]
  }
}

const TOWN = '\\p{Script=Han}{2,12}?(?:镇|乡|街道)(?:人民政府(?!办公室)|办事处)?'
const ORGAN = `(\\p{Script=Han}{4,24}?(?:局|委员会|人民政府(?!办公室)|厅|办事处|委|办公室)|${TOWN})`
const ACTS =
  '始终|坚持|认真|深入|全面|严格|积极|切实|扎实|高度|紧紧|紧扣|围绕|持续|不断|牢固|以|在|按照|办理|20\\d\\d年|法治政府'
const LEADERS = '党组|党委|党工委|领导班子|主要负责人|主要负责同志'
// The one that acts, at the beginning of a sentence: 汀澜市水利局坚持……, 汀澜市水利局党组高度重视……
const ACTOR = new RegExp(
  `^(?:(?:19|20)\\d\\d年(?:度|以来)?,?|现将|以来,|全年,)?${ORGAN}(?=(?:${LEADERS})?(?:${ACTS}))`,
  'u',
)
// 现将汀澜市水利局2024年度……, what stands about oneself alone: 任汀澜市水利局……组长, 成立汀澜市水利局……领导小组, what
// nobody says of another organ's leaders: 汀澜市水利局党组高度重视……, and names for oneself: 我局（汀澜市水利局）.
const SELF_NAMED = [
  ['现将', new RegExp(`现将${ORGAN}(?=.{0,40}(?:报告|汇报|公布|公告)如下)`, 'u')],
  ['任', new RegExp(`任${ORGAN}\\p{Script=Han}{2,16}(?:组长|主任)`, 'u')],
  ['成立', new RegExp(`成立(?:了|以)?${ORGAN}\\p{Script=Han}{2,16}(?:小组|委员会)`, 'u')],
  ['党', new RegExp(`^${ORGAN}(?=(?:党组|党委|党工委)(?:${ACTS}))`, 'u')],
  ['我', new RegExp(`^.{0,12}我(?:局|委|办|厅|镇|乡|街道|单位)\\(${ORGAN}\\)`, 'u')],
  ['简称', new RegExp(`${ORGAN}\\(以下简称[:：]?(?:我|本)(?:局|委|办|厅|镇|乡|街道|单位)\\)`, 'u')],
] as const

/** The organ that a sentence names as none but the report's own issuer is named. */
function selfNamedIn(text: string): string | undefined {
  for (const [sign, pattern] of SELF_NAMED) {
    const name = text.includes(sign) ? pattern.exec(text)?.[1] : undefined
    if (name !== undefined) return name
  }
  return undefined
}

/** Paragraphs that a report opens with, which tell who reports and how it fared. */
const OPENING = 2

/** The first paragraphs of the text, as far as they stand in front of any heading. */
function openingOf({ paragraphs }: Outline): ReadonlySet<number> {
  const end = paragraphs.findIndex(({ role }) => role === 'heading')
  const before = end < 0 ? paragraphs : paragraphs.slice(0, end)
  const body = before.flatMap(({ role }, paragraph) => (role === 'body' ? [paragraph] : []))
  return new Set(body.slice(0, OPENING))
}

/** A town by its place alone, as it speaks of itself: 云溪县松泽镇人民政府 is 松泽镇. Other names are as they stand. */
const bare = (name: string): string =>
  /(?:[镇乡](?:人民政府)?|街道(?:办事处)?)$/.test(name)
    ? name.replace(/(?:(?<=[镇乡])人民政府|(?<=街道)办事处)$/, '').replace(/^.{2,}[市县区旗](?=.{2,}$)/, '')
    : name

const IS_TOWN = /(?:[镇乡]|街道)$/

/** Whether two organs do the same work: both are 水利局, governments, or towns. */
const isSameKind = (a: string, b: string): boolean =>
  a.slice(-3) === b.slice(-3) || (IS_TOWN.test(a) && IS_TOWN.test(b))
