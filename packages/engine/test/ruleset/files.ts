import type { LoadedRuleset, Ruleset, RulesetProblems, RulesetText } from '../../src/ruleset/index.js'
import { loadRuleset } from '../../src/ruleset/index.js'

const SAID = 'message: { zh: 没有写, en: Not there }\nadvice: { zh: 写上, en: Write it }'

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

function part(id: string, weight: number, rest = ''): string {
  const fields = `title: { zh: ${id}, en: ${id} }\nbasis: inspection\nseverity: error\nweight: ${weight}\npresence: 0.5\nheadings: [标题]\n${SAID}\n`
  return indent(`${id}:\n${indent(fields + rest, 2)}`, 2)
}

/** An item in full, as lines to stand under its id. */
export const ITEM = `title: { zh: 条目, en: Item }\nseverity: warning\nweight: 1\n${SAID}\n`

const MEASURES = `items:
  party:
${indent(`${ITEM}phrases:\n  - 党的领导\n  - '{党委|党组}…领导'\n`, 4)}  figures:
${indent(`${ITEM}judge: figures\natLeast: 3\n`, 4)}`
const PROBLEMS = `items:\n  problems:\n${indent(`${ITEM}judge: points\nbasis: duty\n`, 4)}`
const ANSWERS = `items:\n  answers:\n${indent(`${ITEM}judge: answers\nof: shortcomings/problems\n`, 4)}`

/** A complete ruleset of a few lines, `test/root`. */
export const ROOT = `# yaml-language-server: $schema=../schema/ruleset.schema.json
id: test/root
version: 1.0.0
title: { zh: 根, en: Root }
issuers: [government, department]
document:
  titles: ['法治政府…报告']
  others: [通知]
  subjects: []
bases:
  inspection: { title: 督察工作规定, issued: 2019年 }
  duty: { title: 第一责任人职责规定 }
status: { section: 1, subsection: 0.8, merged: 0.8, content: 0.4, absent: 0 }
placing:
  subsection: { severity: info, message: { zh: 未独立成章, en: No section }, advice: &own { zh: 独立成章, en: Make it one } }
  merged: { severity: info, message: { zh: 合写, en: Merged }, advice: *own }
  content: { severity: error, message: { zh: 没有标题, en: No heading }, advice: *own }
partial: 0.5
grades:
  - { name: 优秀, from: 90 }
  - { name: 合格, from: 59.99 }
pass: 60
parts:
${[
  part('measures', 27.75, `hints: [做法]\n${MEASURES}`),
  part('shortcomings', 20, PROBLEMS),
  part('leadership', 20),
  part('next-year', 22.25, ANSWERS),
  part('other', 10),
].join('')}`

/** A child of `test/root` with the given further lines. */
export const childOf = (lines: string, id = 'test/child', parent = 'test/root'): string =>
  `id: ${id}\nversion: 1.1.0\nextends: ${parent}\n${lines}`

/** Loads a text; `library` holds the files that can be extended, by id. The hash is the text itself. */
export function load(
  text: string,
  library: Readonly<Record<string, string>> = { 'test/root': ROOT },
): LoadedRuleset | RulesetProblems {
  const resolveParent = (id: string): RulesetText | null =>
    Object.hasOwn(library, id) ? { path: `${id}.yaml`, text: library[id]! } : null
  return loadRuleset({ path: 'it.yaml', text }, { resolveParent, sha256: (all) => all })
}

export function rulesetOf(text: string, library?: Readonly<Record<string, string>>): Ruleset {
  const loaded = load(text, library)
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.ruleset
}

/** The problems of a text as `path:line:column: message`. */
export function problemsOf(text: string, library?: Readonly<Record<string, string>>): string[] {
  const loaded = load(text, library)
  if ('ruleset' in loaded) throw new Error('no problems')
  return loaded.problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message.en}`)
}

/** Where some words stand in a text, as `line:column` of the first character. */
export function spotOf(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}
