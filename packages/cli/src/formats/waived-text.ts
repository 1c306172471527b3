import type { Lang, Waiver } from '@dabiao/engine'

/** Why a finding does not count, who says so and until when, in one sentence. */
export function waivedText({ kind, reason, approvedBy, until }: Waiver, lang: Lang): string {
  const isAttested = kind === 'attestation'
  if (lang === 'zh') {
    const by = approvedBy && `${approvedBy}${isAttested ? '认定' : '批准'}`
    const facts = [by, until && `至${until}`].filter(Boolean).join('，')
    return `${isAttested ? '人工认定达到要求' : '已豁免'}：${reason}${facts && `（${facts}）`}`
  }
  const by = approvedBy && `${isAttested ? 'says' : 'approved by'} ${approvedBy}`
  const facts = [by, until && `until ${until}`].filter(Boolean).join(', ')
  return `${isAttested ? 'found to be met' : 'waived'}: ${reason}${facts && ` (${facts})`}`
}
