// Characters that a terminal obeys or that change the order of what is read (controls, bidirectional marks, line and
// paragraph separators, tags), and those of no width that terminals disagree about (joiners, variation selectors).
const unsafe = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u{1f3fb}-\u{1f3ff}]/gu
const DROPPED = /^[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u{1f3fb}-\u{1f3ff}]$/u
// All of the above are in here, and little else: what is clean is seen without the tables of Unicode properties, which
// take longer to wake than a report takes to print. That is why these patterns are functions.
const SUSPECT =
  /[\0-\x1f\x7f-\x9f\xad\u0600-\u08ff\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/
const FIRST_CHINESE = 0x2e80

function show(character: string): string {
  if (character === '\t') return ' '
  if (DROPPED.test(character)) return ''
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/**
 * A text of the report, a ruleset or a file name as one line that is safe to print: control and bidirectional
 * characters as visible signs (`␛`, `<U+202E>`), joiners and soft hyphens left out, a tab as a space.
 */
export function safe(text: string): string {
  return SUSPECT.test(text) ? text.replace(unsafe(), show) : text
}

/** Like `safe`, with line breaks and the spaces around them made one space (none between Chinese characters). */
export function safeLine(text: string): string {
  let joined = ''
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trim()
    if (words === '') continue
    const latin =
      joined !== '' && joined.charCodeAt(joined.length - 1) < FIRST_CHINESE && words.charCodeAt(0) < FIRST_CHINESE
    joined += latin ? ` ${words}` : words
  }
  return safe(joined)
}
