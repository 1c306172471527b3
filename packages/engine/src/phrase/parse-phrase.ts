import type { Bilingual } from '../types.js'
import { endsSentence, fold, isFolded } from './fold.js'

/** A phrase with its choices written out. Words are folded; `REPORT_YEAR` and `NEXT_YEAR` in them stand for a year. */
export interface Phrase {
  /** Each way to say it: its words in order, with a gap between each two. */
  readonly variants: readonly (readonly string[])[]
  /** Words that must not stand in the sentence of a hit. */
  readonly excluded: readonly string[]
}

/** What is wrong with a phrase; `offset` is the UTF-16 index into its source. */
export interface PhraseProblem {
  readonly message: Bilingual
  readonly offset: number
}

// `fold` drops these characters, so neither a folded text nor a word can hold them by itself.
export const REPORT_YEAR = '\t'
export const NEXT_YEAR = '\n'
export const GAP = '\r'

const SLOTS: Readonly<Record<string, string>> = { 报告年: REPORT_YEAR, 下一年: NEXT_YEAR }
const SLOT = /[{｛]([^{}｛｝|｜\s]*)[}｝]/y
const GAP_MARK = /[…⋯]+|\.{3,}/y
const SPACES = /\s+/y
const PLAIN = /[^{}｛｝|｜…⋯.\s]+/y
const YEARS = new RegExp(`([${REPORT_YEAR}${NEXT_YEAR}])`)

const MAX_LENGTH = 200
const MAX_DEPTH = 8
const MAX_VARIANTS = 500

/** Where the reader stands; a problem ends the reading. */
interface Cursor {
  readonly source: string
  at: number
  problem: PhraseProblem | null
}

/** Reads one phrase of a ruleset: the ways to say it, or what is wrong with it. Never throws. */
export function parsePhrase(source: string): { readonly phrase: Phrase } | { readonly problem: PhraseProblem } {
  const cursor: Cursor = { source, at: 0, problem: null }
  if (source.length > MAX_LENGTH) {
    fail(
      cursor,
      `短语长 ${source.length} 字，至多 ${MAX_LENGTH} 字`,
      `the phrase has ${source.length} characters, ${MAX_LENGTH} at most are allowed`,
      MAX_LENGTH,
    )
  }
  const variants = readWords(cursor)
  const excluded: string[] = []
  while (cursor.problem === null && cursor.at < source.length) excluded.push(...readExclusion(cursor, variants))
  return cursor.problem === null ? { phrase: { variants, excluded } } : { problem: cursor.problem }
}

function readWords(cursor: Cursor): string[][] {
  const said = readSequence(cursor, 0)
  if (cursor.problem !== null) return []
  const edge = said.every((variant) => variant.startsWith(GAP)) || said.every((variant) => variant.endsWith(GAP))
  if (edge) {
    fail(
      cursor,
      '省略号在短语的一端，应在两个词之间',
      'the gap stands at an end of the phrase, expected words on both sides',
      0,
    )
  }
  const folded = new Set(said.map(foldWords))
  const variants = [...folded].map((variant) => variant.split(GAP))
  if (folded.has('')) {
    fail(
      cursor,
      '短语（或其中一种选法）没有可以查找的文字',
      'the phrase, or one of its choices, has no words to look for',
      0,
    )
  }
  if (!variants.every(staysInSentence)) {
    fail(
      cursor,
      '短语中间有句末标点（。；！？），只能放在短语末尾；排除词的叹号前要有空格',
      'a sentence ends (。；！？) inside the phrase, it may only do so after the last word; an exclusion needs a space before its !',
      sentenceEnd(cursor.source),
    )
  }
  return variants
}

function readExclusion(cursor: Cursor, variants: readonly (readonly string[])[]): string[] {
  const from = skipSpaces(cursor)
  cursor.at = from + 1
  const said = readSequence(cursor, 0)
  if (cursor.problem !== null) return []
  if (said.some((word) => word.includes(GAP))) {
    fail(cursor, '排除词里有省略号，应为完整的词', 'the exclusion has a gap, expected whole words', from)
  }
  const words = [...new Set(said.map(foldWord))]
  if (words.some((word) => word === '')) {
    fail(cursor, '叹号后没有排除词（或其中一种选法为空）', 'the exclusion, or one of its choices, has no words', from)
  } else if (words.some((word) => [...word].some((mark) => endsSentence(mark.charCodeAt(0))))) {
    fail(
      cursor,
      '排除词里有句末标点（。；！？），排除只看一句之内',
      'a sentence ends (。；！？) inside the exclusion, which looks at one sentence only',
      from,
    )
  } else if (variants.every((variant) => words.some((word) => variant.some((own) => own.includes(word))))) {
    fail(
      cursor,
      '排除词就在短语之中，短语永远不会命中',
      'the excluded words stand in the phrase itself, so it can never match',
      from,
    )
  }
  return words
}

