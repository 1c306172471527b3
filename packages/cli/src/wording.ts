import type { Bilingual, Lang, Severity } from '@dabiao/engine'
import { quoted } from '@dabiao/engine/text'
import type { FileTrouble, WriteTrouble } from './io.js'
import { counted } from './wording/counted.js'
import { gateWording } from './wording/gate-wording.js'
import { outcomeWording } from './wording/outcome-wording.js'
import { usageWording } from './wording/usage-wording.js'

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 104857.6) / 10)

/** What errors of the system mean that users meet. */
const systemWords: Readonly<Record<string, string>> = {
  ENAMETOOLONG: '文件名太长',
  ELOOP: '链接绕成了圈',
  EBUSY: '别的程序正占用着它',
  EDQUOT: '超过了磁盘配额',
  EFBIG: '文件太大',
  EIO: '磁盘读写出错',
  EISDIR: '是文件夹',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
}

const alsoOf = (also: readonly string[]): string => (also.length === 0 ? '' : `，另有${also.join('、')}`)

const zh = {
  usage: usageWording.zh,
  gate: gateWording.zh,
  file: {
    missing: () => '没有这个文件',
    missingNear: (near: string) => `没有这个文件，是不是 ${near}？`,
    missingQuotes: (name: string) => `没有这个文件；要用半角的引号把整个文件名括起来：${name}`,
    directory: () => '这是文件夹，请写出其中的文件',
    special: () => '这不是普通文件',
    denied: () => '没有读取它的权限',
    empty: () => '文件是空的',
    'too-large': ({ bytes, limit }: { bytes: number | null; limit: number }) =>
      `文件${bytes === null ? '' : `有 ${megabytes(bytes)} MB，`}超过了 ${megabytes(limit)} MB 的上限`,
    unreadable: ({ code }: { code: string }) => `读不出来（${systemWords[code] ?? `系统代码 ${code}`}）`,
  },
  writing: {
    exists: () => '已经有这个文件，没有改动它',
    directory: () => '是文件夹，写不了',
    'no-folder': () => '所在的文件夹不存在，写不了',
    denied: () => '没有写入权限',
    full: () => '磁盘满了，写不下',
    busy: () => '另一个 dabiao 正在改写它，没有改动；稍后再试',
    unwritable: ({ code }: { code: string }) => `写不进去（${systemWords[code] ?? `系统代码 ${code}`}）`,
  },
  separator: '、',
  notApplicable: (reason: string) => `没有评判：${reason}`,
  ruleset: {
    unknown: (name: string, known: readonly string[], near: string | null) =>
      `没有“${name}”这套标准${near ? `，是不是 ${near}？` : '；'}可用的有：${known.join('、')}，也可以给出 .yaml 文件`,
    outside: '这个文件实际在本文件所在的文件夹之外（它是一个链接），不能用',
    named: (by: 'option' | 'config', unfit: string | null) =>
      `由${by === 'option' ? ' --ruleset ' : '配置文件'}指定${unfit === null ? '' : `；但 ${unfit}`}`,
  },
  ...outcomeWording.zh,
  heading: {
    noTitle: '（没有找到题目）',
    noIssuer: '报告单位不明',
    year: (year: number | null) => (year === null ? '年度不明' : `${year} 年度`),
    dated: (date: string | null, signed: boolean) =>
      date === null ? '发布日期不明' : `${date} ${signed ? '落款' : '发布'}`,
    toCheck: (what: string) => `请核对：${what}`,
    score: (points: string) => `${points} 分`,
    decided: { baseline: '不计基线', waiver: '有豁免', attestation: '有人工认定' },
    decidedBy: (words: readonly string[]) => `（${words.join('，')}）`,
    withoutBaseline: (points: string, known: number) =>
      `不算基线里已有的 ${known} 处问题，得 ${points} 分；按这个分数判断是否达标`,
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
    besides: (points: string) => `全文检查另扣 ${points} 分，不算在各部分的得分里。`,
    notAsked: (items: string, reason: string) => `不评，也不扣分：${items}（${reason}）`,
  },
  findings: {
    section: '问题',
    group: (count: number, lost: string, byChecks: string) =>
      `${count} 处${lost === '0' ? '' : `，扣 ${lost} 分`}${byChecks === '0' ? '' : `（其中全文检查 ${byChecks} 分）`}`,
    lost: (points: string) => `扣 ${points} 分`,
    /** Of what would cost points, had its check not taken all it may or the report any left. */
    noMore: '不再扣分',
    asks: '要求',
    basis: '依据',
    advice: '建议',
    asksPart: (part: string) => `报告要有“${part}”`,
    asksItem: (part: string, item: string) => `“${part}”中要有${quoted(item)}`,
    citing: (basis: string) => `（${basis}）`,
    paragraph: (number: number) => `第${number}段`,
    same: '同上',
    /** Above what is said of several findings once. */
    forAll: (count: number) => `以上 ${count} 处：`,
    here: '可以补在这里',
  },
  accepted: {
    baseline: (count: number) => `基线里已有的 ${count} 处`,
    waiver: (count: number) => `已豁免的 ${count} 处`,
    attestation: (count: number) => `人工认定的 ${count} 处`,
  },
  totals: {
    section: '合计',
    none: '没有发现问题。',
    noErrors: (
      { warning, info }: { readonly warning: number; readonly info: number },
      also: readonly string[],
      lost: string,
    ) => `没有错误；其他问题（警告 ${warning}，提示 ${info}${alsoOf(also)}，没有显示）共扣 ${lost} 分。`,
    hidden: '（只显示错误）',
    counts: (counts: Readonly<Record<Severity, number>>, also: readonly string[], lost: string) =>
      `错误 ${counts.error}，警告 ${counts.warning}，提示 ${counts.info}${alsoOf(also)}；共扣 ${lost} 分。`,
    mendable: (count: number) =>
      `其中 ${count} 处可以用 dabiao fix 自动改正（不扣分的半角标点一类，fix 一并改正，不计在内）。`,
    gains: '先改这几处，得分最多：',
    shownGains: '改好这些错误：',
    past: (check: string, points: string) =>
      `另有 ${points} 分（${check}）改文稿得不回来：已经晚了的就是晚了，只有日期确实写错了，才改正日期。`,
    gain: (points: string) => `可得 +${points} 分`,
    mendAll: (check: string, count: number) => `改好“${check}”的 ${count} 处`,
    mendOne: (place: string, deed: string, why: string) => `${place}：${deed === '' ? why : `${deed}（${why}）`}`,
    addPart: (part: string) => `补写“${part}”`,
    raisePart: (part: string) => `把“${part}”单独写成一章`,
    separate: (parts: readonly string[]) => `把${parts.map((part) => `“${part}”`).join('')}分开，各写成一章`,
    addItem: (part: string, item: string) => `在“${part}”中补写${quoted(item)}`,
    extendItem: (part: string, item: string) => `在“${part}”中把${quoted(item)}写充分`,
    reach: (points: string) => `改好以后可到 ${points} 分。`,
  },
  ledger: {
    section: '扣分明细',
    full: '满分',
    score: '得分',
  },
  summary: {
    section: '各份报告',
    score: '得分',
    grade: '等次',
    verdict: '结论',
    file: '文件',
    notJudged: '未评判',
    counts: (reports: number, passed: number, failed: number, other: number) =>
      `共 ${reports} 份：达标 ${passed} 份，未达标 ${failed} 份${other > 0 ? `，没能检查 ${other} 份` : ''}。`,
    passedOver: (count: number) => `另有 ${count} 个文件的格式读不了，没有检查。`,
  },
}

