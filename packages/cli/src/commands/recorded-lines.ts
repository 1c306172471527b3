import type { Lang } from '@dabiao/engine'
import { isLatest } from '../decisions/decide.js'
import { isInForce } from '../decisions/in-force.js'
import { namesOf } from '../decisions/rule-names.js'
import type { Attestation, Decisions, WaiverEntry } from '../decisions/types.js'
import { waivedText } from '../formats/waived-text.js'
import type { Io } from '../io.js'
import { configWording } from '../wording/config-wording.js'

/** What is on record, in lines: of which report and rule, in which line of the file, why, by whom and until when. */
export async function recordedLines(decisions: Decisions, lang: Lang, io: Pick<Io, 'rulesets'>): Promise<string[]> {
  const { file, today, waivers, attestations, places, baseline } = decisions
  const say = configWording[lang].recorded
  const { nameOf } = await namesOf(lang, io)
  const block = (list: keyof typeof places, i: number, { path, rule }: WaiverEntry | Attestation, said: string) => [
    `${path}  ${nameOf(rule) ?? rule}  ${file}:${places[list][i]!.line}`,
    `  ${said}`,
  ]
  const waived = waivers.flatMap((one, i) => {
    const { quote, until } = one
    const said = waivedText({ ...one, kind: 'waiver', until: until ?? null }, lang)
    const scope = quote === undefined ? '' : say.quoting(quote)
    return block('waivers', i, one, `${isInForce(until, today) ? '' : say.expired}${said}${scope}`)
  })
  // What was judged anew holds no longer.
  const attested = attestations.flatMap((one, i) => {
    if (!isLatest(one, i, attestations)) return []
    return block('attestations', i, one, say.attested(one))
  })
  const marks = Object.values(baseline?.file.reports ?? {})
  const known = marks.reduce((sum, { length }) => sum + length, 0)
  return [...waived, ...attested, ...(baseline === null ? [] : [say.baseline(baseline.file.on, marks.length, known)])]
}
