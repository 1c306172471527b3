/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // 31 April would be taken for 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
