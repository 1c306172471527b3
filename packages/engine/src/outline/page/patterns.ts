import { HAN } from '../../text/han.js'
import { BEFORE_DAY, COUNTED_DAY, DAY, TIME } from '../date-lines.js'
import { begins, ends, holds } from '../edges.js'
import { BYLINES } from './bylines.js'
import { NOTICES } from './notices.js'
import { COMMON_WORD, PAGE_OFFERS } from './offers.js'
import { DATED_BY, DATED_BY_BEGINS, PUBLISHED_BY, TOLD_BY, TOLD_BY_BEGINS } from './register-words.js'

/** A pattern for one whole line of limited length, all its runs of spaces one space. */
export interface LinePattern {
  /** A cheap look that all its lines pass: most lines fit no pattern, and each costs much when it is first used. */
  readonly hint: (line: string) => boolean
  readonly pattern: RegExp
}

/** Whether a line is one of a pattern. */
export const fits = ({ hint, pattern }: LinePattern, line: string): boolean => hint(line) && pattern.test(line)

const beginsWith =
  (chars: string) =>
  (line: string): boolean =>
    begins(line, chars)
const has =
  (...words: readonly string[]) =>
  (line: string): boolean =>
    holds(line, words)

const COUNTER = '(?:浏览次数|阅读次数|点击次数|访问次数|浏览量|阅读量|访问量)'

