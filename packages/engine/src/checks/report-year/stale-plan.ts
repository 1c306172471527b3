import { unfold } from '../../phrase/fold.js'
import type { CheckedReport, Trouble } from '../check.js'
import { hasHeadingOf, speaksOf } from './mentions.js'

// 制定《2019年普法工作要点》, 印发了《云溪县水利局2022年度学法计划》; in a sentence that tells of no other time.
const MADE =
  /(?:制定|制订|印发|出台|下发)了?(《[^《》\d]{0,16}(20\d\d)年度?[^《》\d]{0,24}(?:工作要点|工作计划|普法计划|学法计划|培训计划|检查计划|任务清单)》)/
const OF_ANOTHER_TIME = /上年|去年|以来|连续|历年|近[年两三]|先后|总结|回顾|对照|督察|整改|年底/

/** A plan for the year before that the account of this one says was made: nobody makes one for a year gone by. */
export function stalePlan({ reading, parts }: CheckedReport): Trouble[] {
  const { facts, paragraphs } = reading.outline
  const { year } = facts
  const account = parts.get('measures')
  if (year === null || !account || hasHeadingOf(paragraphs, year - 1)) return []
  const own = new Set(account.span.map(({ paragraph }) => paragraph))
  return [...own].flatMap((paragraph): Trouble[] => {
    const { role, text } = paragraphs[paragraph]!
    if (role !== 'body' || !text.includes('》')) return []
    const folded = reading.folded(paragraph)
    const made = MADE.exec(folded.text)
    if (!made || Number(made[2]) !== year - 1) return []
    const end = made.index + made[0].length
    const isOfThatTime = OF_ANOTHER_TIME.test(folded.text) || speaksOf(folded.text, year)
    if (isOfThatTime || speaksOf(folded.text.slice(0, made.index), year - 1)) return []
    return [
      {
        at: { paragraph, ...unfold(folded, end - made[1]!.length, end) },
        message: {
          zh: `本报告是${year}年度的，这里说制定了${year - 1}年的计划，请核对年份`,
          en: `the report is on ${year}, this says that a plan for ${year - 1} was made`,
        },
        doubtful: true,
      },
    ]
  })
}
