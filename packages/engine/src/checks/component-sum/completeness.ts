// Kinds of which two divide everything between them, in either order.
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/简易/, /普通|一般/],
  [/一般/, /重点|重大|较大/],
  [/税收/, /非税/],
  [/集中供养/, /分散/],
  [/男/, /女/],
  [/线上/, /线下/],
  [/市内/, /市外/],
  [/(?<!非)国有/, /非国有/],
  [/(?<!非)机关/, /非机关/],
  [/即办/, /承诺/],
  [/集体/, /个人/],
  [/主办/, /[会协]办/],
  [/国内/, /涉外|国外/],
  [/专职/, /兼职/],
  [/存量/, /新增/],
]

// How a case ends: who names these means all of them.
const OUTCOME =
  /维持|撤销|驳回|终止|确认违法|变更|撤回|不予|胜诉|败诉|撤诉|调解|和解|保留|废止|修改|宣布失效|继续有效|合格|优秀|良好|成立|准予|许可|立案|公开|本机关|在审|未结|尚未|尚在|正在|已办结|转办|注销|延期|新办|取消|下放|承接|采纳|整改|属实|时序|销号|责令/

const TOWN = /^城[市镇]/
const REST = /^\s*(?:其他|其它|其余|剩余|余下|另外|另有)|(?:其他|其它)(?:类|案件|情形|方式|事项|领域)?$/

/**
 * How sure it is that a list names all there is: 3 where its words say so (其他), 2 where one of two excludes the other
 * (采纳、未采纳), 1 where all are ends that a case can have, which some of them may be left out of.
 */
export function completeness(labels: readonly string[]): 0 | 1 | 2 | 3 {
  const last = labels.at(-1)!
  if (labels.length < 2) return 0
  if (REST.test(last)) return 3
  if (labels.length === 2 && areHalves(labels[0]!, last)) return 3
  if (labels.some((label) => isDenialOf(label, labels))) return 2
  return labels.every((label) => OUTCOME.test(label)) ? 1 : 0
}

const areHalves = (one: string, other: string): boolean =>
  HALVES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other))) ||
  // 城镇低保、农村低保, but not 城市管理、农村宅基地.
  (TOWN.test(one) && other.startsWith(one.replace(TOWN, '农村')))

/** Whether one label is another with 不、未、非 before it. */
function isDenialOf(label: string, labels: readonly string[]): boolean {
  const core = /(?:不予|不|未|非|尚未)([一-龥]{1,4})/.exec(label)?.[1]
  return (
    core !== undefined && labels.some((other) => other !== label && other.includes(core) && !/[不未非]/.test(other))
  )
}
