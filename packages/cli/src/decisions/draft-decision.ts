import { dirname, resolve } from 'node:path'
import type { Finding, PartResult } from '@dabiao/engine'
import { parseDocument } from 'yaml'
import type { Arguments } from '../arguments.js'
import type { Settings } from '../config/find-settings.js'
import type { Io } from '../io.js'
import { literalGlob, matcherOf } from '../paths/match-path.js'
import { pathBelow } from '../paths/path-below.js'
import { dayOf } from '../today.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { decisionsPath } from './decisions-path.js'
import { decisionsText, recordedPath, withEntry } from './decisions-text.js'
import { createFits } from './fits.js'
import { isInForce } from './in-force.js'
import { recordDraft, type Written } from './record-draft.js'
import type { Attestation, DecisionsFile, WaiverEntry } from './types.js'

/** What a decision is about: a finding of one report, one of those given. */
export interface About {
  readonly path: string
  readonly finding: Finding
  readonly findings: readonly Finding[]
  readonly parts: readonly PartResult[]
  /** The text of the report, by whose lines findings are placed. */
  readonly text: string
}

/** What a person says for a decision. */
export interface Answers {
  readonly reason: string
  readonly approvedBy: string
  readonly until?: string
}

interface Context {
  readonly settings: Settings
  readonly args: Arguments
  readonly io: Io
}

/** Writes what is drafted as the text of the file of decisions, as `recordDraft` does. */
export const recordDecision = (draft: () => string, context: Context): Written =>
  recordDraft(decisionsPath(context.settings), draft, context)

/** The waivers with one more, of this finding alone. Throws a UsageError where the file is out of reach. */
export function draftWaiver({ path, finding, findings }: About, answers: Answers, context: Context): string {
  const { rule, quote } = finding
  const isOneOfSeveral = findings.filter((other) => other.rule === rule).length > 1 && quote !== ''
  return draftWaiverOf({ path, rule, ...(isOneOfSeveral && { quote }) }, answers, context)
}

/**
 * The waivers with one more, of all findings of a rule, or of those that quote some words. Throws a UsageError for one that
 * has expired already.
 */
export function draftWaiverOf(
  { path, rule, quote }: Pick<WaiverEntry, 'path' | 'rule' | 'quote'>,
  answers: Answers,
  { settings, args, io }: Context,
): string {
  if (!isInForce(answers.until, dayOf(args, io))) throw new UsageError(wording[args.lang].gate.past(answers.until!))
  const file = decisionsPath(settings)
  const glob = literalGlob(recordedPath(file, path, args, io))
  const entry = { rule, path: glob, ...(quote !== undefined && { quote }), ...answers }
  return withEntry(decisionsText(file, args.lang, io), 'waivers', entry)
}

/** The decisions without the one that accepts this finding. Throws a UsageError where it is not in the file. */
export function draftWithoutDecision({ path, finding, text }: About, { settings, args, io }: Context): string {
  const file = decisionsPath(settings)
  const document = parseDocument(decisionsText(file, args.lang, io))
  const { waivers = [], attestations = [] } = (document.toJS() ?? {}) as DecisionsFile
  const below = pathBelow(dirname(resolve(io.cwd, file)), resolve(io.cwd, path)) ?? ''
  const { waived } = finding
  const isIt = ({ rule, reason, approvedBy }: WaiverEntry | Attestation): boolean =>
    rule === finding.rule && reason === waived?.reason && approvedBy === waived.approvedBy
  const isAttested = waived?.kind === 'attestation'
  const fits = createFits(text)
  const index = isAttested
    ? attestations.findLastIndex((one) => isIt(one) && one.met && one.path === below)
    : waivers.findIndex(
        (one) => isIt(one) && (one.until ?? null) === waived?.until && fits(one, finding) && matcherOf(one.path)(below),
      )
  if (index < 0) throw new UsageError(wording[args.lang].gate.notInFile(file))
  document.deleteIn([isAttested ? 'attestations' : 'waivers', index])
  return document.toString({ lineWidth: 0 })
}

/** An item of one report, which a person found to be met or not. */
interface Attested {
  readonly path: string
  readonly rule: string
  readonly met: boolean
  readonly parts: readonly PartResult[]
}

/** The attestations with one more. Throws a UsageError where the rule is no item, or the report has not got its part. */
export function draftAttestation(
  { path, rule, met, parts }: Attested,
  { reason, approvedBy }: Answers,
  { settings, args, io }: Context,
): string {
  const say = wording[args.lang].gate
  const part = parts.find(({ id, items }) => items.some((item) => rule === `${id}/${item.id}`))
  if (part === undefined) throw new UsageError(say.noItem(rule))
  if (part.digest === '') throw new UsageError(say.noPart(path, rule))
  const file = decisionsPath(settings)
  const on = dayOf(args, io)
  const entry = { rule, path: recordedPath(file, path, args, io), met, reason, approvedBy, on, digest: part.digest }
  return withEntry(decisionsText(file, args.lang, io), 'attestations', entry)
}
