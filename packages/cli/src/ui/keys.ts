import type { Bilingual, Lang } from '@dabiao/engine'

/** Where a key is pressed: the lists, a pane, or what lies over them. */
export type Mode = 'files' | 'list' | 'pane' | 'help' | 'filter' | 'form' | 'sheet'

export type Command =
  | 'quit'
  | 'interrupt'
  | 'suspend'
  | 'repaint'
  | 'help'
  | 'back'
  | 'open'
  | 'other-side'
  | 'down'
  | 'up'
  | 'half-down'
  | 'half-up'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'next-finding'
  | 'previous-finding'
  | 'next-pane'
  | 'previous-pane'
  | 'detail'
  | 'text'
  | 'outline'
  | 'ledger'
  | 'evidence'
  | 'plan'
  | 'part'
  | 'filter'
  | 'sort'
  | 'severity'
  | 'same-rule'
  | 'waived'
  | 'edit'
  | 'fix'
  | 'waive'
  | 'attest'
  | 'undo'
  | 'copy'
  | 'check'
  | 'next-field'
  | 'previous-field'
  | 'accept'

/** One line of the key table: it dispatches, draws the footer and the help, and is printed into the documents. */
export interface Binding {
  readonly command: Command
  readonly keys: readonly string[]
  readonly modes: readonly Mode[]
  readonly what: Bilingual
  /** What the footer says, most wanted first; not in the footer without it. */
  readonly foot?: Bilingual
}

const REPORT: readonly Mode[] = ['list', 'pane']
const READING: readonly Mode[] = ['files', 'list', 'pane']
const SCROLLING: readonly Mode[] = ['files', 'list', 'pane', 'sheet']
const EVERYWHERE: readonly Mode[] = ['files', 'list', 'pane', 'help', 'filter', 'form', 'sheet']

