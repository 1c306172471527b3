import type { Evidence, PartResult } from '../types.js'

/** The words that decided where a part stands; without any, where it begins or should begin. */
export function spotOf({ because: [words], line, paragraph }: PartResult): Evidence {
  return words ?? { line, column: 1, endLine: line, endColumn: 1, paragraph, quote: '' }
}
