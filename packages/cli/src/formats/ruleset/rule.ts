import type { Lang, PartId, Ruleset } from '@dabiao/engine'
import { type Cases, fillYears, type Sample } from '@dabiao/engine/cases'
import type { Rule } from '@dabiao/engine/ruleset'
import { safe, safeLine } from '../../terminal/safe.js'
import { padEnd, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { wording } from '../../wording.js'
import { jsonOf } from '../json.js'
import { shownPoints } from '../shown-points.js'
import type { FormatOptions } from '../types.js'

/** What a rule is explained by. */
interface Explained {
  readonly ruleset: Ruleset
  readonly cases: Cases
  /** Whether all phrases are listed as they stand in the ruleset, rather than some in words. */
  readonly phrases: boolean
  /** Whether the user named the ruleset; a report may be judged by another one. */
  readonly isNamed: boolean
}

// As many good samples as show more than one way to put it.
const SAMPLES = 3

/** One rule explained: what it asks of whom, on what basis, what counts, good samples and a bad one, and its points. */
export function ruleLines(
  rule: Rule,
  { ruleset, cases, phrases, isNamed }: Explained,
  options: FormatOptions,
): string[] {
  const { lang, width, paint } = options
  const { check, ...explain } = rulesetWording[lang].explain
  const say = rule.check === null ? explain : { ...explain, ...check }
  const fill = (text: string): string => fillYears(text, ruleset, rule.item)
  const { good = [], bad = [] } = cases.samples.get(rule.id) ?? {}
  const rows: (readonly [string, string])[] = [
    [say.asks, rule.title[lang]],
    [say.basis, say.cited(rule.basis.title, rule.basis.issued)],
    [say.severity, costOf(rule, lang) + (isNamed || rule.check !== null ? '' : explain.pointsBy(safe(ruleset.id)))],
    [say.asked, askedOf(rule, ruleset, lang)],
    [say.advice, fill(rule.advice[lang])],
    ...good.slice(0, SAMPLES).map((one, i) => [i === 0 ? say.good : '', fill(sampleText(one, ruleset, lang))] as const),
    ...bad.slice(0, 1).map((one) => [say.bad, fill(sampleText(one, ruleset, lang))] as const),
    [say.ruleset, wording[lang].heading.rulesetName(ruleset.title[lang], ruleset.id, ruleset.version)],
    ...countsRows(rule, { ruleset, phrases }, fill, lang),
  ]
  const column = Math.max(...rows.map(([label]) => textWidth(label)))
  return [
    paint('bold', safe(rule.id)),
    '',
    ...rows.flatMap(([label, text]) => {
      const [first = '', ...rest] = text
        .trim()
        .split('\n')
        .flatMap((line) => wrap(safeLine(line), width - column - 4))
      return [
        `  ${paint('dim', padEnd(label, column))}  ${first}`,
        ...rest.map((line) => ' '.repeat(column + 4) + line),
      ]
    }),
  ]
}

function askedOf({ item }: Rule, ruleset: Ruleset, lang: Lang): string {
  const { explain, issuer } = rulesetWording[lang]
  const issuers = item?.applies ?? ruleset.issuers
  const whom =
    issuers.length === 3 ? explain.everybody : issuers.map((one) => issuer[one]).join(wording[lang].separator)
  const from = Math.max(ruleset.from ?? 0, item?.from ?? 0) || undefined
  const to = Math.min(ruleset.to ?? 9999, item?.to ?? 9999)
  const until = to === 9999 ? undefined : to
  return [
    whom,
    ...(item?.names === undefined ? [] : [explain.named(inWords(item.names, lang))]),
    ...(from === undefined && until === undefined ? [] : [explain.years(from, until)]),
  ].join(lang === 'zh' ? '，' : ', ')
}

function costOf({ check, severity, points }: Rule, lang: Lang): string {
  const { lost, lostEach } = rulesetWording[lang].explain
  const grade = wording[lang].severity[severity]
  return check === null
    ? lost(grade, shownPoints(points))
    : lostEach(grade, shownPoints(points), shownPoints(check.ceiling))
}

/** What counts as meeting a rule; of a check, what it looks for. */
function countsRows(
  { item, part, message }: Rule,
  { ruleset, phrases }: Pick<Explained, 'ruleset' | 'phrases'>,
  fill: (text: string) => string,
  lang: Lang,
): (readonly [string, string])[] {
  const { explain, judge } = rulesetWording[lang]
  if (part === null) return [[explain.finds, message[lang]]]
  const shown = (all: readonly string[]): string => (phrases ? listed(all) : inWords(all.map(fill), lang))
  if (item === null) return [[explain.headings, shown(ruleset.parts[part].headings)]]
  const times = item.atLeast > 1 ? [explain.atLeast(item.atLeast)] : []
  const how = [judge[item.judge], ...times].join(lang === 'zh' ? '，' : ', ')
  const isAnswer = item.judge === 'answers' && !phrases
  const said = isAnswer ? sameSubjects(item.phrases, lang) : shown(item.phrases)
  const counts = item.phrases.length === 0 ? how : `${how}\n${said}`
  const { headings = [], columns = [], except = [], none = [], elsewhere = [] } = item
  return [
    [explain.counts, counts],
    ...(headings.length === 0 ? [] : [[explain.below, shown(headings)] as const]),
    ...(columns.length === 0 ? [] : [[explain.columns, shown(columns)] as const]),
    ...(except.length === 0 ? [] : [[explain.except, shown(except)] as const]),
    ...(elsewhere.length === 0 ? [] : [[explain.elsewhere, shown(elsewhere)] as const]),
    ...(none.length === 0 ? [] : [[explain.none, shown(none)] as const]),
  ]
}

const EXAMPLES = 8
// Its rarest ways to say a thing are most of it.
const LONG_LIST = 24

/** Some phrases as people say them, and how many there are: of a long list those that stand for most. */
function inWords(phrases: readonly string[], lang: Lang): string {
  const { suchAs, unless } = rulesetWording[lang].explain
  // The first of those that are said alike: what it excludes is said of it.
  const said = new Map<string, string>()
  for (const phrase of phrases) if (!said.has(plainWords(phrase))) said.set(plainWords(phrase), phrase)
  // A word of two characters shows little, where there are others.
  const telling = [...said].filter(([words]) => words.length > 2)
  const all = telling.length > 0 ? telling : [...said]
  const byChoices = all.toSorted(([, a], [, b]) => choicesIn(b) - choicesIn(a)).slice(0, EXAMPLES)
  const some = (all.length > LONG_LIST ? byChoices : spread(all)).map(([words, phrase]) => {
    const excluded = exclusionsOf(phrase)
    return `“${words}”${excluded.length === 0 ? '' : unless(excluded.slice(0, EXCLUSIONS), excluded.length)}`
  })
  return suchAs(some, phrases.length)
}

const EXCLUSIONS = 2

/** How many words a phrase has to choose from: {由于|因为|源于} has three. */
const choicesIn = (phrase: string): number => phrase.split(' !')[0]!.split('|').length

/** Some of them from all over the list. */
function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / EXAMPLES)
  return Array.from({ length: Math.min(EXAMPLES, all.length) }, (_, i) => all[Math.floor(i * step)]!)
}

/** What a phrase excludes, as people say it: `参加培训 !{组织|安排} !动员` excludes three. */
const exclusionsOf = (phrase: string): string[] =>
  phrase
    .split(' !')
    .slice(1)
    .flatMap((words) => (/^\{[^{}]*\}$/.test(words) ? words.slice(1, -1).split('|') : [words]))
    .map(plainWords)
    .filter((words) => words !== '')

/** Pairs of words that are about one subject, of families of words. */
function sameSubjects(families: readonly string[], lang: Lang): string {
  const pairs = spread(families).map((family) =>
    family
      .replace(/^\{|\}$/g, '')
      .split('|')
      .slice(0, 2),
  )
  return rulesetWording[lang].explain.sameSubjects(pairs, families.length)
}

/** A sample; where it is of several parts, each part with its name. */
function sampleText({ parts, text }: Sample, ruleset: Ruleset, lang: Lang): string {
  const named = Object.entries(parts ?? {}) as [PartId, string][]
  if (named.length < 2) return text
  const { label } = rulesetWording[lang].explain
  return named.map(([part, words]) => label(ruleset.parts[part].title[lang], words)).join('\n')
}

/** A phrase with the first of its choices and without what it excludes: `{与|同}…{有关|相关} !无关` is 与……有关. */
function plainWords(phrase: string): string {
  let words = phrase.split(' !')[0]!
  for (let before = ''; before !== words; ) {
    before = words
    words = words.replace(/\{([^{}|]*)(?:\|[^{}]*)?\}/g, '$1')
  }
  return words.replaceAll('…', '……').replace(/^[,，]/, '')
}

const listed = (phrases: readonly string[]): string => phrases.map((phrase) => `· ${phrase}`).join('\n')

/** All rules of a ruleset in columns: id, title, severity, points. */
export function ruleTable(rules: readonly Rule[], { lang, width, paint }: FormatOptions): string[] {
  const say = rulesetWording[lang].rules
  const rows = rules.map(({ id, part, item, title, severity, points }) => ({
    cells: [safe(id), wording[lang].severity[severity], shownPoints(points)],
    title: safeLine(title[lang]),
    isPart: part !== null && item === null,
  }))
  const head = [say.id, say.severity, say.points]
  const widths = head.map((name, i) => Math.max(textWidth(name), ...rows.map(({ cells }) => textWidth(cells[i]!))))
  const line = (cells: readonly string[], title: string): string => {
    const columns = cells.map((cell, i) => padEnd(cell, widths[i]!)).join('  ')
    const [first = ''] = wrap(title, Math.max(20, width - textWidth(columns) - 2))
    return `${columns}  ${first}`
  }
  return [
    paint('dim', line(head, say.title)),
    ...rows.map(({ cells, title, isPart }) => (isPart ? paint('bold', line(cells, title)) : line(cells, title))),
  ]
}

/** All rules of a ruleset as JSON. */
export function rulesJson(rules: readonly Rule[], ruleset: Ruleset, { lang, version }: FormatOptions): string {
  const content = {
    ruleset: { id: ruleset.id, version: ruleset.version, sha256: ruleset.sha256 },
    rules: rules.map(({ id, part, title, basis, severity, points, message, advice }) => ({
      id,
      part,
      title: title[lang],
      basis: basis.title,
      severity,
      points: points / 100,
      message: message[lang],
      advice: advice[lang],
    })),
  }
  return jsonOf(content, version)
}
