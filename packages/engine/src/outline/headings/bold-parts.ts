import type { Block } from '../paragraphs/blocks.js'
import { partCalled } from './part-names.js'

const YEAR = '(?:20\\d\\d年度?|下一?年度?|下一?步|明年|今后)?'
const WANTING = '(?:问题|不足|短板|差距|弱项|困难)'
// What reports call their parts, in the order of `partCalled`; more words would name a point of one as well.
const PARTS = [
  new RegExp(
    `^${YEAR}(?:主要|重点|年度)?(?:工作|做法|举措|措施|成效)(?:开展)?(?:情况)?(?:[和及与](?:主要|工作)?成效)?$`,
  ),
  /^(?:党政)?(?:主要(?:负责人|负责同志|领导)|第一责任人|一把手)[^。，；：\d]{0,24}(?:职责|履职|履责|情况|法治)$/,
  new RegExp(
    `^(?:存在的?)?(?:主要|突出|工作)?(?:${WANTING}){1,2}(?:[和及与、](?:主要|产生的?)?(?:原因|成因|${WANTING}))*$`,
  ),
  new RegExp(`^${YEAR}的?(?:主要|重点)?(?:工作)?(?:打算|安排|计划|思路)$`),
  /^其[他它](?:需要)?(?:报告|说明)?的?(?:情况|事项)?$/,
]
const FEWEST_PARTS = 2

/**
 * Those of the paragraphs with bold names that name parts of the report: several parts, or beside bold `lines` those that no
 * such line names, each once.
 */
export function boldParts(
  blocks: readonly Block[],
  leads: readonly number[],
  lines: readonly number[],
): ReadonlySet<number> {
  const partOf = (at: number): number => {
    const { text, boldTo } = blocks[at]!
    const name = text.slice(0, boldTo).replace(/[。：:]$/, '')
    return PARTS.findIndex((part) => part.test(name))
  }
  const taken = new Set(lines.map((at) => partCalled(blocks[at]!.text)))
  const found = leads.filter((at) => partOf(at) >= 0 && !taken.has(partOf(at)))
  const parts = new Set(found.map(partOf))
  if (lines.length === 0) return new Set(parts.size >= FEWEST_PARTS ? found : [])
  return new Set(parts.size === found.length ? found : [])
}
