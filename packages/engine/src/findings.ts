import { fingerprint } from './fingerprint.js'
import { nameYears } from './name-years.js'
import { hasToFillIn } from './outline/gaps/to-fill-in.js'
import { basisTitle, type Context, expectedAt, type JudgedPart } from './results.js'
import type { Part, Placing, Ruleset } from './ruleset/types.js'
import type { PartPoints, Score } from './score.js'
import { firstIndex } from './text/first-index.js'
import { quoted } from './text/quoted.js'
import type { Bilingual, Edit, Finding, Hundredths, LocatedPart, PartId, Passage, Severity } from './types.js'

/** One loss: the rule, what it costs and where it shows, in the words of the ruleset. */
export interface Loss {
  readonly rule: string
  /** What it would cost if no ceiling were reached before. */
  readonly worth: Hundredths
  readonly severity: Severity
  readonly message: Bilingual
  readonly advice: Bilingual
  readonly basis: string
  readonly at: Passage
  /** Where it ends, if not at the end of `at`. */
  readonly to?: Passage
  /** The words that show it, where they are not those at its place. */
  readonly quote?: string
  readonly part: PartId | null
  readonly fix?: readonly Edit[]
  /** How many of a kind are told together, where it is not one alone. */
  readonly count?: number
}

/** Everything that costs points or is worth saying, part by part. */
export function lossesOf(judged: readonly JudgedPart[], score: Score, ruleset: Ruleset, context: Context): Loss[] {
  return judged.flatMap(({ part, items }) => {
    const rule = ruleset.parts[part.id]
    const points = score.get(part.id)!
    // What has no weight is not asked for, but whoever begins it has to fill it in.
    if (points.weight === 0 && !isBegun(part, context)) return []
    if (part.status === 'absent') {
      const { severity, message, advice, basis } = rule
      const at = expectedAt(part.id, judged, context)
      const worth = points.weight - points.points
      return [{ rule: part.id, worth, severity, message, advice, basis, at, part: part.id }]
    }
    if (part.isHollow) return [hollowLoss(part, rule, points.weight - points.points, context)]
    return [
      ...lossesOfPlace(part, points, sharers(part, judged, ruleset, context), ruleset),
      ...lossesOfItems({ part, items }, points, ruleset, context),
    ]
  })
}

/** What to tell the user, in the order of the text. */
export function findingsOf(losses: readonly Loss[], ruleset: Ruleset, context: Context): Finding[] {
  const { paragraphs } = context.outline
  const headings = paragraphs.flatMap(({ role }, paragraph) => (role === 'heading' ? [paragraph] : []))
  const findings = losses.map((loss) => toFinding(loss, headingAbove(loss.at, headings, context), { ruleset, context }))
  return findings.sort(inTextOrder)
}

/** Findings by place, those of one place by rule. */
export const inTextOrder = (a: Finding, b: Finding): number =>
  a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule))

/** What a part loses that stands in no section of its own. */
function lossesOfPlace(
  { id, status, at }: LocatedPart,
  { placing }: PartPoints,
  shared: readonly Bilingual[],
  ruleset: Ruleset,
): Loss[] {
  if (placing === 0 || status === 'section' || status === 'absent') return []
  const { title, basis } = ruleset.parts[id]
  return [{ ...namingPart(ruleset.placing[status], title, shared), basis, rule: id, worth: placing, at: at!, part: id }]
}

function lossesOfItems(
  { part, items }: JudgedPart,
  points: PartPoints,
  { parts }: Ruleset,
  { places }: Context,
): Loss[] {
  return items.flatMap((item, i): Loss[] => {
    if (item.status !== 'missing' && item.status !== 'partial') return []
    const { message, advice, basis, severity } = parts[part.id].items[item.id]!
    const { isImplied, misplaced } = item
    const elsewhere = misplaced && misplacedMessage(message, parts[misplaced.part].title, places.quote(misplaced.at))
    const { weight, points: earned } = points.items[i]!
    const isSofter = isImplied || misplaced !== null || (item.status === 'partial' && severity === 'error')
    return [
      {
        rule: `${part.id}/${item.id}`,
        worth: weight - earned,
        severity: isSofter ? SOFTER[severity] : severity,
        message: isImplied ? impliedMessage(message) : (elsewhere ?? message),
        advice,
        basis,
        at: item.lacking ?? part.at!,
        part: part.id,
      },
    ]
  })
}

/** What to say of an item that another part tells. */
const misplacedMessage = ({ zh, en }: Bilingual, part: Bilingual, words: string): Bilingual => ({
  zh: `${zh}：“${part.zh}”里写了${quoted(words)}，写到这一部分才算`,
  en: `${en}: “${part.en}” says ${quoted(words)}, which counts in this part only`,
})

