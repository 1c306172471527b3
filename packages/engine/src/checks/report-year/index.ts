import type { Paragraph, Passage } from '../../types.js'
import type { Check, CheckedReport, NoOptions, Trouble } from '../check.js'
import { type Claim, claimsOf } from './claims.js'
import { datesToCome } from './dates-to-come.js'
import { earlySignature } from './early-signature.js'
import { impossibleDates } from './impossible-dates.js'
import { isOnPartOfYear } from './part-of-year.js'
import { planYears } from './plan-years.js'
import { staleNotice } from './stale-notice.js'
import { stalePlan } from './stale-plan.js'

/** The account speaks of another year as its own, plans for a year that is not the next one, or is dated impossibly, as a whole or in what it tells. */
export const reportYear: Check<NoOptions> = {
  id: 'report-year',
  title: { zh: '年份与报告年度不符', en: 'Another year than the report’s' },
  summary: {
    zh: '报告把别的年份当作本年度来写，下一年度安排写错了年份，把别的年份称为五年规划的开局、收官之年，落款（发布日期）在报告年度的9月底以前，举措里的日期比落款还晚，或者写了日历上没有的日期',
    en: 'the account speaks of another year as its own, the plan names a wrong year, a year is called the first or last of a five-year plan that it is not, the report is signed before its year is over, a deed is dated later than the report, or a date is given that the calendar does not have',
  },
  advice: {
    zh: '核对年份：总结的是报告年度，安排的是下一年度；多半是沿用上一年的稿子没有改',
    en: 'check the year: the account is of the report’s year, the plan of the next; often last year’s text was reused',
  },
  options: {},
  run(report) {
    return [
      ...wrongYears(report),
      ...staleNotice(report),
      ...stalePlan(report),
      ...planYears(report),
      ...earlySignature(report),
      ...impossibleDates(report),
      ...datesToCome(report),
    ]
  },
}

function wrongYears(report: CheckedReport): Trouble[] {
  const { facts, paragraphs } = report.reading.outline
  const { year } = facts
  if (year === null) return []
  const isHalf = isOnPartOfYear(report.reading.outline)
  const all = claimsOf(report, year).filter((claim) => !(isHalf && claim.about === 'plan' && claim.year === year))
  const claims = all.filter(({ doubtful }) => !doubtful)
  const expected = ({ about }: Claim): number => (about === 'own' ? year : year + 1)
  const wrong = claims.filter((claim) => claim.year !== expected(claim))
  const shift = wrong[0] && wrong[0].year - expected(wrong[0])
  const isTitleAlone =
    wrong.length >= 3 &&
    wrong.length === claims.length &&
    wrong.filter(({ about }) => about === 'own').length >= 2 &&
    wrong.every((claim) => claim.year - expected(claim) === shift)
  const title = isTitleAlone ? titleWith(year, paragraphs) : null
  if (title) {
    return [
      {
        at: title,
        message: {
          zh: `题目写的是${year}年，正文写的都是${year + shift!}年，两者必有一误`,
          en: `the title says ${year}, the text speaks of ${year + shift!} throughout`,
        },
        doubtful: true,
      },
    ]
  }
  const isPlanned = claims.some((claim) => claim.about === 'plan' && claim.year === year + 1)
  const told = [...wrong, ...all.filter(({ doubtful }) => doubtful)].map(
    (claim): Trouble => ({
      at: claim.at,
      message: messageOf(claim, year),
      ...(claim.doubtful && { doubtful: true }),
      ...(claim.about === 'plan' &&
        !(claim.isAside && isPlanned) && { part: 'next-year' as const, instead: 'next-year/names-year' }),
    }),
  )
  return [...titleLeftOver(report, year), ...told]
}

/** The line of the title that gives a year; null where none does. */
function titleWith(year: number, paragraphs: readonly Paragraph[]): Passage | null {
  const at = paragraphs.findIndex(({ role, text }) => role === 'title' && text.includes(String(year)))
  return at < 0 ? null : { paragraph: at, start: 0, end: paragraphs[at]!.text.length }
}

/** A title with the year of the report before, above a text that is of this one throughout. */
function titleLeftOver({ reading }: CheckedReport, year: number): Trouble[] {
  const { facts, paragraphs } = reading.outline
  const { titleYear } = facts
  const title = titleYear === undefined ? null : titleWith(titleYear, paragraphs)
  if (title === null) return []
  return [
    {
      at: title,
      message: {
        zh: `题目写的是${titleYear}年，正文和日期都是${year}年度的`,
        en: `the title says ${titleYear}, the text and its date are of the report on ${year}`,
      },
    },
  ]
}

function messageOf({ about, year: stated }: Claim, year: number): Trouble['message'] {
  switch (about) {
    case 'own':
      return {
        zh: `本报告是${year}年度的，这里把${stated}年当作本年度`,
        en: `the report is on ${year}, this speaks of ${stated} as its own year`,
      }
    case 'plan':
      return {
        zh: `本报告是${year}年度的，下一年度应为${year + 1}年，这里写的是${stated}年`,
        en: `the report is on ${year}, so that the plan is for ${year + 1}, not for ${stated}`,
      }
    case 'other':
      return {
        zh: `本报告是${year}年度的，这个标题写的是${stated}年，全文别处没有提到这一年，请核对是不是沿用了以前的稿子`,
        en: `the report is on ${year}, this heading names ${stated}, which nothing else speaks of: was it left from an earlier report?`,
      }
  }
}