export type Wording = typeof zh

const alsoOfEn = (also: readonly string[]): string => also.map((words) => `, and ${words}`).join('')

const en: Wording = {
  usage: usageWording.en,
  gate: gateWording.en,
  file: {
    missing: () => 'there is no such file',
    missingQuotes: (name) => `there is no such file; put the whole name in plain quotation marks: ${name}`,
    missingNear: (near) => `there is no such file (did you mean ${near}?)`,
    directory: () => 'this is a folder; name the files in it',
    special: () => 'this is not a regular file',
    denied: () => 'permission to read it is denied',
    empty: () => 'the file is empty',
    'too-large': ({ bytes, limit }) =>
      `the file has ${bytes === null ? '' : `${megabytes(bytes)} MB, `}more than the limit of ${megabytes(limit)} MB`,
    unreadable: ({ code }) => `it cannot be read (${code})`,
  },
  writing: {
    exists: () => 'the file is there already and was left as it is',
    directory: () => 'it is a folder, not a file',
    'no-folder': () => 'the folder that it should stand in is not there',
    denied: () => 'there is no permission to write it',
    full: () => 'the disk is full',
    busy: () => 'another dabiao is writing it; nothing was changed, try again later',
    unwritable: ({ code }) => `it cannot be written (${code})`,
  },
  separator: ', ',
  notApplicable: (reason) => `not judged: ${reason}`,
  ruleset: {
    unknown: (name, known, near) =>
      `there is no ruleset '${name}'${near ? `; did you mean ${near}?` : ';'} known are: ${known.join(', ')}, or a .yaml file`,
    outside: 'followed to its end this link leaves the folder of the file that names it',
    named: (by, unfit) =>
      `named by ${by === 'option' ? '--ruleset' : 'the configuration'}${unfit === null ? '' : `; but ${unfit}`}`,
  },
  ...outcomeWording.en,
  heading: {
    noTitle: '(no title found)',
    noIssuer: 'issuer unknown',
    year: (year) => (year === null ? 'year unknown' : `for ${year}`),
    dated: (date, signed) =>
      date === null ? 'publication date unknown' : `${signed ? 'signed' : 'published'} ${date}`,
    toCheck: (what) => `please check: ${what}`,
    score: (points) => `${points} points`,
    decided: { baseline: 'without baseline', waiver: 'with waivers', attestation: 'with judgements' },
    decidedBy: (words) => ` (${words.join(', ')})`,
    withoutBaseline: (points, known) =>
      `${points} points without the ${counted(known, 'finding')} that the baseline knows; the verdict rests on these`,
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
    besides: (points) => `Checks of the whole text cost ${points} more, which no part has lost.`,
    notAsked: (items, reason) => `not judged, costs nothing: ${items} (${reason})`,
  },
  findings: {
    section: 'Findings',
    group: (count, lost, byChecks) =>
      `${counted(count, 'finding')}${lost === '0' ? '' : `, ${lost} points lost`}${byChecks === '0' ? '' : ` (${byChecks} by checks)`}`,
    lost: (points) => `-${points}`,
    noMore: 'no more lost',
    asks: 'asks for',
    basis: 'basis',
    advice: 'do',
    asksPart: (part) => `a part “${part}”`,
    asksItem: (part, item) => `${quoted(item)} in “${part}”`,
    citing: (basis) => ` (${basis})`,
    paragraph: (number) => `para ${number}`,
    same: 'the same place',
    forAll: (count) => `for these ${count}:`,
    here: 'could be added here',
  },
  accepted: {
    baseline: (count) => `${count} known by the baseline`,
    waiver: (count) => `${count} waived`,
    attestation: (count) => `${count} found to be met by a person`,
  },
  totals: {
    section: 'Altogether',
    none: 'Nothing was found.',
    noErrors: ({ warning, info }, also, lost) =>
      `No errors; ${lost} points lost by other findings (${counted(warning, 'warning')}, ${info} info${alsoOfEn(also)}, not shown).`,
    hidden: ' (Errors alone are shown.)',
    counts: (counts, also, lost) => {
      const words = (['error', 'warning', 'info'] as const).map((severity) => {
        return severity === 'info' ? `${counts.info} info` : counted(counts[severity], severity)
      })
      return `${words.join(', ')}${alsoOfEn(also)}; ${lost} points lost.`
    },
    mendable: (count) =>
      `dabiao fix can mend ${count} of them (and marks of half width and the like, not counted here).`,
    gains: 'What would bring the most points:',
    shownGains: 'With these errors mended:',
    past: (check, points) =>
      `${points} more points (${check}) cannot be won back by changing the text: late is late, unless the date itself is wrong.`,
    gain: (points) => `+${points}`,
    mendAll: (check, count) => `mend the ${count} findings of “${check}”`,
    mendOne: (place, deed, why) => `${place}: ${deed === '' ? why : `${deed} (${why})`}`,
    addPart: (part) => `add “${part}”`,
    separate: (parts) => `give a section each to ${parts.map((part) => `“${part}”`).join(' and ')}`,
    raisePart: (part) => `give “${part}” a section of its own`,
    addItem: (part, item) => `add ${quoted(item)} to “${part}”`,
    extendItem: (part, item) => `say more on ${quoted(item)} in “${part}”`,
    reach: (points) => `With these done the score could be ${points}.`,
  },
  ledger: {
    section: 'Every point lost',
    full: 'full marks',
    score: 'score',
  },
  summary: {
    section: 'All reports',
    score: 'score',
    grade: 'grade',
    verdict: 'verdict',
    file: 'file',
    notJudged: 'not judged',
    counts: (reports, passed, failed, other) =>
      `${counted(reports, 'report')}: ${passed} passed, ${failed} not passed${other > 0 ? `, ${other} could not be checked` : ''}.`,
    passedOver: (count) =>
      ` ${counted(count, 'more file was', 'more files were')} not checked, in a format that is not read.`,
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
