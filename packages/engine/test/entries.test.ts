import { describe, expect, it } from 'vitest'
import * as cases from '../src/cases/index.js'
import type { DescribedAside, JudgeAnew, MarkSlip, WhoReports } from '../src/index.js'
import * as engine from '../src/index.js'
import * as ruleset from '../src/ruleset/index.js'
import * as text from '../src/text/index.js'

// What the package promises: whoever adds a name or takes one away does it knowingly.
describe.each([
  [
    '@dabiao/engine',
    engine,
    'FULL MAX_BYTES acceptFindings answeredPlan assess checkById chooseRuleset compareFindings confirmItem createCopyFinder decode denyItem describeOutline fixReport formatOf isOneOrgan isSettled mendFinding nameYearsIn outlineOf prepareRuleset readReport spotOf unpackRuleset whyNotAsked whyUnfit',
  ],
  ['@dabiao/engine/cases', cases, 'casesSchema fillYears loadCases runCases unknownRules whyOfOtherKind'],
  [
    '@dabiao/engine/ruleset',
    ruleset,
    'CHECKS bundleRuleset createCompiler createLoader createValidator diffRulesets listRules loadRuleset packRuleset readYaml rulesetSchema',
  ],
  ['@dabiao/engine/text', text, 'chineseNumeral isCalendarDate lineStarts nearestWord quoted'],
])('%s', (_, entry, names) => {
  it('has these values', () => {
    expect(Object.keys(entry).sort().join(' ')).toBe(names)
  })
})

describe('@dabiao/engine', () => {
  it('names what its functions take and give', () => {
    type Same<A, B> = [A, B] extends [B, A] ? true : false
    const named: readonly true[] = [
      true satisfies Same<Parameters<typeof engine.fixReport>[1], JudgeAnew>,
      true satisfies Same<Parameters<engine.Fixed['marks']['get']>[0], MarkSlip>,
      true satisfies Same<ReturnType<typeof engine.describeOutline>['aside'][number], DescribedAside>,
      true satisfies Same<Parameters<typeof engine.chooseRuleset>[0], WhoReports>,
    ]
    expect(named).toHaveLength(4)
  })
})
