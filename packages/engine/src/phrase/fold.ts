/** A text made ready for matching, and the way back to the original. */
export interface Folded {
  readonly text: string
  /** Index into the original of each character of `text`, and the original's length at the end. */
  readonly index: Int32Array
}

// What authors and web pages vary without meaning anything by it: width, spaces, quotation marks, emphasis marks.
// What a character becomes; 0 where it stays as it is.
const FOLD = new Uint16Array(0x10000)
const DROPPED = 0xffff
for (let code = 0xff01; code <= 0xff5e; code++) FOLD[code] = code - 0xfee0
for (const mark of ' \t\r\n\u00a0\u1680\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad"“”‘’＂„‟「」『』*') {
  FOLD[mark.charCodeAt(0)] = DROPPED
}
for (let code = 0x2000; code <= 0x200a; code++) FOLD[code] = DROPPED
for (let code = 0x41; code <= 0x5a; code++) FOLD[code] = code + 32
for (let code = 0xff21; code <= 0xff3a; code++) FOLD[code] = code - 0xfee0 + 32
for (const [from, to] of [
  '，,',
  '；;',
  '：:',
  // The cell of a table is to the next one what a word is that a colon follows: | 原因 | 整改 |.
  '|:',
  '｜:',
  '！!',
  '？?',
  '（(',
  '）)',
  '－-',
  '—-',
  '–-',
  '―-',
  '﹣-',
  '．.',
  '•·',
  '・·',
  '[〔',
  ']〕',
  '［〔',
  '］〕',
  '＜《',
  '＞》',
  '<《',
  '>》',
  '〈《',
  '〉》',
  '｡。',
  '○〇',
]) {
  FOLD[from!.charCodeAt(0)] = to!.charCodeAt(0)
}

const STOP = '。'.charCodeAt(0)
const POINT = '.'.charCodeAt(0)

const isCjk = (code: number): boolean => code >= 0x2e80 && code !== STOP

/** Whether a character of folded text is a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Folds width, case and dashes, and drops spaces, quotation and emphasis marks.
 * A half-width point that ends a Chinese sentence becomes `。`.
 */
export const fold = (original: string): Folded => foldEach([original])[0]!

/** Folds several texts at once: one string and one index are made for all of them. */
export function foldEach(originals: readonly string[]): readonly Folded[] {
  const size = originals.reduce((sum, { length }) => sum + length, 0)
  const units = new Uint16Array(size)
  const index = new Int32Array(size + originals.length)
  const ends: number[] = []
  let length = 0
  for (const [number, original] of originals.entries()) {
    length = foldInto(units, index.subarray(length + number), original, length)
    ends.push(length)
  }
  const text = UTF16.decode(units.subarray(0, length))
  return ends.map((end, number) => {
    const start = number === 0 ? 0 : ends[number - 1]!
    return { text: text.slice(start, end), index: index.subarray(start + number, end + number + 1) }
  })
}

/** Folds a text to where `units` are free from `start` on; gives where its last unit ends. `index` begins with the text. */
function foldInto(units: Uint16Array, index: Int32Array, original: string, start: number): number {
  let end = start
  let last = 0
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i)
    const code = FOLD[unit]! || unit
    if (code === DROPPED) continue
    if (last === POINT && isCjk(code) && endsChinese(units, start, end)) units[end - 1] = STOP
    units[end] = code
    index[end++ - start] = i
    last = code
  }
  if (last === POINT && endsChinese(units, start, end)) units[end - 1] = STOP
  index[end - start] = original.length
  return end
}

/** Where a stretch of folded text, one character at least, stands in the original. */
export const unfold = ({ index }: Folded, start: number, end: number): { start: number; end: number } => ({
  start: index[start]!,
  end: index[end - 1]! + 1,
})

/** Whether `fold` would leave the words of a text, one mark between each two, as they are. */
export function isFolded(text: string, mark: string): boolean {
  const between = mark.charCodeAt(0)
  let last = between
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === between ? last === between : FOLD[code] !== 0 || code === POINT) return false
    last = code
  }
  return last !== between
}

// Many times faster than String.fromCharCode, which takes its characters as arguments.
const UTF16 = new TextDecoder('utf-16le')

/** Whether the point that is the last of the units stands behind something else than a digit. */
const endsChinese = (units: Uint16Array, start: number, end: number): boolean =>
  end - start > 1 && !isDigit(units[end - 2]!)

/** Whether the character ends a sentence of folded text. */
export function endsSentence(code: number): boolean {
  return code === STOP || code === 59 || code === 33 || code === 63
}
