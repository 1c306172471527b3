import { codeTable } from './code-table.js'

// What every report says in the same words: whose thought guides it, who leads, what it is about to tell.
const SET_PHRASE =
  /习近平|党的[十一二三]{1,3}(?:大|届)|[一二三四五六七]中全会|中央全会|(?:正确|坚强|统一|有力)领导|指导下|为指导|为统领|为指引|为引领|两个确立|四个意识|四个自信|两个维护|依法治国|法治政府建设|报告如下|汇报如下/

const MARKS = /[,、:.·()〔〕【】《》…\-/~|\s]+/g

/** What a character of folded text is: part of a word, a mark that `wordsOf` leaves out, a digit, the end of a sentence. */
export const KIND = { word: 0, mark: 1, digit: 2, end: 3 } as const

/** The kind of each character code; a table, since whole texts are read by it. */
export const KIND_OF = codeTable([
  [KIND.mark, ',、:.·()〔〕【】《》…-/~| \t\r\n\u3000'],
  [KIND.digit, '0123456789'],
  [KIND.end, '。;!?'],
])

/** Folded text without its marks. */
export const wordsOf = (folded: string): string => folded.replace(MARKS, '')

/** The words of folded text that say something of their own: without clauses of set phrases and names in 《》. */
export function substanceOf(folded: string): string {
  let own = ''
  for (const clause of folded.split(/[,;。!?:]/)) {
    if (clause.length === 0 || SET_PHRASE.test(clause)) continue
    own += wordsOf(clause.includes('《') ? clause.replace(/《[^《》]{0,60}》/g, '') : clause)
  }
  return own
}
