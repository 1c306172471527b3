import { Composer, type CST, type Document, isNode, isScalar, Lexer, Parser, visit, type YAMLError } from 'yaml'
import type { Bilingual } from '../types.js'
import type { Complaint, RulesetProblem, RulesetProblems } from './problem.js'
import { type LineLeaf, mapLines, offsetOf } from './yaml-place.js'

/** One ruleset file as it was read. */
export interface RulesetText {
  readonly path: string
  readonly text: string
}

/** The plain data of a file, and where each value stands in it. */
export interface YamlFile {
  readonly data: unknown
  /** Gives a complaint its line and column. */
  readonly place: (complaint: Complaint) => RulesetProblem
  /** The data with, in place of each plain value, what `leaf` makes of its line (from 1) and the value. */
  readonly mapLines: (leaf: LineLeaf) => unknown
}

const MAX_LENGTH = 1024 * 1024
const MAX_TOKENS = 100_000
const MAX_DEPTH = 50
const MAX_ALIASES = 100
const MAX_PROBLEMS = 20

const SYNTAX: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: '引用了不存在的锚点',
  BAD_INDENT: '缩进不对',
  BAD_SCALAR_START: '值的开头不合语法，多半要加引号',
  BLOCK_AS_IMPLICIT_KEY: '键的写法不对',
  MISSING_CHAR: '缺少一个标点，或冒号后没有空格',
  MULTILINE_IMPLICIT_KEY: '这一行不是“键: 值”',
  NON_STRING_KEY: '键不是文字',
  TAB_AS_INDENT: '用制表符缩进，应用空格',
  TAG_RESOLVE_FAILED: '用了自定义标签（!…），标准里不能用',
  UNEXPECTED_TOKEN: '此处的内容不合语法',
}

/** Reads one YAML document without custom tags. Refuses what is too large, too deep, or says a key twice. */
export function readYaml({ path, text }: RulesetText): YamlFile | RulesetProblems {
  const problemAt = (offset: number, message: Bilingual): RulesetProblem => {
    const before = text.slice(0, offset)
    return { path, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n'), message }
  }
  if (text.length > MAX_LENGTH) return { problems: [problemAt(0, TOO_LARGE)] }
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return { problems: [problemAt(tokens.offset, tokens.message)] }

  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length)
  const refused = refusalsOf(document!, second, text)
  if (refused.length > 0) {
    return { problems: refused.slice(0, MAX_PROBLEMS).map(({ offset, message }) => problemAt(offset, message)) }
  }
  try {
    const data: unknown = document!.toJS({ maxAliasCount: MAX_ALIASES })
    return {
      data,
      place: (complaint) => problemAt(offsetOf(document!, text, complaint), complaint.message),
      mapLines: (leaf) => mapLines(document!, text, leaf),
    }
  } catch (error) {
    // What `toJS` throws when aliases multiply.
    if (error instanceof ReferenceError) return { problems: [problemAt(0, TOO_MANY_ALIASES)] }
    throw error
  }
}

// The search of `yaml` for keys said twice takes time quadratic in their number; `refusalsOf` has its own.
const OPTIONS = { uniqueKeys: false, stringKeys: true, schema: 'core', resolveKnownTags: false } as const

const TOO_LARGE: Bilingual = {
  zh: `文件超过 ${MAX_LENGTH} 字`,
  en: `the file has more than ${MAX_LENGTH} characters`,
}
const TOO_MANY: Bilingual = {
  zh: `到此为止，文件里的词和标点超过 ${MAX_TOKENS} 个`,
  en: `up to here the file has more than ${MAX_TOKENS} words and marks`,
}
const TOO_DEEP: Bilingual = {
  zh: `嵌套超过 ${MAX_DEPTH} 层`,
  en: `nested more than ${MAX_DEPTH} deep`,
}
const TWO_DOCUMENTS: Bilingual = {
  zh: '文件里有不止一份文档，应只有一份',
  en: 'a second document begins here, expected one',
}
const PROTOTYPE: Bilingual = { zh: '键名不能是 __proto__', en: 'a key must not be __proto__' }
const twice = (key: string): Bilingual => ({
  zh: `键“${key}”在这里是第二次出现`,
  en: `the key “${key}” stands here for the second time`,
})
const unknownAlias = (name: string): Bilingual => ({
  zh: `*${name} 之前没有 &${name}`,
  en: `there is no &${name} before *${name}`,
})
const TOO_MANY_ALIASES: Bilingual = {
  zh: `引用（*）超过 ${MAX_ALIASES} 处，或展开后过大`,
  en: `more than ${MAX_ALIASES} aliases (*), or they grow too large`,
}

/** The tokens of the file. Watches depth and number, since later steps call themselves for each level and copy lists. */
function tokensOf(text: string): CST.Token[] | Refusal {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > MAX_DEPTH + 1) return { offset: parser.offset, message: TOO_DEEP }
    if (++count > MAX_TOKENS) return { offset: parser.offset, message: TOO_MANY }
  }
  tokens.push(...parser.end())
  return tokens
}

