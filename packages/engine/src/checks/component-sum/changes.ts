import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'
import { fits, type WrongRate, wrongRate } from './wrong-rate.js'

const CHANGE = '(?:下降|减少|降低|增长|增加|上升|提高|提升|压缩|压减|缩短|缩减|[升降增减])'
const BY = new RegExp(`^,?(?:同比|降幅|增幅|幅度)?(?:${CHANGE})?(?:幅度|比例|时限)?(?:了|达|为|达到)?$`)
const PLAINLY_BY = new RegExp(`^,?(?:相比|同比)?,?(?:同比)?${CHANGE}(?:了|达|为|达到)?$`)
const TURNED_TO = new RegExp(`^[^,;、]{0,6}${CHANGE}(?:到|至|为)[^,;、\\d]{0,6}$`)
const CHANGED_BY = new RegExp(
  `^,?(?:同比|环比|(?:较|比)(?:上年|去年|上一年|20\\d\\d年)(?:度|同期)?(?:同期)?)(${CHANGE}|[增减][收支])了?$`,
)
const COMPARED = new RegExp(`^,?(?:同比|比上年|较上年|较去年|比去年)${CHANGE}(?:了|达)?$`)
const LAST_YEAR = /(?:较|比|与|对比)(?:上年|去年|上一年|20\d\d年)(?:度|同期|全年)?的?$/
const NOW_LAST = /^[,、;](?:上年|去年|上一年)(?:度|同期|全年)?(?:为|是)?[^,、;\d]{0,8}$/
const NOW_YEAR = /^[,、;](20\d\d)年(?:度|同期|全年)?(?:为|是)?[^,、;\d]{0,8}$/

const FROM = /[由从][^,;、。]{0,12}$/
const LEAD = 14

/** Whether the words before and between two figures say that the first became the second: 由122件下降到97件. */
const turnedTo = (lead: string, middle: string): boolean => FROM.test(lead) && TURNED_TO.test(middle)

