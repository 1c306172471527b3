import { safeLine } from '../terminal/safe.js'

// Nearly every text is made of these alone; what is not is looked at closely.
const HARMLESS =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u3098\u309b-\u318e\u31a0-\u31ba\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/
const HALF_KANA = /[\uff61-\uff9f]+/g
const MARKS = /\p{M}/gu
// Parts of Korean syllables join to a whole or do not.
const JAMO = /[\u1160-\u11ff\ua960-\ua97c\ud7b0-\ud7ff]/g
const FLAG_LETTER = /[\u{1f1e6}-\u{1f1ff}]/gu
const FLAG_A = 0x1f1e6
// About these tmux 3.3a and xterm.js 6 disagree with the tables of Unicode 16: measured one by one. Most are newer than
// Unicode 11, which many terminals still go by.
const UNSURE =
  /[\p{Cn}\u06de\u088f\u0c5c\u0cdc\u1b4e\u1b4f\u1b7f\u1c89\u1c8a\u20c1\u2427-\u2429\u2630-\u2637\u268a-\u268f\u2b96\u2ffc-\u2fff\u31bb-\u31bf\u31e4\u31e5\u31ef\u3248-\u324f\u4dc0-\u4dff\ua7cb-\ua7dc\ua7f1\ufbc3-\ufbd2\ufd90\ufd91\ufdc8-\ufdce]|[\u{10000}-\u{10ffff}]/gu
const SURE =
  /^[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6d2}\u{1f910}-\u{1f93a}\u{1f93c}-\u{1f945}\u{1f947}-\u{1f971}\u{1f973}-\u{1f976}\u{1f97a}-\u{1f9a2}\u{1f9a5}-\u{1f9aa}\u{1f9ae}-\u{1f9ca}\u{1f9cd}-\u{1f9ff}\u{20000}-\u{2a6dd}\u{2a700}-\u{2b734}\u{2b740}-\u{2b81d}\u{2b820}-\u{2cea1}\u{2ceb0}-\u{2ebe0}\u{2f800}-\u{2fa1d}\u{30000}-\u{3134a}]$/u

/**
 * A text as one line of characters whose width terminals agree about: like `safeLine`, with accents composed or left out,
 * half-width kana whole, flags as letters, and what is too new or too rare by its number (`<U+1FAE8>`).
 */
export function screenText(text: string): string {
  const line = safeLine(text)
  if (HARMLESS.test(line)) return line
  return line
    .replace(HALF_KANA, (kana) => kana.normalize('NFKC'))
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(JAMO, '\ufffd')
    .replace(FLAG_LETTER, (letter) => String.fromCharCode(65 + letter.codePointAt(0)! - FLAG_A))
    .replace(UNSURE, (one) => (SURE.test(one) && !/\p{Cn}/u.test(one) ? one : numbered(one)))
}

const numbered = (character: string): string =>
  `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