/**
 * The first error of each line in their order, without those that only follow from an earlier one: where `yaml` has lost
 * the structure, it complains of every word up to the end of the file.
 */
function withoutEchoes(errors: readonly YAMLError[], text: string): YAMLError[] {
  const byLine = new Map<number, YAMLError>()
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (byLine.size > 0 && IS_LOST.test(error.message)) continue
    const line = text.lastIndexOf('\n', error.pos[0] - 1)
    if (!byLine.has(line)) byLine.set(line, error)
  }
  return [...byLine.values()]
}

const IS_LOST = / token in YAML stream: /

function syntaxMessage({ code, message, pos }: YAMLError, text: string): Bilingual {
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1).split('\n', 1)[0]!
  const around = text.slice(Math.max(0, pos[0] - 1), pos[0] + 1)
  // Such a brace is the fault, whatever else the line has: “ and ” inside a text are not meant to be its quotes.
  const isBrace = BRACE_IN_WORDS.test(around) && !CURLY_QUOTED.test(line)
  const hints = isBrace ? [QUOTE_BRACES] : HINTS.filter(({ when }) => when.test(line))
  return {
    zh: [
      (OPEN.test(message) ? UNCLOSED : SYNTAX[code]) ?? `YAML 写法有误（${code}）`,
      ...hints.map(({ zh }) => zh),
    ].join('；'),
    en: [message, ...hints.map(({ en }) => en)].join('; '),
  }
}

// What `yaml` says of `waivers: [` at the end of a file, or before a line that is indented less.
const OPEN = /^Flow (?:map|sequence) in block collection/
const UNCLOSED = '方括号 [ 或花括号 { 没有收住（] 或 }），或者收住的那一行缩进不够'

// 写“{部分}”不是一章 without quotes: a brace that words stand at.
const BRACE_IN_WORDS = /[^\s[\]{}"',:：，]\{|\}[^\s[\]{}"',:：，]/
const CURLY_QUOTED = /[[,:-]\s*[“‘][^“”‘’"]*[”’"]\s*[\],，}]/
const QUOTE_BRACES = {
  zh: '含有 { } 的文字要整段加引号',
  en: 'text with { } in it must stand in quotes',
}

/** What a line that is no YAML was probably meant to be. */
const HINTS = [
  {
    when: /(?:[-,]\s|\[)\s*[{!]|:\s+\{[^:]{0,200}\|/,
    zh: '以 { 或 ! 开头的短语要加引号',
    en: 'a phrase that begins with { or ! must stand in quotes',
  },
  {
    when: /^\s*(?:-\s+)?[a-z][\w-]{0,64}\s*：/i,
    zh: '键后面要用半角冒号和一个空格“: ”，这里的冒号是全角的“：”',
    en: 'a key ends with a colon “: ”, and this one is full-width “：”',
  },
  {
    when: /[[,:]\s*[“”‘’]|[“”‘’]\s*[\],，]/,
    zh: '引号要用半角的 "，这里的是全角的',
    en: 'quotes must be straight ", and these are curly',
  },
  {
    when: /[\]"'}]\s*，|，\s*(?:["'{]|[a-z][\w-]{0,64}\s*[:：])/i,
    zh: '各项之间要用半角逗号“, ”，这里的是全角的“，”',
    en: 'a comma “,” stands between values, and this one is full-width “，”',
  },
] as const

interface Refusal {
  readonly offset: number
  readonly message: Bilingual
}

/** What is not YAML; else what YAML allows and rulesets do not. */
function refusalsOf(document: Document.Parsed, second: Document.Parsed | undefined, text: string): Refusal[] {
  const errors = withoutEchoes([...document.errors, ...document.warnings], text)
  if (errors.length > 0) {
    return errors.slice(0, MAX_PROBLEMS).map((error) => ({ offset: error.pos[0], message: syntaxMessage(error, text) }))
  }
  if (second !== undefined) return [{ offset: second.range[0], message: TWO_DOCUMENTS }]
  const found: Refusal[] = []
  let aliases = 0
  visit(document, {
    Alias: (_, alias) => {
      const offset = alias.range?.[0] ?? 0
      aliases++
      if (aliases > MAX_ALIASES) {
        found.push({ offset, message: TOO_MANY_ALIASES })
        return visit.BREAK
      }
      if (alias.resolve(document) === undefined) found.push({ offset, message: unknownAlias(alias.source) })
      return undefined
    },
    Map: (_, { items }) => {
      const seen = new Set<string>()
      for (const { key } of items) {
        const name = String(isScalar(key) ? key.value : key)
        const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
        if (name === '__proto__') found.push({ offset, message: PROTOTYPE })
        else if (seen.has(name)) found.push({ offset, message: twice(name) })
        seen.add(name)
      }
    },
  })
  return found
}
