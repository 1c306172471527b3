/** Whether a file begins with the mark of UTF-8, which a file that is written anew keeps. */
export const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf
