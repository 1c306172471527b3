import type { Assessment, Lang, Severity } from '@dabiao/engine'
import type { Difference } from '@dabiao/engine/ruleset'
import { safe, safeLine } from '../../terminal/safe.js'
import { wrap } from '../../terminal/wrap.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { wording } from '../../wording.js'
import { sectionLine } from '../pretty/page.js'
import { shownPoints } from '../shown-points.js'
import type { FormatOptions } from '../types.js'
import { formatWording } from '../wording.js'

/** One report judged by both rulesets. */
export interface JudgedTwice {
  readonly path: string
  readonly before: Assessment
  readonly after: Assessment
}

/** What changed from one ruleset to another, rule by rule, in the words of the field. */
export function differenceLines(differences: readonly Difference[], { lang, width }: FormatOptions): string[] {
  const say = rulesetWording[lang]
  if (differences.length === 0) return [say.same]
  const byRule = new Map<string | null, Difference[]>()
  for (const one of differences) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one])
  // Where the share of one item changes, the points of all its neighbours do.
  const moved = [...byRule].filter(([rule, all]) => isItem(rule) && all.every((one) => isValueOf(one, 'points')))
  const told = [...byRule].filter(([rule]) => !moved.some(([other]) => other === rule))
  const blocks = told.flatMap(([rule, all]) => [
    safe(rule ?? say.whole),
    ...all.flatMap((one) => indented(textOf(one, lang), width)),
  ])
  const points = moved.map(([rule, [one]]) => `${rule} ${textOfValue(one!, lang)}`).join(wording[lang].separator)
  return [...blocks, ...(moved.length === 0 ? [] : [say.onlyPoints, ...indented(points, width)])]
}

const isItem = (rule: string | null): boolean => rule?.includes('/') === true

const isValueOf = (one: Difference, key: string): boolean => one.kind === 'value' && one.key === key

/** Which reports come out differently, and by how many points. */
export function verdictLines(reports: readonly JudgedTwice[], options: FormatOptions): string[] {
  const { lang, width } = options
  const say = rulesetWording[lang]
  const page = { ...options, say: wording[lang] }
  return [
    sectionLine(say.verdicts, page),
    ...reports.flatMap((report) => [safe(report.path), ...indented(movedOf(report, lang), width)]),
    '',
    say.counts(reports.length, reports.filter(verdictChanges).length, reports.filter(scoreChanges).length),
  ]
}

const verdictChanges = ({ before, after }: JudgedTwice): boolean =>
  before.passed !== after.passed || before.grade !== after.grade || before.applicable !== after.applicable

const scoreChanges = ({ before, after }: JudgedTwice): boolean => before.score !== after.score

function movedOf(report: JudgedTwice, lang: Lang): string {
  const { before, after } = report
  const say = rulesetWording[lang]
  const score = ({ score: points }: Assessment): string => (points === null ? '—' : shownPoints(points))
  if (!before.applicable && !after.applicable) return wording[lang].summary.notJudged
  const by = (after.score ?? 0) - (before.score ?? 0)
  const points = scoreChanges(report)
    ? say.moved(score(before), score(after), `${by > 0 ? '+' : ''}${shownPoints(by)}`)
    : `${score(before)} ${say.unchanged}`
  if (!verdictChanges(report)) return points
  return `${points}  ${say.verdictMoved(verdictOf(before, lang), verdictOf(after, lang))}`
}

function verdictOf({ applicable, passed, grade }: Assessment, lang: Lang): string {
  const { heading, summary } = wording[lang]
  if (!applicable) return summary.notJudged
  return [grade ?? '', passed ? heading.passed : heading.failed].join(' ').trim()
}

const indented = (text: string, width: number): string[] => wrap(safeLine(text), width - 2).map((line) => `  ${line}`)

function textOf(one: Difference, lang: Lang): string {
  const say = rulesetWording[lang]
  if ('title' in one) return `${say[one.kind]}：${one.title[lang]}`
  if (one.kind === 'value') return textOfValue(one, lang)
  const listed = (kind: 'added' | 'removed'): string =>
    one[kind].length === 0 ? '' : `${say[kind]} ${one[kind].map((text) => `“${text}”`).join(wording[lang].separator)}`
  return (
    formatWording[lang].label(keyName(one.key, lang)) +
    [listed('added'), listed('removed')].filter(Boolean).join(formatWording[lang].clause)
  )
}

/** The name of a key in the field's words; below a map, the map's name with the rest: 依据 lanchuan-2024 名称. */
function keyName(key: string, lang: Lang): string {
  const names = rulesetWording[lang].key
  const [first = '', ...rest] = key.split('.')
  return names[key] ?? [first, ...rest].map((word) => names[word] ?? word).join(' ')
}

function textOfValue(one: Difference, lang: Lang): string {
  if (one.kind !== 'value') return ''
  const say = rulesetWording[lang]
  const show = (value: string | number | null): string => {
    if (value === null) return say.none
    return one.key === 'severity' ? wording[lang].severity[value as Severity] : String(value)
  }
  // What a check costs is given, what an item is worth comes of its share.
  const name = one.key === 'points' && !isItem(one.rule) ? say.pointsEach : keyName(one.key, lang)
  return `${name} ${say.changed(show(one.before), show(one.after))}`
}
