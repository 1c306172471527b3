import { ownWords, sentencesOf, timelessWordsIn } from '../checks/duplicate-paragraph/sentences.js'
import { fingerprint } from '../fingerprint.js'
import { isSameOrgan } from '../outline/facts/issuer.js'
import { fold } from '../phrase/fold.js'
import { placesIn } from '../places.js'
import type { Report } from '../read/index.js'
import { OURSELVES } from '../text/own-name.js'
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

/** What reports share, the longest first. */
interface SharedPassages {
  /** Of a few of them. */
  readonly copied: readonly CopiedPassage[]
  /** Of so many that it may come from the template that all were given. */
  readonly common: readonly CopiedPassage[]
}

/** Collects the paragraphs of many reports; keeps a fingerprint and a quotation of each, not the texts. */
export interface CopyFinder {
  readonly add: (report: Report, outline: Outline) => void
  /** What several of them share. */
  readonly shared: () => SharedPassages
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

/** An organ that a sentence names as the one that acts; `isSelf` where a report speaks so of its own issuer alone. */
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
  return { add, shared, strangers }

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
        if (actor !== undefined) {
          const isSelf = opening.has(paragraph) && isOfOneself(text, actor)
          named.push({ name: actor, isSelf, place: place() })
        }
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

  function shared(): SharedPassages {
    const most = Math.max(FEW, issuers.length * TEMPLATE)
    const copied: CopiedPassage[] = []
    const common: CopiedPassage[] = []
    for (const passage of [...byWords.values()].sort((a, b) => b.substance - a.substance)) {
      const from = new Set(passage.places.map(({ report }) => issuers[report] ?? report))
      if (from.size > 1) (from.size > most ? common : copied).push(passage)
    }
    return { copied, common }
  }

  function strangers(): NamedStranger[] {
    const known = new Set(issuers.map((issuer) => selfName(issuer ?? '')))
    const others = named.filter(({ name, isSelf, place }) => {
      const own = selfName(issuers[place.report] ?? '')
      if (own === '' || !known.has(selfName(name)) || isSameOrgan(selfName(name), own)) return false
      // A government tells of its departments' doings too.
      return isSameKind(selfName(name), own) || (isSelf && !/(?:政府|镇|乡|街道)$/.test(own))
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
const OWN_LEADERS = '党组|党委|党工委|领导班子'
const LEADERS = `${OWN_LEADERS}|主要负责人|主要负责同志`
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
  ['党', new RegExp(`^${ORGAN}(?=(?:党组|党委|党工委)(?:${ACTS}))(?!.*${OURSELVES})`, 'u')],
  ['我', new RegExp(`^.{0,12}${OURSELVES}\\(${ORGAN}\\)`, 'u')],
  ['简称', new RegExp(`${ORGAN}\\(以下简称[:：]?${OURSELVES}\\)`, 'u')],
] as const

/** The organ that a sentence names as none but the report's own issuer is named. */
function selfNamedIn(text: string): string | undefined {
  for (const [sign, pattern] of SELF_NAMED) {
    const name = text.includes(sign) ? pattern.exec(text)?.[1] : undefined
    if (name !== undefined) return name
  }
  return undefined
}

// What a report opens with tells of other organs too: 云溪县统计局全面完成对我局的考核, 青柳镇扎实推进水库移民工作.
const LED = new RegExp(`^(?:${OWN_LEADERS})`)
const SAYS_US = new RegExp(OURSELVES)

/** Whether a sentence of the opening is about the organ that reports, which it names as the one that acts. */
const isOfOneself = (text: string, name: string): boolean =>
  !SAYS_US.test(text) && LED.test(text.slice(text.indexOf(name) + name.length))

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
const selfName = (name: string): string =>
  /(?:[镇乡](?:人民政府)?|街道(?:办事处)?)$/.test(name)
    ? name.replace(/(?:(?<=[镇乡])人民政府|(?<=街道)办事处)$/, '').replace(/^.{2,}[市县区旗](?=.{2,}$)/, '')
    : name

const IS_TOWN = /(?:[镇乡]|街道)$/

/** Whether two organs do the same work: both are 水利局, governments, or towns. */
const isSameKind = (a: string, b: string): boolean =>
  a.slice(-3) === b.slice(-3) || (IS_TOWN.test(a) && IS_TOWN.test(b))