/** The ways to say a sequence, up to its end: at depth 0 that of the phrase or an exclusion, else `|` or `}`. */
function readSequence(cursor: Cursor, depth: number): string[] {
  const { source } = cursor
  let said = ['']
  while (cursor.problem === null && cursor.at < source.length) {
    const character = source[cursor.at]!
    if (/[}｝|｜]/.test(character)) {
      if (depth > 0) return said
      fail(cursor, `“${character}”没有与之成对的“{”`, `“${character}” stands outside of { }`, cursor.at)
    } else if (/[{｛]/.test(character)) {
      said = join(cursor, said, readBraces(cursor, depth))
    } else if (/\s/.test(character)) {
      const next = skipSpaces(cursor)
      if (/[!！]/.test(source[next] ?? '')) {
        if (depth === 0) return said
        fail(
          cursor,
          '排除词应在整个短语之后，不能在 { } 之内',
          'an exclusion stands after the whole phrase, not within { }',
          next,
        )
      }
      cursor.at = next
    } else {
      const gap = match(GAP_MARK, source, cursor.at)
      const words = gap?.[0] ?? match(PLAIN, source, cursor.at)?.[0] ?? character
      said = join(cursor, said, [gap === null ? words : GAP])
      cursor.at += words.length
    }
  }
  return said
}

/** Reads a slot or a choice, from its opening to behind its closing brace. */
function readBraces(cursor: Cursor, depth: number): string[] {
  const from = cursor.at
  const slot = match(SLOT, cursor.source, from)
  if (slot !== null) {
    if (Object.hasOwn(SLOTS, slot[1]!)) {
      cursor.at += slot[0].length
      return [SLOTS[slot[1]!]!]
    }
    fail(
      cursor,
      `不认识“${slot[0]}”：只有 {报告年} 和 {下一年}；选择要用 | 隔开，如 {不足|短板}`,
      `“${slot[0]}” is neither {报告年} nor {下一年}, and a choice needs | between its alternatives: {不足|短板}`,
      from,
    )
    return []
  }
  if (depth === MAX_DEPTH)
    fail(cursor, `{ } 套了 ${MAX_DEPTH} 层以上`, `{ } are nested more than ${MAX_DEPTH} deep`, from)
  const said: string[] = []
  do {
    cursor.at++
    said.push(...readSequence(cursor, depth + 1))
    limit(cursor, said.length)
  } while (cursor.problem === null && /[|｜]/.test(cursor.source[cursor.at] ?? ''))
  if (cursor.at >= cursor.source.length) fail(cursor, '“{”没有与之成对的“}”', '“{” is never closed', from)
  cursor.at++
  return said
}

function join(cursor: Cursor, heads: readonly string[], tails: readonly string[]): string[] {
  limit(cursor, heads.length * tails.length)
  if (cursor.problem !== null) return []
  const joined: string[] = []
  for (const head of heads) for (const tail of tails) joined.push(head + tail)
  return joined
}

function limit(cursor: Cursor, variants: number): void {
  if (variants <= MAX_VARIANTS) return
  fail(
    cursor,
    `短语的选法超过 ${MAX_VARIANTS} 种，请拆成几条`,
    `the choices make more than ${MAX_VARIANTS} variants, split the phrase into several`,
    0,
  )
}

/** Keeps the first problem. */
function fail(cursor: Cursor, zh: string, en: string, offset: number): void {
  cursor.problem ??= { message: { zh, en }, offset }
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function skipSpaces({ source, at }: Cursor): number {
  return at + (match(SPACES, source, at)?.[0].length ?? 0)
}

/** Folds the words between gaps; what has nothing left drops out with its gap. */
function foldWords(variant: string): string {
  if (isFolded(variant, GAP)) return variant
  return variant
    .split(GAP)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(GAP)
}

function foldWord(word: string): string {
  return word
    .split(YEARS)
    .map((run) => (YEARS.test(run) ? run : fold(run).text))
    .join('')
}

function staysInSentence(words: readonly string[]): boolean {
  const text = words.join('')
  for (let i = 0; i < text.length; i++) {
    if (endsSentence(text.charCodeAt(i)) && (i === 0 || i < text.length - 1)) return false
  }
  return true
}

function sentenceEnd(source: string): number {
  return Math.max(0, source.search(/[。｡；;！!？?]/))
}
