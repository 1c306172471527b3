import { isDigit, unfold } from '../../phrase/fold.js'
import { isCalendarDate } from '../../text/is-calendar-date.js'
import type { CheckedReport, Trouble } from '../check.js'

const DATE = /(?<![\d.])(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/g

/** Dates that the calendar does not have: 2月30日, 13月1日. Without a year, February has 29 days. */
export function impossibleDates({ reading }: CheckedReport): Trouble[] {
  return reading.outline.paragraphs.flatMap(({ role }, paragraph): Trouble[] => {
    if (role === 'furniture' || role === 'contents') return []
    const folded = reading.folded(paragraph)
    if (!mayHoldDate(folded.text)) return []
    return [...folded.text.matchAll(DATE)].flatMap((match): Trouble[] => {
      const [words, year = '2024', month, day] = match
      if (isCalendarDate(Number(year), Number(month), Number(day))) return []
      const at = { paragraph, ...unfold(folded, match.index, match.index + words.length) }
      return [
        {
          at,
          message: { zh: `日历上没有${words}`, en: `the calendar has no ${words}` },
          advice: { zh: '核对日期', en: 'check the date' },
        },
      ]
    })
  })
}

/** A cheap look before the pattern: 月 between two digits. */
function mayHoldDate(text: string): boolean {
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1))
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return true
  return false
}
