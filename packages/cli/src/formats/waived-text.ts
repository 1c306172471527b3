import type { Lang, Waiver } from '@dabiao/engine'

/** Why a finding does not count, who says so and until when, in one sentence. */
export function waivedText({ kind, reason, approvedBy, until }: Waiver, lang: Lang): string {
  if (kind === 'baseline') return baselineText[lang](reason)
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

// It is no better for being known.
const baselineText: Readonly<Record<Lang, (reason: string) => string>> = {
  zh: (reason) => `${reason}里已有：照样扣分，但不因它不达标`,
  en: (reason) => `known by the baseline: ${reason}; it costs its points, but does not fail the report`,
}
