import { resolve } from 'node:path'
import {
  type Assessment,
  acceptFindings,
  confirmItem,
  denyItem,
  type Finding,
  type Ruleset,
  type Waiver,
} from '@dabiao/engine'
import { matcherOf } from '../paths/match-path.js'
import { pathBelow } from '../paths/path-below.js'
import type { Judged, Notes } from '../result.js'
import { ruleTitle } from '../rule-title.js'
import { bilingual } from '../wording.js'
import { createFits } from './fits.js'
import { isInForce } from './in-force.js'
import { holdsOn, inlineWaiversIn, isAbout, type ReadText, tellInline } from './inline-waivers.js'
import { tellLapsed } from './tell-lapsed.js'
import type { Attestation, Baseline, Decisions, WaiverEntry } from './types.js'

/** Applies everything decided about one report. */
export type Decide = (
  assessment: Assessment,
  ruleset: Ruleset,
  report: ReadText,
) => Pick<Judged, 'assessment' | 'notes'>

/** Makes the decisions of a run ready to be applied. Attestations come before waivers, waivers before the baseline. */
export function createDecide(decisions: Decisions): Decide {
  const { cwd, today, folder, waivers, attestations, baseline } = decisions
  const waiverPaths = waivers.map(({ path }) => matcherOf(path))
  return (assessment, ruleset, report) => {
    const at = resolve(cwd, assessment.path)
    const below = pathBelow(folder, at)
    const here = below === null ? [] : [...waivers.keys()].filter((i) => waiverPaths[i]!(below))
    const isRule = ({ rule }: WaiverEntry | Attestation): boolean =>
      !assessment.applicable || ruleTitle(rule, assessment) !== null
    const latest = attestations.flatMap((one, number) =>
      one.path === below && isLatest(one, number, attestations) ? [{ one, number }] : [],
    )
    // Whether the words of a rule that is none were changed, nobody knows.
    const attested = latest.filter(({ one }) => isRule(one))
    const isOpen = ({ rule, digest }: Attestation): boolean =>
      assessment.parts.find(({ id }) => rule.startsWith(`${id}/`))?.digest !== digest
    const inline = assessment.format === 'md' ? inlineWaiversIn(report.text) : []
    const file = useWaivers(here, decisions, report.text)
    const fromComment = (finding: Finding): Waiver | null => {
      const comment = inline.find((one) => isAbout(one, finding))
      if (!comment || comment.reason === '' || !holdsOn(comment, today)) return null
      return { kind: 'waiver', reason: comment.reason, approvedBy: null, until: comment.until }
    }
    const holding = attested.filter(({ one }) => !isOpen(one)).map(({ one }) => one)
    const fromPerson = ({ rule }: Finding): Waiver | null => {
      const one = holding.find((attestation) => attestation.met && attestation.rule === rule)
      return one ? waiverOfPerson(one) : null
    }
    const old = new Set(baseline && marksOf(baseline.file, pathBelow(baseline.folder, at)))
    const fromBaseline = ({ fingerprint }: Finding): Waiver | null =>
      old.has(fingerprint)
        ? { kind: 'baseline', reason: baselineReason(baseline!.file.on), approvedBy: null, until: null }
        : null

    const denied = holding
      .filter(({ met }) => !met)
      .reduce((result, { rule, reason, approvedBy }) => {
        const title = ruleTitle(rule, assessment)
        const message = bilingual(({ gate }, lang) => gate.denied(title?.[lang] ?? rule, reason, approvedBy))
        return denyItem(result, ruleset, rule, message)
      }, assessment)
    const confirmed = holding
      .filter(({ met }) => met)
      .reduce((result, one) => confirmItem(result, ruleset, one.rule, waiverOfPerson(one)), denied)
    const settled = acceptFindings(confirmed, ruleset, (finding) => {
      // Each is asked, so that a waiver that has been overtaken by another is not called useless.
      const person = fromPerson(finding)
      const waiver = file.accept(finding, person !== null)
      return person ?? waiver ?? fromComment(finding) ?? fromBaseline(finding)
    })
    const { used, unused, expired } = file.outcome()
    const reopened = attested.filter(({ one }) => isOpen(one))
    const notes: Notes = {
      used,
      unused,
      expired: expired.map(([i]) => i),
      reopened: reopened.map(({ number }) => number),
      ruled: here.filter((i) => isRule(waivers[i]!)),
      unruled: latest.filter(({ one }) => !isRule(one)).map(({ number }) => number),
    }
    const told = tellLapsed(withAttested(settled, holding), {
      expired: expired.map(([i, finding]) => ({ waiver: waivers[i]!, finding })),
      reopened: reopened.map(({ one }) => one),
    })
    return { assessment: tellInline(told, inline, report, today), notes }
  }
}

