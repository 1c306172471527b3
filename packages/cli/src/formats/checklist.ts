import type { Assessment, Finding, Lang } from '@dabiao/engine'
import { lineStarts } from '@dabiao/engine/text'
import type { Judged } from '../result.js'
import { wording } from '../wording.js'
import { lostBy, type Outcome, outcomesOf } from './outcomes.js'
import { placeText } from './place-text.js'
import { sentenceAt } from './sentence.js'
import { shownPoints } from './shown-points.js'
import { waivedText } from './waived-text.js'
import { formatWording } from './wording.js'

/** How good an outcome is, for the colours of documents. */
export type Tone = 'good' | 'fair' | 'bad' | 'none'

/** One line of the 逐项对照表. */
export interface ChecklistRow {
  readonly kind: Outcome['kind']
  readonly part: string
  readonly title: string
  readonly basis: string
  readonly result: string
  readonly tone: Tone
  /** The sentences of the report that count, or that the finding is about. */
  readonly quotes: readonly string[]
  readonly places: readonly string[]
  /** `4/6`; for a check what it cost, empty where it cost nothing. */
  readonly points: string
  /** What is said of it: message and advice, why it is not asked for, who accepted it. */
  readonly notes: readonly string[]
}

const SHOWN_QUOTES = 2

/** Every rule of a report as a line to be gone through by a person. */
export function checklistOf(judged: Judged, lang: Lang): ChecklistRow[] {
  const { assessment, text } = judged
  const starts = lineStarts(text)
  return outcomesOf(judged).map((outcome) => {
    const spots = [...spotsOf(outcome)]
    const quotes = [...new Set(spots.map((spot) => sentenceAt(text, starts, spot)).filter((words) => words !== ''))]
    const places = [...new Set(spots.map((spot) => placeText(spot, assessment, lang)))]
    const more = quotes.length > SHOWN_QUOTES ? [formatWording[lang].more(quotes.length)] : []
    return {
      kind: outcome.kind,
      part: outcome.part?.title[lang] ?? formatWording[lang].whole,
      title: outcome.title[lang],
      basis: outcome.basis,
      result: formatWording[lang].status[outcome.status],
      tone: toneOf(outcome),
      quotes: [...quotes.slice(0, SHOWN_QUOTES), ...more],
      places: [...places.slice(0, SHOWN_QUOTES), ...(places.length > SHOWN_QUOTES ? ['…'] : [])],
      points: pointsText(outcome, lang),
      notes: notesOf(outcome, assessment, lang),
    }
  })
}

/** What met an item is quoted; what falls short where nothing did; of what is missing, no words of the report are. */
function spotsOf({ kind, status, evidence, findings }: Outcome) {
  if (kind === 'check') return findings
  if (status === 'absent' || status === 'hollow' || status === 'unasked' || status === 'missing') return []
  return evidence.length > 0 ? evidence : findings
}

function toneOf({ status, findings }: Outcome): Tone {
  if (status === 'not-applicable' || status === 'unasked') return 'none'
  if (status === 'missing' || status === 'absent' || status === 'hollow') return 'bad'
  if (status === 'section' || status === 'met' || status === 'clean') return 'good'
  return status === 'found' && findings.some(({ severity }) => severity === 'error') ? 'bad' : 'fair'
}

function pointsText(outcome: Outcome, lang: Lang): string {
  const { kind, weight, points } = outcome
  if (weight !== null && points !== null) return `${shownPoints(points)}/${shownPoints(weight)}`
  const lost = lostBy(outcome)
  return kind === 'check' && lost > 0 ? wording[lang].findings.lost(shownPoints(lost)) : ''
}

function notesOf({ findings, hidden, reason, status }: Outcome, assessment: Assessment, lang: Lang): string[] {
  if (status === 'not-applicable') return reason === null ? [] : [reason[lang]]
  const said = findings.map((finding) => noteOf(finding, assessment, lang, findings.length > 1))
  return [...new Set(said.flat()), ...(hidden.length === 0 ? [] : [formatWording[lang].notShown(hidden.length)])]
}

function noteOf(finding: Finding, assessment: Assessment, lang: Lang, placed: boolean): string[] {
  const { message, advice, waived } = finding
  const place = placed ? `${formatWording[lang].label(placeText(finding, assessment, lang))}` : ''
  return [
    `${place}${message[lang]}`,
    ...(advice[lang] === '' ? [] : [advice[lang]]),
    ...(waived === null ? [] : [waivedText(waived, lang)]),
  ]
}
