import { formatNumber } from '../number-format.js'
import { namesOf, type PageElement } from './page.js'

const TYPES: Readonly<Record<string, string>> = {
  A: 'upperLetter',
  a: 'lowerLetter',
  I: 'upperRoman',
  i: 'lowerRoman',
  'upper-alpha': 'upperLetter',
  'lower-alpha': 'lowerLetter',
  'upper-roman': 'upperRoman',
  'lower-roman': 'lowerRoman',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
}

// Classes of the editor UEditor, which draws these numbers itself.
const DRAWN: Readonly<Record<string, (value: number) => string>> = {
  custom_cn: (value) => `${formatNumber(value, 'chineseCounting')}、`,
  custom_cn1: (value) => `${formatNumber(value, 'chineseCounting')}）`,
  custom_cn2: (value) => `（${formatNumber(value, 'chineseCounting')}）`,
  custom_num1: (value) => `${value}）`,
  custom_num2: (value) => `（${value}）`,
}

/** Gives the numbers of an ordered list's items, one after the other, as a browser shows them. */
export function createMarker(list: PageElement): () => string {
  const { start, type, style = '' } = list.attributes
  let value = (Number.parseInt(start ?? '1', 10) || 1) - 1
  const kind = /list-style(?:-type)?\s*:[^;]*?([\w-]+)\s*(?:;|$)/i.exec(style)?.[1] ?? type ?? ''
  if (kind === 'none') return () => ''
  const drawn = namesOf(list)
    .map((name) => DRAWN[name])
    .find(Boolean)
  const format = TYPES[kind] ?? 'decimal'
  return () => {
    value++
    if (drawn) return drawn(value)
    return formatNumber(value, format) + (format === 'chineseCountingThousand' ? '、' : '. ')
  }
}
