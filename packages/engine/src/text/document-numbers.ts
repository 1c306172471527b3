const OPEN = '〔﹝\\[［（(﹙【〖〈《{'
const CLOSE = '〕﹞\\]］）)﹚】〗〉》}'
const D = '[0-9０-９]'

// Of each gap at most one blank: what is typed by hand, and linear.
const NUMBER = new RegExp(
  `([${OPEN}])?\\s?(${D}{2,8})(年)?\\s?(?:([${CLOSE}])?\\s?(第)?\\s?(${D}{1,6})?|([${OPEN}])(${D}{1,4})[${CLOSE}])\\s?号`,
  'g',
)

/** What may be the year and the number of a document where it stands, well formed or not: 〔2023〕5号, [2023第05号. */
export interface DocumentNumber {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly open: string | undefined
  readonly year: string
  /** 年 inside the brackets. */
  readonly nian: string | undefined
  readonly close: string | undefined
  /** 第 in front of the number. */
  readonly di: string | undefined
  readonly number: string | undefined
  /** A bracket around the number instead of the year: 2021〔3〕号. */
  readonly misplaced: string | undefined
}

/** What may be numbers of documents in a text, in order. */
export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  if (!text.includes('号')) return []
  return [...text.matchAll(NUMBER)].map((match) => {
    const [words, open, year, nian, close, di, plain, misplaced, bracketed] = match
    const { index } = match
    return {
      start: index,
      end: index + words.length,
      words,
      open,
      year: year!,
      nian,
      close,
      di,
      number: plain ?? bracketed,
      misplaced,
    }
  })
}
