/** A line that is being typed; `at` is an offset of `text` between two graphemes. */
export interface LineEditor {
  readonly text: string
  readonly at: number
}

export const editorOf = (text: string): LineEditor => ({ text, at: text.length })

const MAX_LENGTH = 2000
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Puts typed or pasted text at the cursor; line breaks and other controls of a paste become spaces. */
export function insert({ text, at }: LineEditor, typed: string): LineEditor {
  const clean = typed.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, MAX_LENGTH - text.length)
  return { text: text.slice(0, at) + clean + text.slice(at), at: at + clean.length }
}

/** What a key does to the line; null for a key that has no meaning here. */
export function editLine(editor: LineEditor, key: string): LineEditor | null {
  const { text, at } = editor
  const remove = (from: number, to: number): LineEditor => ({ text: text.slice(0, from) + text.slice(to), at: from })
  switch (key) {
    case 'left':
    case 'ctrl+b':
      return { text, at: before(text, at) }
    case 'right':
    case 'ctrl+f':
      return { text, at: after(text, at) }
    case 'home':
    case 'ctrl+a':
      return { text, at: 0 }
    case 'end':
    case 'ctrl+e':
      return { text, at: text.length }
    case 'backspace':
    case 'ctrl+h':
      return remove(before(text, at), at)
    case 'delete':
    case 'ctrl+d':
      return remove(at, after(text, at))
    case 'ctrl+u':
      return remove(0, at)
    case 'ctrl+k':
      return remove(at, text.length)
    case 'ctrl+w':
      return remove(text.slice(0, at).search(/\S*\s*$/), at)
    default:
      return null
  }
}

function before(text: string, at: number): number {
  let start = 0
  for (const { index } of graphemes.segment(text.slice(0, at))) start = index
  return start
}

function after(text: string, at: number): number {
  const [next] = graphemes.segment(text.slice(at))
  return at + (next?.segment.length ?? 0)
}
