/** Whether a text begins with one of the characters of `chars`; a cheap look before a pattern. */
export const begins = (text: string, chars: string): boolean => text !== '' && chars.includes(text[0]!)

/** Whether a text ends with one of the characters of `chars`. */
export const ends = (text: string, chars: string): boolean => text !== '' && chars.includes(text[text.length - 1]!)

/** Whether one of the words stands in a text. */
export const holds = (text: string, words: readonly string[]): boolean => {
  for (const word of words) if (text.includes(word)) return true
  return false
}
