import type { Check, CheckedReport, Trouble } from './check.js'

interface Options extends Readonly<Record<string, unknown>> {
  readonly month: number
  readonly day: number
  readonly reportMonth: number
  readonly reportDay: number
  readonly binding: boolean
}

/** A report that was published after the day by which it must be public. */
export const publicationDeadline: Check<Options> = {
  id: 'publication-deadline',
  title: { zh: '公开时限', en: 'Publication in time' },
  summary: {
    zh: '发布日期（没有发布日期的，看落款日期）晚于下一年最迟公开的日子（默认4月1日）；标准另写了更早的、部门最迟向上级报告的日子的，写给上级的报告落款晚于那天，作提示；网页只写更新、发文时间的，也只作提示；没有日期的，说明没有查',
    en: 'the date of publication, or else of the signature, is after the last day of the following year to be public (1 April by default); where the ruleset sets an earlier day for departments to report to their superiors, a letter signed later is hinted at, and so is a page that only says when it was changed or the letter sent; without a date it is said that this was not checked',
  },
  advice: {
    zh: '已经晚了的，改文稿补不回来，日期照实写；只有日期确实写错了，才改正',
    en: 'what is late stays late, and the date as it is: correct it only if it is wrong',
  },
  isPast: true,
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
    reportMonth: {
      type: 'integer',
      minimum: 1,
      maximum: 12,
      default: 4,
      description:
        '部门最迟向上级报告的月份，比公开的早才有提示 / month of the last day on which a department reports to its superiors; told of only where it is before the day of publication',
    },
    reportDay: {
      type: 'integer',
      minimum: 1,
      maximum: 31,
      default: 1,
      description: '部门最迟向上级报告的日子 / that day',
    },
    binding: {
      type: 'boolean',
      default: true,
      description:
        '依据是否规定了这些时限；没有规定的，晚了只作提示 / whether the basis sets these days; where it does not, to be later is only hinted at',
    },
  },
  unable: ({ reading }) => (reading.outline.facts.published === null ? UNDATED : null),
  run(report, options): Trouble[] {
    const { facts, dated, paragraphs } = report.reading.outline
    const { year, published } = facts
    if (year === null || published === null || dated === null) return []
    const last = dayOf(year + 1, options.month, options.day)
    if (published <= last) {
      return options.binding ? reportedLate(report, dayOf(year + 1, options.reportMonth, options.reportDay)) : []
    }
    const title = Math.max(
      0,
      paragraphs.findIndex(({ role }) => role === 'title'),
    )
    const end = paragraphs[title]?.text.length
    if (end === undefined) return []
    return [
      {
        ...(dated.at ? { at: dated.at } : { at: { paragraph: title, start: 0, end }, quote: dated.quote }),
        ...told({ published, year, last, of: OF_PAGE.exec(dated.quote)?.[1], binding: options.binding }),
      },
    ]
  },
}

const UNDATED = {
  zh: '报告没有写发布日期，也没有落款日期',
  en: 'the report has neither a date of publication nor a dated signature',
}

const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

// Whom a report to superiors is addressed to: 市委、市政府：, 省生态环境厅：
const SUPERIOR = /(?:政府|[市县区省州]委|党委|厅|局|办公室|委员会|依法治.办)[：:]$/

/** A department's letter to its superiors that is signed after the day by which it was due. What was published since is another matter. */
function reportedLate({ reading }: CheckedReport, last: string): Trouble[] {
  const { facts, dated, paragraphs } = reading.outline
  const at = dated?.at
  if (!at || facts.kind !== 'department' || facts.published! <= last) return []
  const isSigned = paragraphs[at.paragraph]!.role === 'signature'
  const isLetter = paragraphs.some(({ role, text }) => role === 'salutation' && SUPERIOR.test(text.trim()))
  if (!isSigned || !isLetter) return []
  return [
    {
      at,
      message: {
        zh: `写给上级的报告，落款日期是${facts.published}，晚于报告时限${last}`,
        en: `a report to superiors, signed on ${facts.published}, after ${last}, by which it was due`,
      },
      advice: {
        zh: '部门应按时向本级政府和上级部门报告；只有日期确实写错了，才改正',
        en: 'departments are to report to their superiors in time; correct the date only if it is wrong',
      },
      doubtful: true,
    },
  ]
}

// 更新时间：2024-06-05 is when the page was last changed, 发文日期 when a letter went out.
const OF_PAGE = /^\s?(更新|发文)/

interface Lateness {
  readonly published: string
  readonly year: number
  readonly last: string
  /** What the page calls the date, where that is not of its publication. */
  readonly of: string | undefined
  readonly binding: boolean
}

function told({ published, year, last, of, binding }: Lateness): Pick<Trouble, 'message' | 'advice' | 'doubtful'> {
  // What is dated years later was rather moved to a new site, or belongs to another year's report.
  if (Number(published.slice(0, 4)) > year + 1) {
    const message = {
      zh: `日期是${published}，距${year}年度已过一年以上；如果是网站迁移后的日期，可以不理会`,
      en: `dated ${published}, more than a year after ${year}; no matter if the page was only moved`,
    }
    return { message, doubtful: true }
  }
  if (binding && of) {
    const message = {
      zh: `网页的${of}时间是${published}，晚于公开时限${last}；如果在期限以前已经公开，可以不理会`,
      en: `the page dates its last change or letter ${published}, after ${last}, by which it was to be public; no matter if it was by then`,
    }
    return { message, doubtful: true }
  }
  if (binding) {
    const message = {
      zh: `日期是${published}，晚于公开时限${last}`,
      en: `dated ${published}, after ${last}, by which it was to be public`,
    }
    return { message }
  }
  return {
    message: {
      zh: `日期是${published}，晚于${last}；所依据的规定没有写明公开的时限，不扣分`,
      en: `dated ${published}, after ${last}; the basis sets no day, so that this costs nothing`,
    },
    advice: { zh: '只有日期确实写错了，才改正', en: 'correct the date only if it is wrong' },
    doubtful: true,
  }
}
