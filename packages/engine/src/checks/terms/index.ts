import type { Check, Trouble } from '../check.js'
import { type Citation, citationsIn } from './citations.js'
import { mangledIn } from './expressions.js'
import { type NamesByEnd, namesByEnd, nearestName } from './nearest-name.js'
import { type RepealedLaw, repealedAmong } from './repealed.js'
import { type Expression, holdsAny, type WrongForms, wrongFormsOf } from './wrong-forms.js'

interface Options extends Readonly<Record<string, unknown>> {
  readonly expressions: readonly Expression[]
  readonly addExpressions: readonly Expression[]
  readonly laws: readonly string[]
  readonly addLaws: readonly string[]
  readonly repealed: readonly RepealedLaw[]
  readonly addRepealed: readonly RepealedLaw[]
}

const WORDS = { type: 'string', minLength: 2, maxLength: 60 } as const
const list = (items: object, description: string) => ({ type: 'array', items, default: [], description }) as const

const EXPRESSION = {
  type: 'object',
  additionalProperties: false,
  required: ['right', 'wrong'],
  properties: {
    right: { ...WORDS, description: '正确的写法 / the right form' },
    wrong: { type: 'array', items: WORDS, minItems: 1, description: '常见的错误写法 / wrong forms' },
    except: {
      type: 'array',
      items: WORDS,
      minItems: 1,
      description: '里面有这几个字、写得不错的词，例如“人防管服” / right words that hold a wrong form',
    },
  },
}
const REPEALED = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'since', 'by'],
  properties: {
    name: { ...WORDS, description: '名称，不写“中华人民共和国” / its name without 中华人民共和国' },
    since: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: '废止之日 / the day of its repeal' },
    by: { ...WORDS, description: '取代它的法律法规 / what took its place' },
  },
}

/** Fixed expressions that are written wrongly, names of laws with a mistake, and laws that are no longer in force. */
export const terms: Check<Options> = {
  id: 'terms',
  title: { zh: '固定表述和法律名称', en: 'Fixed expressions and names of laws' },
  summary: {
    zh: '固定表述写错（如“法制政府”）、《》中的法律法规名称差一两个字、引用已经废止的法律；拿不准的不提',
    en: 'fixed expressions are written wrongly, names of laws in 《》 are off by a character or two, repealed laws are cited; nothing is said where it is not certain',
  },
  advice: { zh: '改成规范的写法', en: 'use the proper form' },
  options: {
    expressions: list(EXPRESSION, '固定表述及其常见的错误写法 / fixed expressions and their wrong forms'),
    addExpressions: list(EXPRESSION, '在上级的固定表述之外增加的 / more of them than the parent has'),
    laws: list(WORDS, '法律法规和文件的名称，不写“中华人民共和国” / names of laws, regulations and documents'),
    addLaws: list(WORDS, '在上级的名称之外增加的 / more of them than the parent has'),
    repealed: list(REPEALED, '已经废止的法律法规 / laws and regulations that were repealed'),
    addRepealed: list(REPEALED, '在上级已废止的之外增加的 / more of them than the parent has'),
  },
  run({ reading }, options) {
    const { facts, paragraphs } = reading.outline
    const { forms, names, repealed } = knownBy(options)
    const citations = citationsIn(paragraphs)
    return [
      ...mangledIn(reading, forms),
      ...misnamedAmong(citations, names, forms),
      ...repealedAmong(citations, repealed, facts.year),
    ]
  },
}

interface Known {
  readonly forms: WrongForms
  readonly names: NamesByEnd
  readonly repealed: readonly RepealedLaw[]
}

// A ruleset judges many reports: its lists are put in order once.
const KNOWN = new WeakMap<Options, Known>()

function knownBy(options: Options): Known {
  const before = KNOWN.get(options)
  if (before) return before
  const repealed = [...options.repealed, ...options.addRepealed]
  const known = {
    forms: wrongFormsOf([...options.expressions, ...options.addExpressions]),
    names: namesByEnd([...options.laws, ...options.addLaws, ...repealed.map(({ name }) => name)]),
    repealed,
  }
  KNOWN.set(options, known)
  return known
}

function misnamedAmong(citations: readonly Citation[], names: NamesByEnd, forms: WrongForms): Trouble[] {
  return citations.flatMap((citation): Trouble[] => {
    const { name, at } = citation
    const right = nearestName(citation, names) ?? knownWithRightForm(name, names, forms)
    if (right === null) return []
    return [
      {
        at,
        message: { zh: `《${name}》的名称有误，应为《${right}》`, en: `《${name}》 should be 《${right}》` },
        fix: [{ at, text: right }],
      },
    ]
  })
}

/** 《法制政府建设实施纲要》: the known name that a citation is but for a wrong form of an expression; null where there is none. */
function knownWithRightForm(name: string, { all }: NamesByEnd, forms: WrongForms): string | null {
  if (!holdsAny(forms, name)) return null
  for (const { right, wrong } of forms.expressions) {
    for (const form of wrong) {
      const known = name.replace(form, right)
      if (known !== name && all.has(known)) return known
    }
  }
  return null
}
