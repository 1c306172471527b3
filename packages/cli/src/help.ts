import type { Lang } from '@dabiao/engine'
import { commandHelp } from './command-help.js'
import { type CommandName, commandNames, commands } from './commands/index.js'
import { optionHelpFor } from './option-help.js'
import { type OptionName, options, sharedOptions } from './options.js'
import { padEnd, textWidth } from './terminal/text-width.js'
import { wrap } from './terminal/wrap.js'

const zh = {
  title: 'dabiao：在公布之前检查法治政府建设年度报告',
  shape: '用法：dabiao 命令 文件… [选项]',
  usage: '用法',
  options: '选项',
  groups: ['写报告', '把关', '标准'],
  own: '每个命令的详细说明和选项：dabiao help 命令',
  rest: `可以读 .docx、.html、.md、.txt；文件写成 - 表示从标准输入读取
（比较、改动文件的命令除外）。

check 的退出码
  0  每份报告都达标
  1  检查完了，至少有一份未达标
  2  没能检查：没有文件、文件读不了、不是年度报告、选项、配置或标准有误
  130  被中断，结果不完整

例子
  dabiao check 报告.md
  dabiao check 各单位 -o 结果.html
`,
}

const en: typeof zh = {
  title: 'dabiao: check annual reports on law-based government before publication',
  shape: 'Usage: dabiao COMMAND FILE... [OPTIONS]',
  usage: 'Usage',
  options: 'Options',
  groups: ['For authors', 'For the office that checks', 'Rulesets'],
  own: 'What a command does in full, and its options: dabiao help COMMAND',
  rest: `Reads .docx, .html, .md and .txt; the file - is standard input, but for commands
that compare or change files.

Exit codes of check
  0  every report passed
  1  checked, and at least one report did not pass
  2  could not check: no file, an unreadable one, not an annual report, wrong
     option, configuration or ruleset
  130  interrupted: the result is incomplete

Examples
  dabiao check report.md
  dabiao check bureaus -o result.html
`,
}

const wordings: Readonly<Record<Lang, typeof zh>> = { zh, en }

const WIDTH = 80
const INDENT = 6
const OPTION_COLUMN = 24
const COMMAND_COLUMN = 36

/** The commands under each heading; one that is named nowhere stands under the first. */
const groups: readonly (readonly CommandName[])[] = [
  [],
  ['config', 'waive', 'attest', 'baseline write', 'baseline prune', 'copies'],
  ['rules', 'explain', 'ruleset validate', 'ruleset test', 'ruleset show', 'ruleset diff'],
]

/** The text of `--help`, of one command, of several in brief, or of all where none is named; fits 80 columns. */
export function helpText(about: readonly CommandName[], lang: Lang): string {
  const say = wordings[lang]
  const [command] = about
  if (about.length > 1) return lines([say.usage, ...about.flatMap((name) => briefLines(name, lang)), '', say.own])
  if (command !== undefined) {
    const { words, does } = commandHelp[command]
    const shown = [...commands[command].options, ...sharedOptions]
    const said = wrap(does[lang], WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line)
    const usage = `  dabiao ${command} ${words[lang]}`.trimEnd()
    return lines([say.usage, usage, ...said, '', say.options, ...optionLines(command, shown, lang)])
  }
  const grouped = new Set(groups.flat())
  const sections = groups.flatMap((names, i) => {
    const all = i === 0 ? commandNames.filter((name) => !grouped.has(name)) : names
    return [say.groups[i]!, ...all.flatMap((name) => briefLines(name, lang)), '']
  })
  return lines([say.title, say.shape, '', ...sections, say.own, '']) + say.rest
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`

function briefLines(command: CommandName, lang: Lang): string[] {
  const { words, brief, does } = commandHelp[command]
  const head = `  dabiao ${command} ${words[lang]}`.trimEnd()
  return columns(head, (brief ?? does)[lang], COMMAND_COLUMN)
}

function optionLines(command: CommandName, names: readonly OptionName[], lang: Lang): string[] {
  return names.flatMap((name) => {
    const { value, does } = optionHelpFor(command, name)
    const option = options[name]
    const short = 'short' in option ? `-${option.short}, ` : '    '
    return columns(`  ${short}--${name}${value === null ? '' : ` ${value[lang]}`}`, does[lang], OPTION_COLUMN)
  })
}

/** A head with its text in a column beside it, or below where the head is too long. */
function columns(head: string, text: string, column: number): string[] {
  const [first, ...rest] = wrap(text, WIDTH - column).map((line) => ' '.repeat(column) + line)
  return textWidth(head) < column ? [padEnd(head, column) + first!.trimStart(), ...rest] : [head, first!, ...rest]
}
