import type { Lang, Waiver } from '@dabiao/engine'

/** Why a finding is accepted, by whom and until when, in one sentence. */
export function waivedText({ reason, approvedBy, until }: Waiver, lang: Lang): string {
  if (lang === 'zh') {
    const facts = [approvedBy && `${approvedBy}批准`, until && `至${until}`].filter(Boolean).join('，')
    return `已豁免：${reason}${facts && `（${facts}）`}`
  }
  const facts = [approvedBy && `approved by ${approvedBy}`, until && `until ${until}`].filter(Boolean).join(', ')
  return `waived: ${reason}${facts && ` (${facts})`}`
}
