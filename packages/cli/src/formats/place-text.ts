import type { Assessment, Lang } from '@dabiao/engine'
import { wording } from '../wording.js'
import { isPaged } from './is-paged.js'
import { formatWording } from './wording.js'

/** Where a reader finds a place: by line in a text, by paragraph in a Word document or a web page. */
export function placeText(
  { line, paragraph }: { readonly line: number; readonly paragraph: number },
  assessment: Assessment,
  lang: Lang,
): string {
  return isPaged(assessment) ? wording[lang].findings.paragraph(paragraph) : formatWording[lang].line(line)
}
