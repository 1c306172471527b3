import { type Assessment, FULL, type Hundredths } from '@dabiao/engine'
import { safeLine } from '../../terminal/safe.js'
import { padStart, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { type Page, sectionLine } from './page.js'

/** Full marks, every amount lost with its rule and reason, and the score that is left: a sum to check by hand. */
export function ledgerBlock({ ledger, score }: Assessment, page: Page): string[] {
  const { lang, width, say, paint } = page
  if (score === null) return []
  const rows = [
    { amount: exact(FULL), text: say.ledger.full },
    ...ledger.map(({ rule, points, reason }) => ({
      amount: exact(points),
      text: `${safeLine(reason[lang])}  ${safeLine(rule)}`,
    })),
  ]
  const column = Math.max(...rows.map(({ amount }) => textWidth(amount)))
  const indent = ' '.repeat(column + 4)
  const line = (amount: string, text: string): string[] =>
    wrap(text, width - indent.length).map((words, i) =>
      i === 0 ? `  ${padStart(amount, column)}  ${words}` : indent + words,
    )
  return [
    sectionLine(say.ledger.section, page),
    '',
    ...rows.flatMap(({ amount, text }) => line(amount, text)),
    paint('dim', `  ${'─'.repeat(column)}`),
    ...line(exact(score), say.ledger.score).map((words) => paint('bold', words)),
  ]
}

/** With both decimals, so that the column can be added up. */
const exact = (amount: Hundredths): string => (amount / 100).toFixed(2)