/** All keys. The order is that of the footer and of the help. */
export const bindings: readonly Binding[] = [
  bind('help', ['?'], READING, '这份按键表，可以查找', 'this table of keys, with search', '帮助', 'help'),
  bind('quit', ['q'], READING, '退出', 'quit', '退出', 'quit'),
  bind(
    'open',
    ['enter'],
    ['files'],
    '打开所选的报告（在报告列表中）',
    'open the chosen report (in the list of reports)',
    '打开',
    'open',
  ),
  bind(
    'open',
    ['enter'],
    ['list'],
    '细看所选的问题（在问题列表中）',
    'read the chosen finding closely (in the list)',
    '细看',
    'read',
  ),
  bind(
    'accept',
    ['enter'],
    ['form', 'filter', 'sheet'],
    '确定（填写、确认时）',
    'accept (in a question)',
    '确定',
    'accept',
  ),
  bind(
    'back',
    ['esc'],
    EVERYWHERE,
    '退回一层：关上、清除筛选、回到列表',
    'one step back: close, clear the filter, to the list',
    '返回',
    'back',
  ),
  bind('back', ['q'], ['sheet'], '关上', 'close'),
  bind(
    'edit',
    ['e'],
    READING,
    '用编辑器打开，定位到这一行；保存后自动重新检查',
    'open the editor at this line; saving checks again',
    '编辑',
    'edit',
  ),
  bind('filter', ['/'], READING, '筛选：一边输入一边生效', 'filter as you type', '筛选', 'filter'),
  bind(
    'other-side',
    ['tab', 'shift+tab'],
    REPORT,
    '在列表与右侧（下方）之间切换',
    'between the list and the pane',
    '切换',
    'switch',
  ),
  bind(
    'waive',
    ['w'],
    REPORT,
    '豁免这一处，或延长豁免：理由、批准人、期限',
    'waive, or extend the waiver: reason, approver, date',
    '豁免',
    'waive',
  ),
  bind('fix', ['f'], REPORT, '自动改正：先预览，再写入', 'preview and write a safe fix', '自动改', 'fix'),
  bind(
    'undo',
    ['u'],
    REPORT,
    '撤销豁免，或撤销刚才的写入',
    'undo the waiver, or what was written last',
    '撤销',
    'undo',
  ),
  bind(
    'attest',
    ['a'],
    REPORT,
    '由人认定机器没有认出的条目',
    'attest an item that the machine has not found',
    '认定',
    'attest',
  ),
  bind('copy', ['y'], REPORT, '复制这一处问题的文字', 'copy this finding as text', '复制', 'copy'),
  bind('plan', ['p'], REPORT, '计划：怎样达到目标分', 'plan: how to reach the target', '计划', 'plan'),
  bind('down', ['j', 'down'], SCROLLING, '下一行', 'down'),
  bind('up', ['k', 'up'], SCROLLING, '上一行', 'up'),
  bind('down', ['down', 'enter'], ['help'], '下一行', 'down'),
  bind('up', ['up'], ['help'], '上一行', 'up'),
  bind('half-down', ['ctrl+d'], SCROLLING, '下半页', 'half a page down'),
  bind('half-up', ['ctrl+u'], SCROLLING, '上半页', 'half a page up'),
  bind('page-down', ['space', 'pagedown', 'ctrl+f'], SCROLLING, '下一页', 'a page down'),
  bind('page-up', ['b', 'pageup', 'ctrl+b'], SCROLLING, '上一页', 'a page up'),
  bind('page-down', ['pagedown'], ['help'], '下一页', 'a page down'),
  bind('page-up', ['pageup'], ['help'], '上一页', 'a page up'),
  bind('first', ['g', 'home'], SCROLLING, '到开头', 'to the beginning'),
  bind('last', ['G', 'end'], SCROLLING, '到末尾', 'to the end'),
  bind('next-finding', ['n'], REPORT, '下一处问题', 'the next finding'),
  bind('previous-finding', ['N'], REPORT, '上一处问题', 'the previous finding'),
  bind('next-pane', ['right', 'l'], REPORT, '下一种内容', 'the next pane'),
  bind('previous-pane', ['left', 'h'], REPORT, '上一种内容', 'the previous pane'),
  bind('detail', ['d'], REPORT, '详情：原文、要求、依据、建议', 'detail: passage, demand, basis, advice'),
  bind('text', ['t'], REPORT, '正文：跟着所选问题走', 'text: follows the chosen finding'),
  bind('outline', ['o'], REPORT, '结构：标题与五个部分的位置', 'outline: headings and where the parts stand'),
  bind('ledger', ['m'], REPORT, '扣分明细', 'ledger: every point lost'),
  bind('evidence', ['v'], REPORT, '证据：每一项凭什么认定', 'evidence: what each item was met by'),
  bind(
    'part',
    ['1', '2', '3', '4', '5', '0'],
    REPORT,
    '只看第几部分的问题；0 看全部',
    'only the findings of a part; 0 for all',
  ),
  bind('severity', ['S'], REPORT, '只看错误、警告、提示，再按看全部', 'only errors, warnings, infos; then all'),
  bind('same-rule', ['R'], REPORT, '只看同一条要求的问题', 'only findings of the same rule'),
  bind(
    'waived',
    ['W'],
    REPORT,
    '只看没有接受的、已接受的（豁免、认定、基线），再按看全部',
    'only open, only accepted; then all',
  ),
  bind('sort', ['s'], REPORT, '排序：按位置、轻重、分值', 'sort by place, severity or points'),
  bind(
    'sort',
    ['s'],
    ['files'],
    '排序：按文件、得分（在报告列表中）',
    'sort by file or score (in the list of reports)',
    '排序',
    'sort',
  ),
  bind('check', ['r'], READING, '立即重新检查', 'check again now'),
  bind('next-field', ['tab', 'down'], ['form'], '下一项（填写时）', 'the next field (in a question)', '下一项', 'next'),
  bind('previous-field', ['shift+tab', 'up'], ['form'], '上一项（填写时）', 'the previous field (in a question)'),
  bind('repaint', ['ctrl+l'], EVERYWHERE, '重画屏幕', 'paint the screen anew'),
  bind('suspend', ['ctrl+z'], EVERYWHERE, '暂停，用 fg 回来', 'suspend; fg comes back'),
  bind('interrupt', ['ctrl+c'], EVERYWHERE, '中断', 'interrupt'),
]

function bind(
  command: Command,
  keys: readonly string[],
  modes: readonly Mode[],
  zh: string,
  en: string,
  footZh?: string,
  footEn?: string,
): Binding {
  const foot = footZh === undefined || footEn === undefined ? {} : { foot: { zh: footZh, en: footEn } }
  return { command, keys, modes, what: { zh, en }, ...foot }
}

const byMode = new Map<string, Command>()
for (const { command, keys, modes } of bindings)
  for (const mode of modes) for (const key of keys) byMode.set(`${mode} ${key}`, command)

/** What a key means; null for none. */
export function commandOf(mode: Mode, key: string): Command | null {
  return byMode.get(`${mode} ${key}`) ?? null
}

const NAMES: Readonly<Record<string, Bilingual>> = {
  down: { zh: '↓', en: '↓' },
  up: { zh: '↑', en: '↑' },
  left: { zh: '←', en: '←' },
  right: { zh: '→', en: '→' },
  space: { zh: '空格', en: 'Space' },
  enter: { zh: 'Enter', en: 'Enter' },
  esc: { zh: 'Esc', en: 'Esc' },
  tab: { zh: 'Tab', en: 'Tab' },
  'shift+tab': { zh: 'Shift-Tab', en: 'Shift-Tab' },
  pagedown: { zh: 'PgDn', en: 'PgDn' },
  pageup: { zh: 'PgUp', en: 'PgUp' },
  home: { zh: 'Home', en: 'Home' },
  end: { zh: 'End', en: 'End' },
}

/** How a key is written. */
export function keyName(key: string, lang: Lang): string {
  return NAMES[key]?.[lang] ?? (key.startsWith('ctrl+') ? `Ctrl-${key.slice(5).toUpperCase()}` : key)
}
