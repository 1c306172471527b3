import type { LineEditor } from '../line-editor.js'
import type { Ruler } from '../ruler.js'
import { screenText } from '../screen-text.js'

/** What is seen of a line that is typed in `width` columns, and the column of its cursor. */
export function typedLine(
  { text, at }: LineEditor,
  width: number,
  ruler: Ruler,
): { readonly text: string; readonly column: number } {
  const before = ruler.cutStart(shown(text.slice(0, at)), Math.max(1, width - 1))
  const column = ruler.width(before)
  return { text: before + ruler.cut(shown(text.slice(at)), Math.max(0, width - column)), column }
}

// Spaces at either end count while one types; `screenText` would trim them.
const shown = (text: string): string => text.split(' ').map(screenText).join(' ')
