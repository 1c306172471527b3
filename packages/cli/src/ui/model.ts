import type {
  Assessment,
  Described,
  DescribedSection,
  Finding,
  Hundredths,
  Lang,
  PartId,
  PartResult,
  Source,
} from '@dabiao/engine'
import { lineStarts } from '@dabiao/engine/text'
import { isPaged } from '../formats/is-paged.js'
import { isAccepted, shownStatus } from '../formats/outcomes.js'
import { sentenceAt } from '../formats/sentence.js'
import { partMark } from '../formats/severity-mark.js'
import { toCheckTexts } from '../formats/to-check-texts.js'
import { failureReasons, markedVerdict } from '../formats/verdict-text.js'
import { type DisplayText, displayText } from './display-text.js'
import { screenText } from './screen-text.js'

/** One report as the screen shows it: every text in the user's language and safe to print. */
export interface ReportModel {
  readonly assessment: Assessment
  readonly title: string
  /** Title and issuer, as far as they are known. */
  readonly about: string
  /** What a person is to look into. */
  readonly toCheck: readonly string[]
  /** Whether places are told by the paragraph. */
  readonly paged: boolean
  readonly score: Hundredths | null
  readonly grade: string
  /** Whether the gate is open to it. */
  readonly passed: boolean
  /** ✓ 达标（不计基线） */
  readonly verdict: string
  /** Why the gate is closed to it, in one line each. */
  readonly failing: readonly string[]
  /** Why there is no score; null where there is one. */
  readonly reason: string | null
  readonly ruleset: string
  readonly parts: readonly PartModel[]
  /** In the order of the text. */
  readonly findings: readonly FindingModel[]
  readonly ledger: readonly { readonly points: Hundredths; readonly rule: string; readonly reason: string }[]
  readonly outline: readonly OutlineRow[]
  readonly source: Source
  readonly text: DisplayText
  /** A text that a rule is content with and one that it is not, out of the ruleset's cases; empty where there is none. */
  readonly samples: (rule: string) => { readonly good: string; readonly bad: string }
}

export interface PartModel {
  readonly id: PartId
  readonly title: string
  readonly status: ReturnType<typeof shownStatus>
  /** Whether a person accepted that it is not written. */
  readonly isAccepted: boolean
  readonly heading: string | null
  readonly line: number
  readonly weight: Hundredths
  readonly points: Hundredths
  /** That of the worst of its findings. */
  readonly mark: ReturnType<typeof partMark>
  readonly items: readonly ItemModel[]
  readonly because: readonly string[]
}

export interface ItemModel {
  readonly id: string
  readonly title: string
  readonly status: PartResult['items'][number]['status']
  readonly weight: Hundredths
  readonly points: Hundredths
  readonly evidence: readonly { readonly line: number; readonly quote: string }[]
  readonly reason: string | null
}

export interface FindingModel {
  /** The same for the same finding after a change of the text: its fingerprint, and which of several it is. */
  readonly key: string
  readonly finding: Finding
  readonly message: string
  readonly advice: string
  readonly quote: string
  readonly basis: string
  readonly partTitle: string | null
  readonly itemTitle: string | null
  /** All words that a filter looks at, in lower case. */
  readonly words: string
}

interface OutlineRow {
  readonly line: number
  readonly depth: number
  readonly text: string
  readonly aside: boolean
}

/** What goes with an assessment to be shown. */
export interface Understanding {
  readonly source: Source
  readonly described: Described
  /** Why the gate is closed to it beside the pass mark, in one line each. */
  readonly failing: readonly string[]
  readonly samples: ReportModel['samples']
}

/** What is known of a judged report as the screen shows it. */
export function buildModel(
  assessment: Assessment,
  { source, described, failing, samples }: Understanding,
  lang: Lang,
): ReportModel {
  const { facts, ruleset, reason, score, grade } = assessment
  const passed = assessment.passed && failing.length === 0
  const parts = assessment.parts.map((part) => partModel(part, assessment, lang))
  return {
    assessment,
    title: facts.title === null ? '' : screenText(facts.title),
    about: screenText([facts.title, facts.issuer].filter((one) => one !== null).join(' ')),
    toCheck: toCheckTexts(assessment, lang).map(screenText),
    paged: isPaged(assessment),
    score,
    grade: grade === null ? '' : screenText(grade),
    passed,
    verdict: markedVerdict({ assessment: { ...assessment, passed } }, lang),
    failing: failureReasons({ assessment, failing }, lang).map(screenText),
    reason: reason && screenText(reason[lang]),
    ruleset: screenText(`${ruleset.title[lang]} (${ruleset.id} ${ruleset.version})`),
    parts,
    findings: findingModels(assessment.findings, parts, source.lined, lang),
    ledger: assessment.ledger.map(({ points, rule, reason: why }) => ({
      points,
      rule: screenText(rule),
      reason: screenText(why[lang]),
    })),
    outline: [
      ...described.aside.map(
        ({ line, text: words }): OutlineRow => ({ line, depth: 0, text: screenText(words), aside: true }),
      ),
      ...described.sections.flatMap(outlineRows),
    ].sort((a, b) => a.line - b.line),
    source,
    text: displayText(source.lined),
    samples,
  }
}

function partModel(part: PartResult, { findings }: Assessment, lang: Lang): PartModel {
  const { id, title, heading, line, weight, points, items, because } = part
  return {
    id,
    title: screenText(title[lang]),
    status: shownStatus(part),
    isAccepted: isAccepted(part),
    heading: heading === null ? null : screenText(heading),
    line,
    weight,
    points,
    mark: partMark(id, findings),
    items: items.map((item) => ({
      id: item.id,
      title: screenText(item.title[lang]),
      status: item.status,
      weight: item.weight,
      points: item.points,
      evidence: item.evidence.map(({ line: at, quote }) => ({ line: at, quote: screenText(quote) })),
      reason: item.reason && screenText(item.reason[lang]),
    })),
    because: because.map(({ quote }) => screenText(quote)),
  }
}

function findingModels(
  findings: readonly Finding[],
  parts: readonly PartModel[],
  text: string,
  lang: Lang,
): FindingModel[] {
  const starts = lineStarts(text)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, count + 1)
    const message = screenText(finding.message[lang])
    const quote = screenText(finding.quote)
    const part = parts.find(({ id }) => id === finding.part)
    const item = part?.items.find(({ id }) => finding.rule === `${part.id}/${id}`)
    // Who looks for a word that is shown beside the quotation means the finding too.
    const sentence = quote === '' ? '' : screenText(sentenceAt(text, starts, finding))
    return {
      key: `${finding.fingerprint}#${count}`,
      finding,
      message,
      advice: screenText(finding.advice[lang]),
      quote,
      basis: screenText(finding.basis),
      partTitle: part?.title ?? null,
      itemTitle: item?.title ?? null,
      words: [finding.rule, message, quote, sentence, part?.title, item?.title].join('\n').toLowerCase(),
    }
  })
}

const outlineRows = ({ heading, line, level, sections }: DescribedSection): OutlineRow[] => [
  { line, depth: level - 1, text: screenText(heading), aside: false },
  ...sections.flatMap(outlineRows),
]
