import type { Bilingual, Lang } from '@dabiao/engine'
import { type CommandName, commandNames, commands } from './commands/index.js'
import { type OptionName, options, sharedOptions } from './options.js'
import { padEnd, textWidth } from './terminal/text-width.js'
import { wrap } from './terminal/wrap.js'

/** What stands behind the name of a command, and what the command does. */
interface CommandHelp {
  readonly words: Bilingual
  readonly does: Bilingual
}

/** What an option's value is, null for one without, and what the option does. */
interface OptionHelp {
  readonly value: Bilingual | null
  readonly does: Bilingual
}

const FILES: Bilingual = { zh: '文件…', en: 'FILE...' }
const PATHS: Bilingual = { zh: '文件或文件夹…', en: 'PATH...' }
const RULE_AND_FILE: Bilingual = { zh: '规则 文件', en: 'RULE FILE' }

const RULESETS: Bilingual = { zh: '标准…', en: 'RULES...' }

const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    words: PATHS,
    does: {
      zh: '检查一份或几份报告，或者文件夹里的全部报告：五个部分是否齐全，每一部分该写的是否写了，并给出百分制得分，每一处扣分都有依据。',
      en: 'Checks one or more reports, or all in and below a folder: whether the five parts are there and say what each of them must say. Scores them out of 100, with a reason for every point lost.',
    },
  },
  plan: {
    words: PATHS,
    does: {
      zh: '要达到某个分数（默认 90），先改哪几处最省事。',
      en: 'The fewest things to mend to reach a score (90 by default).',
    },
  },
  fix: {
    words: FILES,
    does: {
      zh: '改正只有一种正确写法的地方：文号的括号、跳号的标题、标点的宽窄和重复、夹带的网页内容。不写 --write 只显示要改什么。',
      en: 'Mends what has one right answer: brackets of document numbers, numbers of headings, width and doubling of marks, page furniture. Without --write it only shows the changes.',
    },
  },
  review: {
    words: FILES,
    does: {
      zh: '在终端里逐处审阅：问题、原文、依据和得分同屏；用编辑器修改，保存后自动重新检查。按 ? 看按键。',
      en: 'Walks the findings in the terminal, beside the text, the basis and the score; opens the editor, and checks again on every save. ? shows the keys.',
    },
  },
  outline: {
    words: FILES,
    does: {
      zh: '不评分，只显示怎样理解这份报告：标题的层次、五个部分各在哪里、根据哪些字句认定。',
      en: 'Scores nothing; shows how a report was understood: its tree of headings, where each part stands, and by which words.',
    },
  },
  'ruleset validate': {
    words: RULESETS,
    does: {
      zh: '检查自己写的标准（.yaml）和它的样例，写法有误的都指出在第几行第几列、应当怎样写。',
      en: 'Checks rulesets of your own (.yaml) and their cases; tells each mistake with its line and column.',
    },
  },
  'ruleset test': {
    words: RULESETS,
    does: { zh: '跑标准旁边的样例（.cases.yaml）。', en: 'Runs the cases beside rulesets (.cases.yaml).' },
  },
  'ruleset show': {
    words: { zh: '标准', en: 'RULES' },
    does: {
      zh: '显示与上级合并以后的标准，每个值出自哪个文件第几行。',
      en: 'Shows a ruleset merged with its parents, and the line that each value is from.',
    },
  },
  'ruleset diff': {
    words: { zh: '旧标准 新标准 [文件或文件夹…]', en: 'OLD NEW [FILE or FOLDER...]' },
    does: {
      zh: '两套标准有什么不同；给出报告的，还说明哪些报告的结论和分数会变。',
      en: 'What changed between two rulesets and, given reports, which of them come out differently.',
    },
  },
  explain: {
    words: { zh: '要求', en: 'RULE' },
    does: {
      zh: '说明一条要求（如 shortcomings/causes）：依据、怎样算写到、正反样例、分数。',
      en: 'Explains a rule (e.g. shortcomings/causes): its basis, what counts, samples, points.',
    },
  },
  rules: {
    words: { zh: '', en: '' },
    does: { zh: '列出一套标准的全部要求。', en: 'Lists all rules of a ruleset.' },
  },
  init: {
    words: { zh: '--year 年度 --issuer 单位', en: '--year YEAR --issuer NAME' },
    does: {
      zh: '写一份待填写的初稿：各部分、各条要求都有标题和写法提示，填好一条算一条。',
      en: 'Writes a draft to fill in: a heading and guidance for each part and item.',
    },
  },
  waive: {
    words: RULE_AND_FILE,
    does: {
      zh: '登记一条豁免：接受这份报告的这个问题，写明理由、批准人和期限。',
      en: 'Records that a finding in a report is accepted, with reason, approver and last day.',
    },
  },
  attest: {
    words: RULE_AND_FILE,
    does: {
      zh: '登记一条人工认定：这个条目写到了（或者没有）；这部分文字以后一改，认定就不再有效。',
      en: 'Records that a person finds an item met, or not; a later edit of its part reopens the question.',
    },
  },
  'baseline write': {
    words: PATHS,
    does: {
      zh: '把现有的问题都记下来，以后只看新的问题。',
      en: 'Records everything found so far; from then on only new findings count.',
    },
  },
  'baseline prune': {
    words: PATHS,
    does: { zh: '从基线里删去已经改好的问题。', en: 'Takes out of the baseline what has been mended.' },
  },
  compare: {
    words: { zh: '原来的报告 现在的报告', en: 'OLD NEW' },
    does: {
      zh: '比较两份报告：哪些问题改好了，哪些还在，哪些是新的；两个年度的，再看上年的安排今年有没有回应。',
      en: "Compares two reports: what was mended, what is new, how the score moved; over two years also which arrangements of last year's plan are answered.",
    },
  },
  copies: {
    words: FILES,
    does: {
      zh: '看一批报告里有没有互相照抄的段落，有没有把别的单位的名称留在自己的报告里。只列出来供人判断，不扣分。',
      en: 'Shows which passages the reports of different issuers share, and where one still names another. For a reader to judge; it costs nothing.',
    },
  },
  config: {
    words: { zh: '', en: '' },
    does: {
      zh: '显示正在使用的配置，以及各项写在哪里。',
      en: 'Shows what is in force, and where each setting is from.',
    },
  },
}

