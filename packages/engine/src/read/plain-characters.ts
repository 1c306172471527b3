import { plainDigits } from '../text/plain-digits.js'

/** Characters that stand for others: radicals and compatibility ideographs, marks of other forms, digits, private use. */
const STANDS_FOR = /[\u2e81-\u2fd5\uf900-\ufaff\ufe10-\ufe6b\uff10-\uff19\uff61-\uff64\ue000-\uf8ff]/

// Radicals that Unicode ties to no ideograph, though fonts of PDF files are known to give them for one.
const RADICALS =
  '⺁厂⺎兀⺝月⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
// Marks for upright columns, small ones and those of half width.
const MARKS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁“﹂”﹃‘﹄’﹐，﹑、﹒．﹔；﹕：﹖？﹗！﹘—﹙（﹚）﹛｛﹜｝﹝〔﹞〕﹪％｡。｢「｣」､、'
const PAIRS = RADICALS + MARKS
const LOOKALIKE = /[\u2e81-\u2fd5\uf900-\ufaff\ufe10-\ufe6b\uff61-\uff64]/g
// Bullets and paragraph marks of symbol fonts (Wingdings), which have no character of their own.
const PRIVATE_AT_EDGE =
  /(?<=(?:^|\n)[ \t\u3000]{0,40})[\ue000-\uf8ff]{1,8}|[\ue000-\uf8ff]{1,8}(?=[ \t\u3000]{0,40}(?:\r?\n|$))/g

/**
 * A text with each character that only stands for another (⼯ for 工, ︐ for ，, １ for 1) as that other, and a space for
 * signs of no known meaning that lines begin or end with. All characters keep their places.
 */
export function plainCharacters(text: string): string {
  if (!STANDS_FOR.test(text)) return text
  return plainDigits(text)
    .replace(LOOKALIKE, plainCharacter)
    .replace(PRIVATE_AT_EDGE, (signs) => ' '.repeat(signs.length))
}

function plainCharacter(character: string): string {
  const at = PAIRS.indexOf(character)
  const plain = at < 0 ? character.normalize('NFKC') : PAIRS[at + 1]!
  return plain.length === 1 ? plain : character
}

// Written into a text by word processors and editors of web pages, and never seen. Joiners and selectors mean something
// in other scripts and in pictures, but not behind a Chinese character.
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f\u00ad\u180e\u200b\u2060\ufeff]|(?<=[\u2e80-\u9fff\uff00-\uffef])(?:[\u200c\u200d\ufe00-\ufe0f]|\udb40[\udd00-\uddef])+/g

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '')

/** Where in a text the characters stand that `withoutInvisible` leaves. */
export function visibleOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length)
  let length = 0
  let from = 0
  const keep = (to: number): void => {
    for (let i = from; i < to; i++) offsets[length++] = i
  }
  for (const { index, 0: dropped } of text.matchAll(INVISIBLE)) {
    keep(index)
    from = index + dropped.length
  }
  keep(text.length)
  return offsets.slice(0, length)
}

// What the patterns here and those of line ends look for, by the characters that they may begin with.
const MAY_DIFFER = new Uint8Array(0x10000)
for (const [from, to] of [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0xad],
  [0x180e, 0x180e],
  [0x200b, 0x200d],
  [0x2028, 0x2060],
  [0x2e81, 0x2fd5],
  [0xdb40, 0xdb40],
  [0xe000, 0xff00],
  [0xff10, 0xff19],
  [0xff61, 0xffff],
] as const)
  MAY_DIFFER.fill(1, from, to + 1)

/** Whether a text may hold anything that reads otherwise than it stands: nearly none does, and one look is quick. */
export function mayDiffer(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (MAY_DIFFER[text.charCodeAt(i)] !== 0) return true
  return false
}
