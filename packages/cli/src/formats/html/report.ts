import { FULL, type PartResult } from '@dabiao/engine'
import { checkCost } from '../check-cost.js'
import { cited } from '../cited.js'
import { costText } from '../cost-text.js'
import { findingCounts } from '../finding-counts.js'
import { type Markup, markup } from '../markup.js'
import { isAccepted, isWanting, statusText } from '../outcomes.js'
import { belowText, placeText } from '../place-text.js'
import { worstFirst } from '../severity.js'
import { partMark, severityMark } from '../severity-mark.js'
import { shownPoints } from '../shown-points.js'
import { toCheckTexts } from '../to-check-texts.js'
import { acceptedWords, baselineText, failureReasons, markedVerdict } from '../verdict-text.js'
import { waivedText } from '../waived-text.js'
import { markedText, type Numbered } from './marked-text.js'
import { barMarkup } from './overview.js'
import type { Page } from './page.js'
import type { Scored } from './scored.js'

/** One report on pages of its own: what it is, its parts, its findings, its text. */
export function reportSection(one: Scored, page: Page): Markup {
  const { anchor, name, assessment, hidden = [] } = one
  const { words, say } = page
  const findings = numbered(one)
  const known = baselineText(one, page.lang)
  const { score, passed, grade } = assessment
  const besides = checkCost([...assessment.findings, ...hidden], assessment)
  return markup`<article class="report" aria-labelledby="${anchor}">
<h3 id="${anchor}">${name}</h3>
<p class="verdict ${passed ? 'good' : 'bad'}"><b>${shownPoints(score ?? 0)}</b> <span>${grade ?? ''}</span> <span>${markedVerdict(one, page.lang)}</span>${barMarkup((score ?? 0) / FULL, passed ? 'good' : 'bad')}</p>
${
  known !== null &&
  markup`<p class="quiet">${known}</p>
`
}${failureReasons(one, page.lang).map(
  (why) => markup`<p class="bad">${why}</p>
`,
)}${aboutMarkup(one, page)}
<h4>${words.parts.section}</h4>
${partsTable(one, page)}
${
  besides > 0 &&
  markup`<p class="quiet">${words.parts.besides(shownPoints(besides))}</p>
`
}<h4 id="${anchor}-findings">${words.findings.section}</h4>
${
  findings.length === 0
    ? markup`<p>${hidden.length === 0 ? words.totals.none : noErrors(one, page)}</p>`
    : markup`<ol class="findings">${findings.map((finding) => findingMarkup(finding, one, page))}</ol>`
}
<h4 id="${anchor}-text">${say.html.text}</h4>
<p class="quiet">${say.html.textNote}</p>
<div class="text">
${textMarkup(one, findings, page)}</div>
${page.scored.length > 1 && markup`<p class="back"><a href="#contents">${say.html.back}</a></p>`}
</article>
`
}

const noErrors = (one: Scored, { words, lang }: Page): string =>
  words.totals.noErrors(findingCounts(one), acceptedWords(one, lang), shownPoints(FULL - (one.assessment.score ?? 0)))

/** The worst first: the order in which they are to be read, and their numbers. */
const numbered = ({ assessment }: Scored): Numbered[] =>
  assessment.findings.toSorted(worstFirst).map((finding, i) => ({ finding, number: i + 1 }))

function aboutMarkup({ assessment }: Scored, { words, say, lang }: Page): Markup {
  const { facts, signed, path, ruleset } = assessment
  const { heading } = words
  const pairs: readonly (readonly [string, string])[] = [
    [say.table.reportTitle, facts.title ?? heading.noTitle],
    [say.table.year, heading.year(facts.year)],
    [say.table.date, heading.dated(facts.published, signed)],
    [words.summary.file, path],
    [heading.ruleset, heading.rulesetName(ruleset.title[lang], ruleset.id, ruleset.version)],
    ['', ruleset.reason[lang]],
  ]
  return markup`<dl class="about">${pairs.map(([name, value]) =>
    name === '' ? markup`<dd class="quiet">${value}</dd>` : markup`<dt>${name}</dt><dd>${value}</dd>`,
  )}</dl>
${toCheckTexts(assessment, lang).map((text) => markup`<p class="fair">! ${text}</p>`)}`
}

