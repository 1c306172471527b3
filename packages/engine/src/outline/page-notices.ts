import { HAN } from '../text/han.js'
import { holds } from './edges.js'
import type { LinePattern } from './page-patterns.js'

// 您的当前位置 and the like; what is longer is looked at with other patterns.
const LONGEST_OFFER = 12

/** What a page offers its reader beside an article: to sign in, to ask, to comment, to turn over. */
const OFFERS =
  '用户登录|立即注册|还没有账号[?？]|登录个人中心|(?:请输入)?验证码[:：]?|关联稿件|文章纠错|【纠错】|智能推荐|猜你喜欢|标签[:：]|(?:电话|邮件)咨询|点击播放|\\[详细内容\\]|返回上一级|政务微[信博]|移动端应用|搜 ?索|[大中小]】|【?相关信息】?|(?:网站导航|热门搜索|热搜词|搜索热词)[:：]'

/** Notices of a site around an article, and what is left of its code. */
export const NOTICES: readonly LinePattern[] = [
  { hint: (line) => line.length <= LONGEST_OFFER, pattern: new RegExp(`^(?:${OFFERS})$`, 'i') },
  {
    hint: (line) => holds(line, ['页', ':', '/']),
    pattern:
      /^(?:总共[:：]\s?\d{1,4}页|【?点击查看分页[^。]{0,20}|(?:首页\s)?上一页(?:\s\d{1,4}){1,12}\s下一页(?:\s尾页)?|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$/,
  },
  {
    hint: (line) => holds(line, ['留言', '即将离开', '语音播报', '分辨率', '指导单位', '举报邮箱', '正在阅读']),
    pattern:
      /^(?:留言与评论[^。]{0,20}|您(?:访问的链接)?即将离开[^。]{2,60}|点击我[,，]为您语音播报|建议使用\S{4,12}分辨率[^。]{0,40}|指导单位\s?[:：][^。，]{2,80}|举报邮箱\s?[:：][^。，]{4,60}|正在阅读\s?[:：][^。]{2,60})$/,
  },
  { hint: (line) => /\.(?:png|jpe?g|gif)$/i.test(line), pattern: /^(?!附|见)[^。，；]{1,60}\.(?:png|jpe?g|gif)$/i },
  {
    hint: (line) => holds(line, ['编辑', '主办']),
    pattern:
      /^(?:【我要纠错】\s?(?:责任)?编辑\s?[:：]\s?\S{2,8}|[^，。；：:]{2,30}主办\s{1,4}(?:地址|承办)\s?[:：][^。；]{2,60})$/,
  },
  // （审核/王静、文/宋玉瀚）
  {
    hint: (line) => holds(line, ['/', '／']),
    pattern: new RegExp(
      `^[（(【]?\\s?(?:文|图|图文|文字|摄影|审核|编辑|记者|通讯员)\\s?[/／]\\s?${HAN}{2,4}(?!${HAN})[^。；\\d]{0,40}$`,
    ),
  },
]

const NOTICE_WORDS = ['转载', '版权', '侵权', '本站', '本网', '无障碍', '欢迎']
const LONGEST_NOTICE = 400
// A site speaks of itself and of who may print its articles; so does no report: 未经法制审核的文件不得印发、转载.
const NOTICE = new RegExp(
  `^(?:\\d[、.．]\\s?)?(?:${[
    '(?:版权|免责|特别|郑重|重要)?声明\\s?[:：](?=.{0,200}(?:转载|侵[权犯]|版权归|仅代表|与本[站网]无关))',
    '凡(?:本[站网]|[^。，,]{0,20}(?:注明|刊载|登载))[^。]{0,80}(?:作品|稿件)[^。]{0,80}(?:转载|版权|摘编)',
    '如[^。]{0,40}(?:版权|侵权|内容)[^。]{0,30}[同与]本[站网]联系',
    '未经(?:本[站网]|[^。，,]{0,12}(?:授权|许可|同意))[^。]{0,12}不得[^。]{0,8}(?:转载|摘编)[^。]{0,20}。?$',
    '按回车键[^。]{0,30}无障碍',
    '(?:您好[,，!！]?\\s?)?欢迎您?(?:访问|光临)[^。]{2,40}(?:网|网站|门户)(?![^。]{12})',
  ].join('|')})`,
)

/** Whether a line is what a site says in sentences: whose its articles are, and that one is welcome. */
export const isNotice = (text: string): boolean =>
  text.length <= LONGEST_NOTICE && holds(text, NOTICE_WORDS) && NOTICE.test(text)

const LONGEST_CODE = 200
const CODE =
  /^\s*(?:(?:img|div|span|body|p|a|ul|li|table|td)?[#.][\w\s#.-]{1,60}\{[^{}]{0,80}\}?|[a-z-]{3,20}\s?:\s?[\w#%\s.-]{1,40};|\}|\$\([^。]{1,160}\);?|var\s\w[^。]{0,120};|<\s?(?:img|br|div|span|script|style)\b[^。]{0,160}>?)\s*$/i

/** Whether a line is code of a page: a script's or a style's. */
export const isCode = (text: string): boolean =>
  text.length <= LONGEST_CODE && /^\s*[\w#.$}<-]/.test(text) && CODE.test(text)
