import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'

/** The figures of a list, as far as they are one list of one unit. */
export interface Components {
  readonly figures: readonly Quantity[]
  /** What each figure counts. */
  readonly labels: readonly string[]
  readonly unit: string
  /** The mark between them: `、`, `,` or `;`. */
  readonly mark: string
  /** Whether words say that not all are named: 等、主要、另有. */
  readonly partial: boolean
  /** Whether a figure has to be multiplied or divided by something: 各、均、每. */
  readonly shared: boolean
}

interface Clause {
  readonly start: number
  readonly end: number
  /** The mark that ends it; empty at the end of the sentence, `和` where a word joins it to the next. */
  readonly mark: string
  /** Where the next one begins; -1 behind the last. */
  readonly next: number
}

const MOST_CLAUSES = 30

/** Clauses from `from` on, parted by `、`, `,`, `;` and by 和、及、以及 right behind a figure. */
export function clausesOf(sentence: Sentence, from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = []
  for (let start = from; start >= 0 && start <= to && clauses.length < MOST_CLAUSES; start = clauses.at(-1)!.next)
    clauses.push(clauseAt(sentence, start, to))
  return clauses
}

const PARTS = [...'、,;'].map((mark) => mark.charCodeAt(0))
const JOINS = [...'和及以与并'].map((word) => word.charCodeAt(0))

function clauseAt({ text, figures }: Sentence, start: number, to: number): Clause {
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i)
    if (JOINS.includes(code) && endsAt(figures, i)) {
      const word = /^(?:和|及|以及|与|并)(?!其|时)/.exec(text.slice(i, i + 3))?.[0]
      if (word !== undefined) return { start, end: i, mark: '和', next: i + word.length }
    } else if (PARTS.includes(code)) {
      // A thousands separator stands inside its figure.
      if (text[i] === ',' && holds(figures, i)) continue
      return { start, end: i, mark: text[i]!, next: i + 1 }
    }
  }
  return { start, end: to, mark: '', next: -1 }
}

const endsAt = (figures: readonly Quantity[], at: number): boolean => figures.some(({ end }) => end === at)

const holds = (figures: readonly Quantity[], at: number): boolean =>
  figures.some(({ start, end }) => start < at && at < end)

const STRENGTH: Readonly<Record<string, number>> = { 和: 0, '、': 1, ',': 2, ';': 3 }

const RATIO = /^\s*(?:约|均|分别|共|合计|同比|环比)?(?:占(?![道地用绿])|同比|环比|增长|下降|较|比)/
const RESTART =
  /^\s*(?:共(?!享|同|建)|合计|总计|累计|共计|全年|同时|今年|已|均|并|其中|办结率|按期|按时|所有|全部|上述|以上|全市|全县|全区|全省|全局|较|比|同比|目前|截至)/
const MORE = /^\s*(?:另|此外|还|同时)/
// A clause that begins anew with what was done is no further member of a list.
const DEED =
  /^\s*(?:办理|开展|组织|召开|建成|建立|新建|设立|培育|命名|创建|配备|走访|挂牌|调解纠纷|化解|编制|制定|制发|发放|印发|培训|接受|移送|移交|责令|罚款|罚没|处罚|下达|完成|审查|出具|查处|受理|收到|审结|检查|抽查|整改|发现|排查|清理|修订|修改|出台|举办|参加|提出|公开|发布|送达|行政拘留|行政处罚|行政复议|行政诉讼|行政应诉|追回|挽回|没收|约谈|问责)/

// 行政处罚决定书28份 is a thing that is counted, whatever it begins with; fines and confiscations are both money.
const isDeed = (words: string): boolean =>
  DEED.test(words) && !/(?:书|案件|案|类|卷|证|员)\d/.test(words) && !/^\s*(?:罚款|没收)[^,]*元/.test(words)

/**
 * Reads the list that begins at `from`: every member has one figure of the first one's unit. A list with `、` ends at
 * the first `,`; one with `,` leaves out what is said of a member in another unit.
 */