/** Facts of the publication that a page, or a register of documents, states of an article. */
export const FACTS: readonly LinePattern[] = [
  {
    hint: beginsWith(`【[（(〔*•·| ${DATED_BY_BEGINS}`),
    // A table's first row is not cut off the text: | 发布时间 | 内容 |
    pattern: new RegExp(
      '^(?:[【[（(〔*•·]|\\|(?=[^|]{4,12}\\|\\s?(?:(?:19|20)\\d\\d|\\||$)))?\\s*(?:公文)?' +
        `(?:${DATED_BY})(?:日期|时间|于)\\s*[\\]】）)]?\\s*(?:[:：|\\s]|[[【（(]?(?=(?:19|20)\\d\\d))`,
    ),
  },
  {
    hint: beginsWith('【[（( 发公更上'),
    pattern: /^[【[（(]?\s?(?:发布|发表|公布|公开|更新|上传)\s?[:：]\s?(?:19|20)\d\d[-/年.]/,
  },
  {
    hint: beginsWith(`【[（( 日时${TOLD_BY_BEGINS}`),
    pattern: new RegExp(
      `^[【[（(]?\\s*(?:日期|时间|${TOLD_BY})\\s*(?:[:：[【\\]】）｜丨]|\\|\\s?(?=(?:19|20)\\d\\d[-/年.]))`,
    ),
  },
  { hint: beginsWith('栏'), pattern: /^栏目\s?[:：].{0,80}(?:时间|日期|来源|浏览|字号)/ },
  {
    hint: beginsWith('【[•·| 索主体题发文信内公有效所关生废制组备时是机'),
    pattern: new RegExp(
      `^[【[|•·]?\\s*(?:${PUBLISHED_BY}|索\\s*引\\s*号|主题分类|公文(?:种类|类型|时效)|机构分类|[体题]裁分类|组配分类|备注/文号|发文字号|文\\s*号|文件编号|时效性?` +
        '|信息分类|内容分类|公开(?:方式|形式|范围|类别|属性|时限|责任部门)|有效性|是否有效|内容概述|效[力用]状态|所属主题|主题词|关键词|生效日期|废止日期)' +
        '\\s*[\\]】]?(?:\\s*[:：|/]|\\s+|$)' +
        // The title may stand in the next line.
        '|^(?:信息|文件|公文|文章)(?:名\\s*称|标\\s*题)\\s*[:：]$' +
        // A register's row that lost its borders.
        '|^发\\s布\\s(?:日\\s期|时\\s间|机\\s构)|^(?:体\\s*裁|文\\s*号|索\\s*引\\s*号)\\s*(?:生效|成文|发布|废止)(?:日期|时间)',
    ),
  },
  {
    hint: has('|', '｜', '来源', '作者', '浏览', '阅读', '字号', '发布于'),
    pattern:
      /^(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:[|｜]|来源|作者|浏览|阅读\s?(?:人?[数次]|量|[:：])|字号|发布于)/,
  },
  // Behind a channel, an address or the sizes of type: 新闻资讯 | 2024-02-15 21:36, //www.example.cn2024-02-15 14:22:30来源：中工网
  {
    hint: has(':'),
    pattern: new RegExp(`^${BEFORE_DAY}${DAY}\\s?${TIME}`),
  },
  // 文件已失效; a list of documents may say 已废止 of each.
  {
    hint: has('有效', '失效', '废止'),
    pattern: /^(?:该|本|此)?(?:文件|文)\s?(?:现行有效|部分失效|已(?:经)?(?:失效|废止))$/,
  },
  { hint: beginsWith('【'), pattern: new RegExp(`^【报送单位】\\s?[:：][^。，；]{2,24}${DAY}$`) },
  // What Yunnan's pages have below their articles.
  { hint: beginsWith('监'), pattern: /^监督索引号\s?[:：]?\s?\d{8,}$/ },
  // 云溪普法 2024-02-15 学习资源 23 次浏览
  { hint: has('次', '浏览', '阅读', '点击'), pattern: new RegExp(`^${COUNTED_DAY}`) },
  { hint: beginsWith('来日时'), pattern: /^(?:来源|日期|时间)\s*[:：].*(?:浏览|字号|字体|点击|来源)/ },
  {
    hint: has('浏览', '阅读', '点击', '访问'),
    pattern: new RegExp(
      `^(?:[^，,；。]*${COUNTER}\\s?[:：]` +
        `|[^，,；。总]*${COUNTER}\\s?\\d{1,9}\\s?次?\\s?(?:$|[\\s【】[\\]（）()|｜])` +
        `|\\S{0,8}${COUNTER}$)`,
    ),
  },
  // The end of 【责任编辑：张三 or of [大] [中] [小, in a line of its own.
  { hint: beginsWith('】]'), pattern: /^[】\]]$/ },
  {
    hint: beginsWith('（(期'),
    pattern: /^(?:[（(]转载?自[^（）()。，]{2,20}[)）]|期次\s?[:：]\s?第?\d{1,5}期?(?:\s.{0,40})?)$/,
  },
  ...BYLINES,
]

// What a page lets its reader do; a line of such words alone is the page's, in whatever order and brackets.
const BUTTON =
  '字号|字体|文字大小|设为首页|加入收藏|联系我们|关于我们|网站地图|打印(?:本页|本稿|本文|此页|页面|整页|内容|全文)?|收藏(?:本页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页|上一页)?|回到顶部|分享(?:到|至)?|朗读|语音播报|我要纠错|纠错|下载|转发|点赞|微信(?:好友)?|朋友圈|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|人人网|复制链接|更多|无障碍(?:浏览|阅读)?|关怀版|(?:打开|进入|退出|切换|开启)?(?:适老化|老年|长者|关怀)(?:模式|助手|版)|(?:本?网站(?:已)?支持\\s?)?IPv6|简体(?:版)?|繁[体體](?:版)?|手机版|登录|注册|English'
const SIZE = '特大|超大|大|中|小|默认|正常|标准|加大|A\\+|A-|A'
const GAP = '[\\s【】\\[\\]（）()|｜:：/、]'
const ROW = `(?:${GAP}{0,6}(?:${BUTTON}|(?<!${HAN})(?:${SIZE})(?!${HAN}))){2,16}${GAP}{0,6}$`

const IN_BRACKETS = `(?:${BUTTON}|打印繁体|投稿|推荐|举报|评论|顶部)`
const BRACKETED_ROW = new RegExp(
  `^(?:(?:${IN_BRACKETS})?】(?:\\s?【\\s?${IN_BRACKETS}\\s?】?){1,12}|(?:\\s?【\\s?${IN_BRACKETS}\\s?】?){2,12})$`,
)

// What the first and the last character of such a row can be.
const ROW_BEGINS =
  ' 【】[]（）()|｜:：/、字文设加联打收关返回分朗语我纠下转点微朋新腾Qq人复更无进切开适老长本网支Ii简繁手登注Ee特超大中小默正标加Aa'
const ROW_ENDS =
  '号体小印页稿容文藏们图闭口面回部表到顶享至读报错载发赞信友圈博间Qq网接多碍览版式手6體录册Hh大中认常准+-Aa 【】[]（）()|｜:：/、'

// 首页 and channels of a site, and nothing else.
const CHANNEL =
  '领导(?:之窗|信息|简介)|机构(?:设置|职能|概况)|[^\\s|｜丨]{0,4}(?:公开|服务|互动|动态|公告|法规|专栏)|办事大厅|互动交流|公众参与|新闻中心|解读回应|政策(?:文件|解读)|数据发布|专题|(?:走进|魅力)[^\\s|｜丨]{2,4}'
const CHANNELS = new RegExp(`^(?:网站)?首页(?:[\\s|｜丨·]{1,4}(?:${CHANNEL})){1,15}$`)
// 政府信息公开 政务服务 互动交流
const ROW_OF_CHANNELS = new RegExp(`^(?=.{0,80}(?:公开|服务))(?:${CHANNEL})(?:[\\s|｜丨·]{1,4}(?:${CHANNEL})){2,15}$`)

/** Where the reader is, what a page lets one do, and what stands at its foot. */
export const PAGE: readonly LinePattern[] = [
  { hint: has('位置'), pattern: /^(?:您|你)?的?(?:当前|现在|目前|所在)?(?:所在)?的?位置(?:是|为)?\s*[:：]/ },
  { hint: beginsWith('首网'), pattern: /^(?:网站)?首页(?:\s?[>》＞/|›»→-]|&gt;|$)/ },
  {
    hint: beginsWith('字文保视分打关收大朗选'),
    pattern:
      /^(?:(?:选择)?字\s?号|字体|字体大小|文字大小|保护视力色|视力保护色|分享(?:到|至)?|打印|打印时间|打印日期|关闭|收藏|打印本页|关闭窗口|大中小|朗读)\s*[:：|[【\]）]/,
  },
  {
    hint: (line) => line.length <= LONGEST_BUTTON,
    pattern:
      /^(?:字号|字体|分享|打印|关闭|打印本页|关闭窗口|关闭本页|打印整页|打印内容|打印全文|返回顶部|回到顶部|返回|返回上一页|打印 关闭|分享到|AI脑图|热门文章|评论|政务微信 政务微博|点赞\s?[（(]\d{1,6}[)）]|朗读|收藏|收藏本页|设为首页|加入收藏|无障碍(?:阅读|浏览)|[简繁]体版|TOP|大\s*中\s*小|A\+?\s*A-?)$/i,
  },
  // What reads a page aloud, sends it on and closes what opened above it.
  {
    hint: beginsWith('语进退分×✕A'),
    pattern:
      /^(?:语音播报|AI\s?(?:智能)?(?:解读|朗读|问答|摘要)|(?:进入|退出)播报(?:模式)?|语音合成中[,，]?\s?请(?:耐心)?等待[.…。]*|分享(?:至|到|给)(?:微信|好友|朋友圈|微博)[^。，,；]{0,8}|[×✕])$/,
  },
  {
    hint: beginsWith('【[（('),
    pattern: /^[【[（(]\s?(?:浏览|阅读|显示)?(?:字号|字体)(?:大小)?\s?[:：]?[|｜\s]{0,6}$/,
  },
  {
    hint: beginsWith('【[（('),
    pattern:
      /^[【[（(]\s*(?:(?:浏览|阅读|显示)?(?:字号|字体)|大|打印|关闭|我要纠错|收藏|分享|返回|小|中|打印本页)[^。]*[】\])）]$/,
  },
  // A row of buttons that begins in the middle of one: 】【打印】【投稿】, 关闭】【顶部
  { hint: has('【'), pattern: BRACKETED_ROW },
  // Codes are scanned in the field too: 扫码入企.
  {
    hint: has('扫'),
    pattern:
      /^(?!.{0,80}(?:入企|企业|执法|检查|监管|推行|群众))[^，,；。]{0,16}(?:扫一扫|扫码|扫描)[，,]?[^，,；。]{0,20}(?:手机|二维码|页|浏览|打开|关注|查看|分享|微信)[^；。]{0,40}$/,
  },
  {
    hint: has('扫', '长按'),
    pattern: /^(?:请?用?(?:手机|微信))?(?:扫一扫|扫码)[^。，]{0,12}$|^长按[^。，]{0,6}二维码/,
  },
  {
    hint: beginsWith('微Qq新腾人二关手客无长简繁EeRr'),
    pattern:
      /^(?!.*(?:推送|发布|宣传|同步|普法|直播|讲))(?:微信|微博|QQ空间|新浪微博|腾讯微博|人人网|二维码|微信公众号|关注公众号|手机版|客户端|无障碍|无障碍浏览|长者(?:模式|版)|简体|繁体|English|RSS)(?:[\s|:：\\/、]+\S{1,10}){0,8}$/i,
  },
  {
    hint: (line) => holds(line.toLowerCase(), ['版权所有', '标识码', '安备', 'icp备', 'copyright', '联系我们']),
    pattern: /版权所有|网站标识码|公网安备|ICP备|Copyright|^联系我们/i,
  },
  {
    hint: has('主办', '承办', '技术支持'),
    pattern: /^[^，,；。]*(?:主办|承办|技术支持)(?:单位)?\s?[:：][^，,；。]*$/,
  },
  {
    hint: has('网站', '声明'),
    pattern: /(?:^|[\s|｜、·])(?:政府网站找错|网站地图|网站声明|隐私声明|免责声明)(?:$|[\s|｜、·:：])/,
  },
  { hint: beginsWith('主承协运'), pattern: /^(?:主办|承办|协办|主管|运维)\s*[:：]/ },
  // Behind buttons and the names of editors too.
  {
    hint: has('上一', '下一'),
    pattern: /^(?:[【（(][^【】（）()]{2,20}[】）)]\s?){0,3}(?:上一篇|下一篇|上一条|下一条)\s*[:：]?/,
  },
  {
    hint: beginsWith('相附热推延'),
    pattern:
      /^(?:相关(?:文章|链接|阅读|信息|新闻|附件|稿件|文档|文件|解读|政策)|附件下载|热点(?:新闻|推荐)|推荐阅读|延伸阅读)\s*(?:[:：]|$)/,
  },
  { hint: beginsWith('友'), pattern: /^友情链接\s?(?:[:：]|$)/ },
  { hint: beginsWith('今'), pattern: /^今天是\s*[:：]?/ },
  {
    hint: has('星期'),
    pattern:
      /(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s?星期[一二三四五六日天]\s?(?:[|｜]|[^\s。，；]{0,6}天气\s?[:：]\s?[^。，；]{1,10})?$/,
  },
  {
    hint: has('|', '｜'),
    pattern: /^(?:中国政府网|中华人民共和国中央人民政府|\S{2,6}省?(?:人民)?政府网?)(?:\s*[|｜]\s*\S{1,12})+$/,
  },
  { hint: beginsWith('首网'), pattern: CHANNELS },
  // 云溪县人民政府门户网站 www.example.gov.cn 发布时间：2024-02-15
  {
    hint: has('www.', 'http'),
    pattern: /^[^，,。；]{2,24}网站?\s?(?:https?:\/\/|www\.)[\w./-]{4,60}\s?(?:发布)?(?:时间|日期|来源)\s?[:：]/,
  },
  {
    hint: has('蓝字', '在看', '阅读'),
    pattern:
      /^[^，,；。]{0,6}(?:点击|戳|轻触)[^，,；。]{0,4}蓝字[^；。]{0,24}$|^阅读\s?\d{1,9}\+?万?\s|^[^；。]{0,16}点[个亮一]\s?[“"「]?在看[”"」]?(?:吧|哦|呀|和|、|，|点赞|分享|[！!~])*$/,
  },
  { hint: (line) => begins(line, ROW_BEGINS) && ends(line, ROW_ENDS), pattern: new RegExp(`^${ROW}`, 'i') },
  ...NOTICES,
  ...PAGE_OFFERS,
]

const LONGEST_BUTTON = 6

/**
 * Names of channels, addresses, telephones and common words: a report has such headings and closing lines too, so that they are the
 * page's only beside what is surely the page's.
 */
export const BESIDE_PAGE: readonly LinePattern[] = [
  {
    hint: beginsWith('国地市区县乡其网政互信解走要公通关帮服法邮联电'),
    pattern:
      /^(?:(?:国务院部门网站|地方政府网站|市政府部门网站|区县政府网站|县区政府网站|乡镇(?:街道)?网站|其他网站|网站导航|网站首页|政务公开|政务服务|互动交流|信息公开|政民互动|解读回应|走进\S{2,4}|要闻动态|关于我们|帮助中心|服务公开|法律声明|公[示告]公[示告]|通知公告|公告通知)$|(?:地址|邮编|联系电话|联系方式|电话|网址)\s*[:：])/,
  },
  // 政府信息公开 政务服务 互动交流
  { hint: has('公开', '服务'), pattern: ROW_OF_CHANNELS },
  {
    hint: (line) => line.length <= 4,
    pattern: /^(?:[>＞»|｜](?: ?[|｜])?|智能问答|在线客服|QQ客服|在线地图)$/,
  },
  COMMON_WORD,
]

/** Whether a line is one of those. */
export const isBesidePage = (line: string): boolean => BESIDE_PAGE.some((one) => fits(one, line))

/** Sure signs of a page in a line that holds more than that. */
export const SIGN = new RegExp(
  `[【\\[(（]?\\s?(?:字号|字体)(?:大小)?\\s?[:：]\\s?[【\\[]?\\s?(?:特大\\s?)?大\\s?中\\s?小\\s?[】\\])）]?` +
    '|(?<=[。；！？]\\s{0,4})[【\\[]\\s?(?:打印|打印本页|关闭|关闭窗口|返回顶部|返回|我要纠错|收藏|下载)\\s?[】\\]]$' +
    `|[（(【\\[]?\\s?责任编辑\\s?[:：]\\s?${HAN}{2,4}\\s?[）)】\\]]?$` +
    '|(?:扫一扫|扫码)在?(?:使用)?手机[^。，]{2,12}$' +
    '|分享到\\s?[:：]\\s?(?:(?:微信|微博|新浪|腾讯|朋友圈|QQ)[^。，]{0,30})?$',
)

/** Buttons behind a title or the end of a sentence; words of a sentence never stand there. */
export const BUTTONS_BEHIND = new RegExp(`(?<=[。；！？告结况]\\s{0,4})${ROW}`, 'i')
