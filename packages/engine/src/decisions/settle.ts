import { accountOf } from '../account.js'
import type { Ruleset } from '../ruleset/types.js'
import type { Assessment, Finding, PartResult } from '../types.js'
import { isSettled } from './is-settled.js'

/**
 * The assessment with other findings and parts: what checks cost is shared out anew under their ceilings, and ledger,
 * score and grade follow. The gate is held against the score without what is accepted in any way.
 */
export function settle(
  assessment: Assessment,
  ruleset: Ruleset,
  { findings, parts }: { readonly findings: readonly Finding[]; readonly parts: readonly PartResult[] },
): Assessment {
  const account = accountOf(findings, parts, ruleset, isSettled)
  const gate = accountOf(findings, parts, ruleset, ({ waived }) => waived !== null)
  const { gateScore: _, ...rest } = assessment
  return {
    ...rest,
    parts,
    ...account,
    passed: gate.passed,
    ...(gate.score !== account.score && { gateScore: gate.score }),
  }
}
