import type { Block } from './blocks.js'
import { readDate } from './dates.js'
import { BARE_DATE } from './furniture.js'
import { ORGAN } from './title.js'

const PUBLISHED: readonly RegExp[] = [
  /(?:发布|发表|信息|公开|公布|上网|上传)(?:日期|时间|于)?\s*[\]】）)]?\s*[:：|]?\s*(?=\d{4}|二)/,
  /(?:^|[\s　\]】])(?:日期|时间|更新时间|更新日期|录入时间)\s*[\]】]?\s*[:：|]?\s*(?=\d{4}|二)/,
  /^(?:date|published|pubdate|updated)\s*:\s*['"]?(?=\d{4})/i,
  /(?:成文|生成|印发|发文)(?:日期|时间)\s*[\]】）)]?\s*[:：|]?\s*(?=\d{4}|二)/,
]

/** The date on which the page says it was published, else the date of the signature. */
export function publicationDate(blocks: readonly Block[]): string | null {
  for (const pattern of PUBLISHED) {
    const [date] = datesAfter(pattern, blocks)
    if (date) return date
  }
  for (const { text, role } of blocks.filter((block) => block.role !== 'text')) {
    const tail = role === 'title' ? /\s(\d{4}-\d{1,2}-\d{1,2})\s*$/.exec(text) : null
    if (tail || BARE_DATE.test(text)) return readDate(text)
  }
  return signatureDate(blocks) ?? pageDate(blocks)
}

/** A date that the page's line of source, counter or font size holds without saying what it is. */
function pageDate(blocks: readonly Block[]): string | null {
  for (const { text, role } of blocks) {
    if (role !== 'furniture' || !/来源|字号|字体|浏览|阅读|点击|时间/.test(text) || /今天|星期|成立/.test(text))
      continue
    const date = readDate(text)
    if (date) return date
  }
  return null
}

/** All dates that the page calls those of publication. */
export function publicationDates(blocks: readonly Block[]): string[] {
  return datesAfter(PUBLISHED[0]!, blocks)
}

function datesAfter(label: RegExp, blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, role }) => {
    const match = role === 'text' ? null : label.exec(text)
    const date = match && readDate(text.slice(match.index + match[0].length, match.index + match[0].length + 20))
    return date ? [date] : []
  })
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
  if (text.length > 120) return false
  const plain = text.replace(/[\s\u3000]+/g, '').replace(/^[（(](?=.*印发[)）]$)|印发[)）]?$/g, '')
  const date =
    /(?:20\d{2}年(?:\d{1,2}|元)月[\d０-９]{1,2}日|[２]\S{3}年\S{1,2}月\S{1,2}日|20\d{2}年[０-９]{1,2}月[\d０-９]{1,2}日|二[〇○零OＯ0０]\S{2}年\S{1,3}月\S{1,3}日|20\d{2}[-/.]\d{1,2}[-/.]\d{1,2})$/.exec(
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
