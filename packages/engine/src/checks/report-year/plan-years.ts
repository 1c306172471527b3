import { unfold } from '../../phrase/fold.js'
import { OURS } from '../../text/own-name.js'
import type { CheckedReport, Trouble } from '../check.js'

// The five years of each plan, counted from the second (and the sixth, of those that spread legal knowledge), which began in 2011.
const ORDINALS = '一二三四五六七八九'
const BEGIN = 2011
const STATE = 2
const LESSONS = 6
const YEARS = 5

// 2025年是“十三五”收官之年, 今年是…; quotation marks are folded away. Neither the years before it (冲刺“十四五”收官之年的关键一年),
// nor two plans at once (“十四五”收官、“十五五”开局之年).
const SPOKEN = new RegExp(
  `((?:20\\d\\d|[今明])年|本年|下一?年)度?,?(?:${OURS}|[我全]国|既|也|正|又|还|同时)?是[^,。;:\\d五年迎冲迈向备为谋临近]{0,8}?(?:十([二三四五六])五(?:规划)?|([六七八九])五普法(?:规划)?)(?:实施|建设)?的?(收官|开局|起步)之年(?=[,。;:!、和与及暨也更又]|$)`,
  'g',
)

// 2020年县委会议指出，明年是……: the year is that of whoever said it.
const QUOTED = /(?:20\d\d年|指出|强调|写道|[说讲](?=[,:]))[^。;!?]*$/
const FARTHEST = 60

/** A year that is called the first or the last of a five-year plan whose years are others. */
export function planYears({ reading }: CheckedReport): Trouble[] {
  const { year: reported } = reading.outline.facts
  return reading.outline.paragraphs.flatMap(({ role, text }, paragraph): Trouble[] => {
    if (role === 'furniture' || role === 'contents' || !text.includes('之年')) return []
    const folded = reading.folded(paragraph)
    return [...folded.text.matchAll(SPOKEN)].flatMap((match): Trouble[] => {
      const [words, said, state, lessons, place] = match
      const first = firstOf(state, lessons)
      const right = place === '收官' ? first + YEARS - 1 : first
      const meant = yearsMeant(said!, reported)
      if (meant.length === 0 || meant.includes(right)) return []
      if (meant.length > 1 && QUOTED.test(folded.text.slice(Math.max(0, match.index - FARTHEST), match.index)))
        return []
      const at = { paragraph, ...unfold(folded, match.index, match.index + words.length) }
      const plan = state ? `“十${state}五”` : `“${lessons}五”普法`
      const advice = { zh: '核对年份和规划的名称', en: 'check the year and the name of the plan' }
      return [{ at, message: wordingOf({ plan, place: place!, right, meant, reported }), advice }]
    })
  })
}

interface Contradiction {
  readonly plan: string
  readonly place: string
  readonly right: number
  /** The years that may be meant: one where the text gives it in figures. */
  readonly meant: readonly number[]
  readonly reported: number | null
}

function wordingOf({ plan, place, right, meant, reported }: Contradiction): Trouble['message'] {
  const zh = `${plan}的${place}之年是${right}年`
  const en = `the ${place === '收官' ? 'last' : 'first'} year of ${plan} is ${right}`
  return meant.length === 1
    ? { zh: `${zh}，不是${meant[0]}年`, en: `${en}, not ${meant[0]}` }
    : { zh: `${zh}，本报告是${reported}年度的`, en: `${en}, the report is on ${reported}` }
}

/** The years that a report may mean by what it says: written when its year was over, 今年 may be the next one. */
function yearsMeant(said: string, reported: number | null): readonly number[] {
  if (said.startsWith('20')) return [Number.parseInt(said, 10)]
  if (reported === null) return []
  return said === '今年' || said === '本年' ? [reported, reported + 1] : [reported + 1, reported + 2]
}

const firstOf = (state: string | undefined, lessons: string | undefined): number =>
  state
    ? BEGIN + YEARS * (ORDINALS.indexOf(state) + 1 - STATE)
    : BEGIN + YEARS * (ORDINALS.indexOf(lessons!) + 1 - LESSONS)
