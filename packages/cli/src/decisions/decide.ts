import { type Assessment, acceptFindings, denyItem, type Finding, type Ruleset, type Waiver } from '@dabiao/engine'
import { absolute, matcherOf, pathBelow } from '../paths/match-path.js'
import type { Judged, Notes } from '../result.js'
import { bilingual } from '../wording.js'
import { isInForce } from './in-force.js'
import { inlineWaiversIn, tellInline } from './inline-waivers.js'
import type { Attestation, Baseline, Decisions, WaiverEntry } from './types.js'

/** Applies everything decided about one report. */
export type Decide = (assessment: Assessment, ruleset: Ruleset, text: string) => Pick<Judged, 'assessment' | 'notes'>

/** Makes the decisions of a run ready to be applied. Attestations come before waivers, waivers before the baseline. */
export function createDecide(decisions: Decisions): Decide {
  const { cwd, today, folder, waivers, attestations, baseline } = decisions
  const waiverPaths = waivers.map(({ path }) => matcherOf(path))
  return (assessment, ruleset, text) => {
    const at = absolute(cwd, assessment.path)
    const below = pathBelow(folder, at)
    const here = below === null ? [] : [...waivers.keys()].filter((i) => waiverPaths[i]!(below))
    const attested = attestations.flatMap((one, number) => (one.path === below ? [{ one, number }] : []))
    const isOpen = ({ rule, digest }: Attestation): boolean =>
      assessment.parts.find(({ id }) => rule.startsWith(`${id}/`))?.digest !== digest
    const inline = assessment.format === 'md' ? inlineWaiversIn(text) : []
    const [used, expired] = [new Set<number>(), new Set<number>()]

    const fromFile = (finding: Finding): Waiver | null => {
      const fitting = here.filter((i) => fits(waivers[i]!, finding))
      for (const i of fitting) (isInForce(waivers[i]!.until, today) ? used : expired).add(i)
      const inForce = fitting.find((i) => used.has(i))
      return inForce === undefined ? null : waiverOf(waivers[inForce]!)
    }
    const fromComment = (finding: Finding): Waiver | null => {
      const comment = inline.find((one) => one.rule === finding.rule && coversLine(finding, one.coversLine))
      if (!comment || comment.reason === '' || !isInForce(comment.until, today)) return null
      return { reason: comment.reason, approvedBy: null, until: comment.until }
    }
    const holding = attested.filter(({ one }) => !isOpen(one)).map(({ one }) => one)
    const fromPerson = ({ rule }: Finding): Waiver | null => {
      const one = holding.find((attestation) => attestation.met && attestation.rule === rule)
      return one ? { reason: one.reason, approvedBy: one.approvedBy, until: null } : null
    }
    const old = new Set(baseline && marksOf(baseline.file, pathBelow(baseline.folder, at)))
    const fromBaseline = ({ fingerprint }: Finding): Waiver | null =>
      old.has(fingerprint) ? { reason: baselineReason(baseline!.file.on), approvedBy: null, until: null } : null

    const denied = holding
      .filter(({ met }) => !met)
      .reduce((result, { rule, reason, approvedBy }) => {
        const why = bilingual(({ gate }) => gate.denied(reason, approvedBy))
        return denyItem(result, ruleset, rule, why)
      }, assessment)
    const settled = acceptFindings(denied, ruleset, (finding) => {
      // Each is asked, so that a waiver that has been overtaken by another is not called useless.
      const [person, file] = [fromPerson(finding), fromFile(finding)]
      return person ?? file ?? fromComment(finding) ?? fromBaseline(finding)
    })
    const notes: Notes = {
      used: [...used],
      unused: here.filter((i) => !used.has(i) && !expired.has(i)),
      expired: [...expired].filter((i) => !used.has(i)),
      reopened: attested.filter(({ one }) => isOpen(one)).map(({ number }) => number),
    }
    return { assessment: tellInline(settled, inline, today), notes }
  }
}

// A file may be called `constructor`.
const marksOf = ({ reports }: Baseline, path: string | null): readonly string[] =>
  path !== null && Object.hasOwn(reports, path) ? reports[path]! : []

function fits({ rule, quote }: WaiverEntry, finding: Finding): boolean {
  return finding.rule === rule && (quote === undefined || plain(finding.quote).includes(plain(quote)))
}

/** As quotations are compared: without spaces. */
const plain = (text: string): string => text.replace(/\s/g, '')

const waiverOf = ({ reason, approvedBy, until }: WaiverEntry): Waiver => ({ reason, approvedBy, until: until ?? null })

const coversLine = ({ line, endLine }: Finding, covered: number): boolean => line <= covered && covered <= endLine

// Recorded once for all languages, as the reasons of people are.
const baselineReason = (on: string): string => `基线（${on}）`
