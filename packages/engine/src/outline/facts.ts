import type { Facts, IssuerKind } from '../types.js'
import type { Block } from './blocks.js'
import { readDate, readYear } from './dates.js'
import { ORGAN, type Title } from './title.js'

/** Reads the facts off the title, the furniture around it, the first and the last paragraphs. */
export function readFacts(blocks: readonly Block[], title: Title | null): Facts {
  const issuer = readIssuer(blocks, title)
  return {
    title: title?.text ?? null,
    issuer,
    kind: kindOf(issuer, blocks),
    year: reportYear(blocks, title),
    published: publicationDate(blocks),
  }
}

/** The title's year, else the one that the first paragraphs speak of most. */
function reportYear(blocks: readonly Block[], title: Title | null): number | null {
  const stated = title ? readYear(title.text) : null
  if (stated !== null) return stated
  const counts = new Map<number, number>()
  const opening = blocks.filter((block) => block.role === 'text').slice(0, 12)
  for (const { text } of opening) {
    for (const match of text.matchAll(/(?<![\d《（(〔[])(20\d{2})年(?!.{0,12}》)(?![\d-])/g)) {
      const year = Number(match[1])
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best ? best[0] : null
}

const PUBLISHED: readonly RegExp[] = [
  /(?:发布|公开|公布|上网|上传)(?:日期|时间)?\s*[\]】）)]?\s*[:：|]?\s*(?=\d{4}|二)/,
  /(?:^|[\s　\]】])(?:日期|时间|更新时间|更新日期|录入时间)\s*[\]】]?\s*[:：|]?\s*(?=\d{4}|二)/,
  /^(?:date|published|pubdate|updated)\s*:\s*['"]?(?=\d{4})/i,
  /(?:成文|生成|印发|发文)(?:日期|时间)\s*[\]】）)]?\s*[:：|]?\s*(?=\d{4}|二)/,
]
const BARE_DATE = /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*[|｜].*)?$/

function publicationDate(blocks: readonly Block[]): string | null {
  const around = blocks.filter((block) => block.role !== 'text')
  for (const pattern of PUBLISHED) {
    for (const { text } of around) {
      const match = pattern.exec(text)
      const date = match && readDate(text.slice(match.index + match[0].length, match.index + match[0].length + 20))
      if (date) return date
    }
  }
  for (const { text, role } of around) {
    const tail = role === 'title' ? /\s(\d{4}-\d{1,2}-\d{1,2})\s*$/.exec(text) : null
    if (tail || BARE_DATE.test(text)) return readDate(text)
  }
  return signatureDate(blocks)
}

/** The date under the signature: a line of its own near the end, or at the end of the line with the organ's name. */
function signatureDate(blocks: readonly Block[]): string | null {
  const texts = blocks.filter((block) => block.role === 'text')
  for (const { text } of texts.slice(-6).reverse()) {
    if (isSignatureDate(text)) return readDate(text)
  }
  return null
}

/** Whether a line holds nothing but a date, an organ's name before it at most. */
export function isSignatureDate(text: string): boolean {
  const plain = text.replace(/[\s\u3000]+/g, '')
  const date =
    /(?:20\d{2}年\d{1,2}月\d{1,2}日|[２]\S{3}年\S{1,2}月\S{1,2}日|二[〇○零OＯ0０]\S{2}年\S{1,3}月\S{1,3}日|20\d{2}[-/.]\d{1,2}[-/.]\d{1,2})$/.exec(
      plain,
    )
  if (!date || plain.length > 50) return false
  const before = plain.slice(0, date.index)
  return (
    before === '' ||
    /^[（(]?(?:印章|公章|盖章)?[)）]?$/.test(before) ||
    new RegExp(`${ORGAN}[（(]?(?:印章|公章|盖章)?[)）]?$`).test(before)
  )
}

/** Whether a line is the name of an organ and nothing else, as above a title or above the date of a signature. */
export function isOrganName(text: string): boolean {
  const plain = text.replace(/[\s\u3000]+/g, '')
  return (
    plain.length >= 4 &&
    plain.length <= 30 &&
    new RegExp(`^[\\p{Script=Han}()（）]+${ORGAN}$`, 'u').test(plain) &&
    !/[的和了]|工作|情况|报告/.test(plain)
  )
}

// What may follow the issuer's name in a title.
const AFTER_NAME = /(?:关于|(?:二[〇○零]|20)\S{2}年|20\d{2}|年度|法治政府|推进|贯彻|落实|依法行政|上年度|履行)/

function readIssuer(blocks: readonly Block[], title: Title | null): string | null {
  const short = nameInTitle(title) ?? title?.above ?? signer(blocks)
  const names = namesIn(blocks, short?.at(-1) ?? null)
  if (!short) return mostFrequent(names)
  if (title?.above && isFuller(title.above, short)) return fullest(title.above, names)
  return fullest(short, names)
}

