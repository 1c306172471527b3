import type { Bilingual } from '../../types.js'

/** A kind of paired mark; widths of one mark are one kind. */
interface Kind {
  readonly open: string
  readonly close: string
  /** Marks that are taken for one another: title marks, quotation marks, brackets. */
  readonly family: 'title' | 'quote' | 'bracket'
  readonly name: Bilingual
}

const TITLE: Bilingual = { zh: '书名号', en: 'title marks' }
const QUOTE: Bilingual = { zh: '引号', en: 'quotation marks' }
const ROUND: Bilingual = { zh: '括号', en: 'brackets' }
const SQUARE: Bilingual = { zh: '方括号', en: 'square brackets' }

const KINDS: readonly Kind[] = [
  { open: '《', close: '》', family: 'title', name: TITLE },
  { open: '〈', close: '〉', family: 'title', name: TITLE },
  { open: '“', close: '”', family: 'quote', name: QUOTE },
  { open: '‘', close: '’', family: 'quote', name: QUOTE },
  { open: '「', close: '」', family: 'quote', name: QUOTE },
  { open: '『', close: '』', family: 'quote', name: QUOTE },
  { open: '（(', close: '）)', family: 'bracket', name: ROUND },
  { open: '〔﹝', close: '〕﹞', family: 'bracket', name: { zh: '六角括号', en: 'brackets' } },
  { open: '【', close: '】', family: 'bracket', name: SQUARE },
  { open: '[［', close: ']］', family: 'bracket', name: SQUARE },
]

/** What a character is as a paired mark. */
export interface Half {
  readonly kind: Kind
  readonly opens: boolean
  /** The other half, in the same width. */
  readonly partner: string
}

/** The characters that are halves of pairs. */
export const HALVES: ReadonlyMap<string, Half> = new Map(
  KINDS.flatMap((kind) =>
    [...kind.open].flatMap((open, i): [string, Half][] => {
      const close = kind.close[i]!
      return [
        [open, { kind, opens: true, partner: close }],
        [close, { kind, opens: false, partner: open }],
      ]
    }),
  ),
)
