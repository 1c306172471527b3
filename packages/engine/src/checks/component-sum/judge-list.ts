import type { Quantity } from '../../text/quantities.js'
import { completeness } from './completeness.js'
import type { Components } from './components.js'
import { tellsOverlap } from './overlap.js'
import { isToldBehind, withRemainder } from './remainder.js'
import type { Sentence } from './sentence.js'
import { agrees, neighbourSums, slackOf, sumOf } from './sums.js'
import { countsOthers, kindsBefore, namesBoth, weigh, withoutTraits } from './weigh.js'
import { type WrongSum, wrongSum } from './wrong-sum.js'

/** A list and what it may divide. */
interface Among {
  readonly candidates: readonly Quantity[]
  readonly list: Components
  /** All figures of the list's unit behind the total, whatever they are. */
  readonly following: readonly Quantity[]
  /** Figures that also show that a component need not be too large. */
  readonly larger: readonly Quantity[]
}

/** Judges a list against the totals that it may divide; null where it agrees with one, or may not be all. */
export function judgeList(sentence: Sentence, among: Among, hasNested: boolean): WrongSum | null {
  const { candidates, following, larger } = among
  const { text } = sentence
  const listed = withoutTraits(among.list)
  if (listed.shared || candidates.at(-1)!.vague || listed.figures.some(({ vague }) => vague)) return null
  if (areNoTotals(sentence, candidates, listed)) return null
  const possible = neighbourSums(candidates)
  // What follows a list with `、` may belong to it; of one with `,` only the first members may.
  const least = listed.mark === '、' ? listed.figures.length : Math.min(2, listed.figures.length)
  const runs = following
    .map((_, i) => following.slice(0, i + 1))
    .filter(({ length }) => length >= least || (length >= 2 && cameOfSome(listed.labels.slice(length))))
  // 其中重点企业30家,合格280家、不合格20家: an aside comes first, and the rest divides the whole.
  const rests = listed.mark === ',' ? listed.figures.map((_, i) => listed.figures.slice(i)).slice(1, -1) : []
  if (possible.some(({ value, slack }) => [...runs, ...rests].some((run) => agrees(run, value, slack)))) return null
  const list = withRemainder(sentence, listed, candidates.at(-1)!)
  if (list === 'open') return null
  if (countsApart(sentence, candidates.at(-1)!, list)) return null
  const { figures } = list
  const added = sumOf(figures)
  const total = nearestTotal(sentence, candidates, added)
  if (countedOtherwise(sentence, figures) === total.value - added) return null
  const most = Math.max(...possible.map(({ value }) => value), ...larger.map(({ value }) => value))
  const large = figures.findIndex((figure) => figure.value > most * 1.0001 + figure.slack + 2 * total.slack)
  // Behind one member alone nothing shows that the next is of the list.
  if (large === 1 && namesOtherMatter(list)) return null
  if (large >= 0 && !countsOthers(list)) {
    if (large === 0 || list.mark === '、' || list.labels[large]!.length <= 6)
      return wrongSum('part', { sentence, total, figures: figures.slice(0, large + 1), value: figures[large]!.value })
  }
  if (figures.length < 2 || list.partial || hasNested || takesBack(sentence, total, list)) return null
  // 3862件,其中热线3517件、来信219件、来访126批次: what is counted otherwise makes up the rest.
  const behind = sentence.figures.find(({ start }) => start >= figures.at(-1)!.end)
  if (behind && behind.unit !== list.unit && behind.value === total.value - added) return null
  // What stands in front of a semicolon is of another matter.
  const semicolon = total.start > 0 ? text.lastIndexOf(';', total.start) : -1
  const near = neighbourSums(candidates.filter(({ start }) => start > semicolon))
  // 申报187家,通过163家,其中……,退回24家: the larger one is parted by the other and what follows.
  const isParted = (larger: number): boolean =>
    sentence.figures.some(
      ({ start, unit, value }) => start >= figures.at(-1)!.end && unit === list.unit && total.value + value === larger,
    )
  const fitsAnother = near.some(
    ({ value }) => value >= added && value > total.value && !isOfSmaller(total.value, value, added) && !isParted(value),
  )
  const isCounted = kindsBefore(sentence, total) === figures.length
  const isNamed = namesBoth(sentence, total, list)
  if (added > total.value && tellsOverlap(sentence, added - total.value)) return null
  if (added < total.value && isToldBehind(sentence, list, total.value - added)) return null
  const verdict = weigh(list, { total: total.value, added, scale: total.scale, isCounted, isNamed, fitsAnother })
  return verdict && wrongSum('sum', { sentence, total, figures, doubtful: verdict === 'doubtful' })
}

/** Whether what members are called tells what came of some of the others: 简易程序30件、普通程序96件、组织听证2件. */
const cameOfSome = (labels: readonly string[]): boolean => labels.every((label) => CAME_OF_SOME.test(label))

const CAME_OF_SOME =
  /^(?:其中)?(?:经|组织|举行|召开|被|已|向[^、,;]{2,8}|申请(?:法院)?)?(?:听证|移送|移交|复议|诉讼|强制执行|不予|免予|从轻|减轻|公示|集体讨论|撤诉)/

