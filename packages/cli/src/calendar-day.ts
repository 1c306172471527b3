import { isCalendarDate } from '@dabiao/engine/text'

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return isCalendarDate(Number(year), Number(month), Number(day))
}
