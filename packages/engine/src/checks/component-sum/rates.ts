import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'

/** A percentage that the figures beside it contradict. Places are those of the paragraph's folded text. */
export interface WrongRate {
  readonly start: number
  readonly end: number
  /** The percentage as it stands. */
  readonly stated: string
  /** What the two figures give. */
  readonly found: string
}

/** Judges the percentages of one sentence whose two figures stand in it too. */
export function wrongRates(sentence: Sentence): readonly WrongRate[] {
  const { figures } = sentence
  const found: WrongRate[] = []
  for (let i = 0; i < figures.length; i++) {
    const { unit, vague } = figures[i]!
    if (vague || (unit !== '%' && unit !== '个百分点')) continue
    const wrong = rateOf(sentence, i) ?? shareOf(sentence, i) ?? changeOf(sentence, i)
    if (wrong) found.push(wrong)
  }
  return found
}

/** Slack of a percentage: it may be rounded or cut off. */
const unitOf = ({ value, slack }: Quantity): number => (slack > 0 ? 2 * slack : value >= 100 ? 0.5 : 1)

/** Whether part of whole may be the percentage, as far as the figures are rounded. */
function fits(percent: Quantity, part: number, whole: number, slack: number): boolean {
  if (whole <= 0) return true
  const room = unitOf(percent) * 1.001 + (100 * slack * 2) / whole
  return Math.abs((100 * part) / whole - percent.value) <= room
}

const STEM =
  /(?:^|[,、;:])(?:案件|事项|问题|隐患|投诉|信访|纠纷|调解)?(办结|审结|结案|化解|成功|合格|整改|整改完成|办复|答复|回复|直接纠错|纠错|通过|采纳|处置|胜诉|败诉|优秀|达标|公示|完成|销号|劝返|回访)率(?:为|达|达到|是|约为)?$/

// What a rate is a share of.
const WHOLE =
  /受理|收到|接收|接到|接听|承办|办理|接办|排查|查出|发现|参考|参加|参训|应考|抽检|抽查|检查|检测|抽取|抽评|评查|调解|调处|积案|纠纷|隐患|问题|审结|应诉|开庭|信访|投诉|举报|诉求|申请|建议|提案|征集|收集|工单|转办|任务|案件|新收|立案|案卷|[收接办调查]了/

/** 受理200件,办结197件,办结率98.5% */
function rateOf(sentence: Sentence, at: number): WrongRate | null {
  const percent = sentence.figures[at]!
  const stem = STEM.exec(sentence.text.slice(Math.max(0, percent.start - 16), percent.start))?.[1]
  if (!stem) return null
  const earlier = sentence.figures.slice(0, at)
  const core = stem.replace('完成', '') || stem
  const parts = earlier.filter((figure) => saysOf(sentence, figure).includes(core))
  const part = parts.at(-1)
  if (!part || parts.length > 1 || part.vague || /不|未|按期|按时|当年|及时/.test(wordsBefore(sentence, part)))
    return null
  const wholes = earlier.filter((figure) => figure.unit === part.unit && figure.end <= part.start)
  if (wholes.length === 0 || wholes.length > 3 || wholes.some(({ vague }) => vague)) return null
  const slack = part.slack + Math.max(...wholes.map((whole) => whole.slack))
  const sums = [...wholes.map(({ value }) => value), wholes.reduce((all, { value }) => all + value, 0)]
  if (sums.some((whole) => fits(percent, part.value, whole, slack))) return null
  const whole = wholes.at(-1)!
  if (part.value > whole.value || !WHOLE.test(wordsBefore(sentence, whole) + wordsAfter(sentence, whole))) return null
  return wrong(sentence, whole, percent, part.value / whole.value)
}

/** 立案137起,其中一般程序96起,占70.1% */
function shareOf(sentence: Sentence, at: number): WrongRate | null {
  const percent = sentence.figures[at]!
  const part = sentence.figures[at - 1]
  if (!part || part.vague || part.unit === '%') return null
  const between = sentence.text.slice(part.end, percent.start)
  if (
    !/^,?占(?:比|[^,;、占比]{0,6}?总[数量额](?:的|比例)?|(?:全[部年市县区局省镇]|案件|立案|其|同类)[^,;、占比]{0,4}的)?(?:为|达)?$/.test(
      between,
    )
  )
    return null
  const wholes = sentence.figures.slice(0, at - 1).filter(({ unit }) => unit === part.unit)
  const whole = wholes[0]
  if (!whole || whole.vague || whole.value < part.value) return null
  if (!sentence.text.slice(whole.end, part.start).includes('其中')) return null
  if (wholes.some((other) => fits(percent, part.value, other.value, part.slack + other.slack))) return null
  return wrong(sentence, whole, percent, part.value / whole.value)
}

