import type { Assessment, Finding, Lang, Place } from '@dabiao/engine'
import { safeLine } from '../terminal/safe.js'
import { cutEnd } from '../terminal/text-width.js'
import { wording } from '../wording.js'
import { isPaged } from './is-paged.js'
import { formatWording } from './wording.js'

/** Where a finding stands for who goes there: `17:3`, or the paragraph. */
export const spotText = ({ line, column, paragraph }: Place, assessment: Assessment, lang: Lang): string =>
  isPaged(assessment) ? wording[lang].findings.paragraph(paragraph) : `${line}:${column}`

/** Where a reader finds a place: by line in a text, by paragraph in a Word document or a web page. */
export function placeText(
  { line, paragraph }: Pick<Place, 'line' | 'paragraph'>,
  assessment: Assessment,
  lang: Lang,
): string {
  return isPaged(assessment) ? wording[lang].findings.paragraph(paragraph) : formatWording[lang].line(line)
}

// As much of a heading as is looked for.
const MAX_HEADING = 48

/** In a Word document or a web page, which show no numbers of paragraphs, the heading that a finding stands below; else empty. */
export function belowText({ below }: Finding, assessment: Assessment, lang: Lang): string {
  if (below === undefined || !isPaged(assessment)) return ''
  return formatWording[lang].below(cutEnd(safeLine(below).replace(/[。：:；;]$/, ''), MAX_HEADING))
}
