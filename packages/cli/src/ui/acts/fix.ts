import type { Lang } from '@dabiao/engine'
import { fixWording } from '../../wording/fix-wording.js'
import type { FindingModel, ReportModel } from '../model.js'
import { screenText } from '../screen-text.js'
import type { SheetLine } from '../state.js'

/** The report's text with one finding mended; null where a person must decide, or the text is not what the file holds. */
export function fixedText({ assessment, text }: ReportModel, { finding }: FindingModel): string | null {
  const { format } = assessment
  if (finding.fix.length === 0 || (format !== 'md' && format !== 'txt')) return null
  // From the end, so that the places before stay true.
  return [...finding.fix]
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, text: by }) => words.slice(0, start) + by + words.slice(end), text.source)
}

/** What is shown of a finding's change before it is written, with the encoding where it will be another. */
export function previewOf({ assessment, text }: ReportModel, fixed: string, lang: Lang): SheetLine[] {
  const { encoding } = assessment
  const lines = changedLines(text.source, fixed)
  return encoding === 'utf-8' ? lines : [...lines, { text: fixWording[lang].nowUtf8(encoding), tone: 'plain' }]
}

/** The lines that a change touches, as they are and as they will be. */
export function changedLines(before: string, after: string): SheetLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++
  const told = (lines: readonly string[], sign: string, tone: SheetLine['tone']): SheetLine[] =>
    lines.slice(start, lines.length - end).map((line) => ({ text: `${sign} ${screenText(line)}`, tone }))
  return [...told(old, '-', 'old'), ...told(fresh, '+', 'new')]
}
