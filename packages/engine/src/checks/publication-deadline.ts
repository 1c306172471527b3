import type { Check, Trouble } from './check.js'

interface Options extends Readonly<Record<string, unknown>> {
  readonly month: number
  readonly day: number
}

/** A report that was published after the day by which it must be public. */
export const publicationDeadline: Check<Options> = {
  id: 'publication-deadline',
  title: { zh: '公开时限', en: 'Publication in time' },
  summary: {
    zh: '发布日期（没有发布日期的，看落款日期）晚于下一年的4月1日；没有日期的报告不作判断',
    en: 'the date of publication, or else of the signature, is after 1 April of the following year; without a date nothing is said',
  },
  advice: {
    zh: '年度报告应在下一年4月1日之前公开；如果日期写错了，改正日期',
    en: 'the annual report is to be made public by 1 April of the following year; correct the date if it is wrong',
  },
  options: {
    month: {
      type: 'integer',
      minimum: 1,
      maximum: 12,
      default: 4,
      description: '最迟公开的月份 / month of the last day',
    },
    day: {
      type: 'integer',
      minimum: 1,
      maximum: 31,
      default: 1,
      description: '最迟公开的日子，这一天公开算按时 / the last day that is in time',
    },
  },
  run({ reading }, { month, day }): Trouble[] {
    const { facts, dated, paragraphs } = reading.outline
    const { year, published } = facts
    if (year === null || published === null || dated === null) return []
    const last = `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (published <= last) return []
    // What is dated years later was rather moved to a new site, or belongs to another year's report.
    const isMoved = Number(published.slice(0, 4)) > year + 1
    const title = Math.max(
      0,
      paragraphs.findIndex(({ role }) => role === 'title'),
    )
    const end = paragraphs[title]?.text.length
    if (end === undefined) return []
    return [
      {
        ...(dated.at ? { at: dated.at } : { at: { paragraph: title, start: 0, end }, quote: dated.quote }),
        message: isMoved
          ? {
              zh: `日期是${published}，距${year}年度已过一年以上；如果是网站迁移后的日期，可以不理会`,
              en: `dated ${published}, more than a year after ${year}; no matter if the page was only moved`,
            }
          : {
              zh: `日期是${published}，晚于公开时限${last}`,
              en: `dated ${published}, after ${last}, by which it was to be public`,
            },
        doubtful: isMoved,
      },
    ]
  },
}