const waiverOfPerson = ({ reason, approvedBy }: Attestation): Waiver => ({
  kind: 'attestation',
  reason,
  approvedBy,
  until: null,
})

/**
 * Uses the waivers with these numbers on one finding of a text after the other, and tells what came of each waiver at the
 * end. One that has expired where something else accepts the finding was renewed: it stays on record, and nothing is to be
 * said.
 */
function useWaivers(here: readonly number[], { waivers, today }: Decisions, text: string) {
  const [used, renewed, expired] = [new Set<number>(), new Set<number>(), new Map<number, Finding>()]
  const fits = createFits(text)
  return {
    accept: (finding: Finding, isAccepted: boolean): Waiver | null => {
      const fitting = here.filter((i) => fits(waivers[i]!, finding))
      const inForce = fitting.filter((i) => isInForce(waivers[i]!.until, today))
      for (const i of fitting) {
        if (inForce.includes(i)) used.add(i)
        else if (isAccepted || inForce.length > 0) renewed.add(i)
        else expired.set(i, finding)
      }
      const [first] = inForce.map((i) => waivers[i]!).sort(longestFirst)
      return first === undefined ? null : waiverOf(first)
    },
    outcome: () => ({
      used: [...used],
      unused: here.filter((i) => !used.has(i) && !renewed.has(i) && !expired.has(i)),
      expired: [...expired],
    }),
  }
}

/** The waiver that holds longest first; of those that hold as long, the order of the file stays. */
const longestFirst = (a: WaiverEntry, b: WaiverEntry): number =>
  a.until === b.until ? 0 : (b.until ?? FOR_GOOD) < (a.until ?? FOR_GOOD) ? -1 : 1
const FOR_GOOD = '9999-99-99'

/**
 * The assessment with the items as met that a person found to be; their points they have already. What was found against
 * them says so, since nothing is left to be done.
 */
function withAttested(assessment: Assessment, holding: readonly Attestation[]): Assessment {
  const isMet = (part: string, item: string): boolean =>
    holding.some(({ met, rule }) => met && rule === `${part}/${item}`)
  if (!holding.some(({ met }) => met)) return assessment
  const parts = assessment.parts.map((part) => ({
    ...part,
    items: part.items.map((item) => (isMet(part.id, item.id) ? { ...item, status: 'met' as const } : item)),
  }))
  return { ...assessment, parts, findings: assessment.findings.map((finding) => withJudgement(finding, parts)) }
}

function withJudgement(finding: Finding, parts: Assessment['parts']): Finding {
  if (finding.waived?.kind !== 'attestation') return finding
  const items = parts.flatMap((part) => part.items.map((item) => ({ rule: `${part.id}/${item.id}`, item })))
  const { title } = items.find(({ rule }) => rule === finding.rule)!.item
  const message = bilingual(({ gate }, lang) => gate.foundMet(title[lang]))
  return { ...finding, severity: 'info', message, advice: { zh: '', en: '' } }
}

/** Whether no later entry judges the same item of the same report anew. */
export const isLatest = ({ rule, path }: Attestation, number: number, all: readonly Attestation[]): boolean =>
  !all.some((other, later) => later > number && other.rule === rule && other.path === path)

// A file may be called `constructor`.
const marksOf = ({ reports }: Baseline, path: string | null): readonly string[] =>
  path !== null && Object.hasOwn(reports, path) ? reports[path]! : []

const waiverOf = ({ reason, approvedBy, until }: WaiverEntry): Waiver => {
  return { kind: 'waiver', reason, approvedBy, until: until ?? null }
}

// Recorded once for all languages, as the reasons of people are.
const baselineReason = (on: string): string => `基线（${on}）`
