import type { Quantity } from '../../text/quantities.js'
import { completeness } from './completeness.js'
import { type Components, clausesOf, readComponents } from './components.js'
import { wrongDisposals } from './disposals.js'
import { judgeList } from './judge-list.js'
import { wrongLeftOver } from './left-over.js'
import { tellsOverlap } from './overlap.js'
import { figuresWithin, type Sentence, sentenceFrom } from './sentence.js'
import { agrees, lastAgree, sumOf } from './sums.js'
import { type WrongSum, wrongSum } from './wrong-sum.js'

// Each is weighed against all that stands before it; no sentence that somebody wrote has more.
const MOST_TOTALS = 20

/** Judges the totals of one sentence; `before` is the sentence that stands before it. */
export function wrongTotals(sentence: Sentence, before: Sentence | null): readonly WrongSum[] {
  const { text, figures } = sentence
  const found: (WrongSum | null)[] = []
  if (text.includes('其中')) {
    for (const { index } of text.matchAll(/(?<![在参寓])其中/g)) found.push(amongThem(sentence, before, index))
  }
  if (text.includes('共') || text.includes('计')) {
    const pattern = /加上|连同|结转/.test(text) ? CARRIED_OVER : ADDED_UP
    for (const { index, 0: word } of [...text.matchAll(pattern)].slice(0, MOST_TOTALS))
      found.push(addedUp(sentence, index, index + word.length))
  }
  if (/中[,:]/.test(text)) {
    for (const match of [...text.matchAll(DIVIDED)].slice(0, MOST_TOTALS))
      found.push(dividedByName(sentence, before, match))
  }
  if (/剩|尚余|余下/.test(text)) found.push(wrongLeftOver(sentence))
  for (const aside of sentence.asides) found.push(inBrackets(sentence, aside.start, aside.end))
  for (let i = 0; i + 1 < figures.length; i++) found.push(spelledOut(sentence, figures[i]!, figures[i + 1]!))
  if (/有效|保留|废止/.test(text)) {
    for (const total of figures.slice(0, MOST_TOTALS)) found.push(wrongDisposals(sentence, total))
  }
  const wrong = found.filter((one) => one !== null)
  if (wrong.length < 2) return wrong
  return wrong.filter((one, i) => !wrong.slice(0, i).some((other) => other.start < one.end && one.start < other.end))
}

const ADDED_UP = /(?<![公中])(?:合共|共计|合计|总计|总共|共)(?:为|达|是|:)?(?=\d|[一二三四五六七八九十两]{1,3}[件起])/g
const CARRIED_OVER = /(?<![公中])(?:合共|共计|合计|总计|总共|共)(?:审理|办理|受理|处理|有|为|达|是|:)?(?=\d)/g

// 同比增加13件,其中复议案件37件: no total.
const DIFFERENCE =
  /(?:同比|环比|[比较](?:上年|去年|上一年|20\d\d年)[^,;\d]{0,6}?)净?(?:增加|减少|增长|上升|下降|[多少增减])了?$/
// 净减3人,其中退休11人、新进8人; 缩短12天,其中二审20天: nor is a change whose parts go up and down, or are spans of time.
const CHANGE = /(?:净[增减]|下降|上升|少收|多收|缩短|压缩|压减)[^,;:\d]{0,4}$/
const MOVES = /上升|下降|多收|少收|新进|新增|退|调离|缩短|压缩/
const SPANS = ['天', '日', '个工作日', '工作日', '位']
const LONGEST_CHANGE = 16

function isDifference({ text }: Sentence, { start, unit }: Quantity, labels: readonly string[]): boolean {
  const words = text.slice(Math.max(0, start - LONGEST_CHANGE), start)
  return (
    DIFFERENCE.test(words) ||
    (CHANGE.test(words) && (SPANS.includes(unit) || labels.some((label) => MOVES.test(label))))
  )
}

