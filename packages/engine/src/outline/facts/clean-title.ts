import { HAN } from '../../text/han.js'
import { begins, ends, holds } from '../edges.js'
import { withoutStamp } from '../page/printed-page.js'

// What kind of thing a register names: 文件名称, 文章标题.
const KIND_NAMED = '(?:文件|信息|公文|文章)'

// What pages and lists put before a title: 【公示】, 标题：, 附件1：, 政务公开｜, 1.
const LEAD = new RegExp(
  `^(?:[·>※▌▍▎❖]{1,2}\\s?(?=[一-龥\\d])|【[^】]{1,8}】(?:\\s?【[^】]{1,8}】){0,4}|[—-]{1,2}(?!\\d)|[|｜•·]?\\s?(?:主题|${KIND_NAMED}?(?:标\\s?题|名\\s?称))\\s?[:：|｜]\\s?[|｜]?(?:报送(?=.{2,20}(?:19|20)\\d\\d年))?|(?:标\\s?题|名\\s称|${KIND_NAMED}名称)\\s|(?:附件|附|政务公开|信息公开|政府信息公开)\\s?\\d{0,2}\\s?[:：|｜]|\\d{1,2}[.、](?!\\d))\\s?`,
)

// 报　告: the last line of a title, its few characters set apart to fill it.
const SET_APART = new RegExp(`^${HAN}(?:\\s${HAN}){1,7}$`)
// 《…》 or （…） around the whole of it, and the kind of the file that it was the name of.
const WRAPPED =
  /^(?:《([^《》]{8,60}(?:报告|总结|汇报|年报|情况))》|[（(]([^（）()]{8,60}(?:报告|总结|汇报|年报|情况))[)）])$/
const FILE = /(?<=报告|总结|汇报|年报|情况)\.(?:docx?|pdf|wps|txt)$/i

function unwrapped(text: string): string {
  if (text[1] === ' ' && SET_APART.test(text)) return text.replaceAll(' ', '')
  if (begins(text, '《（(')) return text.replace(WRAPPED, '$1$2')
  return ends(text, 'xcfstXCFST') ? text.replace(FILE, '') : text
}

// 某某网—文稿下载www.example.com云溪市水利局……: a site's mark in front of the title.
const SITE_MARK = new RegExp(`^[^。；]{0,40}?www\\.[a-z0-9.-]{2,40}\\s?(?=${HAN})`, 'i')

// | 云溪市水利局2023年度法治政府建设情况报告 |: the only cell of a row.
const CELL = /^[|｜]\s?(?=[^|｜]{4,90}[|｜]\s?$)/

const PARENTHESIS = /\s{0,9}[（(][^（）()]{1,26}[)）]$/

/** The source of a pattern for the year in the number of a document, with the spaces around it: 〔2024〕 */
export const YEAR_OF_NUMBER = '\\s?[〔[［【(（]\\s?20\\d{2}\\s?[〕\\]］】)）]\\s?'
// [云政发〔2024〕7号]云溪市人民政府关于……: the number of the document, in front of its title or behind it.
const NUMBER = `${HAN}{2,10}${YEAR_OF_NUMBER}第?\\s?\\d{1,4}\\s?号`
const NUMBERED = new RegExp(`^[[【（(［]?\\s?${NUMBER}\\s?[\\]】）)］]?\\s?(?=${HAN}{6})`)
const NUMBER_BEHIND = new RegExp(`(?<=报告|总结|汇报|年报|情况)\\s{1,4}${NUMBER}$`)

// 文件名称 …, 信息名称：…, 名　　称：…
const IN_REGISTER = new RegExp(`^[|｜•·]?\\s?${KIND_NAMED}?名\\s{0,8}称`)

/** Whether a line is what a register calls the document. */
export const isNamedInRegister = (line: string): boolean => IN_REGISTER.test(line)

// 名称： …情况的报告 文号：, where a register leaves the second open.
const OPEN_LABEL =
  /(?<=\S)\s+(?:[发公]?文\s?号|发文字号|文件编号|主\s?题\s?词|关\s?键\s?[词字]|语\s?种|内容概述|备注|有\s?效\s?性|时效性?|体裁|(?:废止|失效|生效)(?:日期|时间))\s?[:：]$/

/** A line without the label of a register at its end that nothing follows. */
export const withoutOpenLabel = (line: string): string => (ends(line, ':：') ? line.replace(OPEN_LABEL, '') : line)

/** A line without what pages, lists and file names put around a title. */
export function cleanTitle(line: string): string {
  const text = withoutOpenLabel(line)
  const unnumbered = text.includes('号') ? text.replace(NUMBERED, '').replace(NUMBER_BEHIND, '') : text
  const unmarked = unnumbered.includes('www.') ? unnumbered.replace(SITE_MARK, '') : unnumbered
  const spaced = unwrapped(withoutStamp(unmarked.replace(/\s+/g, ' ').replace(CELL, '')))
  const bare = ends(spaced, '|｜ ') ? spaced.replace(/[|｜ ]+$/, '') : spaced
  const plain = (ends(bare, ')）') ? bare.replace(PARENTHESIS, '') : bare).trim()
  return begins(plain, '【附政信文公标名主•·>※▌▍▎❖|｜—-0123456789') ? plain.replace(LEAD, '') : plain
}

const JOINED = new RegExp(`^(.{8,}?(?:报告|总结|汇报|年报|情况))\\s?(?:[-_|｜—]+\\s?${HAN}|来源\\s?[:：])`)

/** `…情况报告 云溪市统计局 2020-06-08`, `…情况报告_政务公开_云溪市水利局`: what a page appends to the title is not the title. */
export function withoutTail(text: string): string {
  const joined = holds(text, ['-', '_', '|', '｜', '—', '来源']) ? JOINED.exec(text) : null
  if (joined && !/^(?:19|20)\d\d/.test(text.slice(joined[1]!.length + 1))) return joined[1]!
  if (!text.includes(' ')) return text
  const match = /^(.{8,}?(?:报告|总结|汇报|年报|情况))\s+\S.*$/.exec(text)
  return match &&
    /\d{4}-\d{1,2}-\d{1,2}|来源|发布|浏览|字号|作者\s?[:：]|第\s?\d{1,3}\s?页$/.test(text.slice(match[1]!.length))
    ? match[1]!
    : text
}
