import { unfold } from '../../phrase/fold.js'
import { quoted } from '../../text/quoted.js'
import { placesOfCells } from '../../text/table-cells.js'
import type { Bilingual } from '../../types.js'
import type { Check, NoOptions, Trouble } from '../check.js'
import { type AboveWhole, aboveWhole } from './above-whole.js'
import { wrongRates } from './rates.js'
import { type Sentence, sentencesOf } from './sentence.js'
import { type WrongCell, wrongCells } from './tables.js'
import { wrongTotals } from './totals.js'
import type { WrongRate } from './wrong-rate.js'
import type { WrongSum } from './wrong-sum.js'

/** Totals, shares and tables whose figures contradict each other. */
export const componentSum: Check<NoOptions> = {
  id: 'component-sum',
  title: { zh: '合计与分项不符', en: 'Sums that do not add up' },
  summary: {
    zh: '总数与“其中”各项之和对不上，“其中”的一项大于总数，清理文件的保留、修改、废止各数与总数对不上，比率、同比与前后数字对不上，办结率一类超过100%，表格合计不对；各项之和小于总数、又看不出列全了没有的，不提',
    en: 'a total that its components do not make up, a part named with 其中 that is larger than the whole, documents gone through whose fates (保留, 修改, 废止) do not make up their number, a percentage that its figures contradict, a share above 100%, a table whose total is wrong; components that fall short of the total and may not be all are passed over',
  },
  advice: {
    zh: '核对原始统计，改正总数、分项或者比率；如果只列了一部分，写明“其他×件”或者用“等”',
    en: 'check the figures and correct the total, a component or the percentage; where not all are named, say so',
  },
  options: {},
  run({ reading }) {
    const { paragraphs } = reading.outline
    const ofText = paragraphs.flatMap(({ role, text }, paragraph): Trouble[] => {
      if ((role !== 'body' && role !== 'heading') || text.length < 12 || text.includes('|') || !FIGURE.test(text))
        return []
      const folded = reading.folded(paragraph)
      return wrongFigures(folded.text).map((found) => ({
        at: { paragraph, ...unfold(folded, found.start, found.end) },
        message: messageOf(found),
        ...('doubtful' in found && found.doubtful && { doubtful: true }),
      }))
    })
    return [...ofText, ...wrongCells(paragraphs).map((cell) => troubleOf(cell, paragraphs[cell.paragraph]!.text))]
  },
}

const FIGURE = /[\d０-９]|[一二三四五六七八九十两][件起]/

function wrongFigures(text: string): readonly (WrongSum | WrongRate | AboveWhole)[] {
  const found: (WrongSum | WrongRate | AboveWhole)[] = []
  let before: Sentence | null = null
  for (const sentence of sentencesOf(text)) {
    if (sentence) found.push(...wrongTotals(sentence, before), ...wrongRates(sentence), ...aboveWhole(sentence))
    before = sentence
  }
  return found
}

function troubleOf({ paragraph, column, head, total, found }: WrongCell, text: string): Trouble {
  const zh = head === '' ? `第${column + 1}列` : `${quoted(head)}一列`
  const en = head === '' ? `column ${column + 1}` : `column ${quoted(head)}`
  return {
    at: { paragraph, start: 0, end: placesOfCells(text)[column]!.end },
    message: {
      zh: `表格里${zh}的合计写的是${total}，各项相加是${found}`,
      en: `the table's total in ${en} is given as ${total}, its cells add up to ${found}`,
    },
  }
}

function messageOf(found: WrongSum | WrongRate | AboveWhole): Bilingual {
  if ('above' in found) {
    return found.above.endsWith('%')
      ? { zh: `“${found.above}”超过了100%`, en: `“${found.above}” is above 100%` }
      : {
          zh: `“${found.above}”，办结的多于受理的；如果含上年结转，请写明`,
          en: `“${found.above}”: more were closed than came in; say so where cases of last year are among them`,
        }
  }
  if ('stated' in found) {
    const { stated, found: ratio } = found
    return {
      zh: `写的是${stated}，按前后两个数字计算约为${ratio}`,
      en: `${stated} is stated, the two figures give about ${ratio}`,
    }
  }
  const { kind, total, found: value, difference, doubtful } = found
  if (kind === 'part') {
    return { zh: `分项${value}大于总数${total}`, en: `one part, ${value}, is larger than the total of ${total}` }
  }
  return {
    zh: `总数是${total}，各项相加是${value}，相差${difference}${doubtful ? '；如果只列了一部分，可以不理会' : ''}`,
    en: `the total is ${total}, the components add up to ${value}, ${difference} apart${doubtful ? '; no matter if not all are named' : ''}`,
  }
}
