import { accountOf } from './account.js'
import { whyNotApplicable } from './applicable.js'
import { chargedOnce, faultsTold } from './charged-once.js'
import { checkLosses } from './check-losses.js'
import { type CheckOutcome, runChecks } from './checks/run-checks.js'
import { findingsOf, lossesOf } from './findings.js'
import { type Grounds, judgeItem } from './items/index.js'
import { readArranged } from './locate/arranged.js'
import { locateParts } from './locate/index.js'
import { withoutPlaceholders } from './outline/gaps/placeholders.js'
import { outlineOf } from './outline/index.js'
import { inOwnCharacters } from './own-characters.js'
import { placesIn } from './places.js'
import type { Report } from './read/index.js'
import { type Context, checkResults, type JudgedPart, partResults } from './results.js'
import { withBasesFor } from './ruleset/bases-for.js'
import type { PreparedRuleset } from './ruleset/prepare.js'
import type { Ruleset } from './ruleset/types.js'
import { score } from './score.js'
import type { Assessment, Bilingual, LocatedPart, Outline } from './types.js'
import { unsettledOf } from './unsettled.js'

/** What else is known of a report that is judged. */
export interface AssessOptions {
  readonly outline?: Outline
  /** The year by whose requirements to judge; null for the report's own. */
  readonly asOf?: number | null
  /** An earlier report of the same organ, to find what was copied from it. */
  readonly previous?: Outline
}

/** Judges one report by one ruleset; `reason` says why that ruleset. */
export function assess(
  report: Report,
  prepared: PreparedRuleset,
  reason: Bilingual,
  { outline = outlineOf(report), asOf = null, previous }: AssessOptions = {},
): Assessment {
  const { ruleset } = prepared
  const written = withoutPlaceholders(outline)
  const reading = readArranged(written, prepared)
  // Checks see the text as it stands: one of them tells what is yet to be filled in.
  const whole = written === outline ? reading : readArranged(outline, prepared)
  const found = locateParts(reading)
  const places = placesIn(report.source, outline)
  const facts = report.source.isTraditional ? inOwnCharacters(outline, places) : outline.facts
  const head = headOf(report, ruleset, reason, { ...outline, facts })
  const notApplicable = whyNotApplicable(reading, found, prepared)
  if (notApplicable) return { ...head, ...NOTHING, reason: notApplicable }

  const located = whole === reading ? found : withBegun(found, locateParts(whole))
  const parts = new Map(located.map((part) => [part.id, part]))
  const outcomes = runChecks(
    {
      reading: whole,
      parts,
      format: report.source.format,
      lineOf: (passage) => places.place(passage).line,
      written: (passage) => places.written(passage),
      ...(previous && { previous }),
    },
    ruleset,
  )
  const judged = judgeParts(located, { reading, parts, ruleset, asOf, points: new Map() }, outcomes)
  const year = asOf ?? outline.facts.year
  return {
    ...head,
    applicable: true,
    reason: null,
    ...accountFor(judged, outcomes, withBasesFor(ruleset, year), { outline, places, folded: whole.folded }),
  }
}

function judgeParts(
  located: readonly LocatedPart[],
  grounds: Grounds,
  outcomes: readonly CheckOutcome[],
): JudgedPart[] {
  const faults = faultsTold(outcomes)
  return located.map((part) => ({
    part,
    items: Object.keys(grounds.ruleset.parts[part.id].items).map((item) => ({
      id: item,
      ...chargedOnce(judgeItem(grounds, part.id, item), faults.get(`${part.id}/${item}`)),
    })),
  }))
}

/** What was judged and found, as points, findings and the ledger. */
function accountFor(
  judged: readonly JudgedPart[],
  outcomes: readonly CheckOutcome[],
  ruleset: Ruleset,
  context: Context,
): Pick<Assessment, 'score' | 'grade' | 'passed' | 'parts' | 'checks' | 'findings' | 'ledger'> {
  const result = score(
    ruleset,
    judged.map(({ part: { id, status, isHollow }, items }) => ({ id, status, isHollow, items })),
  )
  const located = judged.map(({ part }) => part)
  const losses = [...lossesOf(judged, result, ruleset, context), ...checkLosses(outcomes, ruleset, located)]
  const parts = partResults(judged, result, ruleset, context)
  return {
    ...accountOf(findingsOf(losses, ruleset, context), parts, ruleset),
    parts,
    checks: checkResults(outcomes, ruleset),
  }
}

/** The parts with those that are only begun: their heading stands, and what belongs below it is yet to be filled in. */
const withBegun = (found: readonly LocatedPart[], whole: readonly LocatedPart[]): readonly LocatedPart[] =>
  found.map((part) => {
    const begun = part.status === 'absent' ? whole.find(({ id }) => id === part.id) : undefined
    return begun === undefined || begun.status === 'absent' || begun.status === 'content'
      ? part
      : { ...begun, isHollow: true }
  })

/** What a document of another kind gets. */
const NOTHING = {
  applicable: false,
  score: null,
  grade: null,
  passed: false,
  parts: [],
  checks: [],
  findings: [],
  ledger: [],
} as const

function headOf({ source }: Report, ruleset: Ruleset, reason: Bilingual, { facts, dated, paragraphs }: Outline) {
  const { path, format, encoding } = source
  const { id, title, version, sha256, pass } = ruleset
  const at = dated?.at
  const signed = at ? paragraphs[at.paragraph]!.role === 'signature' : false
  return {
    path,
    format,
    encoding,
    facts,
    toCheck: [...facts.disagreements, ...unsettledOf(source)],
    signed,
    ruleset: { id, title, version, sha256, pass, reason },
  }
}
