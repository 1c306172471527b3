import { safeLine } from '../terminal/safe.js'

// Nearly every text is made of these alone; what is not is looked at closely.
const HARMLESS =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff01-\uff9d]*$/
const MARKS = /\p{M}/gu
// Parts of Korean syllables and halves of flags join to something of a width that terminals disagree about.
const JAMO = /[\u1160-\u11ff\ud7b0-\ud7ff]/g
const FLAG_LETTER = /[\u{1f1e6}-\u{1f1ff}]/gu
const FLAG_A = 0x1f1e6

/**
 * A text as one line of characters whose width every terminal agrees about: like `safeLine`, with accents composed or
 * left out and flags as letters.
 */
export function screenText(text: string): string {
  const line = safeLine(text)
  if (HARMLESS.test(line)) return line
  return line
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(JAMO, '\ufffd')
    .replace(FLAG_LETTER, (letter) => String.fromCharCode(65 + letter.codePointAt(0)! - FLAG_A))
}
