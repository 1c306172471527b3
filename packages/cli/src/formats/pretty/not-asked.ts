import type { Assessment } from '@dabiao/engine'
import { safeLine } from '../../terminal/safe.js'
import { wrap } from '../../terminal/wrap.js'
import type { Page } from './style.js'

const INDENT = '    '

/** The items that are not asked of this report, under each reason; they cost nothing. */
export function notAskedBlock({ parts }: Assessment, { lang, width, paint, say }: Page): string[] {
  const byReason = new Map<string, string[]>()
  for (const { title, reason } of parts.flatMap(({ items }) => items)) {
    if (reason === null) continue
    const why = safeLine(reason[lang])
    byReason.set(why, [...(byReason.get(why) ?? []), safeLine(title[lang])])
  }
  return [...byReason].flatMap(([why, titles]) => {
    const words = say.parts.notAsked(titles.join(say.separator), why)
    return wrap(words, width - INDENT.length).map((line) => paint('dim', INDENT + line))
  })
}