/** 共137起,其中一般程序96起、简易程序41起 */
function amongThem(sentence: Sentence, before: Sentence | null, index: number): WrongSum | null {
  const from = index + 2 + (/^[,:]/.test(sentence.text.slice(index + 2)) ? 1 : 0)
  const nested = sentence.text.indexOf('其中', from)
  const list = readComponents(sentence, from, nested < 0 ? undefined : nested)
  if (!list) return null
  const isNested = nested >= 0 && !sentence.text.slice(list.figures.at(-1)!.end, nested).includes(';')
  const ofUnit = (figure: Quantity) => figure.unit === list.unit
  // 线索16条;群众举报呈增长趋势,其中食品类71条: what stands behind the semicolon is divided, and has no figure.
  const semicolon = sentence.text.lastIndexOf(';', index)
  const isApart = /[一-龥]{8}/.test(sentence.text.slice(semicolon + 1, index).replace(/[,\s]/g, ''))
  if (
    semicolon >= 0 &&
    isApart &&
    !sentence.figures.some((one) => ofUnit(one) && one.start > semicolon && one.end <= index)
  )
    return null
  const own = sentence.figures.filter((figure) => ofUnit(figure) && figure.end <= index)
  const earlier = before?.figures.filter(ofUnit) ?? []
  const following = sentence.figures.filter((figure) => ofUnit(figure) && figure.start >= from)
  if (own.length > 0) {
    const differences = own.filter((figure) => isDifference(sentence, figure, list.labels))
    const candidates = own.filter((figure) => !differences.includes(figure))
    const dividesOne = differences.some(({ value, slack }) => agrees(list.figures, value, slack))
    if (candidates.length === 0 || dividesOne) return null
    return judgeList(sentence, { candidates, list, following, larger: earlier }, isNested)
  }
  // A sentence that begins with 其中 goes on from the one before it.
  if (!before || index > 0) return null
  const candidates = seenFrom(sentence, before, earlier)
  const last = candidates.at(-1)
  const others = candidates.slice(0, -1)
  if (!last || (others.length > 0 && !isOfItsKind(before, earlier, list))) return null
  if (others.some(({ value, slack }) => agrees(list.figures, value, slack))) return null
  const wrong = judgeList(sentence, { candidates: [last], list, following, larger: others }, isNested)
  return wrong && others.length > 0 ? { ...wrong, doubtful: true } : wrong
}

/** Figures of another sentence, with their places as seen from this one. */
function seenFrom(sentence: Sentence, other: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  const by = other.start - sentence.start
  return figures.map((figure) => ({ ...figure, start: figure.start + by, end: figure.end + by }))
}

/** Whether the last of several figures is said of what every member is said of too: 审查74件,报备156件。其中,甲报备21件、乙报备58件. */
function isOfItsKind(before: Sentence, figures: readonly Quantity[], { labels }: Components): boolean {
  const word = labels[0]!.slice(-2)
  if (!/^[一-龥]{2}$/.test(word) || labels.length < 2 || !labels.every((label) => label.endsWith(word))) return false
  return figures.every(({ start, end }, i) => {
    const from = Math.max(figures[i - 1]?.end ?? 0, start - 24)
    return before.text.slice(from, end).includes(word) === (i === figures.length - 1)
  })
}

// 立案案件中, behind 立案2356件.
const DIVIDED = /(?<=^|[,;:])(?:在|上述|以上)?([一-龥]{2,12}?)(案件|事项|文件|纠纷|问题|合同|线索)?[之当]?中[,:]/g

/** 立案2356件。立案案件中,食品类1078件、其他类1278件: a list, complete by its words, of a figure that it names again. */
function dividedByName(sentence: Sentence, before: Sentence | null, match: RegExpExecArray): WrongSum | null {
  const from = match.index + match[0].length
  const list = readComponents(sentence, from)
  if (!list || completeness(list.labels) === 0) return null
  const name = match[1]!.replace('的', '')
  const isNamed = ({ text }: Sentence, { start, unit }: Quantity): boolean => {
    const label = text.slice(Math.max(0, start - 24), start)
    return unit === list.unit && (label.endsWith(name) || (match[2] !== undefined && label.endsWith(name + match[2])))
  }
  const own = sentence.figures.filter((figure) => figure.end <= match.index && isNamed(sentence, figure))
  const earlier = before?.figures.filter((figure) => isNamed(before, figure)) ?? []
  const candidates = before ? [...seenFrom(sentence, before, earlier), ...own] : own
  if (candidates.length !== 1) return null
  const following = sentence.figures.filter(({ start, unit }) => unit === list.unit && start >= from)
  return judgeList(sentence, { candidates, list, following, larger: [] }, false)
}

/** 建议31件、提案16件,共47件 */
function addedUp(sentence: Sentence, index: number, from: number): WrongSum | null {
  const total = sentence.figures.find(({ start }) => start === from)
  if (!total || total.vague || total.unit === '%') return null
  const clauses = [...clausesOf(sentence, 0, index)]
  if (clauses.at(-1)?.start === index) clauses.pop()
  const run: { figure: Quantity; words: string; mark: string }[] = []
  let skipped = 0
  for (const clause of clauses.reverse()) {
    const words = sentence.text.slice(clause.start, clause.end)
    if (/各|每|均(?!已)|分别|至|比|较/.test(words)) return null
    // 其中 divides a figure before it; where there is none, it only opens the list.
    const among = words.includes('其中')
    if (among && sentence.figures.some(({ unit, end }) => unit === total.unit && end <= clause.start)) return null
    const inside = figuresWithin(sentence, clause.start, clause.end)
    const own = inside.filter(({ unit }) => unit === total.unit)
    if (own.length === 1 && inside.length === 1) run.unshift({ figure: own[0]!, words, mark: clause.mark })
    else if (inside.length === 0 && (clause.mark === '、' || (run.length === 0 && skipped++ === 0))) continue
    else break
  }
  // Of things counted in several ways (企业9家、网点88个) the total may be of all together.
  const counted = sentence.figures.filter(({ unit, end }) => unit !== '%' && end <= index)
  const alike = counted.filter(({ unit }) => unit === total.unit)
  if (run.length < 2 || [alike, counted].some((figures) => lastAgree(figures, total.value, total.slack))) return null
  let begin = run.length - 1
  while (begin > 0 && joins(run[begin - 1]!.mark)) begin--
  const closed = begin < run.length - 1 ? run.slice(begin) : run
  const figures = closed.map(({ figure }) => figure)
  if (figures.some(({ vague }) => vague) || closed.some(({ words }) => /等\s*$/.test(words))) return null
  const over = sumOf(figures) - total.value
  if (over > 0 && tellsOverlap(sentence, over)) return null
  const off = Math.abs(over) / total.value
  if (off > (begin < run.length - 1 ? 0.5 : 0.3)) return null
  return wrongSum('sum', { sentence, total, figures })
}