export function readComponents(sentence: Sentence, from: number, to = sentence.text.length): Components | null {
  const { text, figures } = sentence
  const found: { figure: Quantity; label: string }[] = []
  let mark = ''
  let between = ''
  let pending = -1
  let partial = /^[,:]?(?:主要(?!负责|领导|污染)|包括|包含|含|重点(?:是|有|为|抓|查)|仅|既有|部分|大部分|多数)/.test(
    text.slice(from, from + 6),
  )
  let unit = ''
  let next = from
  for (let read = 0; read < MOST_CLAUSES && next >= 0 && next <= to; read++) {
    const clause = clauseAt(sentence, next, to)
    next = clause.next
    const inside = figures.filter(({ start, end }) => start >= clause.start && end <= clause.end)
    const words = text.slice(pending >= 0 ? pending : clause.start, clause.end)
    if (found.length > 0 && MORE.test(words)) partial = true
    if (found.length > 0 && (RESTART.test(words) || MORE.test(words))) break
    const own = found.length === 0 ? inside : inside.filter((figure) => figure.unit === unit)
    if (inside.length === 0) {
      if (/等\s*$/.test(words) && found.length > 0) partial = true
      if (clause.mark !== '、' && clause.mark !== '和') break
      if (pending < 0) pending = clause.start
      // The mark between two members is the one before the first of the words that label the second.
      continue
    }
    if (own.length === 0 || (found.length > 0 && RATIO.test(words))) {
      // What is said of a member in another unit.
      if (mark === '、' || (between !== ',' && between !== '、')) break
      between = stronger(between, clause.mark)
      pending = -1
      continue
    }
    if (own.length > 1) break
    if (found.length === 0 && (inside.length > 1 || own[0]!.unit === '%' || own[0]!.unit === '个百分点')) return null
    const [figure] = own as [Quantity]
    if (found.length > 0) {
      if (mark === '') mark = between
      // 拆除14栋、加固39栋 behind a member of a list with `;` are told of that member.
      if (mark === ';' && between !== ';') {
        between = clause.mark
        pending = -1
        continue
      }
      if (STRENGTH[between]! > STRENGTH[mark]! && mark !== '和') break
      if (mark === '和') mark = between
      if (mark === ',' && isDeed(words) && !sameOpening(words, found[0]!.label)) break
    }
    const label = text.slice(pending >= 0 ? pending : clause.start, figure.start)
    const tail = text.slice(figure.end, clause.end)
    unit = figure.unit
    found.push({ figure, label: (label.trim() || tail.trim()).replace(/^[,:]/, '') })
    if (/^\s*等/.test(tail)) partial = true
    pending = -1
    between = clause.mark
    if (between === '') break
  }
  if (found.length === 0) return null
  const labels = found.map(({ label }) => label)
  // 涉及民生的56件 picks out; 涉及征地12件、涉及物业9件 divides.
  if (/^涉及/.test(labels[0]!) && !labels.every((label) => label.startsWith('涉及'))) partial = true
  return {
    figures: found.map(({ figure }) => figure),
    labels,
    unit,
    mark: mark === '和' ? '、' : mark,
    partial,
    shared: labels.some((label) => /各|均|每|平均/.test(label)),
  }
}

const stronger = (a: string, b: string): string => ((STRENGTH[a] ?? 0) >= (STRENGTH[b] ?? 0) ? a : b)

const sameOpening = (words: string, label: string): boolean => words.trim().slice(0, 2) === label.trim().slice(0, 2)

// Words that only stand together where they divide everything between them.
const HALVES =
  /简易.*(?:普通|一般)|(?:普通|一般).*简易|重点.*一般|一般.*重点|一般.*(?:重大|较大)|重大.*一般|税收.*非税|^城[市镇](\S{0,4}) 农村\1|集中供养.*分散|分散.*集中供养|男.*女|女.*男|线上.*线下|线下.*线上|市内.*市外|国有.*非国有|机关.*非机关|即办.*承诺|承诺.*即办|集体.*个人|主办.*[会协]办|[会协]办.*主办|国内.*(?:涉外|国外)|专职.*兼职|兼职.*专职/

// How a case ends: who names these means all of them.
const OUTCOME =
  /维持|撤销|驳回|终止|确认违法|变更|责令履行|撤回|不予受理|胜诉|败诉|撤诉|调解|和解|保留|废止|修改|宣布失效|继续有效|合格|优秀|良好|成立|准予|不予|许可|立案|公开|不予公开|部分公开|本机关|在审|未结|尚未|尚在|正在|已办结|转办|注销|延期|变更|新办|取消|下放|承接|采纳|整改|属实|时序|销号|责令/

/** How sure it is that a list names all there is: 2 where its words say so, 1 where they suggest it. */
export function completeness(labels: readonly string[]): 0 | 1 | 2 {
  const last = labels.at(-1)!
  if (labels.length < 2) return 0
  if (
    /^\s*(?:其他|其它|其余|剩余|余下|另外|另有)/.test(last) ||
    /(?:其他|其它)(?:类|案件|情形|方式|事项|领域)?$/.test(last)
  )
    return 2
  if (labels.length === 2 && HALVES.test(labels.join('\n').replace(/\n/g, ' '))) return 2
  if (labels.some((label) => isDenialOf(label, labels))) return 1
  return labels.every((label) => OUTCOME.test(label)) ? 1 : 0
}

/** Whether one label is another with 不、未、非 before it. */
function isDenialOf(label: string, labels: readonly string[]): boolean {
  const core = /(?:不予|不|未|非|尚未)([一-龥]{1,4})/.exec(label)?.[1]
  return (
    core !== undefined && labels.some((other) => other !== label && other.includes(core) && !/[不未非]/.test(other))
  )
}
