import { describe, expect, it } from 'vitest'
import { languageOf, parseArguments } from '../src/arguments.js'
import { commandNames } from '../src/commands/index.js'
import { helpText } from '../src/help.js'
import { textWidth } from '../src/terminal/text-width.js'
import { UsageError } from '../src/usage-error.js'

const parse = (...argv: string[]) => parseArguments(argv, {})

describe('parseArguments', () => {
  it('reads words and options in any order', () => {
    expect(parse('check', 'a.md', '-f', 'json', 'b.txt', '--ruleset=x.yaml', '--lang', 'en', '--no-color')).toEqual({
      command: 'check',
      lang: 'en',
      words: ['a.md', 'b.txt'],
      options: { format: 'json', ruleset: 'x.yaml', lang: 'en', 'no-color': true },
      outputs: [{ format: 'json', file: null }],
      colour: false,
    })
  })

  it('gives only what was said', () => {
    expect(parse('check', 'a.md')).toEqual({
      command: 'check',
      lang: 'zh',
      words: ['a.md'],
      options: {},
      outputs: [],
      colour: null,
    })
  })

  it('reads values', () => {
    expect(parse('plan', 'a', '--target', '72.5')).toMatchObject({ options: { target: 7250 } })
  })

  it('takes the last of what is given twice', () => {
    expect(parse('check', 'a', '--no-color', '-f', 'pretty', '--color', '-f', 'json')).toMatchObject({
      colour: true,
      options: { format: 'json' },
    })
    expect(parse('check', 'a', '--color', '--no-color')).toMatchObject({ colour: false })
  })

  it('takes numbers and days as a Chinese keyboard types them', () => {
    expect(parse('check', 'a.md', '--min-score', '８０．５')).toMatchObject({ options: { 'min-score': 8050 } })
    expect(parse('check', 'a.md', '--as-of', '２０２６－０３－３１')).toMatchObject({
      options: { 'as-of': { year: 2026, day: '2026-03-31' } },
    })
  })

  it('takes everything behind -- as words', () => {
    expect(parse('check', '--', '-x.md')).toMatchObject({ words: ['-x.md'] })
    expect(parse('check', '——报告.md', '--', '—quiet')).toMatchObject({ words: ['——报告.md', '—quiet'] })
  })

  it('gives help and version whatever else is there', () => {
    expect(parse('--help')).toEqual({ show: 'help', about: [], lang: 'zh' })
    expect(parse('check', '-h', '--lang', 'en')).toEqual({ show: 'help', about: ['check'], lang: 'en' })
    expect(parse('help')).toEqual({ show: 'help', about: [], lang: 'zh' })
    expect(parse('help', 'baseline', 'write')).toMatchObject({ show: 'help', about: ['baseline write'] })
    expect(parse('help', 'baseline')).toMatchObject({ show: 'help', about: ['baseline write', 'baseline prune'] })
    expect(parse('ruleset', '--help')).toMatchObject({ about: expect.arrayContaining(['ruleset diff']) })
    expect(parse('--version')).toEqual({ show: 'version', about: [], lang: 'zh' })
  })

  it.each([
    [[], '没有说要做什么'],
    [['check', 'a.md', '--target', '90'], 'check 不用 --target 这个选项（用它的是 plan、review）'],
    [['plan', 'a.md', '-f', 'json'], 'plan 不用 --format 这个选项（用它的是 check、outline'],
    [['check', 'a.md', '--as-of', '2023-04-31'], '--as-of 应是年度'],
    [['check', 'a.md', '--as-of', '今年'], '--as-of 应是年度'],
    [['plan', 'a.md', '--target', '101'], '--target 应是 0 到 100 的分数'],
    [['chekc', 'a.md'], '是不是 check？'],
    [['help', 'chekc'], '是不是 check？'],
    [['报告.md'], 'dabiao check 报告.md'],
    [['check', 'a.md', '--fromat', 'json'], '没有 --fromat 这个选项，是不是 --format？'],
    [['check', 'a.md', '——quiet'], '“——quiet”前面要用半角的连字符：--quiet'],
    [['check', 'a.md', '—fail-on=error'], '--fail-on'],
    [['check', 'a.md', '－f', 'json'], '“－f”前面要用半角的连字符：-f'],
    [['check', 'a.md', '-x'], '没有 -x 这个选项'],
    [['check', 'a.md', '-c', 'x.yaml', '--no-config'], '--config 和 --no-config 只能用一个'],
    [['check', 'a', '--no-ignore', '--ignore-path', 'x'], '--ignore-path 和 --no-ignore 只能用一个'],
    [['check', 'a.md', '--ruleset'], '--ruleset 后面要写上值'],
    [['check', 'a.md', '--ruleset', '--lang', 'zh'], '--ruleset 后面要写上值'],
    [['check', 'a.md', '--ruleset='], '--ruleset 后面要写上值'],
    [['check', 'a.md', '--color=always'], '--color 后面不带值'],
    [['check', 'a.md', '-f', 'jsn'], '--format 不能是“jsn”，是不是 json？可用的有：pretty、json'],
    [['check', 'a.md', '-f', 'Excel'], '--format 不能是“Excel”，是不是 xlsx？'],
    [['check', 'a.md', '--lang', 'cn'], '是不是 zh？'],
    [['check', 'a.md', '--lang', 'fr'], '--lang 不能是“fr”；可用的有：zh、en'],
  ])('refuses %j', (argv, message) => {
    expect(() => parse(...argv)).toThrow(UsageError)
    expect(() => parse(...argv)).toThrow(message)
    expect(() => parse(...argv, '--lang=en')).not.toThrow(/[\u4e00-\u9fff]{4}/)
  })
})

describe('languageOf', () => {
  it.each([
    [[], {}, 'zh'],
    [[], { LANG: 'C.UTF-8' }, 'zh'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB' }, 'en'],
    [['--lang', 'zh'], { LANG: 'en_US.UTF-8' }, 'zh'],
    [['--lang=en'], {}, 'en'],
    [['--lang'], {}, 'zh'],
  ] as const)('of %j with %j', (argv, env, lang) => {
    expect(languageOf(argv, env)).toBe(lang)
  })
})

it('names every command once in the help of all', () => {
  const heads = helpText([], 'en').match(/(?<=^ {2}dabiao )[a-z]+(?: (?:write|prune|validate|test|show|diff))?/gm)
  expect(heads!.slice(0, commandNames.length).sort()).toEqual([...commandNames].sort())
})

it('tells in brief of the commands that one word begins', () => {
  const help = helpText(['baseline write', 'baseline prune'], 'zh')
  expect(help).toMatch(/dabiao baseline write[\s\S]*dabiao baseline prune[\s\S]*dabiao help 命令/)
  for (const line of help.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
})

it.each([null, ...commandNames])('the help of %s fits 80 columns', (command) => {
  for (const lang of ['zh', 'en'] as const) {
    for (const line of helpText(command === null ? [] : [command], lang).split('\n'))
      expect(textWidth(line)).toBeLessThanOrEqual(80)
  }
})
