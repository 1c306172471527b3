import type { Lang } from '@dabiao/engine'
import { quoted } from '@dabiao/engine/text'

const zh = {
  section: '结构',
  role: { title: '题目', salutation: '称谓', signature: '落款', contents: '目录', furniture: '页面' },
  part: (title: string, status: string) => `${title}：${status}`,
  because: (words: string) => `，根据${quoted(words)}`,
  shared: (title: string, words: string) => `；标题里的${quoted(words)}说的是“${title}”`,
  absent: (titles: string) => `没有找到：${titles}`,
}

type OutlineWording = typeof zh

const en: OutlineWording = {
  section: 'Outline',
  role: { title: 'title', salutation: 'address', signature: 'signature', contents: 'contents', furniture: 'page' },
  part: (title, status) => `${title}: ${status}`,
  because: (words) => `, by ${quoted(words)}`,
  shared: (title, words) => `; ${quoted(words)} in the heading is about “${title}”`,
  absent: (titles) => `not found: ${titles}`,
}

/** What `dabiao outline` says. */
export const outlineWording: Readonly<Record<Lang, OutlineWording>> = { zh, en }
