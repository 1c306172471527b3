import type { AnsweredArrangement, Assessment, Comparison, Finding, Lang } from '@dabiao/engine'
import { documentOf, jsonOf } from './json.js'
import type { FormatOptions } from './types.js'

/** Two reports side by side. */
export interface Compared {
  readonly before: Assessment
  readonly after: Assessment
  readonly findings: Comparison
  /** What became of the earlier report's plan; null unless the later one is of the year after, by the same issuer. */
  readonly plan: readonly AnsweredArrangement[] | null
}

/** The comparison as JSON, in the words of the result contract. */
export function comparisonJson({ before, after, findings, plan }: Compared, { lang, version }: FormatOptions): string {
  const report = (assessment: Assessment) => ({
    path: assessment.path,
    document: documentOf(assessment, lang),
    score: (assessment.score ?? 0) / 100,
  })
  const all = (found: readonly Finding[]) => found.map((finding) => findingOf(finding, lang))
  const content = {
    before: report(before),
    after: report(after),
    mended: all(findings.mended),
    still: all(findings.still),
    new: all(findings.fresh),
    accepted: all(findings.accepted),
    plan,
  }
  return jsonOf(content, version)
}

function findingOf({ rule, severity, message, line, column, quote, fingerprint, waived }: Finding, lang: Lang) {
  return { rule, severity, message: message[lang], line, column, quote, fingerprint, waived }
}
