import { byKey } from '../../text/by-key.js'

/** A fixed expression, how it is written wrongly, and right words that only hold a wrong form: 消防管服 holds 防管服. */
export interface Expression {
  readonly right: string
  readonly wrong: readonly string[]
  readonly except?: readonly string[]
}

/** A wrong form, and where two characters stand in it by which it is looked for. */
interface Form {
  readonly words: string
  readonly at: number
}

/** Wrong forms by two of their characters. */
export interface WrongForms {
  readonly expressions: readonly Expression[]
  /** Which numbers of pairs lead to a form. */
  readonly numbers: Uint8Array
  readonly byNumber: ReadonlyMap<number, readonly Form[]>
}

const NUMBERS = 0x4000

const numberOf = (first: number, second: number): number => (first * 31 + second) & (NUMBERS - 1)

const numberAt = (text: string, at: number): number => numberOf(text.charCodeAt(at), text.charCodeAt(at + 1))

/** Makes the wrong forms of expressions quick to look for. */
export function wrongFormsOf(expressions: readonly Expression[]): WrongForms {
  const right = expressions.map((expression) => expression.right).join('\n')
  const forms = expressions.flatMap(({ wrong }) => wrong.map((words) => ({ words, at: rarePair(words, right) })))
  const byNumber = byKey(forms, ({ words, at }) => numberAt(words, at))
  const numbers = new Uint8Array(NUMBERS)
  for (const number of byNumber.keys()) numbers[number] = 1
  return { expressions, numbers, byNumber }
}

/** Two characters that no right expression has stand in few texts. */
function rarePair(words: string, right: string): number {
  for (let i = 0; i + 1 < words.length; i++) if (!right.includes(words.slice(i, i + 2))) return i
  return 0
}

/** Whether any wrong form stands in a text. */
export function holdsAny({ numbers, byNumber }: WrongForms, text: string): boolean {
  let first = text.charCodeAt(0)
  for (let i = 1; i < text.length; i++) {
    const second = text.charCodeAt(i)
    const number = numberOf(first, second)
    if (numbers[number] === 1 && isThere(byNumber.get(number)!, text, i - 1)) return true
    first = second
  }
  return false
}

// Apart, because a function made inside the loop would cost each of its turns an allocation.
const isThere = (forms: readonly Form[], text: string, pair: number): boolean =>
  forms.some(({ words, at }) => text.startsWith(words, pair - at))
