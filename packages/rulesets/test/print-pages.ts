const WIDTH = 28
const LINES = 22
const NO_START = '，。、；：！？）》”’〕】%％.,;:)'
const NO_END = '（《“‘〔【('

/**
 * A text as it comes out of printed pages of GB/T 9704: lines of 28 characters, paragraphs set in by two, a page number
 * after every 22 lines; no mark stands where a line must not begin or end with it, and no number is broken.
 */
export function printPages(text: string): string {
  const printed = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, i) => broken(i > 1 && line.length > 20 ? `\u3000\u3000${line}` : line))
  return printed.map((line, i) => (i % LINES === LINES - 1 ? `${line}\n— ${(i + 1) / LINES} —` : line)).join('\n')
}

function broken(paragraph: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.match(/[A-Za-z0-9.,%％-]+|./g) ?? []) {
    // One mark hangs over the edge; a second takes the character before it along.
    const hangs = NO_START.includes(word[0]!) && columns(line) <= WIDTH * 2
    if (columns(line + word) <= WIDTH * 2 || hangs) {
      line += word
      continue
    }
    const stays = NO_START.includes(word[0]!) ? line.length - 1 : lastWord(line)
    lines.push(line.slice(0, stays))
    line = line.slice(stays) + word
  }
  return [...lines, line]
}

/** Where the marks begin that must not end a line. */
function lastWord(line: string): number {
  let end = line.length
  while (end > 1 && NO_END.includes(line[end - 1]!)) end--
  return end
}

const columns = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0)
