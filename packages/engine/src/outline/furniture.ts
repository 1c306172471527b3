import type { Line } from './lines.js'
import { readLabel } from './numbering.js'

// What web pages put around an article. Each pattern is for one whole line of limited length.
const FURNITURE: readonly RegExp[] = [
  /^(?:您|你)?(?:当前|现在|目前|所在)?(?:所在)?的?位置(?:是|为)?\s*[:：]/,
  /^首页(?:[>》＞/|›»-]|&gt;|$)/,
  /^[【[（(]?\s*(?:发布|发表|信息|公开|成文|发文|生成|更新|印发|录入|上传|生效|废止)(?:日期|时间|于)\s*[\]】）)]?\s*[:：|\s]/,
  /^(?:日期|时间|来源|信息来源|文章来源|稿件来源|作者|编辑|责任编辑|审核|发布人|点击(?:数|量|次数)?|浏览(?:次数|量)?|阅读(?:次数|量)?|访问(?:次数|量)?|字号|字体|保护视力色|视力保护色|分享(?:到|至)?|打印|关闭|收藏|打印本页|关闭窗口|大中小|朗读)\s*[:：|[【\]）]/,
  /^(?:字号|字体|分享|打印|关闭|打印本页|关闭窗口|关闭本页|返回顶部|回到顶部|返回|打印 关闭|朗读|收藏|TOP|大\s*中\s*小|A\+?\s*A-?)$/i,
  /^[【[（(]\s*(?:字号|字体|大|打印|关闭|我要纠错|收藏|分享|返回|小|中|打印本页)[^。]*[】\])）]$/,
  /^[【[]?\s*(?:索\s*引\s*号|主题分类|体裁分类|发布机构|发布单位|发文机关|发文字号|文\s*号|信息分类|内容分类|公开方式|公开范围|公开类别|公开属性|公开时限|有效性|所属主题|主题词|关键词|生效日期|废止日期)\s*[\]】]?(?:\s*[:：|/]|\s+|$)/,
  /(?:扫一扫|扫码|扫描)[^。]{0,20}(?:手机|二维码|页|浏览|打开|关注|查看|分享|微信)/,
  /^(?:微信|微博|QQ空间|新浪微博|腾讯微博|人人网|二维码|微信公众号|关注公众号|手机版|客户端|无障碍|无障碍浏览|长者(?:模式|版)|简体|繁体|English|RSS)(?:[\s|:：\\/、]+\S{1,10}){0,8}$/i,
  /(?:版权所有|(?:主办|承办|技术支持)(?:单位)?\s?[:：]|网站标识码|公网安备|ICP备|Copyright|政府网站找错|网站地图|^联系我们|网站声明|隐私声明|免责声明)/i,
  /^(?:主办|承办|协办|主管|运维|地址|邮编|联系电话|电话|网址)\s*[:：]/,
  /^(?:上一篇|下一篇|上一条|下一条|相关(?:文章|链接|阅读|信息|新闻|附件|稿件|文档)|附件下载|热点(?:新闻|推荐)|推荐阅读)\s*[:：]?/,
  /^今天是\s*[:：]?/,
  /^(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:[|｜]|来源|作者|浏览|字号)/,
  /^(?:来源|日期|时间)\s*[:：].*(?:浏览|字号|字体|点击|来源)/,
  /(?:浏览次数|阅读次数|点击次数|访问次数|浏览量|阅读量|访问量)\s?(?:[:：]|\d|$)/,
  /^(?:国务院部门网站|地方政府网站|市政府部门网站|区县政府网站|县区政府网站|乡镇(?:街道)?网站|其他网站|友情链接|网站导航|网站首页|政务公开|政务服务|互动交流|信息公开|政民互动|解读回应|走进\S{2,4}|要闻动态|通知公告)$/,
  /^(?:中国政府网|中华人民共和国中央人民政府|\S{2,6}省?(?:人民)?政府网?)(?:\s*[|｜]\s*\S{1,12})+$/,
]

const MAX_LENGTH = 160

/** Whether a line is page furniture: navigation, dates and counters, share buttons, QR hints, site footers. */
function isFurniture(line: Line): boolean {
  if (line.meta) return true
  const { text } = line
  if (text.length > MAX_LENGTH || /[。；]$/.test(text) || readLabel(text)) return false
  // One space for many: what is around a separator must not be tried again at every one of them.
  const plain = text.replace(/[\s\u3000]+/g, ' ')
  return isTrail(plain) || FURNITURE.some((pattern) => pattern.test(plain))
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
  return steps[0] === '' || steps.length > 2
}

/** A line with nothing but a date, and a time perhaps. */
export const BARE_DATE =
  /^[（([【]?\s?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s?[）)\]】]?(?:\s*[|｜].*)?$/

const CLOSING =
  /(?:扫一扫|扫码|扫描|版权所有|主办|承办|ICP备|网站标识码|公网安备|上一篇|下一篇|上一条|下一条|相关|分享|打印|关闭|友情链接|国务院部门网站|网站地图|技术支持|返回顶部)/

/**
 * Marks the furniture among the lines. Behind the first line of a page's foot, short lines that end no sentence
 * (link lists, names of channels) are furniture too.
 */
export function markFurniture(lines: readonly Line[]): boolean[] {
  const marks = lines.map(isFurniture)
  const bodyEnd = lines.findLastIndex((line) => !line.meta && (line.text.length > 60 || /[。；！]$/.test(line.text)))
  // Above the body a line with nothing but a date is the page's; at the end it is the signature's.
  const bodyStart = lines.findIndex((line) => line.text.length > 60 || /[。；]$/.test(line.text))
  for (let i = 0; i < bodyStart; i++) if (BARE_DATE.test(lines[i]!.text)) marks[i] = true
  let inFoot = false
  for (let i = bodyEnd + 1; i < lines.length; i++) {
    if (marks[i] && CLOSING.test(lines[i]!.text)) inFoot = true
    if (inFoot && lines[i]!.text.length <= 40) marks[i] = true
  }
  return marks
}
