import type { Lang, Waiver } from '@dabiao/engine'
import { counted } from '../wording/counted.js'
import { outcomeWording } from '../wording/outcome-wording.js'
import { outlineWording } from '../wording/outline-wording.js'
import { planWording } from '../wording/plan-wording.js'
import { wording } from '../wording.js'
import type { Sort } from './listing.js'
import type { Field, Form, PaneName } from './state.js'

type Accepted = Readonly<Record<Waiver['kind'], string>>

/** What a finding is told with in every output. */
function detailOf(lang: Lang) {
  const { asks, basis, advice, asksPart, asksItem, here } = wording[lang].findings
  return { asks, basis, advice, asksPart, asksItem, here }
}

const zh = {
  reading: '正在读…',
  notReadable: '读不了',
  notJudged: '没有评判',
  tooSmall: '窗口太小，请放大到30×8以上',
  change: (gain: string) => `（${gain}）`,
  files: {
    section: (count: number) => `报告（${count} 份）`,
    counts: (passed: number, failed: number, other: number) =>
      `达标 ${passed}，未达标 ${failed}${other > 0 ? `，其他 ${other}` : ''}`,
    reading: (count: number) => `还有 ${count} 份在读`,
    at: (at: number, count: number, all: number) =>
      count === all ? `${at}/${count}` : `${at}/${count}（共 ${all} 份）`,
    byScore: '按得分',
    noneMatch: '没有符合筛选的报告，按 Esc 显示全部。',
    untitled: '（没有题目）',
    last: (score: string) => `上次 ${score} 分`,
  },
  parts: wording.zh.parts.section,
  line: (line: number) => `${line} 行`,
  paragraph: (number: number) => `${number} 段`,
  findings: (at: number, count: number, all: number) =>
    count === all ? `问题 ${at}/${count}` : `问题 ${at}/${count}（共 ${all}）`,
  none: wording.zh.totals.none,
  noneMatch: '没有符合筛选的问题，按 Esc 显示全部。',
  mended: (message: string) => `已改好：${message}`,
  ticked: (count: number) => `已改好 ${count}`,
  accepted: { waiver: '已豁免', attestation: '已认定', baseline: '基线' } satisfies Accepted,
  sort: { place: '按位置', severity: '按轻重', points: '按分值' } satisfies Record<Sort, string>,
  ...outcomeWording.zh,
  acceptedPart: '已接受',
  itemStatus: { met: '已写', partial: '不充分', missing: '缺', 'not-applicable': '不评' },
  only: {
    part: (nth: number, title: string) => `只看第${nth}部分：${title}`,
    rule: '只看这一条要求',
    open: '只看没有接受的',
    waived: '只看已接受的',
  },
  panes: {
    detail: '详情',
    text: '正文',
    outline: '结构',
    ledger: '扣分',
    evidence: '证据',
    plan: '计划',
  } satisfies Record<PaneName, string>,
  detail: {
    ...detailOf('zh'),
    good: '正例',
    bad: '反例',
    accepted: '接受',
    fixable: '可以自动改，按 f 预览',
  },
  outline: outlineWording.zh,
  ledger: wording.zh.ledger,
  evidence: {
    because: '认定依据',
    line: (line: number) => `第 ${line} 行`,
    paragraph: (n: number) => `第 ${n} 段`,
  },
  plan: {
    reached: (score: string, target: string) => `已经有 ${score} 分，达到了 ${target} 分。`,
    steps: planWording.zh.steps,
    short: planWording.zh.short,
    gain: (points: string) => `+${points} 分`,
  },
  form: {
    waive: '豁免这一处',
    extend: (until: string) => `延长豁免（现在有效到 ${until}）`,
    attest: '由人认定这一项',
    fields: {
      reason: '理由',
      approvedBy: '批准人',
      until: '有效期至（年-月-日）',
    } satisfies Record<Field['name'], string>,
    missing: (field: string) => `请填写${field}`,
    forGood: '不写日期就是长期有效',
    badDate: '日期要写成 2026-03-31 这样',
    notLater: (until: string) => `要比现在的 ${until} 晚；不写日期就是长期有效`,
    waivedNow: (until: string) => `这一处刚刚已经豁免（有效到 ${until}），没有登记；按 Esc 返回`,
    gone: '这一处已经不在报告里了（改好了，或者原文改过），没有登记；按 Esc 返回',
  },
  filterPrompt: '筛选：',
  help: { search: '查找：', none: '没有这样的按键' },
  sheet: { copy: '选中下面的文字即可复制', fix: '这样改：', confirm: 'Enter 写入文件，Esc 不改' },
  note: {
    checked: (name: string) => `已重新检查 ${name}`,
    notChecked: (name: string, why: string) => `没能重新检查 ${name}：${why}`,
    copied: (by: string) => `已复制（${by}）`,
    noEditor: (place: string) => `没有设定编辑器（EDITOR）；请自行打开 ${place}`,
    beforeModal: (editor: string, place: string) =>
      `\n下面用 ${editor} 打开 ${place}：\n  要改：按 i，改完按 Esc\n  保存并回到这里：输入 :wq 再按回车\n  不保存：输入 :q! 再按回车\n（想用别的编辑器，启动前设好环境变量 EDITOR）\n\n按回车打开……`,
    editorFailed: (editor: string, why: string) => `编辑器 ${editor} 没有正常结束（${why}）`,
    opened: (place: string) => `已用桌面程序打开：${place}`,
    openYourself: (place: string) => `请自行打开：${place}`,
    notFixable: '这一处不能自动改',
    fixed: '已改好并写入文件',
    alreadyWaived: '这一处已经豁免，没有期限，按 u 撤销',
    notice: '这一条是对已有决定的提醒，不能豁免或者认定，请看“建议”',
    byComment: '是文稿里的注释接受的，删去那条注释即可',
    cannotAttest: {
      check: '机器能判断的，不由人认定；确要接受，按 w 豁免',
      part: '认定的是部分里的条目，不是整个部分；确要接受，按 w 豁免',
      absent: '这一部分没有写，没有可以认定的文字',
      attested: '这一项已经由人认定，按 u 撤销',
      waived: '这一处已经豁免，不用再认定',
    },
    nothingToUndo: '没有可以撤销的',
    undone: '已撤销',
    takenBack: (path: string) => `已撤销对 ${path} 的写入`,
    noFinding: '没有选中的问题',
    appeared: (name: string, isLast: boolean) => `新来了一份报告：${name}${isLast ? '，列在最后' : ''}`,
    leftOut: (count: number) => `按改过的设定，有 ${count} 份报告不再检查，不列在这里了`,
    changedSince: '文件在这之后又改过，不能撤销',
    waived: '已记入豁免文件',
    attested: '已记入认定',
    draft: (purpose: Form['purpose']) => `没有登记；填的留着，再按 ${purpose === 'waive' ? 'w' : 'a'} 接着填`,
    notWritten: (why: string) => `没有写成：${why}`,
    atTop: '按 q 退出',
    gone: (why: string) => `显示的是之前的结果：${why}`,
  },
}

