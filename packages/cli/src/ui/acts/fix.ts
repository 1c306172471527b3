import type { Lang, Source } from '@dabiao/engine'
import { fixWording } from '../../wording/fix-wording.js'
import type { ReportModel } from '../model.js'
import { screenText } from '../screen-text.js'
import type { SheetLine } from '../state.js'

/** What is shown of a finding's change before it is written, with the encoding where it will be another. */
export function previewOf({ assessment, source }: ReportModel, fixed: Pick<Source, 'lined'>, lang: Lang): SheetLine[] {
  const { encoding } = assessment
  const lines = changedLines(source.lined, fixed.lined)
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