function partsTable({ assessment, hidden = [] }: Scored, { words, say, lang }: Page): Markup {
  const rows = assessment.parts.map((part) => {
    const { mark, style } = partMark(part.id, [...assessment.findings, ...hidden])
    return markup`<tr><th scope="row"><span class="${style}" aria-hidden="true">${mark}</span> ${part.title[lang]}</th><td class="${
      isWanting(part) && !isAccepted(part) ? 'whole bad' : 'whole'
    }">${statusText(part, words)}</td><td class="number">${shownPoints(part.points)}/${shownPoints(part.weight)}</td><td class="wide">${
      part.heading ?? '—'
    }</td></tr>
${itemsRow(part, { say, lang })}`
  })
  return markup`<table class="parts"><thead><tr><th scope="col">${words.parts.name}</th><th scope="col">${words.parts.status}</th><th scope="col" class="number">${words.parts.points}</th><th scope="col" class="wide">${words.parts.heading}</th></tr></thead>
<tbody>${rows}</tbody></table>`
}

/** The items of a part in one line: which are met, which are not. */
function itemsRow({ items }: PartResult, { say, lang }: Pick<Page, 'say' | 'lang'>): Markup | null {
  if (items.length === 0) return null
  const marks = { met: '✓', partial: '!', missing: '✗', 'not-applicable': '–' } as const
  const tones = { met: 'good', partial: 'fair', missing: 'bad', 'not-applicable': 'quiet' } as const
  return markup`<tr class="items"><td colspan="4"><ul>${items.map(
    ({ status, title, reason }) =>
      markup`<li class="${tones[status]}"><span aria-hidden="true">${marks[status]}</span> ${title[lang]}<span class="said"> ${say.status[status]}</span>${
        reason !== null && markup` <span>${`${say.label(say.status[status])}${reason[lang]}`}</span>`
      }</li>`,
  )}</ul></td></tr>
`
}

function findingMarkup(
  { finding, number }: Numbered,
  { anchor, assessment }: Scored,
  { words, say, lang }: Page,
): Markup {
  const { severity, message, advice, basis, quote, waived, part } = finding
  const name = assessment.parts.find(({ id }) => id === part)?.title[lang] ?? say.whole
  const cost = costText(finding, lang)
  const lost = cost === '' ? null : markup` <span class="lost">${cost}</span>`
  const accepted =
    waived === null ? null : markup` <span class="badge accepted">${say.html.accepted[waived.kind]}</span>`
  const place = placeText(finding, assessment, lang)
  const below = belowText(finding, assessment, lang)
  return markup`<li id="${anchor}-f${number}" class="${waived === null ? '' : waived.kind}">
<p><span class="badge ${severity}">${severityMark[severity]} ${words.severity[severity]}</span> <b>${message[lang]}</b>${accepted}${lost}</p>
<p class="quiet">${name} · <a href="#${anchor}-at${number}">${place}</a>${below !== '' && markup` ${below}`}${basis === '' ? null : markup` · ${`${say.label(words.findings.basis)}${cited(basis)}`}`}</p>
${quote !== '' && markup`<blockquote>${quote}</blockquote>`}
${advice[lang] !== '' && markup`<p>${`${say.label(words.findings.advice)}${advice[lang]}`}</p>`}
${waived !== null && markup`<p class="fair">${waivedText(waived, lang)}</p>`}
</li>
`
}

function textMarkup({ text, anchor, assessment }: Scored, findings: readonly Numbered[], { say }: Page): Markup {
  const evidence = assessment.parts.flatMap(({ items }) => items.flatMap((item) => item.evidence))
  return markedText(text, { anchor, findings, evidence, label: say.html.finding })
}
