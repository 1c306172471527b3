import type { Bilingual } from '@dabiao/engine'
import type { CommandName } from './commands/index.js'
import type { OptionName } from './options.js'

/** What an option's value is, null for one without, and what the option does. */
export interface OptionHelp {
  readonly value: Bilingual | null
  readonly does: Bilingual
}

/** Every option, where it means the same for all commands. */
const optionHelp: Readonly<Record<OptionName, OptionHelp>> = {
  ruleset: {
    value: { zh: '标准', en: 'RULES' },
    does: {
      zh: '用哪套标准：名称，如 fazhi/department（全部见 dabiao rules），或者一个 .yaml 文件；不写时按报告单位和年度选择',
      en: 'an id such as fazhi/department (dabiao rules names all), or a .yaml file; by default the one that fits the issuer and the year',
    },
  },
  format: {
    value: { zh: '格式', en: 'FORMAT' },
    does: {
      zh: 'pretty：在终端里阅读（默认）；html：网页；xlsx、docx：逐项对照表；csv、markdown：汇总；json、ndjson、sarif、junit、github：供程序使用；可以写几次',
      en: 'pretty: to be read (default); html: a page; xlsx, docx: item by item, to be signed; csv, markdown: summaries; json, ndjson, sarif, junit, github: for programs; may be repeated',
    },
  },
  diff: {
    value: null,
    does: {
      zh: '不改文件，把要改的写成程序能用的补丁（不写它时，在终端里逐处显示原文和改法）',
      en: 'change no file, show a patch that programs can apply (without it a terminal shows each change in words)',
    },
  },
  watch: {
    value: null,
    does: {
      zh: '检查以后等着，文件一保存就重新检查，按 Ctrl-C 结束',
      en: 'stay and check again whenever a file is saved; Ctrl-C ends it',
    },
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
      zh: '把结果写到文件，不写 -f 时按文件名决定格式；几种格式分别写成 -o.格式 文件，例如 -o.html 结果.html',
      en: 'write the result to a file, by default in the format of its name; for several formats: -o.FORMAT FILE each, such as -o.html result.html',
    },
  },
  phrases: {
    value: null,
    does: {
      zh: '列出程序认得的全部说法（写标准的人用）',
      en: 'list all phrases that are looked for (for writers of rulesets)',
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
      zh: '有这一级或更重的问题就算未达标：error、warning、info；never（默认）只看得分',
      en: 'fail on findings at or above error, warning or info; never (default) looks at the score alone',
    },
  },
  'min-score': {
    value: { zh: '分数', en: 'SCORE' },
    does: {
      zh: '低于这个分数就算未达标；标准的达标分照样要过',
      en: 'fail below this score, and below the pass mark of the ruleset all the same',
    },
  },
  quiet: { value: null, does: { zh: '只显示错误', en: 'show errors only' } },
  concurrency: {
    value: { zh: '个数', en: 'NUMBER' },
    does: { zh: '最多同时用几个处理器', en: 'how many processors to use at most' },
  },
  waivers: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '豁免文件，默认是配置文件旁边的 dabiao-waivers.yaml；没有配置文件的，从当前文件夹往上找',
      en: 'the file of waivers; by default dabiao-waivers.yaml beside the configuration, without one the nearest upwards',
    },
  },
  baseline: {
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '基线文件，默认是配置文件旁边的 dabiao-baseline.json；没有配置文件的，从当前文件夹往上找',
      en: 'the baseline; by default dabiao-baseline.json beside the configuration, without one the nearest upwards',
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
      zh: '从标准输入读文档，一行一份：{"path", "content"} 或 {"path", "base64"}；只写 {"path"} 的，读这个文件',
      en: 'read documents from standard input, a line each: {"path", "content"} or {"path", "base64"}; {"path"} alone reads that file',
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
    does: { zh: '报告里的一段原文，只接受这段文字里的问题', en: 'words of the report; accept only findings in them' },
  },
  'not-met': { value: null, does: { zh: '认定为没有达到', en: 'the item is not met' } },
  lang: {
    value: { zh: '语言', en: 'LANGUAGE' },
    does: {
      zh: 'zh：中文；en：英文；不写时，终端里看的随系统语言，文件和供程序用的都是中文',
      en: 'zh: Chinese; en: English; without it, what is shown in a terminal follows the locale, files and what machines read are Chinese',
    },
  },
  color: { value: null, does: { zh: '总是用颜色', en: 'colours always' } },
  'no-color': { value: null, does: { zh: '不用颜色', en: 'colours never' } },
  version: { value: null, does: { zh: '版本', en: 'the version' } },
  help: {
    value: null,
    does: { zh: '这份说明；写在命令后面，只说那个命令', en: 'this help; behind a command, of that one' },
  },
}

/** Options that mean something else, or less, for some commands. */
export function optionHelpFor(command: CommandName, name: OptionName): OptionHelp {
  if (name === 'format' && command !== 'check') return plainFormat
  if (name === 'output' && command === 'init') return draftFile
  if (name === 'ruleset' && (command === 'rules' || command === 'explain')) return oneRuleset
  return optionHelp[name]
}

const plainFormat: OptionHelp = {
  value: optionHelp.format.value,
  does: {
    zh: 'pretty：在终端里阅读（默认）；json：供程序使用',
    en: 'pretty: to be read (default); json: for programs',
  },
}

const oneRuleset: OptionHelp = {
  value: optionHelp.ruleset.value,
  does: {
    zh: '哪套标准：名称，如 fazhi/department（全部见 dabiao rules），或者一个 .yaml 文件；不写时用通用的 fazhi/annual-report',
    en: 'an id such as fazhi/department (dabiao rules names all), or a .yaml file; fazhi/annual-report by default',
  },
}

const draftFile: OptionHelp = {
  value: optionHelp.output.value,
  does: {
    zh: '把初稿写到这个文件（.docx、.md 或 .txt），已有的文件不覆盖；不写就显示出来',
    en: 'write the draft to this file (.docx, .md or .txt), never over one that is there; without it, it is shown',
  },
}