// A slip in one member moves the sum little; what names less than half of a larger total names no list of it.
const NEARLY = 0.05
const HALF = 0.5

/** Whether a list is of the smaller of two totals, which it nearly makes up: 申报1284项,立项317项,其中…… with 327 added up. */
const isOfSmaller = (total: number, larger: number, added: number): boolean =>
  added < larger * HALF && Math.abs(added - total) / total <= NEARLY

// What papers and cases are counted in, beside one another: 合同37份、案卷6件、其他5份.
const UNITS_OF_PAPERS = [...'件份个起宗本卷篇项条部']

/** How much of a list of papers or cases is counted in another unit than its first member, with a name in front and 、 before it. */
function countedOtherwise({ figures, text }: Sentence, members: readonly Quantity[]): number {
  const [first, last] = [members[0]!, members.at(-1)!]
  if (!UNITS_OF_PAPERS.includes(first.unit)) return 0
  const others = figures.filter(
    ({ unit, start, end }) =>
      start > first.start &&
      end < last.end &&
      unit !== first.unit &&
      UNITS_OF_PAPERS.includes(unit) &&
      NAMED_MEMBER.test(text.slice(first.end, start)),
  )
  return sumOf(others)
}

// What is behind 涉及, 发现 or 整改 is of another kind.
const NAMED_MEMBER = /、(?!涉及|发现|整改)[^、，,；;:\d]{2,12}$/

/** Whether a second member is rather another matter: 调解纠纷120件,其中邻里纠纷40件;接待群众来访302件. */
function namesOtherMatter({ labels, mark }: Components): boolean {
  const [one = '', other = ''] = labels
  if (mark === '、' || one[0] === other[0]) return false
  if (OF_OTHERS.test(other) && !OF_OTHERS.test(one)) return true
  return BEGINS_ANEW.test(other) || (mark === ';' && one.at(-1) !== other.at(-1) && completeness(labels) === 0)
}

// 市级领导接访126次,其中主要领导24次;县级领导1860次
const OF_OTHERS = /^(?:[省市县区镇乡村]级|乡镇|镇街|街道|部门|基层)[^,;\d]{0,4}(?:领导|干部|负责人|单位)/

// What is done to something else; 撤销, 驳回 and 简易 are what came of some.
const BEGINS_ANEW =
  /^(?:接待|接听|接收|处置|解答|答复|回复|制作|采纳|查扣|代办|提供|承办|评查|审核|登记|录入|破获|侦办|救助|办理|聘请|开展|组织|举办|受理|化解|排查|检查|培训|发放|制定|出台)/

/** 发放许可证86张,其中新办42张,注销45张: what was taken back is no part of what was given out. */
const takesBack = ({ text }: Sentence, { start }: Quantity, { labels, mark }: Components): boolean =>
  mark === ',' &&
  labels.length === 2 &&
  /(?:发放|核发|颁发)[^,;:\d]*$/.test(text.slice(0, start)) &&
  TAKEN_BACK.test(labels.at(-1)!)

const TAKEN_BACK = /^(?:注销|吊销|撤销)/

/** 常住人口4.2万人,其中农业人口3.1万人,户籍人口4.5万人: who lives in a place and who is registered there. */
const countsApart = ({ text }: Sentence, { start, value }: Quantity, { labels, figures }: Components): boolean =>
  /常住人口[^,;:\d]*$/.test(text.slice(0, start)) &&
  labels.some((label, i) => label.includes('户籍') && figures[i]!.value > value)

/** Whether a list goes on from an average, a score or what each has: 许可、处罚案卷各100本 are 200, and of 平均每月35次 one month may have 56. */
function areNoTotals({ text }: Sentence, candidates: readonly Quantity[], { unit, figures }: Components): boolean {
  const isScore = unit === '分'
  if (isScore && figures.some(({ value }) => !Number.isInteger(value))) return true
  return candidates.some(({ start }) => {
    const words = text.slice(Math.max(0, start - LONGEST_LABEL), Math.max(0, start))
    return SHARED.test(words) || (isScore && SCORE.test(words))
  })
}

const LONGEST_LABEL = 12
const SHARED =
  /(?:[各均每](?:约|近|达|为|抽取|抽查)?|(?:平均|每|[人案日月周季年户村组镇乡县区局所站科院校单]均|中位)[^,;:\d]{0,10})$/
// 满意度得分94.2分,其中政务服务96.1分
const SCORE = /(?:得分|满意度|评分|成绩|指数)[^,;:\d]{0,6}$/

/** The last figure before the list; or 建议12件、提案18件 together, where their sum is nearer to what was added. */
function nearestTotal({ text }: Sentence, candidates: readonly Quantity[], added: number): Quantity {
  const last = candidates.at(-1)!
  let from = candidates.length - 1
  while (from > 0 && /^[^,:;]*$/.test(text.slice(Math.max(0, candidates[from - 1]!.end), candidates[from]!.start)))
    from--
  const run = candidates.slice(from)
  const value = sumOf(run)
  if (run.length < 2 || run.some(({ vague }) => vague)) return last
  if (Math.abs(added - value) >= Math.abs(added - last.value)) return last
  return { ...last, start: run[0]!.start, value, slack: slackOf(run) }
}