const joins = (mark: string): boolean => mark === '、' || mark === '和'

// 将5张证合为2张(3张并为1张、2张并为1张)
const MERGES = /\d[^,、;]{1,3}(?:合|并|合并|整合|归并|压缩|精简)[为成]\d/

/** 信访事项115件(含网上信访64件、来信来访51件) */
function inBrackets(sentence: Sentence, start: number, end: number): WrongSum | null {
  const total = sentence.figures.find((figure) => figure.end === start - 1)
  const inner = sentence.full.slice(start, end)
  if (!total || !/\d/.test(inner)) return null
  const aside = sentenceFrom(inner, sentence.start + start, { next: sentence.full.slice(end) })
  const begins = /^(?:其中|含(?!在)|包括|包含|分别为|分别是|即)?[,:]?/.exec(inner)![0].length
  if (aside.text.indexOf('其中', 1) > 0 || MERGES.test(inner)) return null
  const list = readComponents(aside, begins)
  if (!list || list.unit !== total.unit) return null
  const among = {
    candidates: seenFrom(aside, sentence, [total]),
    list,
    following: aside.figures.filter(({ unit }) => unit === list.unit),
    larger: [],
  }
  if (list.figures.length === 1) {
    // 97件(上年122件) compares; only 其中 and 含 name a part.
    return /^(?:其中|含(?!在))/.test(inner) && !/[上去前]年|同期/.test(inner) ? judgeList(aside, among, false) : null
  }
  if (/[上去前]年|同期|20\d\d/.test(inner)) return null
  return judgeList(aside, among, false)
}

/** 清理文件269件:保留242件、废止21件、修改6件 */
function spelledOut(sentence: Sentence, total: Quantity, next: Quantity): WrongSum | null {
  if (next.unit !== total.unit) return null
  const lead = /^(?:案件|事项|问题)?\s*(:|-{1,2}|,?(?:分别为|分别是|即)[,:]?|,(?:包括|包含|涵盖|含)|,)/.exec(
    sentence.text.slice(total.end, total.end + 12),
  )
  if (!lead || sentence.text.slice(total.end, next.start).includes('其中')) return null
  const from = total.end + lead[0].length
  const label = sentence.text.slice(from, next.start).trim()
  if (lead[1] === ',' && label !== '' && !OUTCOMES.test(label.replace(/^[,:]/, ''))) return null
  const list = readComponents(sentence, from)
  if (!list || list.figures.length < 2 || list.unit !== total.unit || list.mark !== '、') return null
  if (isDifference(sentence, total, list.labels)) return null
  const sure = completeness(list.labels)
  if (lead[1] === ',' && (sure === 0 || !list.labels.every((label) => OUTCOMES.test(label)))) return null
  // 包括 may name some; with 其他 at the end it names all.
  if (/[括含盖]$/.test(lead[1]!) && sure < 3) return null
  const added = sumOf(list.figures)
  if (Math.abs(added - total.value) / total.value > 0.5) return null
  // 案卷60卷,许可20卷、处罚40卷,优秀55卷、合格5卷: they are told of all, not of the last kind.
  const isOfAll = sentence.figures.some(
    ({ unit, value, end }) => unit === list.unit && end < total.start && value >= added,
  )
  if (added > total.value && isOfAll) return null
  const following = sentence.figures.filter((figure) => figure.unit === list.unit && figure.start > total.start)
  return judgeList(sentence, { candidates: [total], list, following, larger: [] }, false)
}

// Without 其中 only what ends a case is plainly a part of the number of cases.
const OUTCOMES =
  /^\s*(?:维持|撤销|驳回|终止|确认违法|变更|责令履行|撤回|胜诉|败诉|撤诉|准予|不予|其他|保留|废止|修改|宣布失效|继续有效|优秀|合格|不合格)/
