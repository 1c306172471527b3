import { whole } from './locate/ranges.js'
import type { Reading } from './locate/reading.js'
import { fold } from './phrase/fold.js'
import { hitsIn, type Matcher } from './phrase/match.js'
import type { Bilingual, LocatedPart, Outline } from './types.js'

/** How often the subject must come up where the title decides nothing. */
const ENOUGH = 3

/**
 * Why a document is not a report of this kind; null where it is one. The title decides; a title that says neither
 * leaves it to the body, which must speak of the subject and carry the account and another part.
 */
export function whyNotApplicable(
  reading: Reading,
  parts: readonly LocatedPart[],
  match: Matcher,
  keys: readonly string[],
): Bilingual | null {
  const { outline } = reading
  const { title } = outline.facts
  const byTitle = title === null ? null : judgeTitle(title, match, keys)
  if (byTitle === 'ours') return null
  if (byTitle === 'other') {
    return {
      zh: `标题“${title}”表明这不是法治政府建设年度报告`,
      en: `the title “${title}” says that this is not an annual report on law-based government`,
    }
  }
  const located = parts.filter(({ status }) => status !== 'absent').map(({ id }) => id)
  if (subjectCount(reading, outline) >= ENOUGH && located.includes('measures') && located.length > 1) return null
  return {
    zh: '标题和正文都没有表明这是法治政府建设年度报告',
    en: 'neither the title nor the text shows an annual report on law-based government',
  }
}

/** A title may hold words of both kinds (…情况报告的通知): then it is of the other kind if it ends with that word. */
function judgeTitle(title: string, match: Matcher, keys: readonly string[]): 'ours' | 'other' | null {
  const folded = fold(title).text
  const hits = hitsIn(match, folded, null)
  const ours = hits.filter(({ list }) => keys[list] === 'document/titles')
  const others = hits.filter(({ list }) => keys[list] === 'document/others')
  if (others.length === 0) return ours.length > 0 ? 'ours' : null
  if (ours.length === 0) return 'other'
  return others.some(({ end }) => end === folded.length) && !ours.some(({ end }) => end === folded.length)
    ? 'other'
    : 'ours'
}

function subjectCount(reading: Reading, outline: Outline): number {
  return outline.paragraphs.reduce((sum, _, i) => sum + reading.hits('document/subjects', whole(outline, i)).length, 0)
}
