import { isScored, type Judged, type Result } from '../result.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { type ChecklistRow, checklistOf } from './checklist.js'
import { cited } from './cited.js'
import { generator, madeBy } from './generator.js'
import { type Markup, markup } from './markup.js'
import { packageFiles } from './package-files.js'
import { toCheckTexts } from './to-check-texts.js'
import type { FormatOptions } from './types.js'
import { scoredText, verdictReasons } from './verdict-text.js'
import {
  CONTENT,
  cell,
  field,
  paragraph,
  row,
  run,
  TEXT_WIDTH,
  table,
  wordDocument,
  wordFooter,
  wordStyles,
} from './word.js'
import { formatWording } from './wording.js'

/** The 逐项对照表 as a Word document: a table a report, from a new page each, to be gone through and signed. */
export function formatDocx(results: readonly Result[], options: FormatOptions): Uint8Array {
  const scored = results.filter(isScored)
  const others = results.filter((result) => !isScored(result))
  const body = [
    ...scored.flatMap((judged, i) => reportMarkup(judged, i > 0, options)),
    ...(others.length > 0 || scored.length === 0 ? troubleMarkup(others, scored.length > 0, options) : []),
  ]
  return packageFiles(
    'word/document.xml',
    [
      { name: 'word/document.xml', type: `${CONTENT}.document.main+xml`, content: wordDocument(body) },
      { name: 'word/styles.xml', type: `${CONTENT}.styles+xml`, content: wordStyles() },
      { name: 'word/footer1.xml', type: `${CONTENT}.footer+xml`, content: wordFooter(footerMarkup()) },
    ],
    [
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
      { id: 'rIdFooter', type: 'footer', target: 'footer1.xml' },
    ],
    generator(options.version),
  )
}

/** The number of the page and of all pages. */
const footerMarkup = (): Markup => markup`${field('PAGE')}${run('/')}${field('NUMPAGES')}`

const newPage = (wanted: boolean): Markup | null => (wanted ? markup`<w:pageBreakBefore/>` : null)

function reportMarkup(judged: Judged, onNewPage: boolean, options: FormatOptions): Markup[] {
  const { lang, version } = options
  const { table: say } = formatWording[lang]
  const rows = checklistOf(judged, lang)
  const checks = rows.filter(({ kind }) => kind === 'check')
  const gap = '　　　　　　　　　　　　'
  return [
    paragraph('Heading1', say.title, newPage(onNewPage)),
    paragraph('Made', madeBy[lang](version)),
    aboutTable(judged, options),
    paragraph('Heading2', say.items),
    checklistTable(
      rows.filter(({ kind }) => kind !== 'check'),
      options,
    ),
    ...(checks.length > 0 ? [paragraph('Heading2', say.checks), checklistTable(checks, options)] : []),
    paragraph('Sign', `${say.signature}：${gap}${say.second}：${gap}${say.date}：`),
  ]
}

function aboutTable(judged: Judged, { lang }: FormatOptions): Markup {
  const { assessment } = judged
  const { table: say } = formatWording[lang]
  const { heading, summary } = wording[lang]
  const { facts, path, ruleset } = assessment
  const name = Math.floor(TEXT_WIDTH * 0.1)
  const value = Math.floor(TEXT_WIDTH * 0.4)
  const pairs: readonly (readonly [string, string | readonly string[]])[] = [
    [say.reportTitle, [facts.title ?? heading.noTitle, ...toCheckTexts(assessment, lang)]],
    [say.issuer, facts.issuer ?? heading.noIssuer],
    [say.year, facts.year === null ? '' : String(facts.year)],
    [summary.file, path],
    [say.verdict, [scoredText(judged, lang), ...verdictReasons(judged, lang)].join(formatWording[lang].clause)],
    [heading.ruleset, heading.rulesetName(ruleset.title[lang], ruleset.id, ruleset.version)],
  ]
  const head = (text: string): Markup => cell([text], { width: name, fill: 'head', style: 'CellHead' })
  return table(
    [name, value, name, value],
    [0, 2, 4].map((i) =>
      row(pairs.slice(i, i + 2).flatMap(([label, text]) => [head(label), cell([text].flat(), { width: value })])),
    ),
  )
}

/** The share of the width that each column takes. */
const SHARES = [0.035, 0.12, 0.125, 0.065, 0.225, 0.055, 0.08, 0.205, 0.09]

function checklistTable(rows: readonly ChecklistRow[], { lang }: FormatOptions): Markup {
  const { table: say, csv } = formatWording[lang]
  const widths = SHARES.map((share) => Math.floor(TEXT_WIDTH * share))
  const heads = [
    say.number,
    say.item,
    csv.basis,
    say.outcome,
    say.quote,
    csv.place,
    say.points,
    say.suggestion,
    say.review,
  ]
  const head = heads.map((text, i) =>
    cell([text], { width: widths[i]!, fill: 'head', style: 'CellHead', centred: true }),
  )
  let number = 0
  return table(widths, [
    row(head, true),
    ...rows.map((one) => {
      const isPart = one.kind === 'part'
      if (!isPart) number++
      return checklistRow(one, isPart ? '' : String(number), widths)
    }),
  ])
}

function checklistRow(one: ChecklistRow, number: string, widths: readonly number[]): Markup {
  const isPart = one.kind === 'part'
  const fill = isPart ? 'part' : 'none'
  const style = isPart ? 'CellHead' : 'Cell'
  const of = (i: number, texts: readonly string[]): Markup => cell(texts, { width: widths[i]!, fill })
  return row([
    cell([number], { width: widths[0]!, fill, centred: true }),
    cell([one.title], { width: widths[1]!, fill, style }),
    of(2, one.basis === '' ? [] : [cited(one.basis)]),
    cell([one.result], { width: widths[3]!, fill: one.tone === 'none' ? fill : one.tone, centred: true }),
    of(4, one.quotes),
    of(5, one.places),
    cell([one.points], { width: widths[6]!, fill, centred: true }),
    of(7, one.notes),
    of(8, []),
  ])
}

function troubleMarkup(others: readonly Result[], onNewPage: boolean, { lang, version }: FormatOptions): Markup[] {
  const { html, notChecked, table: say } = formatWording[lang]
  const { summary } = wording[lang]
  const widths = [0.4, 0.6].map((share) => Math.floor(TEXT_WIDTH * share))
  const head = [summary.file, html.reason].map((text, i) =>
    cell([text], { width: widths[i]!, fill: 'head', style: 'CellHead' }),
  )
  const rows = others.map((result) => {
    const { path, why } = unscored(result, lang)
    return row([cell([path], { width: widths[0]! }), cell([why], { width: widths[1]! })])
  })
  return [
    paragraph('Heading1', others.length > 0 ? notChecked : say.title, newPage(onNewPage)),
    paragraph('Made', madeBy[lang](version)),
    table(widths, [row(head, true), ...rows]),
    paragraph('Cell', ''),
  ]
}
