import type { Quantity } from '../../text/quantities.js'
import { changeOf, differenceOf } from './changes.js'
import type { Sentence } from './sentence.js'
import { shareOf } from './shares.js'
import { fits, type WrongRate, wrongRate } from './wrong-rate.js'

/** Judges the percentages and differences of one sentence whose two figures stand in it too. */
export function wrongRates(sentence: Sentence): readonly WrongRate[] {
  const { figures } = sentence
  const found: WrongRate[] = []
  for (let i = 0; i < figures.length; i++) {
    const { unit, vague } = figures[i]!
    if (vague) continue
    const isRate = unit === '%' || unit === '个百分点'
    const wrong =
      (isRate ? (rateOf(sentence, i) ?? shareOf(sentence, i) ?? changeOf(sentence, i)) : null) ??
      differenceOf(sentence, i)
    if (wrong) found.push(wrong)
  }
  return found
}

const STEM =
  /(?:^|[,、;:])(?:案件|事项|问题|隐患|投诉|信访|纠纷|调解)?(办结|审结|结案|化解|成功|合格|整改|整改完成|办复|答复|回复|直接纠错|纠错|通过|采纳|处置|胜诉|败诉|优秀|达标|公示|完成|销号|劝返|回访)率(?:为|达|达到|是|约为)?$/

// What a rate is a share of.
const WHOLE =
  /受理|收到|接收|接到|接听|承办|办理|接办|排查|查出|发现|参考|参加|参训|应考|抽检|抽查|检查|检测|抽取|抽评|评查|调解|调处|积案|纠纷|隐患|问题|审结|应诉|开庭|信访|投诉|举报|诉求|申请|建议|提案|征集|收集|工单|转办|任务|案件|新收|立案|案卷|[收接办调查]了/

// 按期办结12件 and 已审结的案件中败诉3件 are not of all cases.
const OF_SOME = /不|未|按期|按时|当年|及时|(?:已|[审办]结|结案|判决|生效|开庭|抽取|排查出|新收)[^,]{0,10}[中里](?!心)/

const EXCEPTS = /除外|除去|扣除|剔除|不含|不计|不予|未到期|在办/

/** 受理200件,办结197件,办结率98.5% */
function rateOf(sentence: Sentence, at: number): WrongRate | null {
  const percent = sentence.figures[at]!
  const stem = STEM.exec(sentence.text.slice(Math.max(0, percent.start - 16), percent.start))?.[1]
  if (!stem) return null
  // 公示率100%(依法不予公开的8件除外)
  if (sentence.asides.some(({ start, end }) => start > percent.end && EXCEPTS.test(sentence.full.slice(start, end))))
    return null
  const earlier = sentence.figures.slice(0, at)
  const core = stem.replace('完成', '') || stem
  const parts = earlier.filter((figure) => saysOf(sentence, figure).includes(core))
  const part = parts.at(-1)
  if (!part || parts.length > 1 || part.vague || OF_SOME.test(wordsBefore(sentence, part))) return null
  const wholes = earlier.filter((figure) => figure.unit === part.unit && figure.end <= part.start)
  if (wholes.length === 0 || wholes.length > 3 || wholes.some(({ vague }) => vague)) return null
  const slack = part.slack + Math.max(...wholes.map((whole) => whole.slack))
  const sums = [...wholes.map(({ value }) => value), wholes.reduce((all, { value }) => all + value, 0)]
  if (sums.some((whole) => fits(percent, part.value, whole, slack))) return null
  const whole = wholes.at(-1)!
  if (part.value > whole.value || !WHOLE.test(wordsBefore(sentence, whole) + wordsAfter(sentence, whole))) return null
  return wrongRate(sentence, whole, percent, part.value / whole.value)
}

/** The words of its clause before a figure, from the figure before it on. */
function wordsBefore({ text, figures }: Sentence, figure: Quantity): string {
  const from = Math.max(0, figure.start - 24, ...figures.filter(({ end }) => end <= figure.start).map(({ end }) => end))
  return /[^,;、]*$/.exec(text.slice(from, figure.start))![0]
}

/** The words of its clause behind a figure, up to the next one. */
function wordsAfter({ text, figures }: Sentence, figure: Quantity): string {
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? text.length
  return /^[^,;、]*/.exec(text.slice(figure.end, Math.min(next, figure.end + 16)))![0]
}

/** What a figure is said to count: the words before it, or those behind it where there are none. */
const saysOf = (sentence: Sentence, figure: Quantity): string => {
  const words = wordsBefore(sentence, figure)
  if (words.trim() !== '') return words
  const after = wordsAfter(sentence, figure)
  const isLast = !sentence.figures.some(({ start }) => start === figure.end + after.length)
  return isLast ? after : ''
}
