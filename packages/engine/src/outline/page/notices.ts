import { HAN } from '../../text/han.js'
import { holds } from '../edges.js'
import type { LinePattern } from './patterns.js'

/** Notices of a site around an article, and what is left of its code. */
export const NOTICES: readonly LinePattern[] = [
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
  // （审核/张三、文/李四）
  {
    hint: (line) => holds(line, ['/', '／']),
    pattern: new RegExp(
      `^[（(【]?\\s?(?:文|图|图文|文字|摄影|审核|编辑|记者|通讯员)\\s?[/／]\\s?${HAN}{2,4}(?!${HAN})[^。；\\d]{0,40}$`,
    ),
  },
]

const NOTICE_WORDS = [
  '声明',
  '转载',
  '摘编',
  '澎湃号',
  '公众号',
  '版权',
  '侵权',
  '本站',
  '本网',
  '无障碍',
  '欢迎',
  '平台',
  'http',
  'Cookie',
  'Notice',
  '小编',
]
const LONGEST_NOTICE = 400
// A site speaks of itself and of who may print its articles; so does no report: 未经法制审核的文件不得印发、转载.
const NOTICE_PATTERN = new RegExp(
  `^(?:\\d[、.．]\\s?)?(?:${[
    '(?:版权|免责|特别|郑重|重要)?声明\\s?[:：](?=.{0,200}(?:转载|侵[权犯]|版权归|仅代表|与本[站网]无关|用户上传|许可协议))',
    '凡(?:本[站网]|[^。，,]{0,20}(?:注明|刊载|登载))[^。]{0,80}(?:作品|稿件)[^。]{0,80}(?:转载|版权|摘编)',
    '如[^。]{0,40}(?:版权|侵权|内容)[^。]{0,30}[同与]本[站网]联系',
    '未经(?:本[站网]|[^。，,]{0,12}(?:授权|许可|同意))[^。]{0,12}不得[^。]{0,8}(?:转载|摘编)[^。]{0,20}。?$',
    '按回车键[^。]{0,30}无障碍',
    '(?:本文(?:为|是)[^。，,]{1,16}|本[站网])原创(?:文章|稿件)[，,][^。]{0,8}转载',
    '转载请注明\\s?[:：]|(?:本文|文章)(?:链接|来源|地址)\\s?[:：]\\s?https?:',
    '注意\\s?[:：]\\s?本[站网][^。]{2,60}侵权',
    '本文为澎湃号作者|本公众号(?:发布|刊载)的文章[^。]{0,12}转载',
    '本站资源仅供[^。]{0,12}学习|版权为\\s[^。]{2,40}所有\\s',
    'Notice: The content above',
    '(?:本网?站|我们)(?:将|会)?使用\\s?Cookies?',
    '简介\\s?[:：][^。，]{2,12}小编为[你您大]',
    '(?:您好[,，!！]?\\s?)?欢迎您?(?:访问|光临)[^。]{2,40}(?:网|网站|门户)(?![^。]{12})',
  ].join('|')})`,
)

/** What a site says in sentences: whose its articles are, and that one is welcome. */
export const NOTICE: LinePattern = {
  hint: (line) => line.length <= LONGEST_NOTICE && holds(line, NOTICE_WORDS),
  pattern: NOTICE_PATTERN,
}

const LONGEST_CODE = 200
const CODE =
  /^\s*(?:<!--(?!\s?dabiao-)[^。]{0,80}-->|(?:[^。{}]{0,20}\{\{\s?[\w.]{1,60}\s?(?:\|\s?\w{1,20}\s?)?\}\}){1,8}|(?:img|div|span|body|p|a|ul|li|table|td)?[#.][\w\s#.-]{1,60}\{[^{}]{0,80}\}?|[a-z-]{3,20}\s?:\s?[\w#%\s.-]{1,40};|\}|\$\([^。]{1,160}\);?|var\s\w[^。]{0,120};|<\s?(?:img|br|div|span|script|style)\b[^。]{0,160}>?)\s*$/i

/** Whether a line is code of a page: a script's or a style's, no comment that waives a finding. */
export const isCode = (text: string): boolean =>
  text.length <= LONGEST_CODE && (/^\s*[\w#.$}<-]/.test(text) || text.includes('{{')) && CODE.test(text)
