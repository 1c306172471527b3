import type { Lang } from '@dabiao/engine'
import { isScored, type Judged, type Result } from '../result.js'
import { safeLine } from '../terminal/safe.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { checklistOf, type Tone } from './checklist.js'
import { findingCounts } from './finding-counts.js'
import { generator } from './generator.js'
import { type Markup, markup } from './markup.js'
import { packageFiles, RELATIONS } from './package-files.js'
import { belowText, placeText } from './place-text.js'
import { ranksOf } from './ranks.js'
import { worstFirst } from './severity.js'
import { type Cell, cellStyle, MAIN, type Sheet, sheetMarkup, stylesMarkup } from './sheet.js'
import type { FormatOptions } from './types.js'
import { verdictReasons, verdictText } from './verdict-text.js'
import { waivedText } from './waived-text.js'
import { formatWording } from './wording.js'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook: a row a report, a row a mandated item with columns for the reviewer, a row a finding. */
export function formatXlsx(results: readonly Result[], options: FormatOptions): Uint8Array {
  const sheets = sheetsOf(results, options)
  const files = sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    type: `${SPREADSHEET}.worksheet+xml`,
    content: sheetMarkup(sheet),
  }))
  return packageFiles(
    'xl/workbook.xml',
    [
      { name: 'xl/workbook.xml', type: `${SPREADSHEET}.sheet.main+xml`, content: workbookMarkup(sheets) },
      { name: 'xl/styles.xml', type: `${SPREADSHEET}.styles+xml`, content: stylesMarkup() },
      ...files,
    ],
    [
      ...files.map((_, i) => ({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ],
    generator(options.version),
  )
}

/** What the workbook holds; of no results, the heads alone. */
export function sheetsOf(results: readonly Result[], options: Pick<FormatOptions, 'lang'>): Sheet[] {
  const scored = results.filter(isScored)
  return [summarySheet(results, options), itemsSheet(scored, options), findingsSheet(scored, options)]
}

function workbookMarkup(sheets: readonly Sheet[]): Markup {
  // The head of each sheet is printed on every page.
  const titles = sheets.map(
    ({ name }, i) => markup`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name}'!$1:$1</definedName>`,
  )
  return markup`<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(
    ({ name }, i) => markup`<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )}</sheets><definedNames>${titles}</definedNames></workbook>`
}

const text = (value: string | null, tone?: Tone): Cell => ({ value: safeLine(value ?? ''), style: cellStyle(tone) })
const lines = (values: readonly string[]): Cell => ({
  value: values.map(safeLine).join('\n'),
  style: cellStyle(),
})
const number = (value: number | null): Cell => ({ value: value ?? '', style: cellStyle() })

function summarySheet(results: readonly Result[], { lang }: Pick<FormatOptions, 'lang'>): Sheet {
  const { table, clause } = formatWording[lang]
  const { summary, heading, severity } = wording[lang]
  const rankOf = ranksOf(results.filter(isScored))
  return {
    name: table.summary,
    columns: [
      [table.issuer, 24],
      [table.year, 8],
      [table.score, 8],
      [table.rank, 7],
      [table.grade, 8],
      [table.verdict, 11],
      [table.why, 40],
      [table.toCheck, 30],
      [severity.error, 7],
      [severity.warning, 7],
      [severity.info, 7],
      [table.reportTitle, 40],
      [summary.file, 32],
      [heading.ruleset, 24],
    ],
    rows: results.map((result) => {
      if (!isScored(result)) return troubleRow(result, lang)
      const { facts, score, grade, passed, path, ruleset } = result.assessment
      const counts = findingCounts(result)
      return [
        text(facts.issuer ?? path),
        number(facts.year),
        number(score === null ? null : score / 100),
        number(rankOf(score)),
        text(grade),
        text(verdictText(result, lang), passed ? 'good' : 'bad'),
        text(verdictReasons(result, lang).join(clause)),
        text(result.assessment.toCheck.map((one) => one[lang]).join(clause), 'fair'),
        ...[counts.error, counts.warning, counts.info].map(number),
        text(facts.title),
        text(path),
        text(`${ruleset.id} ${ruleset.version}`),
      ]
    }),
  }
}

function troubleRow(result: Result, lang: Lang): Cell[] {
  const { notChecked } = formatWording[lang]
  const { path, reason } = unscored(result, lang)
  const empty = (length: number): Cell[] => Array.from({ length }, () => text(''))
  return [...empty(5), text(notChecked, 'fair'), text(reason), ...empty(5), text(path), text('')]
}

function itemsSheet(scored: readonly Judged[], { lang }: Pick<FormatOptions, 'lang'>): Sheet {
  const { table, csv } = formatWording[lang]
  return {
    name: table.items,
    columns: [
      [table.issuer, 18],
      [table.year, 6],
      [table.part, 16],
      [table.item, 20],
      [csv.basis, 22],
      [table.outcome, 9],
      [table.quote, 46],
      [csv.place, 10],
      [table.points, 10],
      [table.suggestion, 34],
      [table.review, 16],
      [table.signature, 10],
      [csv.path, 20],
    ],
    rows: scored.flatMap((judged) => {
      const { path, facts } = judged.assessment
      return checklistOf(judged, lang).map((row) => [
        text(facts.issuer ?? path),
        number(facts.year),
        text(row.part),
        text(row.title),
        text(row.basis),
        text(row.result, row.tone),
        lines(row.quotes),
        lines(row.places),
        text(row.points),
        lines(row.notes),
        text(''),
        text(''),
        text(path),
      ])
    }),
  }
}

function findingsSheet(scored: readonly Judged[], { lang }: Pick<FormatOptions, 'lang'>): Sheet {
  const { table, csv, whole } = formatWording[lang]
  const { severity } = wording[lang]
  return {
    name: table.findings,
    columns: [
      [table.issuer, 18],
      [table.year, 6],
      [csv.severity, 8],
      [table.part, 16],
      [csv.message, 34],
      [csv.advice, 34],
      [csv.place, 20],
      [csv.quote, 40],
      [csv.lost, 8],
      [csv.basis, 22],
      [csv.waived, 22],
      [csv.rule, 20],
      [csv.path, 20],
    ],
    rows: scored.flatMap(({ assessment }) => {
      const { facts, path, parts } = assessment
      return assessment.findings
        .toSorted(worstFirst)
        .map((finding) => [
          text(facts.issuer ?? path),
          number(facts.year),
          text(
            severity[finding.severity],
            finding.severity === 'error' ? 'bad' : finding.severity === 'warning' ? 'fair' : 'none',
          ),
          text(parts.find(({ id }) => id === finding.part)?.title[lang] ?? whole),
          text(finding.message[lang]),
          text(finding.advice[lang]),
          text(`${placeText(finding, assessment, lang)} ${belowText(finding, assessment, lang)}`.trimEnd()),
          text(finding.quote),
          number(finding.pointsLost / 100),
          text(finding.basis),
          text(finding.waived === null ? '' : waivedText(finding.waived, lang)),
          text(finding.rule),
          text(path),
        ])
    }),
  }
}