export type ReviewWording = typeof zh

const en: ReviewWording = {
  reading: 'reading…',
  notReadable: 'cannot be read',
  notJudged: 'not judged',
  tooSmall: 'The window is too small: 30x8 at least',
  change: (gain) => ` (${gain})`,
  files: {
    section: (count) => `Reports (${count})`,
    counts: (passed, failed, other) => `${passed} passed, ${failed} not passed${other > 0 ? `, ${other} other` : ''}`,
    reading: (count) => `${count} being read`,
    at: (at, count, all) => (count === all ? `${at}/${count}` : `${at}/${count} of ${all}`),
    byScore: 'by score',
    noneMatch: 'No report matches the filter; Esc shows all.',
    untitled: '(no title)',
    last: (score) => `last ${score}`,
  },
  parts: wording.en.parts.section,
  line: (line) => `line ${line}`,
  paragraph: (number) => `para ${number}`,
  findings: (at, count, all) => (count === all ? `Findings ${at}/${count}` : `Findings ${at}/${count} of ${all}`),
  none: wording.en.totals.none,
  noneMatch: 'No finding matches the filter; Esc shows all.',
  mended: (message) => `mended: ${message}`,
  ticked: (count) => `${count} mended`,
  accepted: { waiver: 'waived', attestation: 'attested', baseline: 'baseline' },
  sort: { place: 'by place', severity: 'by severity', points: 'by points' },
  ...outcomeWording.en,
  acceptedPart: 'accepted',
  itemStatus: { met: 'met', partial: 'partial', missing: 'missing', 'not-applicable': 'not judged' },
  only: {
    part: (nth, title) => `part ${nth} only: ${title}`,
    rule: 'this rule only',
    open: 'not accepted',
    waived: 'accepted only',
  },
  panes: { detail: 'detail', text: 'text', outline: 'outline', ledger: 'ledger', evidence: 'evidence', plan: 'plan' },
  detail: {
    ...detailOf('en'),
    good: 'good',
    bad: 'bad',
    accepted: 'accepted',
    fixable: 'can be mended by itself: f shows how',
  },
  outline: outlineWording.en,
  ledger: wording.en.ledger,
  evidence: {
    because: 'found by',
    line: (line) => `line ${line}`,
    paragraph: (n) => `para ${n}`,
  },
  plan: {
    reached: (score, target) => `It has ${score}, which reaches ${target}.`,
    steps: planWording.en.steps,
    short: planWording.en.short,
    gain: (points) => `+${points}`,
  },
  form: {
    waive: 'Waive this finding',
    extend: (until) => `Extend the waiver (now until ${until})`,
    attest: 'Attest this item',
    fields: { reason: 'reason', approvedBy: 'approved by', until: 'until (YYYY-MM-DD)' },
    missing: (field) => `please fill in: ${field}`,
    forGood: 'without a date it holds for good',
    badDate: 'a date is written like 2026-03-31',
    notLater: (until) => `it holds until ${until} already: give a later day, or none to have it hold for good`,
    waivedNow: (until) => `it was waived meanwhile, until ${until}: nothing was recorded; Esc goes back`,
    gone: 'it is no longer found (mended, or its words were changed): nothing was recorded; Esc goes back',
  },
  filterPrompt: 'filter: ',
  help: { search: 'search: ', none: 'there is no such key' },
  sheet: {
    copy: 'Select the text below to copy it',
    fix: 'The change:',
    confirm: 'Enter writes the file, Esc leaves it',
  },
  note: {
    checked: (name) => `checked ${name} again`,
    notChecked: (name, why) => `${name} could not be checked again: ${why}`,
    copied: (by) => `copied (${by})`,
    noEditor: (place) => `no editor is set (EDITOR); please open ${place}`,
    beforeModal: (editor, place) =>
      `\nThis opens ${place} in ${editor}:\n  to change the text: press i, and Esc when done\n  to save and come back: type :wq and press Enter\n  to leave without saving: type :q! and press Enter\n(For another editor, set EDITOR before you start.)\n\nPress Enter to open it ...`,
    editorFailed: (editor, why) => `the editor ${editor} failed (${why})`,
    opened: (place) => `opened on the desktop: ${place}`,
    openYourself: (place) => `please open: ${place}`,
    notFixable: 'this one cannot be mended by itself',
    fixed: 'mended and written',
    alreadyWaived: 'it is waived for good already; u takes it back',
    notice: 'it tells of a decision on record, and is not to be waived or attested; see what to do',
    byComment: 'a comment in the draft accepts it: delete that comment',
    cannotAttest: {
      check: 'what the machine can judge is not attested; w waives it',
      part: 'items of a part are attested, not the part; w waives it',
      absent: 'the part is not there: no words to judge',
      attested: 'attested already; u takes it out',
      waived: 'waived already, nothing to attest',
    },
    nothingToUndo: 'nothing to undo',
    undone: 'undone',
    takenBack: (path) => `undone what was written into ${path}`,
    noFinding: 'no finding is chosen',
    appeared: (name, isLast) => `a report has come: ${name}${isLast ? ', last in the list' : ''}`,
    leftOut: (count) => `by the settings that were changed, ${counted(count, 'report is', 'reports are')} left out`,
    changedSince: 'the file was changed since; not undone',
    waived: 'written into the waivers',
    attested: 'written down',
    draft: (purpose) => `not recorded; ${purpose === 'waive' ? 'w' : 'a'} goes on with what was typed`,
    notWritten: (why) => `not written: ${why}`,
    atTop: 'q quits',
    gone: (why) => `shown as found before: ${why}`,
  },
}

/** All wording of the review screen, with what it says as other outputs do; the keys' stands in `keys.ts`. */
export const reviewWording: Readonly<Record<Lang, ReviewWording>> = { zh, en }
