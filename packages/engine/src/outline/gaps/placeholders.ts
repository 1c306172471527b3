import type { Outline, Paragraph, Section } from '../../types.js'
import { gapsIn } from './gaps-in.js'
import { TO_FILL_IN } from './to-fill-in.js'

const ENDS_CLAUSE = new Set('，,。；;：:！!')

// Ends a sentence, so that no phrase reaches across it, and stands in no phrase.
const BLANK = '。'

/**
 * The outline as far as it is written. What a draft has yet to fill in (【待填写：……】) is blanked out, and a section with
 * nothing else in it is no section; so is a clause of the body with a gap (学习法律XX次), which shows nothing that was done.
 * Paragraphs keep their numbers and lengths, so places stay what they are.
 */
export function withoutPlaceholders(outline: Outline): Outline {
  const open = outline.paragraphs.some(({ text }) => text.includes('填写')) ? withoutGuidance(outline) : outline
  const paragraphs = open.paragraphs.map(blankClauses)
  return paragraphs.every((paragraph, i) => paragraph === open.paragraphs[i]) ? open : { ...open, paragraphs }
}

function withoutGuidance(outline: Outline): Outline {
  const paragraphs = outline.paragraphs.map(blankOut)
  const isOpen = (index: number): boolean => paragraphs[index] !== outline.paragraphs[index]
  const isText = (index: number): boolean => {
    const { role, text } = paragraphs[index]!
    return role === 'body' && (!isOpen(index) || /[\p{L}\p{N}]/u.test(text))
  }
  const unwritten = new Set<number>()
  const sections = keepWritten(outline.sections)
  return {
    ...outline,
    paragraphs: paragraphs.map((paragraph, i) =>
      unwritten.has(i) || (isOpen(i) && paragraph.role === 'body' && !isText(i))
        ? { ...paragraph, role: 'furniture' }
        : paragraph,
    ),
    sections,
  }

  function keepWritten(all: readonly Section[]): Section[] {
    return all.flatMap((section) => {
      const inside = Array.from({ length: section.to - section.from }, (_, i) => section.from + i)
      if (inside.some(isOpen) && !inside.some(isText)) {
        for (const index of inside) unwritten.add(index)
        return []
      }
      return [{ ...section, sections: keepWritten(section.sections) }]
    })
  }
}

function blankOut(paragraph: Paragraph): Paragraph {
  const text = paragraph.text.replace(TO_FILL_IN, (words) => BLANK.repeat(words.length))
  return text === paragraph.text ? paragraph : { ...paragraph, text }
}

/** A paragraph of the body without the clauses that have a gap; what is doubtful stays. */
function blankClauses(paragraph: Paragraph): Paragraph {
  if (paragraph.role !== 'body') return paragraph
  const { text } = paragraph
  const gaps = gapsIn(text).filter(({ doubtful }) => !doubtful)
  if (gaps.length === 0) return paragraph
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of gaps) {
    if (end <= done) continue
    let from = Math.max(start, done)
    while (from > done && !ENDS_CLAUSE.has(text[from - 1]!)) from--
    let to = end
    while (to < text.length && !ENDS_CLAUSE.has(text[to]!)) to++
    pieces.push(text.slice(done, from), BLANK.repeat(to - from))
    done = to
  }
  return { ...paragraph, text: pieces.join('') + text.slice(done) }
}
