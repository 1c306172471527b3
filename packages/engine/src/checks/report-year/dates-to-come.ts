import { unfold } from '../../phrase/fold.js'
import type { CheckedReport, Trouble } from '../check.js'

// A day or a month at the beginning of a clause, or behind 截至: 截至2019年12月底,全市公职律师增至143名.
const DATE = /(?<=^|[,。;:]|截[至止]到?)(20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日|[底末份])?|[底末])(?!底?[-~—至到起前])/g
const BEFORE = 40
const BEHIND = 60

// What is still to come: terms, deadlines, plans, and what enters into force.
const TO_COME =
  /将(?!军)|计划|规划|拟|预计|力争|争取|确保|目标|到期|期限|时限|截止日|有效|届满|任期|之?前|以内|为止|起施行|起实施|施行|生效|启用|试行|要求|部署|承诺|约定|延长|延期|暂停|过渡|试点期|聘期|合同期|工期|竣工|完工|投用|满期|免[征收]|定于|分期|[要须应]/

/** Deeds of the account that are dated later than the report itself; of one dated before its year is over, that date is the slip. */
export function datesToCome({ reading, parts }: CheckedReport): Trouble[] {
  const { facts, paragraphs } = reading.outline
  const { year, published } = facts
  if (year === null || published === null || published < `${year}-12`) return []
  const account = [...(parts.get('measures')?.span ?? []), ...(parts.get('leadership')?.span ?? [])]
  const told = new Set(account.map(({ paragraph }) => paragraph))
  return [...told].flatMap((paragraph): Trouble[] => {
    if (paragraphs[paragraph]!.role !== 'body') return []
    const folded = reading.folded(paragraph)
    const { text } = folded
    if (!text.includes('年')) return []
    return [...text.matchAll(DATE)].flatMap((match): Trouble[] => {
      const [words, year, month = '12', day = '1'] = match
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      const end = match.index + words.length
      const around =
        text.slice(Math.max(0, match.index - BEFORE), match.index).replace(/^.*[。;]/, '') + rest(text, end)
      if (date <= published || TO_COME.test(around)) return []
      return [
        {
          at: { paragraph, ...unfold(folded, match.index, end) },
          message: {
            zh: `报告的日期是${published}，这里写的${words}还没有到`,
            en: `the report is dated ${published}, and ${words} was still to come`,
          },
        },
      ]
    })
  })
}

/** What follows a place up to the end of its sentence. */
const rest = (text: string, from: number): string => /^[^。;]*/.exec(text.slice(from, from + BEHIND))![0]
