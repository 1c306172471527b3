import type { Finding } from '@dabiao/engine'
import { closesGate, isNotice } from '../decisions/notice.js'
import { isPassedOver, isScored, type Result } from '../result.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { cited } from './cited.js'
import { costText } from './cost-text.js'
import { type Markup, markup } from './markup.js'
import { allOf, isWaived, type Outcome, outcomesOf } from './outcomes.js'
import { placeText } from './place-text.js'
import { reaches } from './severity.js'
import { toCheckTexts } from './to-check-texts.js'
import type { FormatOptions } from './types.js'
import { failureReasons, scoredText } from './verdict-text.js'
import { waivedText } from './waived-text.js'
import { formatWording } from './wording.js'

type Verdict = 'passed' | 'failure' | 'skipped' | 'error'

interface TestCase {
  readonly className: string
  readonly name: string
  readonly verdict: Verdict
  /** What stands in the element's message and below it; null for a plain pass. */
  readonly message: string | null
  readonly type: string
  readonly lines: readonly string[]
}

interface Suite {
  readonly path: string
  readonly cases: readonly TestCase[]
}

/** JUnit XML: a suite a report, a case a rule and one for the verdict of the gate. */
export function formatJunit(results: readonly Result[], options: FormatOptions): string {
  const suites = results.map((result) => suiteOf(result, options))
  const all = suites.flatMap(({ cases }) => cases)
  const document = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dabiao" ${counts(all)}>
${suites.map(suiteMarkup)}</testsuites>
`
  return document.markup
}

function counts(cases: readonly TestCase[]): Markup {
  const count = (verdict: Verdict): number => cases.filter((one) => one.verdict === verdict).length
  return markup`tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="0"`
}

const suiteMarkup = ({ path, cases }: Suite): Markup =>
  markup`<testsuite name="${path}" ${counts(cases)}>
${cases.map((one) => caseMarkup(one, path))}</testsuite>
`

function caseMarkup({ className, name, verdict, message, type, lines }: TestCase, path: string): Markup {
  const head = markup`<testcase classname="${className}" name="${name}" file="${path}" time="0"`
  const below = lines.map(
    (line) => markup`${line}
`,
  )
  if (verdict === 'skipped')
    return markup`${head}><skipped message="${message ?? ''}"/></testcase>
`
  if (verdict !== 'passed') {
    const element = { markup: verdict }
    return markup`${head}><${element} message="${message ?? ''}" type="${type}">${below}</${element}></testcase>
`
  }
  return lines.length === 0
    ? markup`${head}/>
`
    : markup`${head}><system-out>${below}</system-out></testcase>
`
}

const PASSED = { verdict: 'passed', message: null, type: '', lines: [] } as const

function suiteOf(result: Result, options: FormatOptions): Suite {
  const { lang } = options
  const say = formatWording[lang]
  if (!isScored(result)) {
    const { path, why } = unscored(result, lang)
    const error = { className: say.notChecked, name: path, type: 'error', message: why, lines: [] }
    // What nobody named may be no report: it makes no run fail.
    return { path, cases: [{ ...error, verdict: isPassedOver(result) ? 'skipped' : 'error' }] }
  }
  const { assessment } = result
  const failing = failureReasons(result, lang)
  const { path, passed } = assessment
  const verdict = scoredText(result, lang)
  const doubts = toCheckTexts(assessment, lang)
  const whole: TestCase = {
    ...PASSED,
    className: say.table.score,
    name: say.passes,
    ...(passed
      ? { lines: doubts }
      : {
          verdict: 'failure',
          message: [verdict, ...failing].join(say.clause),
          type: 'verdict',
          lines: [verdict, ...failing, ...doubts],
        }),
  }
  const cases = outcomesOf(result).map((outcome): TestCase => {
    const className = outcome.part?.title[lang] ?? say.whole
    const linesOf = (finding: Finding): string[] => findingLines(finding, placeText(finding, assessment, lang), options)
    return { className, name: outcome.title[lang], ...judge(outcome, linesOf, options) }
  })
  return { path, cases: [...cases, whole] }
}

function judge(
  outcome: Outcome,
  linesOf: (finding: Finding) => string[],
  { lang, failOn }: FormatOptions,
): Pick<TestCase, 'verdict' | 'message' | 'type' | 'lines'> {
  const say = formatWording[lang]
  const all = allOf(outcome)
  const skipped = (message: string) => ({ ...PASSED, verdict: 'skipped' as const, message })
  if (outcome.status === 'not-applicable') return skipped(outcome.reason?.[lang] ?? say.status['not-applicable'])
  if (isWaived(outcome)) return skipped(waivedText(all[0]!.waived!, lang))
  if (all.length === 0) {
    if (outcome.status !== 'missing') return PASSED
    return skipped(outcome.part?.status === 'absent' ? say.partAbsent : say.status.missing)
  }
  const [worst] = all.filter(({ waived }) => waived === null)
  const lines = outcome.findings.flatMap(linesOf)
  const fails = closesGate(worst!) || (!isNotice(worst!) && reaches(worst!.severity, failOn))
  return { verdict: fails ? 'failure' : 'passed', message: worst!.message[lang], type: worst!.severity, lines }
}

function findingLines(finding: Finding, place: string, { lang }: FormatOptions): string[] {
  const words = wording[lang]
  const { label } = formatWording[lang]
  const { severity, message, advice, basis, quote, waived } = finding
  const lost = costText(finding, lang, ' ')
  return [
    `${words.severity[severity]} ${place} ${message[lang]}${lost}`,
    ...(quote === '' ? [] : [words.parts.quote(quote)]),
    ...(advice[lang] === '' ? [] : [`${label(words.findings.advice)}${advice[lang]}`]),
    ...(basis === '' ? [] : [`${label(words.findings.basis)}${cited(basis)}`]),
    ...(waived === null ? [] : [waivedText(waived, lang)]),
  ]
}