/** What to say of an item whose words only the heading announces. */
const impliedMessage = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}：标题里提到了，正文没有点明是哪几句`,
  en: `${en}: its heading names it, but the text does not say which words tell it`,
})

const SOFTER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' }

/** What a heading with nothing below it costs: as much as if the part were not there. */
function hollowLoss(part: LocatedPart, rule: Part, worth: Hundredths, context: Context): Loss {
  const { id, at } = part
  const { severity, basis, message, title, items } = rule
  const [first] = Object.values(items).sort((a, b) => b.weight - a.weight)
  return {
    rule: id,
    worth,
    severity,
    basis,
    message: isBegun(part, context)
      ? { zh: `“${title.zh}”的标题下还没有填写`, en: `nothing is filled in below the heading of “${title.en}”` }
      : { zh: `${message.zh}：只有标题，下面没有内容`, en: `${message.en}: there is only its heading` },
    advice: {
      zh: `在这个标题下面写出内容：${first ? first.advice.zh : '没有可写的，写“无”'}`,
      en: `Write below this heading: ${first ? first.advice.en : 'where there is nothing, 无'}`,
    },
    at: at!,
    part: id,
  }
}

/** Whether all that stands below the heading of a part is yet to be filled in. */
const isBegun = ({ isHollow, span }: LocatedPart, { outline }: Context): boolean =>
  isHollow && span.some(({ paragraph }) => hasToFillIn(outline.paragraphs[paragraph]!.text))

/** The nearest of the headings above a passage, in its words; null for a heading itself. */
function headingAbove(
  { paragraph }: Passage,
  headings: readonly number[],
  { places, outline }: Context,
): string | null {
  const next = firstIndex(headings.length, (i) => headings[i]! >= paragraph)
  const above = headings[next - 1]
  if (above === undefined || headings[next] === paragraph) return null
  return places.quote({ paragraph: above, start: 0, end: outline.paragraphs[above]!.text.length })
}

function toFinding(
  loss: Loss,
  below: string | null,
  { ruleset, context }: { readonly ruleset: Ruleset; readonly context: Context },
): Finding {
  const { places, outline } = context
  const { year } = outline.facts
  const quote = loss.quote ?? places.quote(loss.at, loss.to)
  const fix = places.edits(loss.fix ?? [])
  return {
    rule: loss.rule,
    severity: loss.severity,
    message: nameYears(loss.message, year),
    advice: nameYears(loss.advice, year),
    part: loss.part,
    ...places.place(loss.at, loss.to),
    quote,
    ...(below !== null && { below }),
    pointsLost: loss.worth,
    worth: loss.worth,
    basis: basisTitle(loss.basis, ruleset),
    fixable: fix.length > 0,
    fix,
    // What was accepted one by one, or for another number of them, says nothing of these.
    fingerprint: fingerprint(loss.rule, loss.count === undefined ? quote : `${loss.count}\n${quote}`),
    waived: null,
  }
}

/** The other parts that the heading of a part names, each with the words that do it. */
function sharers(
  part: LocatedPart,
  all: readonly JudgedPart[],
  ruleset: Ruleset,
  { places }: Context,
): readonly Bilingual[] {
  return all.flatMap(({ part: other }) => {
    const words = other.because.find(({ paragraph }) => paragraph === part.at?.paragraph)
    if (other.id === part.id || !words) return []
    const { zh, en } = ruleset.parts[other.id].title
    const quote = places.quote(words)
    return [{ zh: `“${zh}”（标题里的${quoted(quote)}）`, en: `“${en}” (by ${quoted(quote)} in the heading)` }]
  })
}

const OTHERS: Bilingual = { zh: '其他部分', en: 'another part' }

/** What is said of a misplaced part, with `{部分}` as its title and `{合写}` as what its heading names besides. */
function namingPart({ severity, message, advice }: Placing, title: Bilingual, shared: readonly Bilingual[]): Placing {
  const others =
    shared.length === 0
      ? OTHERS
      : { zh: shared.map(({ zh }) => zh).join('、'), en: shared.map(({ en }) => en).join(' and ') }
  const fill = ({ zh, en }: Bilingual): Bilingual => ({
    zh: zh.replaceAll('{部分}', title.zh).replaceAll('{合写}', others.zh),
    en: en.replaceAll('{部分}', title.en).replaceAll('{合写}', others.en),
  })
  return { severity, message: fill(message), advice: fill(advice) }
}
