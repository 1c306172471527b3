import type { Outline, Paragraph, Section } from '../types.js'

/** 【待填写：……】, [填写……]: what a draft has yet to say. What may stand inside is bounded, and holds no other bracket. */
export const TO_FILL_IN = /[【[［]\s{0,3}(?:待|请)?填写[^【】[\]［］]{0,600}[】\]］]/g

// Ends a sentence, so that no phrase reaches across it, and stands in no phrase.
const BLANK = '。'

/**
 * The outline as far as it is written: what a draft has yet to fill in (【待填写：……】) is blanked out, and a section with
 * nothing else in it is no section. Paragraphs keep their numbers and lengths, so places stay what they are.
 */
export function withoutPlaceholders(outline: Outline): Outline {
  if (!outline.paragraphs.some(({ text }) => text.includes('填写'))) return outline
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
