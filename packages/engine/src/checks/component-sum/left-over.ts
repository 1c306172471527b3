import { type Quantity, quantitiesIn } from '../../text/quantities.js'
import { clausesOf } from './components.js'
import { figuresWithin, type Sentence } from './sentence.js'
import { type WrongSum, wrongSum } from './wrong-sum.js'

// What was found in a check, what of it is done, and what is said to be left.
const FOUND = /(?:发现|排查出|检查出|查出|梳理出|交办|反馈|移交)[^,;:、\d]{0,16}$/
const DONE = /^(?:均?已|现已|目前已|累计|当年)?(?:完成)?(?:整改|销号|化解|治理|消除|解决)[^,;:、\d]{0,8}$/
const LEFT = /^(?:还|尚|仍)?(?:剩余|剩|尚余|余下)(?:的)?$/
// 剩余5个正在推进。另有1个需长期坚持。
const GOES_ON = /^(?:另|还有|其[他余]|\d)/
const CARRIED = /[上去前往历]年|历史|遗留|存量|结转|其中|此外|另有|新增/

/** 发现隐患356处,整改347处,剩余19处: three clauses in a row, of which the last two part the first. */
export function wrongLeftOver(sentence: Sentence): WrongSum | null {
  const { text, full, next } = sentence
  const clauses = clausesOf(sentence, 0, text.length)
  const last = clauses.findIndex(({ start, end }) => LEFT.test(before(sentence, start, end)?.words ?? ''))
  if (last < 2 || CARRIED.test(full) || GOES_ON.test(next)) return null
  const [found, done, left] = clauses.slice(last - 2, last + 1).map(({ start, end }) => before(sentence, start, end))
  if (!found || !done || !left || !FOUND.test(found.words) || !DONE.test(done.words)) return null
  // What was done in all may be of earlier years.
  if (done.words.includes('累计') && !found.words.includes('累计')) return null
  const parts = [done.figure, left.figure]
  const total = found.figure
  if ([total, ...parts].some(({ vague, unit, scale }) => vague || scale > 1 || unit !== total.unit)) return null
  const added = parts[0]!.value + parts[1]!.value
  if (added === total.value || Math.abs(added - total.value) > 0.3 * total.value) return null
  // 发现问题20处、隐患40处,整改57处,剩余3处 are of both; 整改90处,剩余5处正在整改,5处已移交 are all.
  if (quantitiesIn(full).filter(({ unit }) => unit === total.unit).length > 3) return null
  return wrongSum('sum', { sentence, total, figures: parts })
}

/** The one figure of a clause and the words before it; null where it has none or several. */
function before(
  sentence: Sentence,
  start: number,
  end: number,
): { readonly figure: Quantity; readonly words: string } | null {
  const [figure, ...others] = figuresWithin(sentence, start, end)
  return figure && others.length === 0 ? { figure, words: sentence.text.slice(start, figure.start).trim() } : null
}
