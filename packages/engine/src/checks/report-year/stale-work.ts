import { OURS } from '../../text/own-name.js'
import type { PartId } from '../../types.js'
import { type Mention, speaksOf } from './mentions.js'

// Who did it: 2022年我局共受理……
const WHO = `全年|共|累计|${OURS}|全系统|各级|各(?:行政)?(?:执法)?(?:部门|单位|机关)|各乡镇|各街道`
const DONE =
  '承办|办理|受理|查处|立案|办结|主动公开|开展|组织|审查|审核|清理|召开|举办|接待|排查|调解|化解|检查|出动|发放|评查|培训'
// 2022年全年行政案件法制审核9826件: 全年 may have a noun behind it.
const COUNTED = new RegExp(
  `^(?:1月?[至—-]12月份?|度)?,?(?:全年[^,。;的\\d]{0,10})?(?:${WHO})*(?:${DONE})[^,。;的]{0,20}\\d`,
)
// 截至2020年12月底,全系统共查处违法案件1384起; 截至2020年底,全镇没有发生一起事故; 截至2020年底,持证41人,全年无投诉
const BY_ITS_END = new RegExp(
  `^(?:12月(?:底|末|31日)|年?底|年?末),?(?:${WHO}|全村)*(?:(?:${DONE})[^,。;的]{0,20}\\d|(?:没有|未)(?:发生|出现)|[^。;,]{0,30}\\d{1,6}[名人],全年(?:无|没有))`,
)

// What compares two years, or tells of what came of an earlier one; 较重 and 较多 compare nothing.
const COMPARES =
  /上年|去年|今年|本年|当年|年内|较(?=[上去今本同往]|20|过去|[^,。]{0,6}(?:前|报告|此))|相比|以来|结转|整改|反馈|销[号账]|述[法职]|积案|从中|连续|近[年两]|历年|[由从][\d.]+[^,;。\d]{0,4}(?:下降|上升|增|减|降|升|提高|压|缩|扩|精简)/
// What goes on over several years.
const LONG = /收官|[三五]年|十[三四]五|[七八]五|届|试点|启动/

// 担任领导小组组长,2023年主持党组会研究法治议题9项
const LED =
  /^度?,?(?:主持|先后|共|累计|组织|带头|听取|召开|研究|审议|审定|讲授)[^,。;的]{0,30}\d+[^,。;的\d]{0,4}(?=[,。;]|$)/

// 圆满完成2021年度普法任务, 完成了2021年度普法责任清单的全部任务
const FULFILS = /(?:圆满|全面|顺利|如期|较好地?|保质保量)完成$|完成了$/
const OF_TASKS =
  /^度?(?![^,。;]*(?:考核|评估|评价|述评|验收|自查|督查|卫片|归档|创建|报告|遗留|扫尾|未|结余|制定的|下达的|印发的|部署的|启动的))(?:[^,。;\d]{0,8}(?:普法|法治|依法行政|学法|执法|监管|检查|目标)|各项)[^,。;\d]{0,10}(?:任务|目标|计划)(?=[,。;]|$)/

// What is done in the first months may still be of the year before.
const EARLY = /年初|[一1]季度|(?<!\d)[1-4]月|春节/

interface Stands {
  /** The year that the report is on. */
  readonly year: number
  readonly paragraph: string
  /** Whether the paragraph names no other year, and this one here first. */
  readonly isAlone: boolean
}

/** Whether an account counts what was done in the year before as if it were this one's. */
export function tellsStaleDeed(mention: Mention, part: PartId | null, stands: Stands): boolean {
  const { year, paragraph, isAlone } = stands
  if (mention.year !== year - 1 || !isAlone || speaksOf(paragraph, year)) return false
  return part === 'measures' ? tellsStaleWork(mention, paragraph) : part === 'leadership' && tellsStaleLeading(mention)
}

/** 2022年承办建议18件; 截至2022年12月底,共查处案件36件; 圆满完成2022年普法任务 */
function tellsStaleWork({ before, after, sentence, start }: Mention, paragraph: string): boolean {
  if (FULFILS.test(before))
    return OF_TASKS.test(after) && !EARLY.test(sentence) && !COMPARES.test(sentence) && !LONG.test(sentence)
  if (before !== '') {
    return /^截[至止]到?$/.test(before) && BY_ITS_END.test(after) && !COMPARES.test(sentence) && !LONG.test(sentence)
  }
  if (!COUNTED.test(after) || /同比|年底|截[至止]|至20/.test(paragraph) || COMPARES.test(paragraph)) return false
  return start === 0 || !LONG.test(sentence)
}

const tellsStaleLeading = ({ before, after, sentence }: Mention): boolean =>
  /(?:^|,)$/.test(before) && LED.test(after) && !COMPARES.test(sentence)
