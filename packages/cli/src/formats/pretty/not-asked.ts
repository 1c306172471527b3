import type { Assessment } from '@dabiao/engine'
import { safeLine } from '../../terminal/safe.js'
import { wrap } from '../../terminal/wrap.js'
import type { Page } from './page.js'

const INDENT = '    '

/** What is not asked of this report, or could not be checked, under each reason; it costs nothing. */
export function notAskedBlock({ parts, checks }: Assessment, { lang, width, paint, say }: Page): string[] {
  const byReason = new Map<string, string[]>()
  const unable = checks.map(({ title, unable: reason }) => ({ title, reason }))
  for (const { title, reason } of [...parts.flatMap(({ items }) => items), ...unable]) {
    if (reason === null) continue
    const why = safeLine(reason[lang])
    byReason.set(why, [...(byReason.get(why) ?? []), safeLine(title[lang])])
  }
  return [...byReason].flatMap(([why, titles]) => {
    const words = say.parts.notAsked(titles.join(say.separator), why)
    return wrap(words, width - INDENT.length).map((line) => paint('dim', INDENT + line))
  })
}
