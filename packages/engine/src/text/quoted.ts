const INNER = /[“”]/g

/** Words in quotation marks, whose own become single ones, as inside a quotation (GB/T 15834). */
export const quoted = (words: string): string => {
  const inner = words.includes('“') || words.includes('”')
  return `“${inner ? words.replace(INNER, (mark) => (mark === '“' ? '‘' : '’')) : words}”`
}
