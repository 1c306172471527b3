import { isOrganName } from './issuer.js'
import type { Line } from './lines.js'
import { readLabel } from './numbering.js'

// Facts of the publication that a page, or a register of documents, states of an article. Each pattern of this file is
// for one whole line of limited length.
const FACTS: readonly RegExp[] = [
  /^[【[（(〔*]?\s*(?:发布|发表|公布|信息|公开|成文|发文|生成|更新|印发|录入|上传|生效|废止)(?:日期|时间|于)\s*[\]】）)]?\s*[:：|\s]/,
  /^[【[（(]?\s*(?:日期|时间|来源|信息来源|文章来源|稿件来源|作者|编辑|责任编辑|责编|审核|初审|复审|终审|校对|撰稿|供稿|发布人|点击(?:数|量|次数)?|浏览(?:次数|量)?|阅读(?:次数|量)?|访问(?:次数|量)?)\s*(?:[:：[【\]）]|\|\s?(?=(?:19|20)\d\d[-/年.]))/,
  /^[【[|]?\s*(?:索\s*引\s*号|主题分类|体裁分类|发布机构|发布单位|发文机关|发文字号|文\s*号|信息分类|内容分类|公开方式|公开范围|公开类别|公开属性|公开时限|有效性|所属主题|主题词|关键词|生效日期|废止日期)\s*[\]】]?(?:\s*[:：|/]|\s+|$)/,
  /^(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:[|｜]|来源|作者|浏览|字号)/,
  /^(?:来源|日期|时间)\s*[:：].*(?:浏览|字号|字体|点击|来源)/,
  /^[^，,；。]*(?:浏览次数|阅读次数|点击次数|访问次数|浏览量|阅读量|访问量)\s?[:：]/,
  /^[^，,；。总]*(?:浏览次数|阅读次数|点击次数|访问次数|浏览量|阅读量|访问量)\s?\d{1,9}\s?次?\s?(?:$|[\s【】[\]（）()|｜])/,
  /^\S{0,8}(?:浏览次数|阅读次数|点击次数|访问次数|浏览量|阅读量|访问量)$/,
]

// Where the reader is, what a page lets one do, and what stands at its foot.
const PAGE: readonly RegExp[] = [
  /^(?:您|你)?(?:当前|现在|目前|所在)?(?:所在)?的?位置(?:是|为)?\s*[:：]/,
  /^首页(?:[>》＞/|›»-]|&gt;|$)/,
  /^(?:字号|字体|字体大小|文字大小|保护视力色|视力保护色|分享(?:到|至)?|打印|关闭|收藏|打印本页|关闭窗口|大中小|朗读)\s*[:：|[【\]）]/,
  /^(?:字号|字体|分享|打印|关闭|打印本页|关闭窗口|关闭本页|返回顶部|回到顶部|返回|打印 关闭|朗读|收藏|TOP|大\s*中\s*小|A\+?\s*A-?)$/i,
  /^[【[（(]\s*(?:字号|字体|大|打印|关闭|我要纠错|收藏|分享|返回|小|中|打印本页)[^。]*[】\])）]$/,
  // Codes are scanned in the field too: 扫码入企.
  /^(?!.{0,80}(?:入企|企业|执法|检查|监管|推行|群众))[^，,；]{0,16}(?:扫一扫|扫码|扫描)[，,]?[^，,；。]{0,20}(?:手机|二维码|页|浏览|打开|关注|查看|分享|微信)[^；。]{0,40}$/,
  /^(?:请?用?(?:手机|微信))?(?:扫一扫|扫码)[^。，]{0,12}$|^长按[^。，]{0,6}二维码/,
  /^(?:微信|微博|QQ空间|新浪微博|腾讯微博|人人网|二维码|微信公众号|关注公众号|手机版|客户端|无障碍|无障碍浏览|长者(?:模式|版)|简体|繁体|English|RSS)(?:[\s|:：\\/、]+\S{1,10}){0,8}$/i,
  /版权所有|网站标识码|公网安备|ICP备|Copyright|^联系我们/i,
  /^[^，,；。]*(?:主办|承办|技术支持)(?:单位)?\s?[:：][^，,；。]*$/,
  /(?:^|[\s|｜、·])(?:政府网站找错|网站地图|网站声明|隐私声明|免责声明)(?:$|[\s|｜、·:：])/,
  /^(?:主办|承办|协办|主管|运维)\s*[:：]/,
  /^(?:上一篇|下一篇|上一条|下一条)\s*[:：]?/,
  /^(?:相关(?:文章|链接|阅读|信息|新闻|附件|稿件|文档|文件|解读|政策)|附件下载|热点(?:新闻|推荐)|推荐阅读|延伸阅读)\s*(?:[:：]|$)/,
  /^今天是\s*[:：]?/,
  /(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s?星期[一二三四五六日天]$/,
  /^(?:中国政府网|中华人民共和国中央人民政府|\S{2,6}省?(?:人民)?政府网?)(?:\s*[|｜]\s*\S{1,12})+$/,
]

// Names of channels, addresses and telephones: a report has such headings and closing lines too, so that they are the
// page's only beside what is surely the page's.
const BESIDE_PAGE =
  /^(?:(?:国务院部门网站|地方政府网站|市政府部门网站|区县政府网站|县区政府网站|乡镇(?:街道)?网站|其他网站|友情链接|网站导航|网站首页|政务公开|政务服务|互动交流|信息公开|政民互动|解读回应|走进\S{2,4}|要闻动态|通知公告)$|(?:地址|邮编|联系电话|电话|网址)\s*[:：])/

// What a page lets its reader do; a line of such words alone is the page's, in whatever order and brackets.
const BUTTON =
  '字号|字体|文字大小|打印(?:本页|此页|页面)?|收藏(?:本页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页|上一页)?|回到顶部|分享(?:到|至)?|朗读|语音播报|我要纠错|纠错|下载|转发|点赞|微信(?:好友)?|朋友圈|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|人人网|复制链接|更多|无障碍(?:浏览|阅读)?|关怀版|(?:打开|进入|切换|开启)?(?:适老化|老年|长者|关怀)(?:模式|助手|版)|(?:本?网站(?:已)?支持)?IPv6|简体(?:版)?|繁[体體](?:版)?|手机版|登录|注册|English'
const SIZE = '特大|超大|大|中|小|默认|正常|标准|加大|A\\+|A-|A'
const GAP = '[\\s【】\\[\\]（）()|｜:：/、]'

const BUTTONS = new RegExp(
  `^(?:${GAP}{0,6}(?:${BUTTON}|(?<![\\p{Script=Han}])(?:${SIZE})(?![\\p{Script=Han}]))){2,16}${GAP}{0,6}$`,
  'iu',
)

// Sure signs of a page in a line that holds more than that.
const SIGN = new RegExp(
  `[【\\[(（]?\\s?(?:字号|字体)(?:大小)?\\s?[:：]\\s?[【\\[]?\\s?(?:特大\\s?)?大\\s?中\\s?小\\s?[】\\])）]?` +
    '|(?<=[。；！？]\\s{0,4})[【\\[]\\s?(?:打印|打印本页|关闭|关闭窗口|返回顶部|返回|我要纠错|收藏|下载)\\s?[】\\]]$' +
    '|[（(【\\[]?\\s?责任编辑\\s?[:：]\\s?\\p{Script=Han}{2,4}\\s?[）)】\\]]?$' +
    '|(?:扫一扫|扫码)在?(?:使用)?手机[^。，]{2,12}$' +
    '|分享到\\s?[:：]\\s?(?:(?:微信|微博|新浪|腾讯|朋友圈|QQ)[^。，]{0,30})?$',
  'u',
)

const MAX_LENGTH = 160

/**
 * What a line of a page is: `page` for navigation, buttons, hints and footers, `facts` for dates, sources and counters
 * alone; null where it is neither.
 */
export function pageLine(text: string): 'page' | 'facts' | null {
  if (text.length > MAX_LENGTH || /[。；]$/.test(text) || readLabel(text)) return null
  // One space for many: what is around a separator must not be tried again at every one of them.
  const plain = text.replace(/[\s\u3000]+/g, ' ')
  if (isTrail(plain) || PAGE.some((pattern) => pattern.test(plain)) || BUTTONS.test(plain)) return 'page'
  if (BESIDE_PAGE.test(plain)) return 'page'
  if (!FACTS.some((pattern) => pattern.test(plain))) return null
  return SIGN.test(plain) ? 'page' : 'facts'
}

const MOST_STEPS = 12
const LONGEST_STEP = 30

/** `首页 > 政务公开 > 年度报告`: two separators, or one at the start, and nothing long between them. */
function isTrail(text: string): boolean {
  const steps = text.split(/[>＞›»]/).map((step) => step.trim())
  if (
    steps.length < 2 ||
    steps.length > MOST_STEPS ||
    steps.some((step) => step.length > LONGEST_STEP || /。/.test(step))
  )
    return false
  // 2024年＞2023年＞2022年 compares.
  if (steps.filter((step) => /\d年?$/.test(step)).length > 1) return false
  return steps[0] === '' || steps.length > 2
}

/** A line with nothing but a date, and a time perhaps. */
export const BARE_DATE =
  /^[（([【〔*]?\s?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s?(?:发布|公布|公开|印发)?[）)\]】〕*]?(?:\s*[|｜].*)?$/

const CLOSING =
  /(?:扫一扫|扫码|扫描|版权所有|主办|承办|ICP备|网站标识码|公网安备|上一篇|下一篇|上一条|下一条|相关|分享|打印|关闭|友情链接|国务院部门网站|网站地图|技术支持|返回顶部)/

/**
 * Marks the furniture among the lines. Behind the first line of a page's foot, short lines that end no sentence
 * (link lists, names of channels) are furniture too.
 */
export function markFurniture(lines: readonly Line[]): boolean[] {
  const marks = lines.map(({ meta, text }) => meta || pageLine(text) !== null)
  for (const i of standingAlone(lines, marks)) marks[i] = false
  const bodyEnd = lines.findLastIndex((line) => !line.meta && (line.text.length > 60 || /[。；！]$/.test(line.text)))
  // Above the body a line with nothing but a date is the page's; at the end it is the signature's.
  const bodyStart = lines.findIndex((line) => line.text.length > 60 || /[。；]$/.test(line.text))
  for (let i = 0; i < bodyStart; i++) if (BARE_DATE.test(lines[i]!.text)) marks[i] = true
  let inFoot = false
  for (let i = bodyEnd + 1; i < lines.length; i++) {
    if (marks[i] && CLOSING.test(lines[i]!.text)) inFoot = true
    if (!marks[i] && isOfReport(lines[i]!)) inFoot = false
    if (inFoot && lines[i]!.text.length <= 40 && !signs(lines, i)) marks[i] = true
  }
  return marks
}

const FEWEST_CHANNELS = 3

/** Indices of the names and addresses that are in no long row of them and beside nothing that is surely the page's. */
function standingAlone(lines: readonly Line[], marks: readonly boolean[]): number[] {
  const alone: number[] = []
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (to < lines.length && marks[to] && !lines[to]!.meta && BESIDE_PAGE.test(lines[to]!.text)) to++
    const isBeside = marks[from - 1] === true || marks[to] === true
    for (let i = from; i < to; i++)
      if (lines[i]!.depth > 0 || !(isBeside || to - from >= FEWEST_CHANNELS)) alone.push(i)
    from = Math.max(from, to)
  }
  return alone
}

/** Whether a line below the first of a foot is the report's all the same: a heading, or its list of annexes. */
function isOfReport({ text, depth }: Line): boolean {
  return (
    (depth > 0 && !BESIDE_PAGE.test(text)) ||
    /^(?:cn|chapter|division)/.test(readLabel(text)?.style ?? '') ||
    /^附件?\s?\d{0,2}\s?[:：]/.test(text)
  )
}

/** Whether a line signs the report: the name of an organ with a date behind it, or below it. */
function signs(lines: readonly Line[], i: number): boolean {
  const name = (line: Line | undefined): boolean => line !== undefined && isOrganName(line.text)
  const dated = (line: Line | undefined): boolean => line !== undefined && DATE_ALONE.test(line.text)
  return (name(lines[i]) && dated(lines[i + 1])) || (dated(lines[i]) && name(lines[i - 1]))
}

const DATE_ALONE = /^(?:20\d{2}|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2})\s?年[^。，]{1,6}月[^。，]{1,6}日$/

// Behind a title or the end of a sentence; words of a sentence never stand there.
const BUTTONS_BEHIND = new RegExp(
  `(?<=[。；！？告结况]\\s{0,4})(?:${GAP}{0,6}(?:${BUTTON}|(?<!\\p{Script=Han})(?:${SIZE})(?!\\p{Script=Han}))){2,16}${GAP}{0,6}$`,
  'iu',
)

const HINTS = ['字号', '字体', '【', '[', '责任编辑', '扫', '分享', '打印', '关闭', '收藏', '返回']

/** Where in a line of the report words of a page stand: buttons behind its last sentence, hints, sizes of type. */
export function signOfPage(text: string): { readonly start: number; readonly end: number } | null {
  const ends = [text.slice(0, 60), text.slice(-60)]
  if (!HINTS.some((hint) => ends.some((end) => end.includes(hint)))) return null
  const sign = text.length <= LONGEST_PARAGRAPH ? SIGN.exec(text) : null
  if (sign) return { start: sign.index, end: sign.index + sign[0].length }
  const from = Math.max(0, text.length - LONGEST_TAIL)
  const buttons = BUTTONS_BEHIND.exec(text.slice(from))
  return buttons ? { start: from + buttons.index, end: text.length } : null
}

const LONGEST_TAIL = 120
const LONGEST_PARAGRAPH = 10_000
