import { CENTURY, YEAR } from '../../text/century.js'
import { HAN } from '../../text/han.js'
import { plainDigits } from '../../text/plain-digits.js'
import { standsInOrder } from '../../text/stands-in-order.js'
import { ends } from '../edges.js'
import {
  canBePlace,
  endsAsOrgan,
  isOrganName,
  isPlainName,
  isWithoutPlace,
  LONGEST_SIGNATURE,
  ORGAN,
  organOf,
  signingName,
  WORKING_COMMITTEE,
} from '../organ-name.js'
import { type Block, firstTexts, lastTexts } from '../paragraphs/blocks.js'
import { publisherOf, type Self, selfOf, speakerOf } from './speaker.js'
import type { Title } from './title.js'

// What may follow the issuer's name in a title.
const AFTER_NAME = new RegExp(
  `(?:关于|(?:${CENTURY}|20)\\S{2}年|20\\d{2}|年度|法治政府|推进|贯彻|落实|依法行政|上年度|履行)`,
)

/**
 * The full name of the issuer, put together from title (where it is `named`), letterhead, signature, first sentences and
 * page; null where none names it.
 */
export function readIssuer(blocks: readonly Block[], title: Title | null, named: string | null): string | null {
  const stated = named ?? title?.above ?? signer(blocks)
  if (stated !== null && !isWithoutPlace(stated)) return inFull(stated, title, blocks)
  const self = selfOf(blocks)
  const speaker = speakerOf(blocks, self)
  const short = stated ?? speaker ?? publisherOf(blocks, self)
  if (short === null) return ownAuthor(self?.word, blocks) ?? ownTown(self, blocks)
  const full = speaker?.endsWith(short) && speaker !== short ? speaker : inFull(short, title, blocks)
  return isWithoutPlace(full) ? (ownAuthor(full, blocks) ?? full) : full
}

/** A name as letterhead, page or documents of its own write it out. */
function inFull(short: string, title: Title | null, blocks: readonly Block[]): string {
  const base = title?.above && isFuller(title.above, short) ? title.above : short
  const endings = endsOf(base)
  // The text of a bare 教育局 cites its superior's documents.
  const near =
    isWithoutPlace(base) && /^[^省市县区州旗]{1,8}局$/.test(base)
      ? blocks.filter(({ role }) => role !== 'text')
      : blocks
  return fullest(base, [
    // The piece of text that holds a fuller name ends it later than the name itself would end.
    ...namesIn(
      near,
      (text) => endings.some((end) => text.lastIndexOf(end) > base.length - end.length) && standsInOrder(base, text),
    ),
    ...endings.flatMap((end) => authorsCited(base, end, blocks)),
  ])
}

/** Names in full at the beginning of a document's title: 《邻江县林业局2024年… where the text says 县林业局. */
function authorsCited(short: string, end: string, blocks: readonly Block[]): string[] {
  // A superior of the same name has another level: 市林业局.
  if (!/^[省市县区州旗]/.test(short)) return []
  const names: string[] = []
  for (const { text } of blocks)
    for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      const name = nameBeginning(text.slice(open + 1, open + LONGEST_AUTHOR), end)?.name
      if (name !== undefined) names.push(name)
    }
  return names
}

const LONGEST_AUTHOR = 24
const YEAR_FIRST = /^20\d{2}年度?/

// 印发《云溪市水利局2024年…》《云溪市水利局…》; not what another organ issued or had it help with.
const MADE =
  /(?:^|[，,。；;、：:])([^，,。；;、：:《》]{0,12}?)(?:印发|制定|出台|编制|编写|编撰|公示|公布|修订|起草|拟定|发布)(?:实施)?[了出]?((?:[、和及]?《[^《》]{4,60}》?){1,8})/g
const BY_OTHERS =
  /(?<![我本])[局厅委部府院]$|[省市县区]里$|(?:学习|对照|推广)$|配合|参与|协助|上级|按照|根据|落实|转发|联合|会同|共同|与/
