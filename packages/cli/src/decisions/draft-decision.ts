import type { Finding, PartResult } from '@dabiao/engine'
import { parseDocument } from 'yaml'
import type { Arguments } from '../arguments.js'
import type { Settings } from '../config/find-settings.js'
import type { Io } from '../io.js'
import { literalGlob } from '../paths/match-path.js'
import { dayOf } from '../today.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { decisionsPath, decisionsText, recordedPath, withEntry } from './record.js'
import { recordDraft, type Written } from './record-draft.js'
import type { Attestation, DecisionsFile, WaiverEntry } from './types.js'

/** A file of decisions with all that is to stand in it. */
interface Draft {
  readonly path: string
  readonly content: string
}

/** What a decision is about: a finding of one report, one of those given. */
export interface About {
  readonly path: string
  readonly finding: Finding
  readonly findings: readonly Finding[]
  readonly parts: readonly PartResult[]
}

interface Context {
  readonly settings: Settings
  readonly args: Arguments
  readonly io: Io
}

interface Answers {
  readonly reason: string
  readonly approvedBy: string
  readonly until?: string
}

/** Writes what is drafted of the file of decisions, as `recordDraft` does. */
export const recordDecision = (draft: () => Draft, context: Context): Written =>
  recordDraft(decisionsPath(context.settings), draft, context)

/** The waivers with one more, of this finding alone. Throws a UsageError where the file is out of reach. */
export function draftWaiver({ path, finding, findings }: About, answers: Answers, context: Context): Draft {
  const file = decisionsPath(context.settings)
  const { rule, quote } = finding
  const isOneOfSeveral = findings.filter((other) => other.rule === rule).length > 1 && quote !== ''
  const entry = {
    rule,
    path: literalGlob(recordedPath(file, path, context.args, context.io)),
    ...(isOneOfSeveral && { quote }),
    ...answers,
  }
  return { path: file, content: withEntry(decisionsText(file, context.args.lang, context.io), 'waivers', entry) }
}

/** The decisions without the one that accepts this finding. Throws a UsageError where it is not in the file. */
export function draftWithoutDecision({ path, finding }: About, { settings, args, io }: Context): Draft {
  const file = decisionsPath(settings)
  const document = parseDocument(decisionsText(file, args.lang, io))
  const { waivers = [], attestations = [] } = (document.toJS() ?? {}) as DecisionsFile
  const isIt = ({ rule, reason, approvedBy }: WaiverEntry | Attestation): boolean =>
    rule === finding.rule && reason === finding.waived?.reason && approvedBy === finding.waived.approvedBy
  const isAttested = finding.waived?.kind === 'attestation'
  const index = isAttested
    ? attestations.findIndex((one) => isIt(one) && one.met && one.path === recordedPath(file, path, args, io))
    : waivers.findIndex((one) => isIt(one) && (one.quote === undefined || finding.quote.includes(one.quote)))
  if (index < 0) throw new UsageError(wording[args.lang].gate.notInFile(file))
  document.deleteIn([isAttested ? 'attestations' : 'waivers', index])
  return { path: file, content: document.toString({ lineWidth: 0 }) }
}

/** The attestations with one more: the item of this finding is met. Throws a UsageError where no part has it. */
export function draftAttestation({ path, finding, parts }: About, answers: Answers, context: Context): Draft {
  const { settings, args, io } = context
  const say = wording[args.lang].gate
  const part = parts.find(({ id }) => finding.rule.startsWith(`${id}/`))
  if (!part) throw new UsageError(say.noItem(finding.rule))
  if (part.digest === '') throw new UsageError(say.noPart(path, finding.rule))
  const file = decisionsPath(settings)
  const { reason, approvedBy } = answers
  const decided = { met: true, reason, approvedBy, on: dayOf(args, io), digest: part.digest }
  const entry = { rule: finding.rule, path: recordedPath(file, path, args, io), ...decided }
  return { path: file, content: withEntry(decisionsText(file, args.lang, io), 'attestations', entry) }
}
