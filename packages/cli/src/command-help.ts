import type { Bilingual } from '@dabiao/engine'
import type { CommandName } from './commands/index.js'

/** What stands behind the name of a command, and what the command does: in a few words, and in full. */
interface CommandHelp {
  readonly brief?: Bilingual
  readonly words: Bilingual
  readonly does: Bilingual
}

const FILES: Bilingual = { zh: '文件…', en: 'FILE...' }
const PATHS: Bilingual = { zh: '文件或文件夹…', en: 'PATH...' }
const RULESETS: Bilingual = { zh: '标准…', en: 'RULES...' }

/** Every command. */
export const commandHelp: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    brief: { zh: '检查、打分，指出缺什么、在哪里、怎样改', en: 'check and score: what is missing, where, why' },
    words: PATHS,
    does: {
      zh: '检查一份或几份报告，或者文件夹里的全部报告：五个部分是否齐全，每一部分该写的是否写了，并给出百分制得分，每一处扣分都有依据。',
      en: 'Checks one or more reports, or all in and below a folder: whether the five parts are there and say what each of them must say. Scores them out of 100, with a reason for every point lost.',
    },
  },
  plan: {
    brief: { zh: '要达到 90 分，先改哪几处', en: 'what to mend to reach a score' },
    words: PATHS,
    does: {
      zh: '要达到某个分数（默认 90），先改哪几处最省事。',
      en: 'The fewest things to mend to reach a score (90 by default).',
    },
  },
  fix: {
    brief: { zh: '改正只有一种写法的地方：标点、文号、序号', en: 'mend marks, numbers of documents and headings' },
    words: FILES,
    does: {
      zh: '改正只有一种正确写法的地方：文号的括号、写错的固定表述和法律名称（法制政府）、丢了或重复的标题序号、标点的宽窄和重复、夹带的网页内容。不写 --write 只显示要改什么，有可改的退出码是 1。',
      en: 'Mends what has one right answer: brackets of document numbers, fixed expressions and names of laws, numbers of headings that are lost or doubled, width and doubling of marks, page furniture. Without --write it only shows the changes, and the exit code is 1 if there are any.',
    },
  },
  review: {
    brief: { zh: '在终端里逐处审阅、修改', en: 'walk the findings in the terminal and mend them' },
    words: PATHS,
    does: {
      zh: '在终端里逐处审阅：问题、原文、依据和得分同屏；用编辑器修改，保存后自动重新检查。按 ? 看按键。',
      en: 'Walks the findings in the terminal, beside the text, the basis and the score; opens the editor, and checks again on every save. ? shows the keys.',
    },
  },
  outline: {
    brief: { zh: '看程序怎样理解这份报告', en: 'how a report was understood' },
    words: FILES,
    does: {
      zh: '不评分，只显示怎样理解这份报告：标题的层次、五个部分各在哪里、根据哪些字句认定。',
      en: 'Scores nothing; shows how a report was understood: its tree of headings, where each part stands, and by which words.',
    },
  },
  'ruleset validate': {
    brief: { zh: '检查标准和样例的写法', en: 'tell mistakes with line and column' },
    words: RULESETS,
    does: {
      zh: '检查自己写的标准（.yaml）和它的样例，写法有误的都指出在第几行第几列、应当怎样写。',
      en: 'Checks rulesets of your own (.yaml) and their cases; tells each mistake with its line and column.',
    },
  },
  'ruleset test': {
    brief: { zh: '检验标准旁边的样例', en: 'run the cases beside rulesets' },
    words: RULESETS,
    does: {
      zh: '检验标准旁边的样例（.cases.yaml）。有不符的，退出码是 1。',
      en: 'Runs the cases beside rulesets (.cases.yaml). The exit code is 1 where one does not come out as expected.',
    },
  },
  'ruleset show': {
    brief: { zh: '与上级合并以后的标准，每个值的出处', en: 'merged with its parents, with where from' },
    words: { zh: '标准', en: 'RULES' },
    does: {
      zh: '显示与上级合并以后的标准，每个值出自哪个文件第几行。',
      en: 'Shows a ruleset merged with its parents, and the line that each value is from.',
    },
  },
  'ruleset diff': {
    brief: { zh: '两套标准有什么不同，影响哪些报告', en: 'what changed, and for which reports' },
    words: { zh: '旧标准 新标准 [文件或文件夹…]', en: 'OLD NEW [FILE or FOLDER...]' },
    does: {
      zh: '两套标准有什么不同；给出报告的，还说明哪些报告的结论和分数会变。',
      en: 'What changed between two rulesets and, given reports, which of them come out differently.',
    },
  },
  explain: {
    brief: { zh: '一条要求的依据、写法、样例和分数', en: 'basis, samples and points of a rule' },
    words: { zh: '要求', en: 'RULE' },
    does: {
      zh: '说明一条要求（如 shortcomings/causes）：依据、怎样算写到、正反样例、分数。',
      en: 'Explains a rule (e.g. shortcomings/causes): its basis, what counts, samples, points.',
    },
  },
  rules: {
    brief: { zh: '列出一套标准的全部要求', en: 'all rules of a ruleset' },
    words: { zh: '', en: '' },
    does: { zh: '列出一套标准的全部要求。', en: 'Lists all rules of a ruleset.' },
  },
  init: {
    brief: { zh: '写一份待填写的初稿', en: 'write a draft to fill in' },
    words: { zh: '--year 年度 --issuer 单位', en: '--year YEAR --issuer NAME' },
    does: {
      zh: '写一份待填写的初稿：各部分、各项工作都有标题和写法提示，填好一条算一条。',
      en: 'Writes a draft to fill in: headings for parts and subjects, and guidance for every item.',
    },
  },
  waive: {
    brief: { zh: '登记豁免：接受一个问题，写明理由', en: 'accept a finding, with reason and approver' },
    words: { zh: '要求 文件', en: 'RULE FILE' },
    does: {
      zh: '登记一条豁免：接受这份报告的这个问题，写明理由、批准人和期限。已有期限的，写更晚的 --until 就是延长；要撤销，在 dabiao review 里按 u，或者删去文件里的那一条。要接受很多份报告的同一个问题，在 dabiao-waivers.yaml 里手工写一条，path 可以用 * 和 **，例如 path: "乡镇/**"。',
      en: 'Records that a finding in a report is accepted, with reason, approver and last day. A later --until extends one that is there; u in dabiao review, or deleting its entry, takes it back. To accept the same finding of many reports, write an entry into dabiao-waivers.yaml by hand: its path may use * and **, such as path: "towns/**".',
    },
  },
  attest: {
    brief: { zh: '登记人工认定：一个条目写到了没有', en: 'record that an item is met, or not' },
    words: { zh: '条目 文件', en: 'RULE FILE' },
    does: {
      zh: '登记一条人工认定：这个条目写到了（或者没有）。所在部分的文字改了，认定就失效。',
      en: 'Records that a person finds an item met, or not; a later edit of its part reopens the question.',
    },
  },
  'baseline write': {
    brief: { zh: '记下现有的问题，以后只看新的', en: 'accept what was found so far' },
    words: PATHS,
    does: {
      zh: '把现有的问题都记下来，以后只看新的问题；没有评判的报告，原来记下的照旧。',
      en: 'Records everything found so far; from then on only new findings count. What stands for reports that are not judged is kept.',
    },
  },
  'baseline prune': {
    brief: { zh: '从基线里删去已经改好的', en: 'take out what has been mended' },
    words: PATHS,
    does: {
      zh: '从基线里删去已经改好的问题，以及文件已经不在的报告。',
      en: 'Takes out of the baseline what has been mended, and reports of the named folders whose files are not there any more.',
    },
  },
  compare: {
    brief: { zh: '两份报告：改好了哪些，还有哪些', en: 'what was mended from one report to another' },
    words: { zh: '原来的报告 现在的报告', en: 'OLD NEW' },
    does: {
      zh: '比较两份报告：哪些问题改好了，哪些还在，哪些是新的；两个年度的，再看上年的安排今年有没有回应。',
      en: 'Compares two reports: what was mended, what is new, how the score moved; over two years also which arrangements of last year’s plan are answered.',
    },
  },
  copies: {
    brief: { zh: '一批报告里互相照抄的段落', en: 'passages that reports share' },
    words: PATHS,
    does: {
      zh: '列出一批报告里互相照抄的段落、留着别的单位名称的句子，供人判断，不扣分。除套话、文件名外不到60字的段落不比。别的单位，指这批报告的单位；只在句子把它当作本单位时列出：开头几段由它行事，“现将××局……报告如下”，“××局党组”，“我局（××局）”；同类单位（两个水利局、两个镇）的，正文各段开头也列。',
      en: 'Shows which passages the reports of different issuers share, and where one still names another of these issuers as itself: as the one that acts in its first paragraphs, in 现将……报告如下, as 某局党组 or 我局（某局）, and, where both are of a kind, at the beginning of any paragraph. Paragraphs of fewer than 60 characters besides set phrases are not compared. For a reader to judge; it costs nothing.',
    },
  },
  config: {
    brief: { zh: '显示正在使用的配置、登记的决定，各写在哪里', en: 'what is in force and on record, and from where' },
    words: { zh: '', en: '' },
    does: {
      zh: '显示正在使用的配置、登记的豁免和人工认定、基线，各项写在哪个文件第几行。',
      en: 'Shows what is in force and which decisions are on record, and where each stands.',
    },
  },
}
