import type { Quantity } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'

/** A share above 100%, or more cases closed than came in. Places are those of the paragraph's folded text. */
export interface AboveWhole {
  readonly start: number
  readonly end: number
  readonly above: string
  /** Whether cases of earlier years may explain it. */
  readonly doubtful: boolean
}

// Shares of a whole; 完成率、执行率、增长率 may well be above 100%.
const SHARE =
  /(持证|办结|结案|审结|合格|参考|参训|参学|覆盖|出庭|出庭应诉|满意|化解|成功|整改|采纳|审核|审查|通过|公开|答复|办复|回复|知晓|普及|备案|报备|达标|优秀|优良|及格)率(?:均|都)?(?:为|达|达到了?|是|高达|(?:提高|提升|上升)[至到])?$/
const CLOSED = /^(?:办结|结案|审结)率/

// What came in before this year.
const CARRIED = /结转|跨年|上年|去年|往年|历年|以前|旧存|未结|累计|截至|积案|存量|20\d\d年/

/** Judges the shares of one sentence, and the cases that it says came in and were closed. */
export function aboveWhole(sentence: Sentence): readonly AboveWhole[] {
  const { figures } = sentence
  const found: AboveWhole[] = []
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!
    if (figure.vague) continue
    const above = figure.unit === '%' ? shareAbove(sentence, figure) : closedAbove(sentence, i)
    if (above) found.push(above)
  }
  return found
}

function shareAbove({ text, full, start }: Sentence, figure: Quantity): AboveWhole | null {
  const share = figure.value > 100 ? SHARE.exec(text.slice(Math.max(0, figure.start - 14), figure.start)) : null
  if (!share) return null
  const from = figure.start - share[0].length
  const above = full.slice(from, figure.end)
  return { start: start + from, end: start + figure.end, above, doubtful: CLOSED.test(above) && CARRIED.test(full) }
}

function closedAbove(sentence: Sentence, at: number): AboveWhole | null {
  const { text, full, start, figures } = sentence
  const came = figures[at - 1]
  const closed = figures[at]!
  if (!came || !isClosing(sentence, came, closed) || CARRIED.test(full)) return null
  // 受理401件,立案23件,办结395件: more came in than the last figure says.
  if (figures.slice(0, at).some(({ unit, value }) => unit === closed.unit && value >= closed.value)) return null
  const from = came.start - INCOMING.exec(text.slice(Math.max(0, came.start - BEFORE), came.start))![0].length
  return { start: start + from, end: start + closed.end, above: full.slice(from, closed.end), doubtful: true }
}

const BEFORE = 22

// The number of a line to call counts nothing: 受理12345热线4350件.
const INCOMING = /(?<![不未予])(?:受理|收到|接到|受案|立案|接收)(?:[^,;、:\d]|1[12]\d{1,3}(?!\d)){0,14}$/

const isClosing = ({ text }: Sentence, came: Quantity, closed: Quantity): boolean =>
  !came.vague &&
  came.unit === closed.unit &&
  closed.value > came.value &&
  closed.slack + came.slack === 0 &&
  INCOMING.test(text.slice(Math.max(0, came.start - BEFORE), came.start)) &&
  /^,?(?:已|均|全部|按期)?(?:办结|结案|审结)$/.test(text.slice(came.end, closed.start))