const optionHelp: Readonly<Record<OptionName, OptionHelp>> = {
  ruleset: {
    value: { zh: '标准', en: 'RULES' },
    does: {
      zh: '用哪套标准：fazhi/department（部门）、fazhi/government（政府）、fazhi/annual-report（通用）等，或者一个 .yaml 文件；不写时按报告单位和年度选择',
      en: 'fazhi/department, fazhi/government, fazhi/annual-report (for both) or another, or a .yaml file; by default the one that fits the issuer and the year',
    },
  },
  format: {
    value: { zh: '格式', en: 'FORMAT' },
    does: {
      zh: 'pretty：在终端里阅读（默认）；html：网页；xlsx、docx：逐项对照表；csv、markdown：汇总；json、ndjson、sarif、junit、github：供程序使用；可以写几次，check 以外的命令只有 pretty 和 json',
      en: 'pretty: to be read (default); html: a page; xlsx, docx: item by item, to be signed; csv, markdown: summaries; json, ndjson, sarif, junit, github: for programs; may be repeated; commands other than check have pretty and json',
    },
  },
  diff: {
    value: null,
    does: { zh: '逐行显示要改什么，不改文件（默认）', en: 'show the changes line by line, change no file (default)' },
  },
  write: {
    value: null,
    does: {
      zh: '改写文件，原稿留在旁边，名字后面加 .bak；.docx 和 .html 不改',
      en: 'change the files; the originals stay beside them as .bak; .docx and .html are never touched',
    },
  },
  output: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '把结果写到文件，不写 -f 时按文件名决定格式；几种格式分别写成 -o.格式 文件，例如 -o.html 结果.html。init 写初稿，已有的文件不覆盖',
      en: 'write the result to a file, by default in the format of its name; for several formats: -o.FORMAT FILE each, such as -o.html result.html. init writes its draft, and never over a file',
    },
  },
  ledger: {
    value: null,
    does: {
      zh: '在报告后面列出扣分明细，与得分相加正好 100 分',
      en: 'list every point lost; with the score they make 100',
    },
  },
  previous: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '本单位上一年的报告；提示从中照抄的段落',
      en: 'last year’s report of the same organ; hints at paragraphs copied from it',
    },
  },
  watch: {
    value: null,
    does: {
      zh: '检查以后等着，文件一保存就重新检查，按 Ctrl-C 结束',
      en: 'stay and check again whenever a file is saved; Ctrl-C ends it',
    },
  },
  target: {
    value: { zh: '分数', en: 'SCORE' },
    does: { zh: '要达到的分数，默认 90', en: 'the score to reach, 90 by default' },
  },
  'stdin-filename': {
    value: { zh: '文件名', en: 'NAME' },
    does: { zh: '标准输入当作叫这个名字的文件', en: 'take standard input for a file of that name' },
  },
  'as-of': {
    value: { zh: '年度', en: 'YEAR' },
    does: {
      zh: '按哪一年度的要求评判，如 2021；不写时按报告自己的年度。写日期时取它的年份，豁免是否过期也看这一天',
      en: 'judge by what was asked for that year, e.g. 2021, by default the report’s own; a date stands for its year, and waivers must hold on it',
    },
  },
  year: { value: { zh: '年度', en: 'YEAR' }, does: { zh: '报告年度', en: 'the report year' } },
  issuer: { value: { zh: '单位', en: 'NAME' }, does: { zh: '报告单位', en: 'who reports' } },
  config: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '配置文件；不写时从当前文件夹往上找 dabiao.config.yaml',
      en: 'the configuration; by default the nearest dabiao.config.yaml upwards',
    },
  },
  'no-config': { value: null, does: { zh: '不用配置文件', en: 'use no configuration' } },
  'fail-on': {
    value: { zh: '级别', en: 'SEVERITY' },
    does: {
      zh: '有这一级或更重的问题就不通过：error、warning、info；never（默认）只看得分',
      en: 'fail on findings at or above error, warning or info; never (default) looks at the score alone',
    },
  },
  'min-score': {
    value: { zh: '分数', en: 'SCORE' },
    does: { zh: '低于这个分数就不通过；标准的合格分照样要过', en: 'fail below this score as well' },
  },
  quiet: { value: null, does: { zh: '只显示错误', en: 'show errors only' } },
  concurrency: {
    value: { zh: '个数', en: 'NUMBER' },
    does: { zh: '最多同时用几个处理器', en: 'how many processors to use at most' },
  },
  waivers: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '豁免文件，默认是配置文件旁边的 dabiao-waivers.yaml',
      en: 'the file of waivers; by default dabiao-waivers.yaml beside the configuration',
    },
  },
  baseline: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '基线文件，默认是配置文件旁边的 dabiao-baseline.json',
      en: 'the baseline; by default dabiao-baseline.json beside the configuration',
    },
  },
  'ignore-path': {
    value: { zh: '文件', en: 'FILE' },
    does: { zh: '用这个文件代替 .dabiaoignore', en: 'use this file instead of .dabiaoignore' },
  },
  'no-ignore': { value: null, does: { zh: '不用 .dabiaoignore', en: 'use no .dabiaoignore' } },
  'stdin-ndjson': {
    value: null,
    does: {
      zh: '从标准输入读文档，一行一份：{"path", "content"} 或 {"path", "base64"}',
      en: 'read documents from standard input, a line each: {"path", "content"} or {"path", "base64"}',
    },
  },
  reason: { value: { zh: '理由', en: 'REASON' }, does: { zh: '理由（必须写）', en: 'why (needed)' } },
  'approved-by': {
    value: { zh: '姓名', en: 'NAME' },
    does: { zh: '批准人或认定人（必须写）', en: 'who approved or judged it (needed)' },
  },
  until: {
    value: { zh: '日期', en: 'DAY' },
    does: { zh: '有效到哪一天（含当天），如 2026-03-31', en: 'the last day on which it holds, e.g. 2026-03-31' },
  },
  quote: {
    value: { zh: '文字', en: 'WORDS' },
    does: { zh: '只接受引文里有这些字的问题', en: 'accept only findings whose quotation has these words' },
  },
  'not-met': { value: null, does: { zh: '认定为没有达到', en: 'the item is not met' } },
  lang: {
    value: { zh: '语言', en: 'LANGUAGE' },
    does: { zh: 'zh：中文（默认）；en：英文', en: 'zh: Chinese (default); en: English' },
  },
  color: { value: null, does: { zh: '总是用颜色', en: 'colours always' } },
  'no-color': { value: null, does: { zh: '不用颜色', en: 'colours never' } },
  version: { value: null, does: { zh: '版本', en: 'the version' } },
  help: {
    value: null,
    does: { zh: '这份说明；写在命令后面，只说那个命令', en: 'this help; behind a command, of that one' },
  },
}

