import { FULL, type Hundredths, type PartResult } from '@dabiao/engine'
import { isNotice } from '../../decisions/notice.js'
import { findingCounts } from '../finding-counts.js'
import { type Markup, markup } from '../markup.js'
import { allOf, isWanting, lostBy, type Outcome, outcomesOf, statusText } from '../outcomes.js'
import { ranksOf } from '../ranks.js'
import { shownPoints } from '../shown-points.js'
import { acceptedWords } from '../verdict-text.js'
import type { Page } from './page.js'
import type { Scored } from './scored.js'

/** All reports, the best first, each with a link to its own section. */
export function rankingSection({ scored, lang, words, say }: Page): Markup {
  const { summary, severity } = words
  const rankOf = ranksOf(scored)
  const rows = byScore(scored).map((one) => {
    const { score, grade, passed, path } = one.assessment
    const counts = findingCounts(one)
    const accepted = acceptedWords(one, lang)
    return markup`<tr><td class="number">${rankOf(score)}</td><th scope="row">${nameMarkup(one)}${
      path === one.name ? null : markup`<span class="path">${path}</span>`
    }</th><td class="number score">${shownPoints(score ?? 0)}${barMarkup((score ?? 0) / FULL, passed ? 'good' : 'bad')}</td><td class="wide whole">${
      grade ?? ''
    }</td><td class="verdict-cell ${passed ? 'good' : 'bad'}"><span class="whole">${passed ? '✓' : '✗'} ${passed ? words.heading.passed : words.heading.failed}</span>${
      accepted.length > 0 && markup`<span class="path">${say.html.accepting(accepted)}</span>`
    }</td><td class="number wide">${
      counts.error
    }</td><td class="number wide">${counts.warning}</td><td class="number wide">${counts.info}</td></tr>
`
  })
  return section(
    'ranking',
    say.html.ranking,
    markup`<table class="ranking"><thead><tr><th scope="col" class="number">${say.table.rank}</th><th scope="col">${
      say.table.issuer
    }</th><th scope="col" class="number">${summary.score}</th><th scope="col" class="wide">${summary.grade}</th><th scope="col">${
      summary.verdict
    }</th><th scope="col" class="number wide">${severity.error}</th><th scope="col" class="number wide">${
      severity.warning
    }</th><th scope="col" class="number wide">${severity.info}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  )
}

/** Bureaus by part: what each earned, the ground the deeper the larger the share. */
export function heatSection({ scored, lang, words, say }: Page): Markup {
  const [first] = scored
  const heads = first!.assessment.parts.map(({ title }) => markup`<th scope="col">${title[lang]}</th>`)
  const counts = new Map<string, number>()
  for (const { name } of scored) counts.set(name, (counts.get(name) ?? 0) + 1)
  const rows = byScore(scored).map(
    (one) => markup`<tr><th scope="row">${nameMarkup(one)}${
      counts.get(one.name)! > 1 && markup`<span class="path">${one.assessment.path}</span>`
    }</th>${one.assessment.parts.map((part) => heatCell(part, words))}</tr>
`,
  )
  return section(
    'heat',
    say.html.heat,
    markup`<p class="quiet">${say.html.heatNote}${haveManyWeights(scored) && ` ${say.html.weightsNote}`}</p>
<p class="quiet narrow">${say.html.scrolls}</p>
<div class="scroll" role="group" aria-labelledby="heat" tabindex="0"><table class="heat"><thead><tr><th scope="col">${
      say.table.issuer
    }</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`,
  )
}

/** Whether a part is worth more in one report than in another, as where they go by several rulesets. */
const haveManyWeights = (scored: readonly Scored[]): boolean =>
  new Set(scored.map(({ assessment }) => assessment.parts.map(({ weight }) => weight).join())).size > 1

function heatCell(part: PartResult, say: Page['words']): Markup {
  const { points, weight } = part
  if (weight === 0) return markup`<td class="quiet">${say.status.unasked}</td>`
  const share = points / weight
  const level = Math.min(4, Math.floor(share * 5))
  const words = `${shownPoints(points)}/${shownPoints(weight)}`
  return markup`<td class="heat-${level}">${isWanting(part) ? markup`<b>${statusText(part, say)}</b> ` : null}${words}</td>`
}

const BAND = 10
// Bands below are shown one by one only where a report is in them.
const LOW = 5

/** How many reports have a score in each band of ten points. */
export function spreadSection({ scored, say }: Page): Markup {
  const bandOf = (score: Hundredths): number => Math.min(9, Math.floor(score / 100 / BAND))
  const bands = Array.from({ length: 10 }, (_, band) => ({
    band,
    count: scored.filter(({ assessment }) => bandOf(assessment.score ?? 0) === band).length,
  }))
  const lowest = bands.findIndex(({ count }) => count > 0)
  const most = Math.max(...bands.map(({ count }) => count))
  const from = Math.min(lowest, LOW)
  const shown = bands.slice(from).toReversed()
  // What nobody has is one band, so that the scale is seen to begin at 0.
  const rows = [...shown, ...(from > 0 ? [{ band: 0, to: from - 1, count: 0 }] : [])].map(
    ({ band, to = band, count }: { band: number; to?: number; count: number }) => {
      const range = band === 9 ? '90–100' : `${band * BAND}–${to * BAND + BAND - 1}.99`
      return markup`<tr><th scope="row">${range}</th><td class="bar-cell">${barMarkup(count / most, '')}</td><td class="number">${count}</td></tr>
`
    },
  )
  return section(
    'spread',
    say.html.spread,
    markup`<table class="spread"><thead><tr><th scope="col">${say.html.range}</th><th scope="col" colspan="2">${say.html.count}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  )
}

