import type { Quantity } from '../../text/quantities.js'
import { completeness } from './completeness.js'
import type { Components } from './components.js'
import type { Sentence } from './sentence.js'
import { areStages } from './stages.js'

// What is found, heard or taken inside of something is no part of it: 会议12次,其中听取汇报15次.
const INSIDE = /听取|研究|审议|学习|讨论|发现|提出|扣押|查封|没收|收缴|发放|新增|涉案|发出|下发|制发|送达|收集/

// What one and the same person or case can be together with another: these parts may overlap, or leave some out.
const TRAIT =
  /学历|党员|职称|资格(?!类)|持证|法律专业|专业背景|专业人[员才]|\d岁|涉企|涉农|涉老|涉未|涉民生|涉军|涉港|获得|荣获|入选|少数民族|妇女|困难|贫困|残疾|重复|历史遗留|疑难|老年|未成年/
// One and the same decision goes through all of them.
const STEP = /风险评估|论证|听证|集体讨论|公众参与|合法性审[查核]/

/** Whether the members of a list may count something else than the total does. */
export const countsOthers = ({ labels }: Components): boolean => labels.some((label) => INSIDE.test(label))

/** Whether one and the same may be counted by several members of a list. */
export const mayOverlap = ({ labels }: Components): boolean =>
  new Set(labels.flatMap((label) => STEP.exec(label)?.[0] ?? [])).size >= 2 ||
  labels.some(
    (label, i) =>
      TRAIT.test(label) ||
      // Men and women are all; of women beside several others some are trained or old as well.
      (label.includes('女性') && labels.length > 2 && !labels.some((one) => one.includes('男'))) ||
      (EXCELS.test(label) && labels.slice(0, i).some((one) => PASSES.test(one))),
  )

// 合格280人、优秀120人: the latter are among the former; 优秀120人、合格280人 are not.
const PASSES = /合格|及格|通过|达标/
const EXCELS = /优秀|优良|良好|满分/

/** The list without the members at its end that only say what some of those before them are as well. */
export function withoutTraits(list: Components): Components {
  let length = list.figures.length
  while (length > 2 && list.mark === ',' && TRAIT.test(list.labels[length - 1]!)) length--
  return { ...list, figures: list.figures.slice(0, length), labels: list.labels.slice(0, length) }
}

// Of two kinds, 两类; 二类 is the second one, as are 三类人员 in laws that count them so.
const KINDS =
  /(?<![第一二三四五六七八九十至、\d])([两三四五六七八九十\d])(?:大类|类|种)(?!医疗器械|疫苗|费用|人员)[一-龥]{0,12}$/

const NUMERALS = '〇一两三四五六七八九十'

/** How many kinds the words in front of a total say it is of: 五类案件386件; 0 where they say nothing. */
export function kindsBefore({ text }: Sentence, total: Quantity): number {
  const kinds = KINDS.exec(text.slice(Math.max(0, total.start - 16), total.start))?.[1]
  if (kinds === undefined) return 0
  return /\d/.test(kinds) ? Number(kinds) : NUMERALS.indexOf(kinds)
}

// Who they are that did it together: 市政府及部门共制定58件,其中……政府……23件,……部门……31件.
const TOGETHER = /([一-龥]{2})[及和与、]([一-龥]{2})[一-龥]{0,4}(?:合计|总计|累计|共)[^,;:\d]{0,8}$/

/** Whether a list has a member for each of the two whom the words in front of a total name as those who did it together. */
export function namesBoth({ text }: Sentence, { start }: Quantity, { labels }: Components): boolean {
  const [, one, other] = TOGETHER.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  return one !== undefined && labels.length === 2 && labels[0]!.includes(one) && labels[1]!.includes(other!)
}

// What came of some is no kind of them: 检查三类企业120家,其中发现问题80家、责令整改75家、立案5家.
const DONE = /发现|存在|整改|立案/

// Who names so many ends of his cases names all of them.
const MANY = 4

interface Sums {
  readonly total: number
  readonly added: number
  /** What the words multiply the total by. */
  readonly scale: number
  /** Whether words in front of the total say how many kinds there are, and the list names as many. */
  readonly isCounted: boolean
  /** Whether words in front of the total name both that the list has a member for. */
  readonly isNamed: boolean
  /** Whether another total of the sentence would hold the components. */
  readonly fitsAnother: boolean
}

/** Whether a list that does not add up is wrong rather than incomplete, overlapping or a chain of stages. */
export function weigh(
  list: Components,
  { total, added, scale, isCounted, isNamed, fitsAnother }: Sums,
): 'wrong' | 'doubtful' | null {
  const { figures, labels, mark } = list
  const isAll = isCounted && !labels.some((label) => DONE.test(label))
  const sure = Math.max(isAll ? 2 : isNamed ? 1 : 0, completeness(labels))
  const off = Math.abs(added - total) / total
  if (sure === 0 && list.unit !== '元' && countsOthers(list)) return null
  if (sure < 3 && (mayOverlap(list) || areStages(labels))) return null
  if (mark === ';' && sure === 0) return null
  if (sure === 3) return off <= 0.6 ? 'wrong' : null
  // One wrong digit leaves a round difference, which what was left out hardly ever has.
  const isSlip = off <= 0.12 && [1, 10, 100, 1000].includes(Math.round((Math.abs(added - total) / scale) * 100) / 100)
  const isLoose = mark === ',' && figures.length === 2 && sure === 0 && !areAlike(labels)
  // Of two that name things of several kinds a sum may be near the whole by chance.
  if (isLoose) return isSlip && !fitsAnother ? 'doubtful' : null
  if (added > total) {
    if (fitsAnother) return sure > 0 && off <= 0.15 ? 'wrong' : null
    const isOne = Math.abs(added - total) === 1 && mark === '、'
    return off <= (sure > 0 ? 0.5 : 0.25) || isOne ? 'wrong' : null
  }
  if (sure === 2 || (sure === 1 && figures.length >= MANY))
    return off <= 0.15 || (added === total - 1 && figures.length >= 3) ? 'wrong' : null
  // Of two or three ends one case may well have had another; only a slip of one digit is plain.
  if (sure === 1 && (!isSlip || added === total - 1)) return off <= 0.15 ? 'doubtful' : null
  // Round figures leave a round difference by themselves, and who names kinds may leave out the few of no kind.
  const areRound = [{ value: total }, ...figures].every(({ value }) => (value / scale) % 5 === 0)
  if (off <= 0.05 || isSlip) return areRound || !isSlip || total - added === 1 ? 'doubtful' : 'wrong'
  return mark !== ',' && off <= 0.1 && figures.length >= 3 ? 'doubtful' : null
}

/** Whether two labels name things of one kind: 报告书、报告表, 镇级、村级. */
const areAlike = ([one = '', other = '']: readonly string[]): boolean =>
  one.slice(0, 2) === other.slice(0, 2) || (one.at(-1) === other.at(-1) && Math.abs(one.length - other.length) <= 2)