const zh = {
  title: 'dabiao：在公布之前检查法治政府建设年度报告',
  usage: '用法',
  options: '选项',
  own: (shared: string) => `各命令自己的选项见 dabiao 命令 --help；都可以用的有：${shared}`,
  rest: `可以读 .docx、.html、.md、.txt；文件写成 - 表示从标准输入读取。

退出码
  0  每份报告都达标
  1  检查完了，至少有一份不通过
  2  没能检查：没有文件、文件读不了、不是年度报告、选项、配置或标准有误
  130  被中断，结果不完整

例子
  dabiao check 报告.md
  dabiao check 各单位 --format json > 结果.json
`,
}

const en: typeof zh = {
  title: 'dabiao: check annual reports on law-based government before publication',
  usage: 'Usage',
  options: 'Options',
  own: (shared) => `For the options of a command: dabiao COMMAND --help. All commands take: ${shared}`,
  rest: `Reads .docx, .html, .md and .txt; the file - is standard input.

Exit codes
  0  every report passed
  1  checked, and at least one report did not pass
  2  could not check: no file, an unreadable one, not an annual report, wrong
     option, configuration or ruleset
  130  interrupted: the result is incomplete

Examples
  dabiao check report.md
  dabiao check bureaus --format json > result.json
`,
}

