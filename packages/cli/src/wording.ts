import type { Bilingual, Lang, Severity } from '@dabiao/engine'
import { gateWording } from './gate-wording.js'
import type { FileTrouble, WriteTrouble } from './io.js'

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 104857.6) / 10)

const zh = {
  gate: gateWording.zh,
  usage: {
    unknownOption: (name: string, near: string | null) => `没有 ${name} 这个选项${near ? `，是不是 ${near}？` : ''}`,
    missingValue: (name: string) => `${name} 后面要写上值`,
    noValue: (name: string) => `${name} 后面不带值`,
    unknownValue: (name: string, value: string, known: readonly string[], near: string | null) =>
      `${name} 不能是“${value}”${near ? `，是不是 ${near}？` : '；'}可用的有：${known.join('、')}`,
    noCommand: '没有说要做什么，例如：dabiao check 报告.md（用法见 dabiao --help）',
    fileForCommand: (file: string) => `没有“${file}”这个命令；要检查它，请写：dabiao check ${file}`,
    unknownCommand: (name: string, known: readonly string[], near: string | null) =>
      `没有“${name}”这个命令，${near ? `是不是 ${near}？` : `可用的有：${known.join('、')}`}`,
    noSubcommand: (name: string, word: string, known: readonly string[], near: string | null) =>
      word === ''
        ? `${name} 后面要写做什么：${known.join('、')}`
        : `没有“${name} ${word}”这个命令，${near ? `是不是 ${name} ${near}？` : `可用的有：${known.join('、')}`}`,
    notTaken: (option: string, command: string, takers: readonly string[]) =>
      `${command} 不用 ${option} 这个选项（用它的是 ${takers.join('、')}）`,
    noFiles: '没有说要检查哪个文件，例如：dabiao check 报告.md',
    emptyName: '有一个文件名是空的',
    stdinAlone: '从标准输入读取时，不能再写别的文件',
    oneOf: (first: string, second: string) => `${first} 和 ${second} 只能用一个`,
    noStdin: (command: string) => `${command} 要改文件，不能从标准输入读取`,
    noTerminal: (file: string) => `这里不是终端，显示不了审阅画面；请改用：dabiao check ${file}`,
    noYear: (name: string, value: string) => `${name} 应是年度（如 2021）或日期（如 2021-12-31），不能是“${value}”`,
    oneFormat: '这个命令一次只能用一种格式',
    whichOutput: '有几种格式要写到文件，请分别写明，例如：-o.html 结果.html -o.xlsx 结果.xlsx',
    whichFormat: (file: string) => `看不出“${file}”要写成什么格式，请加上 -f`,
    oneToStdout: (names: readonly string[]) =>
      `${names.join('、')} 不能都写到标准输出，请为其中的写明文件，例如：-o.${names.at(-1)} 结果`,
    needsFile: (name: string) => `${name} 不能显示在终端里，请写明文件，例如：-o 结果.${name}`,
    overReport: (file: string) => `“${file}”就是要检查的报告，不能用结果覆盖它`,
    sameOutput: (file: string) => `有两种格式要写到同一个文件“${file}”`,
    noScore: (name: string, value: string) => `${name} 应是 0 到 100 的分数，不能是“${value}”`,
  },
  file: {
    missing: () => '没有这个文件',
    directory: () => '这是文件夹，请写出其中的文件',
    special: () => '这不是普通文件',
    denied: () => '没有读取它的权限',
    empty: () => '文件是空的',
    'too-large': ({ bytes, limit }: { bytes: number; limit: number }) =>
      `文件有 ${megabytes(bytes)} MB，超过了 ${megabytes(limit)} MB 的上限`,
    unreadable: ({ code }: { code: string }) => `读不出来（${code}）`,
  },
  writing: {
    exists: () => '已经有这个文件，没有改动它',
    directory: () => '是文件夹，写不了',
    'no-folder': () => '所在的文件夹不存在，写不了',
    denied: () => '没有写入权限',
    full: () => '磁盘满了，写不下',
    unwritable: ({ code }: { code: string }) => `写不进去（${code}）`,
  },
  watch: {
    noStdin: '--watch 要写出文件名，不能从标准输入读取',
    waiting: (count: number) => `正在等 ${count} 个文件的改动，按 Ctrl-C 结束`,
    again: (file: string, time: string) => `${time} ${file} 已保存：`,
  },
  separator: '、',
  notApplicable: (reason: string) => `没有评判：${reason}`,
  ruleset: {
    unknown: (name: string, known: readonly string[], near: string | null) =>
      `没有“${name}”这套标准${near ? `，是不是 ${near}？` : '；'}可用的有：${known.join('、')}，也可以给出 .yaml 文件`,
    outside: '这个文件实际在本文件所在的文件夹之外（它是一个链接），不能用',
    named: (unfit: string | null) => `由 --ruleset 指定${unfit === null ? '' : `；但 ${unfit}`}`,
  },
  severity: { error: '错误', warning: '警告', info: '提示' },
  status: { section: '独立成章', subsection: '单独小节', merged: '合并成章', content: '正文有述', absent: '缺' },
  heading: {
    noTitle: '（没有找到标题）',
    noIssuer: '报告单位不明',
    year: (year: number | null) => (year === null ? '年度不明' : `${year} 年度`),
    published: (date: string | null) => (date === null ? '发布日期不明' : `${date} 发布`),
    disagreement: (what: string) => `! 请核对：${what}`,
    score: (points: string) => `${points} 分`,
    withoutBaseline: (points: string) => `不算基线里已有的问题是 ${points} 分，按这个分数判断是否达标`,
    passed: '达标',
    failed: '未达标',
    ruleset: '标准',
    rulesetName: (title: string, id: string, version: string) => `${title}（${id} ${version}）`,
  },
  parts: {
    section: '五个部分',
    name: '部分',
    status: '状态',
    points: '得分',
    line: '行',
    paragraph: '段',
    heading: '报告中的标题',
    noHeading: '（没有标题）',
    belongsHere: '（可以补在这里）',
    quote: (words: string) => `“${words}”`,
    notAsked: (items: string, reason: string) => `不评，也不扣分：${items}（${reason}）`,
  },
  findings: {
    section: '问题',
    whole: '全文',
    group: (count: number, lost: string) => `${count} 处${lost === '0' ? '' : `，扣 ${lost} 分`}`,
    lost: (points: string) => `扣 ${points} 分`,
    asks: '要求',
    basis: '依据',
    advice: '建议',
    asksPart: (part: string) => `报告要有“${part}”`,
    asksItem: (part: string, item: string) => `“${part}”中要有“${item}”`,
    citing: (basis: string) => `（${basis}）`,
    paragraph: (number: number) => `第${number}段`,
    same: '同上',
    here: '可以补在这里',
  },
  totals: {
    section: '合计',
    none: '没有发现问题。',
    noErrors: ({ warning, info }: { readonly warning: number; readonly info: number }) =>
      `没有错误（另有警告 ${warning}、提示 ${info}，没有显示）。`,
    hidden: '（只显示错误）',
    counts: (counts: Readonly<Record<Severity, number>>, lost: string) =>
      `错误 ${counts.error}，警告 ${counts.warning}，提示 ${counts.info}；共扣 ${lost} 分。`,
    gains: '先改这几处，得分最多：',
    gain: (points: string) => `可得 +${points} 分`,
    addPart: (part: string) => `补写“${part}”`,
    raisePart: (part: string) => `把“${part}”单独写成一章`,
    addItem: (part: string, item: string) => `在“${part}”中补写“${item}”`,
    extendItem: (part: string, item: string) => `在“${part}”中把“${item}”写充分`,
    reach: (points: string) => `改好以后可到 ${points} 分。`,
  },
  ledger: {
    section: '扣分明细',
    full: '满分',
    score: '得分',
  },
  plan: {
    section: (target: string) => `怎样达到 ${target} 分`,
    reached: (score: string) => `已经有 ${score} 分，不用再改。`,
    steps: (count: number, score: string) => `改好下面 ${count} 处，可到 ${score} 分：`,
    short: (score: string) => `全部改好也只到 ${score} 分：`,
  },
  copies: {
    read: (count: number) => `看了 ${count} 份报告`,
    copied: '不同单位的报告中相同的段落',
    strangers: '写着别的单位名称的句子',
    shared: (reports: number, substance: number, hasFigures: boolean) =>
      `${reports} 份报告相同，除套话外 ${substance} 字${hasFigures ? '，连数字也一样' : ''}`,
  },
  fix: {
    nothing: '没有可以自动改正的地方',
    counts: (rule: string, count: number) => `${rule} ${count} 处`,
    marks: '标点',
    separator: '、',
    can: (what: string, before: string, after: string) =>
      `可以改正：${what}；改后得分 ${before} → ${after}。要改写文件，加上 --write`,
    done: (what: string, before: string, after: string, backup: string) =>
      `已改正：${what}；得分 ${before} → ${after}。原稿留在 ${backup}`,
    noScore: '无',
    notText: (format: string) => `.${format} 不能自动改写，请在原来的软件里改`,
    nowUtf8: (encoding: string) => `原稿的编码是 ${encoding}，改后的文件是 UTF-8`,
    tooMany: '改动太多，不逐行显示',
    noBackup: '旁边的 .bak 文件太多，没有地方留原稿，没有改写',
  },
  outline: {
    section: '结构',
    role: { title: '题目', salutation: '称谓', signature: '落款', contents: '目录', furniture: '页面' },
    part: (title: string, status: string) => `${title}：${status}`,
    because: (words: string) => `，根据“${words}”`,
    absent: (titles: string) => `没有找到：${titles}`,
  },
  summary: {
    section: '各份报告',
    score: '得分',
    grade: '等级',
    verdict: '结论',
    file: '文件',
    notJudged: '未评判',
    counts: (reports: number, passed: number, failed: number, other: number) =>
      `共 ${reports} 份：达标 ${passed} 份，未达标 ${failed} 份${other > 0 ? `，没能检查 ${other} 份` : ''}。`,
  },
}

