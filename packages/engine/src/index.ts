export { type AssessOptions, assess } from './assess.js'
export { checkById } from './checks/index.js'
export { type AnsweredArrangement, answeredPlan } from './compare/answered-plan.js'
export { type Comparison, compareFindings } from './compare/compare-findings.js'
export { type CopiedPassage, type CopyPlace, createCopyFinder, type NamedStranger } from './compare/copied-passages.js'
export { acceptFindings } from './decisions/accept-findings.js'
export { denyItem } from './decisions/deny-item.js'
export { spotOf } from './decisions/spot-of.js'
export { type Described, type DescribedAside, type DescribedSection, describeOutline } from './describe.js'
export { type Fixed, fixReport, type JudgeAnew } from './fix/fix-report.js'
export type { MarkSlip } from './fix/tidy-marks.js'
export { nameYearsIn } from './name-years.js'
export { outlineOf } from './outline/index.js'
export type { CompiledPhrases } from './phrase/compile.js'
export type { Matcher } from './phrase/match.js'
export { decode, MAX_BYTES, type Refusal } from './read/decode.js'
export { formatOf, type Report, readReport } from './read/index.js'
export { whyNotAsked } from './ruleset/asked.js'
export {
  chooseRuleset,
  createRulesetChooser,
  type FittingRuleset,
  type WhoReports,
  whyUnfit,
} from './ruleset/choose.js'
export { type PackedRuleset, unpackRuleset } from './ruleset/pack-ruleset.js'
export { type PreparedRuleset, prepareRuleset } from './ruleset/prepare.js'
export type * from './ruleset/types.js'
export type * from './types.js'