const wordings: Readonly<Record<Lang, typeof zh>> = { zh, en }

const WIDTH = 80
const INDENT = 6
const OPTION_COLUMN = 24

/** The text of `--help`, of one command or of all; fits 80 columns. */
export function helpText(command: CommandName | null, lang: Lang): string {
  const say = wordings[lang]
  if (command !== null) {
    const shown = [...commands[command].options, ...sharedOptions]
    return lines([say.usage, ...commandLines(command, lang), '', say.options, ...optionLines(shown, lang)])
  }
  const shared = sharedOptions.map((name) => `--${name}`).join(lang === 'zh' ? '、' : ', ')
  const usages = commandNames.flatMap((name) => commandLines(name, lang))
  return lines([say.title, '', say.usage, ...usages, '', ...wrap(say.own(shared), WIDTH), '']) + say.rest
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`

function commandLines(command: CommandName, lang: Lang): string[] {
  const { words, does } = commandHelp[command]
  return [
    `  dabiao ${command} ${words[lang]}`.trimEnd(),
    ...wrap(does[lang], WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line),
  ]
}

function optionLines(names: readonly OptionName[], lang: Lang): string[] {
  return names.flatMap((name) => {
    const { value, does } = optionHelp[name]
    const option = options[name]
    const short = 'short' in option ? `-${option.short}, ` : '    '
    const head = `  ${short}--${name}${value === null ? '' : ` ${value[lang]}`}`
    const [first, ...rest] = wrap(does[lang], WIDTH - OPTION_COLUMN).map((line) => ' '.repeat(OPTION_COLUMN) + line)
    return textWidth(head) < OPTION_COLUMN
      ? [padEnd(head, OPTION_COLUMN) + first!.trimStart(), ...rest]
      : [head, first!, ...rest]
  })
}
