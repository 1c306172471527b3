import { isPassedOver, isScored, type Result } from '../../result.js'
import { unscored } from '../../unscored.js'
import { wording } from '../../wording.js'
import { generator } from '../generator.js'
import { type Markup, markup } from '../markup.js'
import type { FormatOptions } from '../types.js'
import { formatWording } from '../wording.js'
import { frequentSection, heatSection, rankingSection, spreadSection } from './overview.js'
import type { Page } from './page.js'
import { reportSection } from './report.js'
import { withAnchors } from './scored.js'
import { STYLE } from './style.js'

/** From so many reports on, a browser lays out only those in sight. */
const MANY = 100

/** One page that holds everything: it opens offline, runs no script and prints on A4. */
export function formatHtml(results: readonly Result[], { lang, version }: FormatOptions): string {
  const page: Page = {
    lang,
    version,
    words: wording[lang],
    say: formatWording[lang],
    scored: withAnchors(results.filter(isScored), lang),
    others: results.filter((result) => !isScored(result)),
  }
  const title = page.say.markdown.title
  const kind =
    page.scored.length > MANY ? 'many' : page.scored.length === 1 && page.others.length === 0 ? 'single' : null
  // Nothing is fetched and nothing runs, whatever a report contains.
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  return markup`<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${generator(version)}">
<meta name="description" content="${generator(version)}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">${page.say.html.skip}</a>
${bannerMarkup(title, page)}
${contentsMarkup(page)}
<main id="main"${kind !== null && markup` class="${kind}"`}>
${page.scored.length > 1 && [rankingSection(page), heatSection(page), spreadSection(page), frequentSection(page)]}
${page.others.length > 0 && troubleSection(page)}
${page.scored.length > 0 && markup`<h2 id="reports">${page.say.html.each}</h2>`}
${page.scored.map((one) => reportSection(one, page))}
</main>
</body>
</html>
`.markup
}

function bannerMarkup(title: string, { scored, others, words, say, version, lang }: Page): Markup {
  const passed = scored.filter(({ assessment }) => assessment.passed).length
  const unread = others.filter((result) => !isPassedOver(result))
  const total = scored.reduce((sum, { assessment }) => sum + (assessment.score ?? 0), 0)
  const average = scored.length === 0 ? '—' : (Math.round(total / scored.length / 10) / 10).toFixed(1)
  const rulesets = [
    ...new Set(
      scored.map(({ assessment: { ruleset } }) =>
        words.heading.rulesetName(ruleset.title[lang], ruleset.id, ruleset.version),
      ),
    ),
  ]
  const figures: readonly (readonly [string, string, string])[] = [
    [words.heading.passed, String(passed), 'good'],
    [words.heading.failed, String(scored.length - passed), passed < scored.length ? 'bad' : ''],
    ...(unread.length > 0 ? [[say.notChecked, String(unread.length), 'fair'] as const] : []),
    ...(others.length > unread.length
      ? [[say.html.notRead, String(others.length - unread.length), 'fair'] as const]
      : []),
    [say.html.average, average, ''],
  ]
  return markup`<header class="banner">
<h1>${title}</h1>
<p class="quiet">${[...rulesets, say.html.version(version)].join(' · ')}</p>
<p class="paper">${say.html.toFill}</p>
${
  scored.length + others.length > 1 &&
  markup`<dl class="figures">${figures.map(
    ([name, value, tone]) => markup`<div class="${tone}"><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`
}
</header>`
}

/** Links to the sections, where there is more than one. */
function contentsMarkup({ scored, others, say }: Page): Markup | null {
  const { html } = say
  const entries: readonly (readonly [string, string])[] = [
    ...(scored.length > 1
      ? ([
          ['ranking', html.ranking],
          ['heat', html.heat],
          ['spread', html.spread],
          ['frequent', html.frequent],
        ] as const)
      : []),
    ...(others.length > 0 ? ([['unread', html.unread]] as const) : []),
    ...(scored.length > 0 ? ([['reports', html.each]] as const) : []),
  ]
  if (entries.length < 2) return null
  return markup`<nav id="contents" aria-label="${html.contents}"><ul>${entries.map(
    ([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`,
  )}</ul></nav>`
}

function troubleSection({ others, words, say, lang }: Page): Markup {
  const rows = others.map((result) => {
    const { path, why } = unscored(result, lang)
    return markup`<tr><th scope="row">${path}</th><td>${why}</td></tr>
`
  })
  return markup`<section aria-labelledby="unread">
<h2 id="unread">${say.html.unread}</h2>
<table><thead><tr><th scope="col">${words.summary.file}</th><th scope="col">${say.html.reason}</th></tr></thead>
<tbody>${rows}</tbody></table>
</section>`
}
