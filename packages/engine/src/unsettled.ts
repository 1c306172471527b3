import type { Report } from './read/index.js'
import type { Bilingual } from './types.js'

/** Such a document holds two texts: one of them alone is judged. */
const REVISIONS: Bilingual = {
  zh: '文稿里留有未处理的修订：删去的字不算，加进的字算；定稿前请逐处接受或者拒绝',
  en: 'tracked changes are left in the document: what they delete does not count, what they insert does; accept or refuse them before it is final',
}

/** That notes were not read: who moves figures into one takes them out of what is judged, and is to know it. */
const unreadNotes = (count: number): Bilingual => ({
  zh: `文稿里有脚注、尾注${count}条，没有检查；要算的内容请写进正文`,
  en: `footnotes and endnotes that were not checked: ${count}; put into the text what is to count`,
})

/** What a person is to look into of a document, beside what disagrees in its facts. */
export const unsettledOf = (source: Report['source']): readonly Bilingual[] => [
  ...(source.hasRevisions ? [REVISIONS] : []),
  ...(source.unreadNotes ? [unreadNotes(source.unreadNotes)] : []),
]