export type Wording = typeof zh

const en: Wording = {
  gate: gateWording.en,
  usage: {
    unknownOption: (name, near) => `there is no option ${name}${near ? `; did you mean ${near}?` : ''}`,
    missingValue: (name) => `${name} needs a value`,
    noValue: (name) => `${name} takes no value`,
    unknownValue: (name, value, known, near) =>
      `${name} cannot be '${value}'${near ? `; did you mean ${near}?` : ';'} known are: ${known.join(', ')}`,
    noCommand: 'no command given; for example: dabiao check report.md (see dabiao --help)',
    fileForCommand: (file) => `there is no command '${file}'; to check that file: dabiao check ${file}`,
    unknownCommand: (name, known, near) =>
      `there is no command '${name}'; ${near ? `did you mean ${near}?` : `known are: ${known.join(', ')}`}`,
    noSubcommand: (name, word, known, near) =>
      word === ''
        ? `${name} needs to be told what to do: ${known.join(', ')}`
        : `there is no command '${name} ${word}'; ${near ? `did you mean ${name} ${near}?` : `known are: ${known.join(', ')}`}`,
    notTaken: (option, command, takers) => `${command} has no option ${option} (it belongs to ${takers.join(', ')})`,
    noFiles: 'no file given; for example: dabiao check report.md',
    emptyName: 'one of the file names is empty',
    stdinAlone: 'standard input goes without other files',
    oneOf: (first, second) => `${first} and ${second} do not go together`,
    noStdin: (command) => `${command} changes files and takes no standard input`,
    noTerminal: (file) => `there is no terminal to show the review on; use: dabiao check ${file}`,
    noYear: (name, value) => `${name} is a year (2021) or a date (2021-12-31), not '${value}'`,
    oneFormat: 'this command gives one format at a time',
    whichOutput: 'several formats go to files; name each, for example: -o.html result.html -o.xlsx result.xlsx',
    whichFormat: (file) => `which format '${file}' should have is unclear; name it with -f`,
    oneToStdout: (names) =>
      `${names.join(' and ')} cannot all go to standard output; give files, for example: -o.${names.at(-1)} FILE`,
    needsFile: (name) => `${name} is nothing for a terminal; give a file, for example: -o result.${name}`,
    overReport: (file) => `'${file}' is one of the reports; the result would replace it`,
    sameOutput: (file) => `two formats would go to the same file '${file}'`,
    noScore: (name, value) => `${name} is a score from 0 to 100, not '${value}'`,
  },
  file: {
    missing: () => 'there is no such file',
    directory: () => 'this is a folder; name the files in it',
    special: () => 'this is not a regular file',
    denied: () => 'permission to read it is denied',
    empty: () => 'the file is empty',
    'too-large': ({ bytes, limit }) =>
      `the file has ${megabytes(bytes)} MB, more than the limit of ${megabytes(limit)} MB`,
    unreadable: ({ code }) => `it cannot be read (${code})`,
  },
  writing: {
    exists: () => 'the file is there already and was left as it is',
    directory: () => 'it is a folder, not a file',
    'no-folder': () => 'the folder that it should stand in is not there',
    denied: () => 'there is no permission to write it',
    full: () => 'the disk is full',
    unwritable: ({ code }) => `it cannot be written (${code})`,
  },
  watch: {
    noStdin: '--watch needs the names of files, not standard input',
    waiting: (count) => `watching ${count === 1 ? 'one file' : `${count} files`}; Ctrl-C ends it`,
    again: (file, time) => `${time} ${file} was saved:`,
  },
  separator: ', ',
  notApplicable: (reason) => `not judged: ${reason}`,
  ruleset: {
    unknown: (name, known, near) =>
      `there is no ruleset '${name}'${near ? `; did you mean ${near}?` : ';'} known are: ${known.join(', ')}, or a .yaml file`,
    outside: 'followed to its end this link leaves the folder of the file that names it',
    named: (unfit) => `named by --ruleset${unfit === null ? '' : `; but ${unfit}`}`,
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  status: {
    section: 'own section',
    subsection: 'subsection',
    merged: 'merged',
    content: 'in the text',
    absent: 'absent',
  },
  heading: {
    noTitle: '(no title found)',
    noIssuer: 'issuer unknown',
    year: (year) => (year === null ? 'year unknown' : `for ${year}`),
    published: (date) => (date === null ? 'publication date unknown' : `published ${date}`),
    disagreement: (what) => `! please check: ${what}`,
    score: (points) => `${points} points`,
    withoutBaseline: (points) => `${points} points without what the baseline knows; the verdict rests on these`,
    passed: 'passed',
    failed: 'not passed',
    ruleset: 'rules',
    rulesetName: (title, id, version) => `${title} (${id} ${version})`,
  },
  parts: {
    section: 'The five parts',
    name: 'part',
    status: 'status',
    points: 'points',
    line: 'line',
    paragraph: 'para',
    heading: 'heading in the report',
    noHeading: '(no heading)',
    belongsHere: '(could be added here)',
    quote: (words) => `“${words}”`,
    notAsked: (items, reason) => `not judged, costs nothing: ${items} (${reason})`,
  },
  findings: {
    section: 'Findings',
    whole: 'The whole text',
    group: (count, lost) =>
      `${count} ${count === 1 ? 'finding' : 'findings'}${lost === '0' ? '' : `, ${lost} points lost`}`,
    lost: (points) => `-${points}`,
    asks: 'asks for',
    basis: 'basis',
    advice: 'do',
    asksPart: (part) => `a part “${part}”`,
    asksItem: (part, item) => `“${item}” in “${part}”`,
    citing: (basis) => ` (${basis})`,
    paragraph: (number) => `para ${number}`,
    same: 'the same place',
    here: 'could be added here',
  },
  totals: {
    section: 'Altogether',
    none: 'Nothing was found.',
    noErrors: ({ warning, info }) => `No errors (${warning} warnings and ${info} info are not shown).`,
    hidden: ' (Errors alone are shown.)',
    counts: (counts, lost) => {
      const words = (['error', 'warning', 'info'] as const).map((severity) => {
        const plural = severity !== 'info' && counts[severity] !== 1 ? 's' : ''
        return `${counts[severity]} ${severity}${plural}`
      })
      return `${words.join(', ')}; ${lost} points lost.`
    },
    gains: 'What would bring the most points:',
    gain: (points) => `+${points}`,
    addPart: (part) => `add “${part}”`,
    raisePart: (part) => `give “${part}” a section of its own`,
    addItem: (part, item) => `add “${item}” to “${part}”`,
    extendItem: (part, item) => `say more on “${item}” in “${part}”`,
    reach: (points) => `With these done the score could be ${points}.`,
  },
  ledger: {
    section: 'Every point lost',
    full: 'full marks',
    score: 'score',
  },
  plan: {
    section: (target) => `How to reach ${target}`,
    reached: (score) => `It has ${score} already; nothing to mend.`,
    steps: (count, score) => `With ${count === 1 ? 'this' : `these ${count}`} mended, it reaches ${score}:`,
    short: (score) => `With everything mended it reaches no more than ${score}:`,
  },
  copies: {
    read: (count) => `${count} ${count === 1 ? 'report' : 'reports'} read`,
    copied: 'Paragraphs that reports of different issuers share',
    strangers: 'Sentences that name another issuer',
    shared: (reports, substance, hasFigures) =>
      `in ${reports} reports, ${substance} characters without set phrases${hasFigures ? ', figures included' : ''}`,
  },
  fix: {
    nothing: 'nothing that can be mended without asking',
    counts: (rule, count) => `${rule} ${count}`,
    marks: 'punctuation marks',
    separator: ', ',
    can: (what, before, after) => `can be mended: ${what}; score ${before} -> ${after}. Add --write to change the file`,
    done: (what, before, after, backup) => `mended: ${what}; score ${before} -> ${after}. The original is ${backup}`,
    noScore: 'none',
    notText: (format) => `.${format} files are not changed; mend them in the program that made them`,
    nowUtf8: (encoding) => `the original was ${encoding}, the changed file is UTF-8`,
    tooMany: 'too many changes to show line by line',
    noBackup: 'there are too many .bak files beside it to keep the original; nothing was changed',
  },
  outline: {
    section: 'Outline',
    role: { title: 'title', salutation: 'address', signature: 'signature', contents: 'contents', furniture: 'page' },
    part: (title, status) => `${title}: ${status}`,
    because: (words) => `, by “${words}”`,
    absent: (titles) => `not found: ${titles}`,
  },
  summary: {
    section: 'All reports',
    score: 'score',
    grade: 'grade',
    verdict: 'verdict',
    file: 'file',
    notJudged: 'not judged',
    counts: (reports, passed, failed, other) =>
      `${reports} reports: ${passed} passed, ${failed} not passed${other > 0 ? `, ${other} could not be checked` : ''}.`,
  },
}

/** All wording of the command line; what rules say stands in the rulesets. */
export const wording: Readonly<Record<Lang, Wording>> = { zh, en }

/** One text in both languages. */
export function bilingual(text: (say: Wording, lang: Lang) => string): Bilingual {
  return { zh: text(zh, 'zh'), en: text(en, 'en') }
}

/** Why a file could not be read, in one line. */
export function troubleText(trouble: FileTrouble): Bilingual {
  return bilingual(({ file }) => {
    if (trouble.kind === 'too-large') return file['too-large'](trouble)
    if (trouble.kind === 'unreadable') return file.unreadable(trouble)
    return file[trouble.kind]()
  })
}

/** Why a file could not be written, in one line. */
export function writeTroubleText(trouble: WriteTrouble): Bilingual {
  return bilingual(({ writing }) => {
    return trouble.kind === 'unwritable' ? writing.unwritable(trouble) : writing[trouble.kind]()
  })
}