const SHOWN_RULES = 20

interface Frequent {
  /** What the rule is called, which rulesets may do otherwise. */
  readonly names: Map<string, Named>
  /** How many reports it was asked of, and how many of them fall short of it. */
  readonly asked: number
  readonly reports: number
  readonly lost: Hundredths
}

interface Named {
  readonly title: string
  readonly part: string
  /** How many of the reports that fall short of it call it so. */
  readonly count: number
}

/** The name by which most of the reports that fall short of a rule know it. */
const mostNamed = (names: ReadonlyMap<string, Named>): Named =>
  [...names.values()].reduce((a, b) => (b.count > a.count ? b : a))

/** The rules that most reports fall short of, each with how many of those that it was asked of. */
export function frequentSection({ scored, lang, words, say }: Page): Markup {
  const rules = new Map<string, Frequent>()
  for (const one of scored) {
    for (const outcome of outcomesOf(one).filter(isAsked)) {
      const { asked, reports, lost, names } = rules.get(outcome.rule) ?? {
        asked: 0,
        reports: 0,
        lost: 0,
        names: new Map<string, Named>(),
      }
      const title = outcome.title[lang]
      const part = outcome.part?.title[lang] ?? say.whole
      const count = (names.get(title)?.count ?? 0) + Number(isFound(outcome))
      names.set(title, { title, part, count })
      rules.set(outcome.rule, {
        names,
        // What is told of decisions is told only where there is something to tell.
        asked: isNotice(outcome) ? scored.length : asked + 1,
        reports: reports + (isFound(outcome) ? 1 : 0),
        lost: lost + lostBy(outcome),
      })
    }
  }
  const sorted = [...rules.values()]
    .filter(({ reports }) => reports > 0)
    .sort((a, b) => b.reports - a.reports || b.lost - a.lost)
    .slice(0, SHOWN_RULES)
  if (sorted.length === 0) return section('frequent', say.html.frequent, markup`<p>${words.totals.none}</p>`)
  const rows = sorted.map(({ names, asked, reports, lost }) => {
    const { title, part } = mostNamed(names)
    const share = reports / asked
    return markup`<tr><th scope="row">${title}${part === title ? null : markup`<span class="path">${part}</span>`}</th><td class="number score">${reports}/${asked}<span class="quiet"> · ${Math.round(share * 100)}%</span>${barMarkup(share, 'fair')}</td><td class="number">${shownPoints(lost)}</td></tr>
`
  })
  return section(
    'frequent',
    say.html.frequent,
    markup`<table><thead><tr><th scope="col">${say.table.item}</th><th scope="col" class="number">${say.html.reports}</th><th scope="col" class="number">${say.csv.lost}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  )
}

const isFound = (outcome: Outcome): boolean => allOf(outcome).length > 0

/** Whether a rule is asked of a report: a town is not asked for what bureaus are. */
const isAsked = (outcome: Outcome): boolean =>
  isFound(outcome) || (outcome.status !== 'not-applicable' && outcome.status !== 'unasked')

const section = (id: string, title: string, content: Markup): Markup => markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>
`

const nameMarkup = ({ anchor, name }: Scored): Markup => markup`<a href="#${anchor}">${name}</a>`

const byScore = (scored: readonly Scored[]): Scored[] =>
  scored.toSorted((a, b) => (b.assessment.score ?? 0) - (a.assessment.score ?? 0))

/** A bar for the eye; its number stands beside it. */
export const barMarkup = (share: number, tone: string): Markup =>
  markup`<span class="bar ${tone}" aria-hidden="true"><span style="width:${(share * 100).toFixed(1)}%"></span></span>`