/** 同比下降20.5%, where both years' figures stand beside it. */
export function changeOf(sentence: Sentence, at: number): WrongRate | null {
  const { figures, text, full } = sentence
  const percent = figures[at]!
  const [earlier, later] = [figures[at - 2], figures[at - 1]]
  const between = later ? text.slice(later.end, percent.start) : ''
  if (earlier && later && earlier.unit === later.unit && !earlier.vague && !later.vague) {
    const lead = text.slice(Math.max(0, earlier.start - LEAD), earlier.start)
    const middle = text.slice(earlier.end, later.start)
    // 由122件下降到97件,下降20.5%
    if (turnedTo(lead, middle) && BY.test(between)) return compare(sentence, percent, earlier, later)
    if (percent.unit === '%' && earlier.unit !== '%') {
      // 97件,较上年122件下降20.5%; 97件,上年122件,同比下降20.5%
      if (PLAINLY_BY.test(between) && (LAST_YEAR.test(middle) || NOW_LAST.test(middle)))
        return isOfTotal(sentence, percent, earlier, later.value) ? null : compare(sentence, percent, later, earlier)
      // 2022年122件,2023年97件,同比下降20.5%, in whichever order the years stand
      const named = NOW_YEAR.exec(middle)?.[1]
      const before = /(20\d\d)年[^,;、\d]{0,12}$/.exec(lead)?.[1]
      if (PLAINLY_BY.test(between) && named && before && named !== before)
        return named < before ? compare(sentence, percent, later, earlier) : compare(sentence, percent, earlier, later)
      // 773件,较上年增加19件,增长2.5%
      const by = CHANGED_BY.exec(middle)?.[1]
      if (by && PLAINLY_BY.test(between)) {
        // 受理376件,办结370件,同比增加76件 may be told of either.
        const wholes = figures.slice(0, at - 1).filter(({ unit }) => unit === earlier.unit)
        const previous = (now: Quantity) => now.value + (/[降减缩]/.test(by) ? later.value : -later.value)
        const isRight = (now: Quantity) => fits(percent, later.value, previous(now), now.slack + 2 * later.slack)
        if (wholes.some((now) => previous(now) <= 0 || isRight(now)) || IS_CHANGE.test(lead)) return null
        // A percentage of quite another size is told of a figure that stands elsewhere.
        const times = (100 * later.value) / previous(earlier) / percent.value
        return times > 3 || times < 1 / 3
          ? null
          : wrongRate(sentence, earlier, percent, later.value / previous(earlier))
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
  if (isOfTotal(sentence, percent, later, last)) return null
  return wrongRate(sentence, later, percent, Math.abs(later.value - last) / last)
}

/** Whether a change by so much since `last` is that of a figure before the last one: 案件86件,其中A类31件、B类55件,较上年的91件下降5.5% */
const isOfTotal = ({ figures }: Sentence, percent: Quantity, { unit, start }: Quantity, last: number): boolean =>
  figures.some(
    (one) => one.unit === unit && one.start < start && fits(percent, Math.abs(one.value - last), last, one.slack),
  )

// 增加169万元,比2021年增加406万元: the first is no figure of a year.
const IS_CHANGE = new RegExp(`${CHANGE}了?$`)
const THAN_LAST_YEAR = /^,?(?:比|较)(?:上年|去年|上一年|20\d\d年)(?:度|全年)?(?:同期)?的?$/
const BY_SO_MANY = /^,?(?:同比|净)?(?:增加|减少|上升|下降|增长|降低|提高|[增减多少])了?$/

/** 401件,比上年同期687件少286件; 由122件下降到97件,减少25件 */
export function differenceOf(sentence: Sentence, at: number): WrongRate | null {
  const { figures, text } = sentence
  const [now, last, by] = at < 2 ? [] : figures.slice(at - 2, at + 1)
  if (!now || !last || !by || now.unit !== last.unit || [now, last, by].some(({ vague }) => vague)) return null
  if (by.unit !== now.unit && !(now.unit === '%' && by.unit === '个百分点')) return null
  if (!BY_SO_MANY.test(text.slice(last.end, by.start)) || !/^(?:$|[,;])/.test(text.slice(by.end))) return null
  const lead = text.slice(Math.max(0, now.start - LEAD), now.start)
  const middle = text.slice(now.end, last.start)
  if (!turnedTo(lead, middle) && !THAN_LAST_YEAR.test(middle)) return null
  if (IS_CHANGE.test(lead)) return null
  const room = 2 * (now.slack + last.slack + by.slack) + 1e-6
  const off = ({ value }: Quantity) => Math.abs(Math.abs(value - last.value) - by.value)
  // 在册6842户,退出516户,比上年6865户减少23户 is told of the first.
  if (figures.slice(0, at - 1).some((one) => one.unit === now.unit && off(one) <= room)) return null
  if (off(now) > 0.5 * Math.max(by.value, Math.abs(now.value - last.value))) return null
  const shown = (value: number) =>
    `${Number((value / by.scale).toFixed(4))}${text.slice(by.start, by.end).replace(/^[\d.,]+/, '')}`
  return {
    start: sentence.start + now.start,
    end: sentence.start + by.end,
    stated: shown(by.value),
    found: shown(Math.abs(now.value - last.value)),
  }
}

function compare(sentence: Sentence, percent: Quantity, earlier: Quantity, later: Quantity): WrongRate | null {
  const difference = Math.abs(later.value - earlier.value)
  const first = earlier.start < later.start ? earlier : later
  if (earlier.unit === '%') {
    const room = earlier.slack * 2 + later.slack * 2 + 1e-6
    if (percent.unit === '%' || Math.abs(difference - percent.value) <= room) return null
    return wrongRate(sentence, first, percent, difference / 100)
  }
  if (percent.unit !== '%' || fits(percent, difference, earlier.value, earlier.slack + later.slack)) return null
  return wrongRate(sentence, first, percent, difference / earlier.value)
}
