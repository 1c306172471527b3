// What every report says in the same words: whose thought guides it, who leads, what it is about to tell.
const SET_PHRASE =
  /习近平|党的[十一二三]{1,3}(?:大|届)|[一二三四五六七]中全会|中央全会|(?:正确|坚强|统一|有力)领导|指导下|为指导|为统领|为指引|为引领|两个确立|四个意识|四个自信|两个维护|依法治国|法治政府建设|报告如下|汇报如下/

const MARKS = /[,、:.·()〔〕【】《》…\-/~|\s]+/g

const MARK = new Uint8Array(0x10000)
for (const mark of ',、:.·()〔〕【】《》…-/~| \t\r\n\u3000') MARK[mark.charCodeAt(0)] = 1

/** Whether a character of folded text is a mark that `wordsOf` leaves out. */
export const isMark = (code: number): boolean => MARK[code] === 1

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