const CHANGE = '(?:下降|减少|降低|增长|增加|上升|提高|提升|压缩|压减|缩短|缩减|[升降增减])'
const BY = new RegExp(`^,?(?:同比|降幅|增幅|幅度)?(?:${CHANGE})?(?:幅度|比例|时限)?(?:了|达|为|达到)?$`)
const PLAINLY_BY = new RegExp(`^,?(?:相比|同比)?,?(?:同比)?${CHANGE}(?:了|达|为|达到)?$`)
const TURNED_TO = new RegExp(`^[^,;、]{0,6}${CHANGE}(?:到|至|为)[^,;、\\d]{0,6}$`)
const CHANGED_BY = new RegExp(`^,?(?:较|比)(?:上年|去年|上一年)(?:度|同期)?(?:同期)?(${CHANGE})了?$`)
const COMPARED = new RegExp(`^,?(?:同比|比上年|较上年|较去年|比去年)${CHANGE}(?:了|达)?$`)
const LAST_YEAR = /(?:较|比|与|对比)(?:上年|去年|上一年|20\d\d年)(?:度|同期|全年)?的?$/
const NOW_LAST = /^[,、;](?:上年|去年|上一年)(?:度|同期|全年)?(?:为|是)?[^,、;\d]{0,8}$/
const NOW_YEAR = /^[,、;](20\d\d)年(?:度|同期|全年)?(?:为|是)?[^,、;\d]{0,8}$/

/** 同比下降20.5%, where both years' figures stand beside it. */
function changeOf(sentence: Sentence, at: number): WrongRate | null {
  const { figures, text, full } = sentence
  const percent = figures[at]!
  const [earlier, later] = [figures[at - 2], figures[at - 1]]
  const between = later ? text.slice(later.end, percent.start) : ''
  if (earlier && later && earlier.unit === later.unit && !earlier.vague && !later.vague) {
    const lead = text.slice(Math.max(0, earlier.start - 14), earlier.start)
    const middle = text.slice(earlier.end, later.start)
    // 由122件下降到97件,下降20.5%
    const fromTo = /[由从][^,;、。]{0,12}$/.test(lead) && TURNED_TO.test(middle)
    if (fromTo && BY.test(between)) return compare(sentence, percent, earlier, later)
    if (percent.unit === '%' && earlier.unit !== '%') {
      // 97件,较上年122件下降20.5%; 97件,上年122件,同比下降20.5%
      if (PLAINLY_BY.test(between) && (LAST_YEAR.test(middle) || NOW_LAST.test(middle)))
        return compare(sentence, percent, later, earlier)
      // 2022年122件,2023年97件,同比下降20.5%, in whichever order the years stand
      const named = NOW_YEAR.exec(middle)?.[1]
      const before = /(20\d\d)年[^,;、\d]{0,12}$/.exec(lead)?.[1]
      if (PLAINLY_BY.test(between) && named && before && named !== before)
        return named < before ? compare(sentence, percent, later, earlier) : compare(sentence, percent, earlier, later)
      // 773件,较上年增加19件,增长2.5%
      const by = CHANGED_BY.exec(middle)?.[1]
      if (by && PLAINLY_BY.test(between)) {
        const previous = earlier.value + (/[降减缩]/.test(by) ? later.value : -later.value)
        const slack = earlier.slack + 2 * later.slack
        if (previous <= 0 || fits(percent, later.value, previous, slack)) return null
        return wrong(sentence, earlier, percent, later.value / previous)
      }
    }
  }
  // 97件,同比下降20.5%(上年122件)
  const aside = sentence.asides.find(({ start }) => start === percent.end + 1)
  if (!aside || !later || later.vague || percent.unit !== '%') return null
  if (!COMPARED.test(between)) return null
  const inside = /^(?:上年|去年|上一年|20\d\d年)(?:度|同期)?(?:为|是)?(\d{1,9})([^\d,]{1,3})$/.exec(
    full.slice(aside.start, aside.end),
  )
  if (!inside || inside[2] !== later.unit) return null
  const last = Number(inside[1])
  if (fits(percent, Math.abs(later.value - last), last, later.slack)) return null
  return wrong(sentence, later, percent, Math.abs(later.value - last) / last)
}

function compare(sentence: Sentence, percent: Quantity, earlier: Quantity, later: Quantity): WrongRate | null {
  const difference = Math.abs(later.value - earlier.value)
  const first = earlier.start < later.start ? earlier : later
  if (earlier.unit === '%') {
    const room = earlier.slack * 2 + later.slack * 2 + 1e-6
    if (percent.unit === '%' || Math.abs(difference - percent.value) <= room) return null
    return wrong(sentence, first, percent, difference / 100)
  }
  if (percent.unit !== '%' || fits(percent, difference, earlier.value, earlier.slack + later.slack)) return null
  return wrong(sentence, first, percent, difference / earlier.value)
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

function wrong(sentence: Sentence, from: Quantity, percent: Quantity, ratio: number): WrongRate {
  const decimals = percent.slack > 0 ? Math.round(-Math.log10(2 * percent.slack)) : ratio < 1 && ratio > 0.99 ? 1 : 0
  const mark = percent.unit === '%' ? '%' : '个百分点'
  return {
    start: sentence.start + Math.min(from.start, percent.start),
    end: sentence.start + percent.end,
    stated: `${percent.value}${mark}`,
    found: `${Number((100 * ratio).toFixed(Math.max(decimals, 1)))}${mark}`,
  }
}
