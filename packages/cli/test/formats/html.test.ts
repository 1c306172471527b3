import axe from 'axe-core'
import { Parser } from 'htmlparser2'
import { expect, it } from 'vitest'
import { formatHtml } from '../../src/formats/html/format-html.js'
import { markedText } from '../../src/formats/html/marked-text.js'
import { assessment, placeOf } from '../assessments.js'
import { hasBrowser, openBrowser } from './browser.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { judged, mixed } from './results.js'

/** Names of elements and of attributes, and where links and forms lead. */
function contentsOf(html: string): { elements: Set<string>; attributes: Set<string>; targets: Set<string> } {
  const found = { elements: new Set<string>(), attributes: new Set<string>(), targets: new Set<string>() }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.elements.add(name)
      for (const [key, value] of Object.entries(attributes)) {
        found.attributes.add(key)
        if (/^(?:href|src|action|formaction|data|style)$/.test(key)) found.targets.add(value)
      }
    },
  })
  parser.end(html)
  return found
}

it('holds everything in one page that fetches and runs nothing', () => {
  const html = formatHtml(mixed, options)
  const { elements, targets } = contentsOf(html)
  expect([...elements].filter((name) => /^(?:script|link|img|iframe|object|form)$/.test(name))).toEqual([])
  expect([...targets].filter((target) => !/^(?:#[\w-]+|width:\d+\.\d%)$/.test(target))).toEqual([])
  expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`)
  for (const words of ['得分排名', '各单位各部分得分', '得分分布', '最常见的问题', '没能检查的文件', '各份报告']) {
    expect(html).toContain(`>${words}</h2>`)
  }
})

it('says of a part that is not asked for that it is not, and why parts are worth less in some reports', () => {
  const { parts } = judged.assessment
  const rest = { ...judged.assessment, path: 'b.txt', parts: parts.map((part) => ({ ...part, weight: 0, points: 0 })) }
  const html = formatHtml([judged, { ...judged, assessment: rest }], options)
  expect(html).toContain('<td class="quiet">不要求</td>')
  expect(html).toContain('同一部分的满分就不同')
  expect(html).toContain('表格可以左右滑动')
  expect(formatHtml([judged, judged], options)).not.toContain('同一部分的满分就不同')
})

it('says of a part that is not written that somebody accepted that', () => {
  const { parts } = judged.assessment
  const absent = parts.map((part) => ({ ...part, status: 'absent' as const, points: part.weight }))
  const html = formatHtml([{ ...judged, assessment: { ...judged.assessment, parts: absent } }, judged], options)
  expect(html).toContain('<b>缺（已接受）</b>')
})

it('calls a frequent rule what most of the reports call it that fall short of it', () => {
  const { parts, findings } = judged.assessment
  const rule = findings.find(({ rule }) => rule.includes('/'))!.rule
  const named = (zh: string) => ({
    ...judged,
    assessment: {
      ...judged.assessment,
      parts: parts.map((part) => ({
        ...part,
        items: part.items.map((item) => (`${part.id}/${item.id}` === rule ? { ...item, title: { zh, en: zh } } : item)),
      })),
    },
  })
  const html = formatHtml([named('多数说'), named('多数说'), named('少数说')], options)
  const frequent = html.slice(html.indexOf('id="frequent"'), html.indexOf('id="reports"'))
  expect(frequent).toContain('多数说')
  expect(frequent).not.toContain('少数说')
})

it('tells two reports of one issuer apart where it shows their parts', () => {
  const heat = (html: string) => html.slice(html.indexOf('id="heat"'), html.indexOf('id="spread"'))
  const other = (name: string) => {
    const { facts } = judged.assessment
    return { ...judged, assessment: { ...judged.assessment, path: 'b.txt', facts: { ...facts, issuer: name } } }
  }
  const same = heat(formatHtml([judged, other('岚川县水务局')], options))
  for (const path of [judged.assessment.path, 'b.txt']) expect(same).toContain(`<span class="path">${path}</span>`)
  expect(heat(formatHtml([judged, other('云溪县水务局')], options))).not.toContain('class="path"')
})

it('tells the years of reports apart where they are of several', () => {
  const of = (year: number | null) => {
    const { facts } = judged.assessment
    return { ...judged, assessment: { ...judged.assessment, path: 'b.txt', facts: { ...facts, year } } }
  }
  const two = formatHtml([judged, of(2022)], options)
  for (const section of ['ranking', 'heat', 'reports']) {
    const begun = two.slice(two.indexOf(`<h2 id="${section}"`)).split('</section>')[0]!
    for (const year of [2023, 2022]) expect(begun).toContain(`>岚川县水务局 ${year} 年度</`)
  }
  expect(formatHtml([judged, of(2022), of(null)], { ...options, lang: 'en' })).toContain('>岚川县水务局 year unknown</')
  for (const results of [[judged], [judged, of(2023)], [judged, of(null)]])
    expect(formatHtml(results, options)).not.toContain('岚川县水务局 ')
})

it('counts the reports that a rule was asked of', () => {
  const { parts, findings } = judged.assessment
  const frequent = (given: object) => {
    const last = { ...judged, assessment: { ...judged.assessment, path: 'b.txt', ...given } }
    const html = formatHtml([judged, last], options)
    return html.slice(html.indexOf('<h2 id="frequent"')).split('</section>')[0]!
  }
  const technology = /<th scope="row">科技保障.*?<td class="number score">(.*?)<span class="bar/
  const without = findings.filter(({ rule }) => rule !== 'measures/technology')
  const all = (status: string) =>
    parts.map((part) => ({ ...part, items: part.items.map((item) => ({ ...item, status })) }))
  const shown = (given: object) => technology.exec(frequent(given))![1]!.replace(/<[^>]*>/g, '')
  expect(shown({})).toBe('2/2 · 100%')
  expect(shown({ findings: without, parts: all('met') })).toBe('1/2 · 50%')
  expect(shown({ findings: without, parts: all('not-applicable') })).toBe('1/1 · 100%')
  expect(shown({ findings: without, parts: [] })).toBe('1/1 · 100%')
  const notice = { ...findings[0]!, rule: 'inline-waiver' }
  expect(frequent({ findings: [notice] })).toContain('1/2<span class="quiet"> · 50%</span>')
})

it('shows the scale of scores down to 0', () => {
  const good = { ...judged, assessment: { ...judged.assessment, score: 8000 } }
  expect(formatHtml([good, good], options)).toMatch(/>50–59\.99<.*\n.*>0–49\.99</)
  const bad = { ...judged, assessment: { ...judged.assessment, score: 2500 } }
  expect(formatHtml([good, bad], options)).toMatch(/>20–29\.99<.*\n.*>0–19\.99</)
})

it('links every finding with its place in the text, both ways', () => {
  const html = formatHtml([judged], options)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(html.match(/id="r1-at\d"/g)).toHaveLength(judged.assessment.findings.length)
})

it('shows a waiver with its reason', () => {
  expect(formatHtml(mixed, options)).toContain('已豁免：机构改革，数据待核（法制科批准，至2026-03-31）')
})

it('is a page even when there is nothing to show, in either language', () => {
  for (const lang of ['zh', 'en'] as const) {
    expect(formatHtml([], { ...options, lang })).toMatch(/<main id="main">\s*<\/main>/)
    expect(formatHtml(mixed, { ...options, lang })).toContain('</html>')
  }
})

it('has no element, attribute or live character that a report brought along', () => {
  const expected = contentsOf(formatHtml(mixed, options))
  const html = formatHtml(hostileResults, options)
  const { elements, attributes, targets } = contentsOf(html)
  expect([...elements].filter((name) => !expected.elements.has(name))).toEqual([])
  expect([...attributes].filter((name) => !expected.attributes.has(name))).toEqual([])
  expect([...targets].filter((target) => !/^(?:#[\w-]+|width:\d+\.\d%)$/.test(target))).toEqual([])
  expect(html.replaceAll('\n', '')).not.toMatch(OBEYED)
  expect(html).not.toMatch(/##\[|<!--/)
})

it('marks overlapping places by the worst, and keeps every character of the text', () => {
  const text = '一二三四五六\n七八\n'
  const at = (column: number, endColumn: number, given: object) => ({
    finding: {
      ...judged.assessment.findings[0]!,
      ...placeOf('岚川县水务局'),
      line: 1,
      endLine: 1,
      column,
      endColumn,
      ...given,
    },
    number: column,
  })
  const findings = [at(2, 5, { severity: 'info' }), at(4, 3, { endLine: 2, severity: 'error' }), at(7, 7, {})]
  const evidence = [{ line: 1, column: 1, endLine: 1, endColumn: 3, paragraph: 1 }]
  const { markup } = markedText(text, { anchor: 'r1', findings, evidence, label: String })
  const link = (number: number, severity: string) =>
    `<a class="ref ${severity}" id="r1-at${number}" href="#r1-f${number}" aria-label="${number}">${number}</a>`
  expect(markup).toBe(
    `<p data-n="1"><span class="ev">一</span>${link(2, 'info')}<mark class="info">二</mark><mark class="info">三</mark>` +
      `${link(4, 'error')}<mark class="error">四</mark><mark class="error">五六</mark>${link(7, 'info')}</p>\n` +
      '<p data-n="2"><mark class="error">七八</mark></p>\n',
  )
})

it('has no overview of a single report', () => {
  const html = formatHtml([judged], options)
  expect(html).not.toContain('id="ranking"')
  expect(html).not.toContain('href="#ranking"')
})

it('keeps spaces and indentation of the text', () => {
  const { markup } = markedText('　　甲 乙 \r\n', { anchor: 'r1', findings: [], evidence: [], label: String })
  expect(markup).toBe('<p data-n="1">　　甲 乙 </p>\n')
})

it.skipIf(!hasBrowser)(
  'in a browser, where there is one: fits 360 pixels, runs nothing, and is accessible in light and dark',
  async () => {
    const browser = await openBrowser()
    try {
      for (const [colorScheme, width, results] of [
        ['light', 1280, mixed],
        ['light', 360, mixed],
        ['dark', 360, hostileResults],
        ['dark', 1280, [{ assessment: assessment({ path: 'a'.repeat(200) }), text: judged.text }]],
      ] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
        const dialogs: string[] = []
        page.on('dialog', (dialog) => dialogs.push(dialog.message()))
        const requests: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        await page.setContent(formatHtml(results, options))
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await page.evaluate(axe.source)
        const violations = await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))`,
        )
        expect(violations).toEqual([])
        expect({ dialogs, requests }).toEqual({ dialogs: [], requests: [] })
        await page.close()
      }
    } finally {
      await browser.close()
    }
  },
  60_000,
)