const PASSED_ON = /案例|经验|做法|借鉴|通报|释义|选编/
// What follows the name of who issued it; any other word may be the rest of a name: 云溪市数据中心管理办法, 特色小镇规划.
const BEHIND_AUTHOR = /^(?:20\d\d|关于|人民政府|党政|领导干部|[“（(])/
const BEHIND_BUREAU =
  /^(?:系统[“（(关普法]|法治|依法|执法|普法|学法|行政(?:执法|处罚|许可|审批)|重大(?:决策|行政|执法)|制定|参与|规范性文件|推进|落实|公职|法律顾问|合同管理)/

/** The one name with a place and this end that begins documents of the text's own making; null for none, or several. */
function ownAuthor(organ: string | undefined, blocks: readonly Block[]): string | null {
  if (organ === undefined) return null
  // 区人民政府 issues 《青砚区2023年…》.
  const end = /^[省市县区州盟旗](?:人民政府)?$/.test(organ) ? organ[0]! : organ
  const names = new Set<string>()
  for (const document of documentsMade(blocks)) {
    const author = nameBeginning(document, end)
    if (author && endsName(author.behind, end) && !isWithoutPlace(author.name)) names.add(signingName(author.name))
  }
  return names.size === 1 ? [...names][0]! : null
}

/** The titles of documents that a text says were made, by nobody else as far as it tells. */
function documentsMade(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap(({ text, role }) => (role === 'text' && text.includes('《') ? text : []))
  return texts.flatMap((text) =>
    [...text.matchAll(MADE)].flatMap(([, before = '', cited = '']) => {
      if (BY_OTHERS.test(before)) return []
      const documents = [...cited.matchAll(/《([^《》]+)/g)].map(([, title]) => title!)
      // Of several, one may be another organ's that is passed on.
      return documents.length > 1 ? documents.filter((title) => !PASSED_ON.test(title)) : documents
    }),
  )
}

// 成立红枫街道法治建设工作领导小组, 强化松泽镇法治建设
const FURTHERS = '(?:成立|结合|强化|统筹|推进|推动|提升|加强|深化|立足|担任)'
const TOWN = new RegExp(
  `(?:^|[，,。；;、：:]|${FURTHERS})${FURTHERS}{0,2}(${HAN}{2,6}?(?:镇|乡|街道))(?=(?:推进)?法治|全面依法)`,
  'g',
)
// What never says 我镇 may be a bureau's report that names a town.
const FEWEST_OF_TOWN = 2

/** The one town that sentences about its own rule of law name; where the text never says 我镇, several must. */
function ownTown(self: Self | null, blocks: readonly Block[]): string | null {
  if (self !== null && self.kind !== 'town') return null
  const found = blocks.flatMap(({ text, role }) =>
    role === 'text' ? [...text.matchAll(TOWN)].flatMap(([, name]) => (isPlainName(name!) ? name! : [])) : [],
  )
  const names = new Set(found)
  const isSure = names.size === 1 && found.length >= (self === null ? FEWEST_OF_TOWN : 1)
  return isSure ? signingName(found[0]!) : null
}

/** The plain name with this end that a document's title begins with, and what follows it there; null where it begins otherwise. */
function nameBeginning(cited: string, end: string): { readonly name: string; readonly behind: string } | null {
  const title = cited.replace(YEAR_FIRST, '')
  const name = title.slice(0, title.indexOf(end) + end.length)
  return name.length > end.length && isPlainName(name) ? { name, behind: title.slice(name.length) } : null
}

/** Whether words in a document's title follow the name of who issued it, and are none of the name. */
const endsName = (behind: string, end: string): boolean =>
  BEHIND_AUTHOR.test(behind) || (/[局厅]$/.test(end) && BEHIND_BUREAU.test(behind))

const ABOUT = new RegExp(`^关于(?:[报呈]送|[上呈]报|印发|公[布开示]|发布)?(?=${HAN}{2,20}?20\\d{2})`)
const NAME_BEHIND_YEAR = new RegExp(`^${YEAR}年度?(${HAN}{2,24}?)(?=推进|法治政府|依法行政|关于|贯彻|落实)`)

/** The issuer as the title names it; a region stands for its government. */
export function nameInTitle(title: Title | null): string | null {
  if (!title) return null
  const plain = plainDigits(title.text.replace(/\s/g, ''))
  const text = (plain.startsWith('关于') ? plain.replace(ABOUT, '') : plain).replace(/[（(]20\d{2}年?度?[)）]/, '')
  const leading = text.search(AFTER_NAME)
  const name = leading > 0 ? text.slice(0, leading) : (NAME_BEHIND_YEAR.exec(text)?.[1] ?? '')
  const found = name
    .replace(SET_OFF, '')
    .replace(WITH_COMMITTEE, '$1')
    .replace(WITH_WORKING_COMMITTEE, '')
    .replace(/(?:发布|关于|党组|党委|[（(][^（）()]{1,20}[)）])$/, '')
    .replace(/党工?委、?(?=(?:人民)?政府$|办事处$)/, '')
    .replace(/^中共(?=.*[局厅委办院]$)(?!.*[省市县区州旗盟]委$)/, '')
  if (found.length >= 2) return organOf(found) ?? (endsAsOrgan(found) ? found : null)
  const behind = ends(title.full, ')）') ? NAME_BEHIND.exec(title.full)?.[1] : null
  return behind && isOrganName(behind) ? behind : null
}

// 云溪海关党委 云溪海关2023年度…, 中共云溪县教育局委员会、云溪县教育局关于…
const WITH_COMMITTEE = /^(?:中共)?(.{3,20})(?:党[委组]|委员会)[、和]?\1$/
// 中共云溪县委教育工作委员会 云溪县教育局
const WITH_WORKING_COMMITTEE = new RegExp(`^${WORKING_COMMITTEE}(?=.{4})`)
// [云溪市水务局]2023年度…, 云溪市水务局：2023年度…
const SET_OFF = /^[[【〔“《]|[\]】〕：:|｜“”"]$/g
// …工作报告（云溪市水务局）
const NAME_BEHIND = new RegExp(`[（(](${HAN}{4,30})[)）]$`)

const DATE_OF_SIGNATURE = new RegExp(`${YEAR}年\\S{1,3}月(?:\\S{1,3}日)?$`)

// 云溪县发展和改革局（县粮食和物资储备局）
const SECOND_NAME = /(?<=[局委厅办])[（(][^（）()]{2,16}[局委厅办心室会][)）]/

const organIn = (text: string): string | null => {
  if (text.length > LONGEST_SIGNATURE) return null
  const plain = text
    .replace(/\s+/g, '')
    .replace(/[（(]公司[)）]/, '')
    .replace(SECOND_NAME, '')
  const name = plain.includes('年') ? plain.replace(DATE_OF_SIGNATURE, '') : plain
  return isOrganName(name) ? name : null
}

function firstOrgan(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const name = organIn(text)
    if (name !== null) return name
  }
  return null
}

/** The organ that signs at the end of the report. */
export function signatureOf(blocks: readonly Block[]): string | null {
  return firstOrgan(lastTexts(blocks, 6).reverse())
}

function signer(blocks: readonly Block[]): string | null {
  return signatureOf(blocks) ?? firstOrgan(firstTexts(blocks, 2))
}

/** Whether two names can be of one organ: all characters of the shorter stand in the longer, in order. */
export const isSameOrgan = (a: string, b: string): boolean =>
  a.length <= b.length ? standsInOrder(a, b) : standsInOrder(b, a)

// 云溪市江口区水利局: the places that a name begins with.
const PLACES = /^.*[省市县区州旗盟](?=.)/

/** Whether two names are of one organ, one perhaps without its place: 县水务局 and 岚川县水务局, but no city and its district. */
export function isOneOrgan(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const [near, far] = [short, long].map((name) => PLACES.exec(name)?.[0] ?? '') as [string, string]
  return isSameOrgan(a, b) && far.endsWith(near)
}

const NAME = new RegExp(`${HAN}{2,24}?${ORGAN}(?!${HAN}{0,2}(?:办公室|党组|党委|领导小组|直属))`, 'g')
const BETWEEN_NAMES = /[|，,。、：:；;>＞》《（()）\d“”\s〔〕【】[\]「」-]+/

/**
 * Full names of organs in the page's furniture, the title and the first and last paragraphs; only in texts, and pieces
 * of them, that `mayHold` one.
 */
function namesIn(blocks: readonly Block[], mayHold: (text: string) => boolean): string[] {
  const outside = blocks.filter((block) => block.role !== 'text')
  const near = [...outside, ...firstTexts(blocks, 3), ...lastTexts(blocks, 3)]
  return near.flatMap(({ text, role }) => {
    const head = role === 'text' ? text.slice(0, 160) : text
    if (!mayHold(head)) return []
    return head
      .split(BETWEEN_NAMES)
      .filter((piece) => piece.length >= 4 && mayHold(piece))
      .flatMap((piece) => trimName(piece))
  })
}

function trimName(piece: string): string[] {
  const found = [...piece.matchAll(NAME)].map((match) => match.index + match[0].length)
  return found.flatMap((end) => {
    const name = piece
      .slice(0, end)
      .replace(/^.*?(?:来源|发布单位|发布机构|主办单位|主办|版权所有|年度?|按照|根据|在|由|现将|当前位置)/, '')
    // 云溪市法治政府建设 is cut behind 政府.
    return name.length >= 4 && name.length <= 26 && !name.endsWith('法治政府') ? [name] : []
  })
}

// Short forms, the fuller names of which end otherwise.
const SHORT_ENDS: readonly (readonly [string, string])[] = [
  ['委', '员会'],
  ['林草局', '原局'],
  ['人社局', '障局'],
  ['住建局', '设局'],
  ['旅局', '游局'],
]

/** What a fuller name of an organ ends with: the same, or what its short form stands for. */
function endsOf(short: string): readonly string[] {
  const own = short.slice(-2)
  const full = SHORT_ENDS.find(([end]) => short.endsWith(end))?.[1]
  return full === undefined ? [own] : [full, own]
}

const PLAIN = /[和与及的]/g

/** Whether `full` is a longer name of the organ `short`: all its characters in order, the same end, a place before it. */
export function isFuller(full: string, short: string): boolean {
  if (full.length <= short.length || full.length > short.length + 12) return false
  if (short.endsWith('政府') !== full.endsWith('政府')) return false
  if (!endsOf(short).some((end) => full.endsWith(end)) || !standsInOrder(short, full)) return false
  const extra = full.length - short.length
  // Either a larger place stands before the same name (区柳荫街道 names none), or the name is written out.
  return full.endsWith(short)
    ? /.(?:省|市|州|县|区|盟|旗|自治区)$/.test(full.slice(0, extra)) || /^[市县区州省]/.test(short)
    : // One character more is another short form: 文广新旅局 is no 文广旅局 written out.
      short.length >= 4 && extra > 1 && full.replace(PLAIN, '').length >= short.length
}

function fullest(short: string, names: readonly string[]): string {
  const fuller = names.filter(
    (name) =>
      isFuller(name, short) &&
      !/(?:按照|根据|关于|我|本|各|^原|党委|工委|^中共)/.test(name) &&
      // Before 县人民政府 anything may stand: 全面贯穿县人民政府.
      (!/^[省市县区州旗]/.test(short) || canBePlace(/^\D*?[省市县区州旗]/.exec(name)?.[0] ?? '')),
  )
  return fuller.sort((a, b) => b.length - a.length)[0] ?? short
}