function nameInTitle(title: Title | null): string | null {
  if (!title) return null
  const text = title.text.replace(/\s/g, '')
  const leading = text.search(AFTER_NAME)
  const name = leading > 0 ? text.slice(0, leading) : ''
  const later =
    /^(?:二[〇○零]\S{2}|20\d{2})年度?(\p{Script=Han}{2,24}?)(?=推进|法治政府|依法行政|关于|贯彻|落实)/u.exec(
      text,
    )?.[1] ?? ''
  const found = (name || later).replace(/^(?:中共|中国共产党)/, (prefix) => prefix).replace(/(?:关于|党组|党委)$/, '')
  if (found.length < 2) return null
  if (new RegExp(`${ORGAN}$`).test(found)) return found
  // `静海区2023年度……`: a region reports through its government.
  return /(?:省|市|县|区|州|盟|旗|镇|乡|自治区)$/.test(found) ? `${found}人民政府` : null
}

function signer(blocks: readonly Block[]): string | null {
  const texts = blocks.filter((block) => block.role === 'text').map((block) => block.text.replace(/[\s\u3000]+/g, ''))
  const near = [...texts.slice(-6).reverse(), ...texts.slice(0, 2)]
  for (const text of near) {
    const name = text.replace(/(?:20\d{2}|二[〇○零])\S{1,3}年.*$/, '')
    if (isOrganName(name)) return name
  }
  return null
}

const NAME = new RegExp(
  `[\\p{Script=Han}]{2,24}?${ORGAN}(?![\\p{Script=Han}]{0,2}(?:办公室|党组|党委|领导小组|直属))`,
  'gu',
)

/** Full names of organs (ending with `last`, if given) in the page's furniture, the title and the first and last paragraphs. */
function namesIn(blocks: readonly Block[], last: string | null): string[] {
  const texts = blocks.filter((block) => block.role === 'text')
  const near = [...blocks.filter((block) => block.role !== 'text'), ...texts.slice(0, 3), ...texts.slice(-3)]
  return near.flatMap(({ text, role }) => {
    const head = role === 'text' ? text.slice(0, 160) : text
    return head
      .replace(/[\s\u3000]+(?=\p{Script=Han})/gu, '|')
      .split(/[|，,。、：:；;>＞》《（()）\d“”\s〔〕-]+/u)
      .filter((piece) => piece.length >= 4 && (last === null || piece.includes(last)))
      .flatMap((piece) => trimName(piece))
  })
}

function trimName(piece: string): string[] {
  const found = [...piece.matchAll(NAME)].map((match) => match.index + match[0].length)
  return found.flatMap((end) => {
    const name = piece
      .slice(0, end)
      .replace(/^.*?(?:来源|发布单位|发布机构|主办单位|主办|版权所有|年度?|按照|根据|在|由|现将|当前位置)/, '')
    return name.length >= 4 && name.length <= 26 ? [name] : []
  })
}

const PLAIN = /[和与及的]/g

/** Whether `full` is a longer name of the organ `short`: all its characters in order, the same end, a place before it. */
export function isFuller(full: string, short: string): boolean {
  if (full.length <= short.length || full.length > short.length + 12) return false
  const isGovernment = /政府$/.test(short)
  if (isGovernment !== /政府$/.test(full)) return false
  const last = short.replace(/委$/, '委员会').slice(-2)
  if (!full.endsWith(last)) return false
  let at = 0
  for (const char of full) if (char === short[at]) at++
  if (at < short.length) return false
  const extra = full.length - short.length
  // Either a larger place stands before the same name, or the name is written out.
  return full.endsWith(short)
    ? /(?:省|市|州|县|区|盟|旗|自治区)$/.test(full.slice(0, extra)) || /^[市县区州省]/.test(short)
    : short.length >= 4 && full.replace(PLAIN, '').length >= short.length
}

function fullest(short: string, names: readonly string[]): string {
  const fuller = names.filter((name) => isFuller(name, short) && !/(?:按照|根据|我|本|各)/.test(name))
  return fuller.sort((a, b) => b.length - a.length)[0] ?? short
}

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names)
    if (/(?:省|市|县|区|州|镇|乡|街道)/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? null
}

const GOVERNMENT = /(?:人民政府|政府|街道|办事处|镇|乡|管委会|管理委员会|县委|市委|区委|州委|省委|镇党委|乡党委)$/

/** What the issuer is; where its name is not known, what the text calls itself. */
function kindOf(issuer: string | null, blocks: readonly Block[]): IssuerKind | null {
  if (issuer) return GOVERNMENT.test(issuer) ? 'government' : 'department'
  const text = blocks
    .filter((block) => block.role === 'text')
    .slice(0, 8)
    .map((block) => block.text)
    .join('')
  if (/(?:我|本)(?:局|委|厅|办|院|署|中心)/.test(text)) return 'department'
  return /(?:我|本|全)(?:省|市|县|区|镇|乡|街道|州|旗)/.test(text) ? 'government' : null
}
