// How far a matter has come, and what else is said of one that has come there: one and the same matter is accepted, then
// put on file, then closed, and of a closed one the parties are asked again.
const STAGES: readonly RegExp[] = [
  /(?<!不予|不|未)受理|收到|接收|接到/,
  /立案/,
  /核查|核实|指派|调查/,
  /查实|属实/,
  /合格|达标|优秀|良好/,
  /办结|办毕|办复|结案|审结|已结|完结|破案|化解/,
  /整改|改正|销号/,
  // 按日连续处罚、行政处罚 are kinds of cases.
  /^(?:已|依法|作出|给予|实施){0,3}(?:处罚(?:决定)?|罚款)$/,
  /维持|撤销|驳回|终止|撤[回诉]|[胜败]诉|准予|(?<!行政)许可|调解|和解|裁[决定]|判决|责令履行/,
  // 上级转办、公安机关移送 tell where it is from.
  /^(?:已|依法|及时|按程序|直接|向[一-龥]{1,8}?)?(?:移[送交诉]|转[办送交])/,
  /回[访复]|答复|反馈|列入计划|补正(?!.{0,4}放弃)|听证|达成|协议|司法确认|补考|(?<!责令)履行|执行|缴纳|督办|问责|约谈|通报|强制措施/,
]

// 许可卷、处罚类、立案事项 are kinds of things, whatever has become of them.
const KIND = /(?:[类卷]|事项|许可证|审计(?:调查)?)$/
// What is yet to be done is no stage that was reached.
const PENDING = /未|尚|正在|待|在[办审]/

/**
 * Whether a list tells how far matters have come (受理48件、立案10件; 办结280件、回访16件), so that its members count some of
 * them twice. Several ends of one stage (维持、撤销、驳回) are no chain.
 */
export function areStages(labels: readonly string[]): boolean {
  const reached = labels.filter((label) => !KIND.test(label) && !PENDING.test(label)).map(stagesOf)
  const [first, ...others] = reached.filter((stages) => stages.length > 0)
  return first !== undefined && others.some((stages) => !stages.some((stage) => first.includes(stage)))
}

/** The stages that words name: of 调解结案 both. */
const stagesOf = (words: string): readonly RegExp[] => STAGES.filter((stage) => stage.test(words))
