import { unfold } from '../../phrase/fold.js'
import type { CheckedReport, Trouble } from '../check.js'

// 根据《关于报送2023年度法治政府建设情况报告的通知》……现将2024年度……
const CITED =
  /(?:按照|根据|依据)[^。《]{0,30}《关于(?:报送|上报|做好|开展|编制|提交)[^《》]{0,12}?(20\d\d)年度?(?:推进)?(?:依法行政|法治政府建设)(?:工作)?(?:情况)?(?:的?年度)?(?:报告|总结|情况)[^《》\d]{0,16}通知》/

/** A report that says it is written by the notice that asked for the report of the year before. */
export function staleNotice({ reading }: CheckedReport): Trouble[] {
  const { facts, paragraphs, sections } = reading.outline
  const { year } = facts
  if (year === null) return []
  const end = sections[0]?.from ?? paragraphs.length
  return paragraphs.slice(0, end).flatMap(({ role, text }, paragraph): Trouble[] => {
    if (role !== 'body' || !text.includes('通知')) return []
    const folded = reading.folded(paragraph)
    const cited = CITED.exec(folded.text)
    if (!cited || Number(cited[1]) !== year - 1) return []
    const end = cited.index + cited[0].length
    const rest = folded.text.slice(end)
    if (!/现[将就把]/.test(rest) || !rest.includes(`${year}年`)) return []
    const from = cited.index + cited[0].indexOf('《')
    return [
      {
        at: { paragraph, ...unfold(folded, from, end) },
        message: {
          zh: `本报告是${year}年度的，依据的却是要求报送${year - 1}年度报告的通知`,
          en: `the report is on ${year}, the notice that it cites asked for the report on ${year - 1}`,
        },
        doubtful: true,
      },
    ]
  })
}
