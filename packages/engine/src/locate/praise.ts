import type { Passage } from '../types.js'
import { textAt } from './ranges.js'
import type { Reading } from './reading.js'

// What says how well something was done. What only names a work (提升, 创新, 规范) may stand for what is yet to be done.
const PRAISE =
  /来之不易|成绩|成效|成果|成功|显著|值得(?:总结|推广|表扬|肯定|借鉴|称赞|学习)|表扬|表彰|肯定|好评|满意|喜人|可喜|可贵|宝贵|优秀|优良|优异|出色|圆满|扎实|有力|得力|良好|很好|较好|过硬|亮点|领先|前列|典范|高度重视|领导重视|重视支持|辛勤|赞[扬誉许]|认可|稳步|长足|丰硕|向好|(?:明显|显著|大幅|不断|有效|稳步)(?:提升|提高|增强|改善|加强|进步|好转)|(?:提升|提高|增强|改善|好转)明显|突出贡献|(?:成绩|表现)突出/g
const PRAISES = new RegExp(PRAISE.source)

// 工作虽有不足，但…… says of nothing that it is wanting.
const MENTION =
  /(?:虽然?|尽管)?(?:还|仍|仍然|依然|也)?(?:存在|有)(?:着)?(?:一些|一定|少许|个别|这样那样)?的?(?:不足|问题|短板|差距|困难)(?:之处)?,?(?:但是?|然而|不过)?/g

// 没有发生一起群体性事件, 没有一起处罚被撤销, 不骄不躁, 示范单位: words of the net inside of what is boasted of.
const BOAST =
  /(?:没有|未|无|零)(?:发生|出现)[^，,；;。但却而仍]{0,24}?(?:事件|事故|案件|纠纷|复议|诉讼|败诉|投诉|舆情)|没有一[起件例宗][^，,；;。但却而仍]{0,24}?(?:被(?:撤销|纠正|纠错|变更|投诉)(?:或者?被?确认违法)?|被确认违法|败诉|投诉|事故)|不骄不躁|单位/g

// Whatever might say that something is wanting, be it in words that no list knows: a wide net, for a real problem must not be doubted.
const MAY_WANT =
  /[不没未无非缺少欠差弱低慢难旧老松散浅窄软虚偏失滞空断堵误漏超错违轻紧忙累晚迟单苦险弊病忧疲惰懒怠骄傲拖靠仅只需待亟虽但却仍还尚若如离粗短小末降滑波停退反杂繁偶占限]|问题|矛盾|压力|风险|背后|然而|自满|应当|要求高|期望|期待|一般|平平|简单|表面|形式|参差|倒数|徘徊|起步|排名|转化|比例|时有|个别|部分|有的|有些|一些/

/**
 * Whether a text that should name problems only praises: at least every other sentence does, and none says anything, in
 * whatever words, that may be a problem. `list` are the turns of phrase of problems.
 */
export function onlyPraises(reading: Reading, passages: readonly Passage[], list: string): boolean {
  if (passages.some((passage) => reading.holds(list, passage))) return false
  const sentences = passages.flatMap((passage) => reading.sentences(passage))
  const words = sentences.map((sentence) => textAt(reading.outline, sentence))
  const praising = words.filter((one) => PRAISES.test(one)).length
  if (praising === 0 || praising * 2 < sentences.length) return false
  return !words.some((one) =>
    MAY_WANT.test(one.replace(/，/g, ',').replace(MENTION, '').replace(BOAST, '').replace(PRAISE, '')),
  )
}
