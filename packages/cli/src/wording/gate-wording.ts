import type { Severity } from '@dabiao/engine'
import { counted } from './counted.js'
import { outcomeWording } from './outcome-wording.js'

// An alias, since the types of the wording are made of what stands here.
type Accepted = { readonly rule: string; readonly path: string }
type Counts = { readonly findings: number; readonly reports: number }
type Decided = { readonly rule: string; readonly reason: string; readonly approvedBy: string }

// Lines that are named one by one.
const MOST_LINES = 10

const noSuchRule = (rule: string, near: string | null): string =>
  `没有“${rule}”这条要求，${near === null ? '' : `是不是 ${near}？`}`
const noSuchRuleEn = (rule: string, near: string | null): string =>
  `there is no rule ${rule}${near === null ? '' : ` (did you mean ${near}?)`}`

const zh = {
  outOfMemory: '检查它时内存用尽，没有检查',
  fault: '检查它时程序出错，没有检查',
  tooSlow: (seconds: number) => `超过 ${seconds} 秒还没有检查完，没有检查`,
  notDone: '检查被中断，没有检查',
  nothing: '没有可以检查的报告',
  written: (files: readonly string[]) => `已写好：${files.join('、')}`,
  ownOutput: '这是 dabiao 写出的检查结果，不是报告，没有检查',
  ownOutputs: (paths: readonly string[], count: number) =>
    `跳过 dabiao 自己写出的检查结果 ${count} 个：${paths.join('、')}${paths.length < count ? ' 等' : ''}`,
  unsupported: '这种格式读不了，没有检查',
  notRead: (paths: readonly string[], count: number) =>
    `另有 ${count} 个文件没有检查，它们的格式读不了：${paths.join('、')}${paths.length < count ? ' 等' : ''}；是报告的，请另存为 .docx；不是的，可以列入 .dabiaoignore`,
  /** Why reports were not compared with the one named by --previous. */
  previous: {
    noReport: (previous: string, reason: string) => `--previous 写的 ${previous} 不是这类报告：${reason}`,
    itself: (previous: string) => `--previous 写的 ${previous} 就是这份报告，要写上一年的报告`,
    notEarlier: (previous: string, year: number, own: number) =>
      `--previous 写的 ${previous} 是 ${year} 年度的报告，不比这份（${own} 年度）早，要写上一年的报告`,
    otherIssuer: (path: string, previous: string, issuer: string) =>
      `警告：${path} 没有同 --previous 写的 ${previous} 对照：那是${issuer}的报告`,
    otherIssuers: (count: number, previous: string, issuer: string) =>
      `警告：有 ${count} 份报告没有同 --previous 写的 ${previous} 对照：那是${issuer}的报告`,
    notLater: (count: number, previous: string) =>
      `警告：有 ${count} 份报告没有同 --previous 写的 ${previous} 对照：就是它，或者不比它晚`,
  },
  interrupted: (done: number) => `检查被中断，只完成了 ${done} 份，结果不完整`,
  foundMet: (item: string) => `“${item}”已由人工认定达到要求`,
  denied: (item: string, reason: string, by: string) => `“${item}”经${by}认定没有达到要求：${reason}`,
  lapsed: {
    expired: ({ rule, until, reason, approvedBy }: Decided & { readonly until?: string }) =>
      `豁免已过期：${rule}，有效到 ${until}（${approvedBy}批准：${reason}）`,
    expiredAdvice: '改好这个问题；确要继续接受，请批准人用 dabiao waive 重新登记（过期的一条可以留着备查）',
    reopened: ({ rule, on, reason, approvedBy }: Decided & { readonly on: string }) =>
      `人工认定不再有效：${rule}，${approvedBy} ${on} 认定（${reason}）以后，这部分改过`,
    reopenedAdvice: '请再看一遍这部分，用 dabiao attest 重新认定',
  },
  inlineAdvice: '发布前删去这条注释；确要接受这个问题，请用 dabiao waive 登记',
  inlineIncomplete: '豁免注释要写明要求和理由，例如：<!-- dabiao-disable-next-line shortcomings/causes -- 理由 -->',
  inlineLeft: '文稿里还有豁免注释，不能发布',
  inlineUnused: (rule: string) => `这条豁免注释没有用上：它管的下一行没有“${rule}”的问题；文稿里有豁免注释，不能发布`,
  inlineUnknown: (rule: string, near: string | null) =>
    `豁免注释写的是 ${rule}，这份报告没有这条要求${near === null ? '' : `，是不是 ${near}？`}`,
  inlineExpired: '豁免注释已过期，文稿里也不应再有',
  inlineNoDay: (until: string) => `豁免注释的 until 应是日期，如 2026-03-31，不能是“${until}”；文稿里也不应再有`,
  noSuchDay: (day: string) => `没有“${day}”这一天`,
  backslashes: (path: string) => `路径要用“/”：${path}`,
  elsewhere: (path: string) => `路径要从本文件所在的文件夹写起，如 部门/报告.docx，不能是“${path}”`,
  backslashName: (path: string) => `${path} 的名称里有“\\”，登记不了；请先改名`,
  notBaseline: '不是基线文件，请先把它删去，再用 dabiao baseline write 生成',
  lineTooLong: '这一行超过 32 MB，没有读',
  /** Why a line of standard input is no document. */
  notDocument: {
    json: '这一行不是文档：不是 UTF-8 的 JSON，应形如 {"path": "报告.md", "content": "……"}',
    path: '这一行不是文档：没有写明 "path"，应形如 {"path": "报告.md", "content": "……"} 或 {"path": "报告.docx", "base64": "……"}',
    content: '这一行不是文档："content" 应是文字，例如 "一、主要举措……"',
    base64: '这一行不是文档："base64" 不是完整的 base64 编码',
    both: '这一行不是文档："content" 和 "base64" 只能写一个',
  },
  belowPass: (score: string, pass: string) => `${score} 分，低于标准的达标分 ${pass} 分`,
  belowScore: (score: string, least: string) => `${score} 分，低于要求的 ${least} 分`,
  grave: (count: number, failOn: Severity | 'never') =>
    `有 ${count} 处${failOn === 'never' ? '' : outcomeWording.zh.severity[failOn]}${failOn === 'error' ? '' : '或更重的问题'}，未达标`,
  comments: (count: number) => `有 ${count} 处豁免注释没有删去，未达标`,
  expired: (count: number) => `有 ${count} 条豁免已过期，未达标`,
  waiverExpired: ({ rule, path, until }: Accepted & { readonly until?: string }) =>
    `豁免已过期（有效到 ${until}）：${path} 的${rule}`,
  waiverUnused: ({ rule, path }: Accepted) => `警告：这条豁免没有用上，可以删去：${path} 的${rule}`,
  waiverOfNone: ({ rule, path }: Accepted, near: string | null) =>
    `警告：${noSuchRule(rule, near)}这条豁免没有用上：${path}`,
  attestationOfNone: ({ rule, path }: Accepted, near: string | null) =>
    `警告：${noSuchRule(rule, near)}这条人工认定没有用上：${path}`,
  attestationUnasked: ({ rule, path }: Accepted) =>
    `警告：评判 ${path} 的标准没有${rule}这条要求，这条人工认定没有用上`,
  waiverGone: ({ rule, path }: Accepted, literal: boolean) =>
    `警告：${literal ? '没有这个文件' : '没有一份报告符合这个写法'}，这条豁免没有用上：${path} 的${rule}；报告改了名、换了文件夹的，请改 path`,
  attestationGone: ({ rule, path }: Accepted) =>
    `警告：没有这个文件，这条人工认定没有用上：${path} 的${rule}；报告改了名、换了文件夹的，请改 path`,
  baselineGone: (paths: readonly string[], count: number) =>
    `警告：基线里有 ${count} 份报告的文件已经不在：${paths.join('、')}${count > paths.length ? ' 等' : ''}；改了名、换了文件夹的，用 dabiao baseline write 重新登记，再用 dabiao baseline prune 删去旧的`,
  unusedFile: (file: string, used: string | null, option: string) =>
    `警告：${file} 没有用上${used === null ? '' : `，用的是 ${used}`}；要用它，加 ${option} ${file}`,
  reopened: ({ rule, path, on }: Accepted & { readonly on: string }) =>
    `警告：${on} 的人工认定不再有效，这部分后来改过：${path} 的${rule}`,
  progress: {
    count: (done: number, total: number | null) => (total === null ? `${done} 份` : `${done}/${total} 份`),
    rate: (rate: number) => `每秒 ${rate} 份`,
    left: (seconds: number) =>
      seconds < 60 ? `还要 ${seconds} 秒` : `还要 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  },
  manyRules: (rule: string, ids: readonly string[]) =>
    `叫“${rule}”的要求有 ${ids.length} 条，请写其中一条：${ids.join('、')}`,
  noRule: (rule: string, near: string | null, path: string, found: readonly string[]) =>
    `没有 ${rule} 这条要求${near ? `，是不是 ${near}？` : found.length > 0 ? `，${path} 有问题的是：${found.join('；')}` : ''}`,
  ruleWithTitle: (rule: string, title: string) => `${title}（${rule}）`,
  ruleByName: (rule: string, title: string) => `“${title}”（${rule}）`,
  ruleAndFile: (command: string) => `要写一条要求和一个文件，例如：dabiao ${command} shortcomings/causes 报告.md`,
  leftOver: (word: string) =>
    `多出了“${word}”，也没有这个文件；理由、人名、文件名里有空格的，要用半角的引号把整个括起来，例如 --reason "已另文 说明"`,
  manyFiles: (file: string) =>
    `一次登记一份报告；要接受很多份报告的同一个问题，在 ${file} 里手工写一条，path 里可以用 * 和 **，例如 path: "乡镇/**"（见 dabiao help waive）`,
  past: (until: string) => `${until} 已经过去，豁免登记了也不起作用`,
  needs: (command: string, option: string) => `${command} 必须写 ${option}`,
  notInFile: (file: string) => `${file} 里没有这一处的豁免，撤销不了`,
  outside: (path: string, folder: string) =>
    `${path} 不在 ${folder} 之下，登记不了；登记的文件要放在报告所在的文件夹，或者它上面的文件夹里`,
  nothingToWaive: (path: string, rule: string, found: readonly string[]) =>
    `${path} 没有${rule}的问题，不用登记${found.length > 0 ? `，有问题的是：${found.join('；')}` : ''}`,
  noneHolds: (path: string, rule: string, quote: string) =>
    `${path} 里${rule}的问题，没有一处在“${quote}”里；--quote 要照报告里的原文写`,
  acceptedAlready: (path: string, rule: string, how: string, ends: boolean) =>
    `${path} 的${rule}已经接受了，不用再登记。${how}。${ends ? '要延长，用 --until 写更晚的一天；' : ''}要撤销，在 dabiao review 里按 u`,
  waived: (path: string, rule: string, file: string) => `已登记到 ${file}：接受 ${path} 的${rule}`,
  waivedAll: (count: number, lines: readonly number[], isQuoted: boolean) =>
    `共 ${count} 处（第 ${lines.slice(0, MOST_LINES).join('、')} 行${lines.length > MOST_LINES ? '等' : ''}），以后再有的也接受；只接受其中一处的，用 --quote 写明${isQuoted ? '长一些的' : ''}原文，并从文件里删去刚登记的这条`,
  attested: (path: string, rule: string, met: boolean, file: string) =>
    `已登记到 ${file}：认定 ${path} 的${rule}${met ? '达到' : '未达到'}要求`,
  noItem: (rule: string) => `${rule} 不是条目，只能认定条目，如 shortcomings/causes`,
  noPart: (path: string, rule: string) => `${path} 没有 ${rule} 所在的部分，没有可以认定的文字`,
  baselineWritten: (file: string, findings: number, reports: number) =>
    `已写入 ${file}：${reports} 份报告的 ${findings} 处问题；以后只看新的问题`,
  baselineAdded: (findings: number) => `其中 ${findings} 处是原来的基线里没有的，这次一并认下了；请确认不是新写错的`,
  baselineKept: (reports: number, findings: number) =>
    `这次没有评判的 ${reports} 份报告，基线里原有的 ${findings} 处照旧`,
  baselinePruned: (file: string, mended: number, { findings, reports }: Counts, left: number) =>
    `${file}：删去已经改好的 ${mended} 处${reports === 0 ? '' : `、文件已经不在的 ${findings} 处（${reports} 份报告）`}，还有 ${left} 处`,
  overOther: (file: string) =>
    `“${file}”已经有了，又不是基线文件，没有改动它；请为基线另取一个文件名，确实不要它的，先把它删去`,
  noBaseline: (file: string) => `没有 ${file}，请先用 dabiao baseline write 生成`,
}

type GateWording = typeof zh

const en: GateWording = {
  outOfMemory: 'checking it took more memory than there is; not checked',
  fault: 'the program failed on it; not checked',
  tooSlow: (seconds) => `not done after ${seconds} seconds; not checked`,
  notDone: 'interrupted; not checked',
  nothing: 'there was nothing to check',
  written: (files) => `wrote ${files.join(', ')}`,
  ownOutput: 'this holds results of dabiao, no report; not checked',
  ownOutputs: (paths, count) =>
    `passed over ${counted(count, 'file')} of results of dabiao: ${paths.join(', ')}${paths.length < count ? ' and others' : ''}`,
  unsupported: 'a format that is not read; not checked',
  notRead: (paths, count) =>
    `${counted(count, 'more file was', 'more files were')} not checked, being in formats that are not read: ${paths.join(', ')}${paths.length < count ? ' and others' : ''}; save reports as .docx, list others in .dabiaoignore`,
  previous: {
    noReport: (previous, reason) => `${previous}, named by --previous, is no such report: ${reason}`,
    itself: (previous) => `${previous}, named by --previous, is this report itself; name last year’s`,
    notEarlier: (previous, year, own) =>
      `${previous}, named by --previous, is a report for ${year}, no earlier than this one for ${own}; name last year’s`,
    otherIssuer: (path, previous, issuer) =>
      `warning: ${path} was not compared with ${previous}, named by --previous: that is a report of ${issuer}`,
    otherIssuers: (count, previous, issuer) =>
      `warning: ${counted(count, 'report was', 'reports were')} not compared with ${previous}, named by --previous: that is a report of ${issuer}`,
    notLater: (count, previous) =>
      `warning: ${counted(count, 'report was', 'reports were')} not compared with ${previous}, named by --previous: the same, or no later`,
  },
  interrupted: (done) => `interrupted after ${counted(done, 'report')}; the result is incomplete`,
  foundMet: (item) => `“${item}” was found to be met by a person`,
  denied: (item, reason, by) => `“${item}” is not met, as ${by} found: ${reason}`,
  lapsed: {
    expired: ({ rule, until, reason, approvedBy }) =>
      `A waiver expired after ${until}: ${rule} (approved by ${approvedBy}: ${reason})`,
    expiredAdvice: 'Mend the finding, or have it accepted anew with dabiao waive; the old entry may stay on record',
    reopened: ({ rule, on, reason, approvedBy }) =>
      `A judgement no longer holds: ${rule}, by ${approvedBy} on ${on} (${reason}); the part was changed since`,
    reopenedAdvice: 'Look at the part again and record the judgement anew with dabiao attest',
  },
  inlineAdvice: 'delete this comment before publication; to accept the finding for good, use dabiao waive',
  inlineIncomplete:
    'such a comment needs a rule and a reason: <!-- dabiao-disable-next-line shortcomings/causes -- reason -->',
  inlineLeft: 'a waiver comment is left in the text, which must not be published so',
  inlineUnused: (rule) =>
    `this waiver comment accepts nothing: the line below it has no finding of ${rule}; a text with it must not be published`,
  inlineUnknown: (rule, near) =>
    `this waiver comment is for ${rule}, and the report is asked for no such rule${near === null ? '' : `; did you mean ${near}?`}`,
  inlineExpired: 'a waiver comment that has expired is left in the text',
  inlineNoDay: (until) => `the until of this comment is a day such as 2026-03-31, not '${until}'; it must go anyway`,
  noSuchDay: (day) => `there is no day ${day}`,
  backslashes: (path) => `paths are written with slashes: ${path}`,
  elsewhere: (path) => `a path is written from the folder of this file, as bureaus/report.docx, not '${path}'`,
  backslashName: (path) => `the name of ${path} has a backslash, and cannot be recorded; rename it first`,
  notBaseline: 'this is no baseline; delete it, and write one with dabiao baseline write',
  lineTooLong: 'this line is longer than 32 MB, not read',
  notDocument: {
    json: 'this line is no document: it is no JSON in UTF-8, expected {"path": "report.md", "content": "..."}',
    path: 'this line is no document: it has no "path", expected {"path": "report.md", "content": "..."} or {"path": "report.docx", "base64": "..."}',
    content: 'this line is no document: its "content" is no text',
    base64: 'this line is no document: its "base64" is not whole or no base64',
    both: 'this line is no document: it has both "content" and "base64", expected one of them',
  },
  belowPass: (score, pass) => `${score} points, below the pass mark of ${pass}`,
  belowScore: (score, least) => `${score} points, below the ${least} asked for`,
  grave: (count, failOn) => `${counted(count, 'finding')} at or above ${failOn}`,
  comments: (count) => `${counted(count, 'waiver comment is', 'waiver comments are')} left in the text`,
  expired: (count) => `${counted(count, 'waiver has', 'waivers have')} expired`,
  waiverExpired: ({ rule, path, until }) => `this waiver expired after ${until}: ${rule} in ${path}`,
  waiverUnused: ({ rule, path }) => `warning: this waiver accepts nothing and can be deleted: ${rule} in ${path}`,
  waiverOfNone: ({ rule, path }, near) =>
    `warning: ${noSuchRuleEn(rule, near)}; this waiver for ${path} accepts nothing`,
  attestationOfNone: ({ rule, path }, near) =>
    `warning: ${noSuchRuleEn(rule, near)}; this judgement of ${path} holds for nothing`,
  attestationUnasked: ({ rule, path }) =>
    `warning: ${path} is judged by a ruleset without ${rule}; this judgement holds for nothing`,
  waiverGone: ({ rule, path }, literal) =>
    `warning: ${literal ? 'there is no such file' : 'no report matches'}, so this waiver accepts nothing: ${rule} in ${path}; change its path where the report was moved or renamed`,
  attestationGone: ({ rule, path }) =>
    `warning: there is no such file, so this judgement holds for nothing: ${rule} in ${path}; change its path where the report was moved or renamed`,
  baselineGone: (paths, count) =>
    `warning: the baseline knows ${counted(count, 'report that is', 'reports that are')} not there: ${paths.join(', ')}${count > paths.length ? ', ...' : ''}; record moved ones anew with dabiao baseline write, then take out the old ones with dabiao baseline prune`,
  unusedFile: (file, used, option) =>
    `warning: ${file} is not used${used === null ? '' : `, but ${used}`}; add ${option} ${file} to use it`,
  reopened: ({ rule, path, on }) =>
    `warning: the judgement of ${on} no longer holds, the part was changed since: ${rule} in ${path}`,
  progress: {
    count: (done, total) => (total === null ? counted(done, 'report') : `${done}/${counted(total, 'report')}`),
    rate: (rate) => `${rate} a second`,
    left: (seconds) => (seconds < 60 ? `${seconds} s left` : `${Math.floor(seconds / 60)} min ${seconds % 60} s left`),
  },
  manyRules: (rule, ids) => `${ids.length} rules are called '${rule}'; give one of them: ${ids.join(', ')}`,
  noRule: (rule, near, path, found) =>
    `there is no rule ${rule}${near ? `; did you mean ${near}?` : found.length > 0 ? `; ${path} has findings of: ${found.join('; ')}` : ''}`,
  ruleWithTitle: (rule, title) => `${rule} (${title})`,
  ruleByName: (rule, title) => `“${title}” (${rule})`,
  ruleAndFile: (command) =>
    `one rule and one file are needed; for example: dabiao ${command} shortcomings/causes report.md`,
  leftOver: (word) =>
    `'${word}' is left over, and no file is called so; what holds a blank needs quotation marks around it, as in --reason "told in another document"`,
  manyFiles: (file) =>
    `one report at a time; to accept the same finding of many, write an entry into ${file} by hand: its path may use * and **, such as path: "towns/**" (see dabiao help waive)`,
  past: (until) => `${until} is past; such a waiver would accept nothing`,
  needs: (command, option) => `${command} needs ${option}`,
  notInFile: (file) => `${file} has no waiver of this one to take out`,
  outside: (path, folder) =>
    `${path} is not below ${folder}; the file to record it in belongs into the folder of the report, or one above`,
  nothingToWaive: (path, rule, found) =>
    `${path} has no finding of ${rule}; nothing to accept${found.length > 0 ? `; it has findings of: ${found.join('; ')}` : ''}`,
  noneHolds: (path, rule, quote) =>
    `no finding of ${rule} in ${path} is in “${quote}”; --quote takes words as they stand in the report`,
  acceptedAlready: (path, rule, how, ends) =>
    `${rule} is accepted in ${path} already: ${how}. ${ends ? 'A later --until extends it; ' : ''}u in dabiao review takes it back`,
  waived: (path, rule, file) => `recorded in ${file}: ${rule} is accepted in ${path}`,
  waivedAll: (count, lines, isQuoted) =>
    `${count} findings (lines ${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ', ...' : ''}), and any to come; to accept only one of them, name ${isQuoted ? 'more of ' : ''}its words with --quote, and take this entry out of the file`,
  attested: (path, rule, met, file) => `recorded in ${file}: ${rule} is ${met ? 'met' : 'not met'} in ${path}`,
  noItem: (rule) => `${rule} is no item; only items are attested, e.g. shortcomings/causes`,
  noPart: (path, rule) => `${path} does not have the part of ${rule}; there are no words to judge`,
  baselineWritten: (file, findings, reports) =>
    `wrote ${file}: ${counted(findings, 'finding')} of ${counted(reports, 'report')}; from now on only new ones count`,
  baselineAdded: (findings) =>
    `${findings} of them were not in the earlier baseline, now accepted too; make sure that they are no new mistakes`,
  baselineKept: (reports, findings) =>
    `kept what stood for ${counted(reports, 'report')} not judged this time: ${counted(findings, 'finding')}`,
  baselinePruned: (file, mended, { findings, reports }, left) =>
    `${file}: ${counted(mended, 'mended finding')} taken out${reports === 0 ? '' : `, and ${counted(findings, 'finding')} of ${counted(reports, 'missing report')}`}; ${left} left`,
  overOther: (file) =>
    `'${file}' is there already and is no baseline; it was left as it is. Give another name, or delete it first`,
  noBaseline: (file) => `there is no ${file}; write it first with dabiao baseline write`,
}

/** What runs, thresholds and decisions are told with. */
export const gateWording = { zh, en }
