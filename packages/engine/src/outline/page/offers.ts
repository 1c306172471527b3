import { HAN } from '../../text/han.js'
import { begins, ends, holds } from '../edges.js'
import type { LinePattern } from './patterns.js'

// A cheap look before the pattern: none of its words is longer.
const LONGEST_OFFER = 18

// Each a line of its own: to sign in, to ask, to turn over. Sites that name themselves do so in words of theirs alone.
const OFFERS = [
  '用户登录|立即注册|还没有账号[?？]|登录个人中心|(?:请输入)?验证码[:：]?',
  '关联稿件|文章纠错|数据纠错|【纠错】|智能推荐|猜你喜欢|标签[:：]|(?:电话|邮件)咨询|点击播放|\\[详细内容\\]|返回上一级',
  '政务微[信博]|移动端应用|搜 ?索|[大中小]】|【?相关信息】?|(?:网站导航|热门搜索|热搜词|搜索热词)[:：]',
  // Comments, and what else there is to read.
  '发表评论|参与评论|查看所有评论|(?:文章|全部|最新|最热)评论|评论列表|评论一下|热门跟[贴帖]|评论前必须登录[!！]|评论 (?:抢沙发|收起)|\\d{1,6}\\s?评论',
  '(?:相关|往期|编辑|新闻|本类|频道)推荐|本类排行|为[你您]推荐[:：]?|相关搜索|换一换|站长统计|返回列表|推荐度[:：]?|我来说两句',
  '下载客户端|APP下载|点击下载文档|搜索文档|收藏本站|收藏TA|打开微信|阅读原文|轻触阅读原文|关注该公众号|预览时标签不可点|继续滑动看下一个|向上滑动看下一个|使用小程序|使用完整服务',
  // Between two paragraphs.
  '听全文|倍速|1\\.0x|(?:点击)?展开全文|阅读全文|下载本文档|视频加载中[.…]{0,6}|加载更多|(?:向上|左右|上下)滑动(?:阅览|查看)(?:更多)?|(?:打开网易新闻\\s)?查看精彩图片|点击图片查看大图|该视频暂不支持播放|进度条 暂停 播放|在小说阅读器(?:读本章|中沉浸阅读)|去阅读',
  '返回搜狐[,，]查看更多|欢迎下载|精选文档|本文档由用户上传|文章后点击更新提醒|创建于\\d\\d-\\d\\d|时刻新闻|同意并继续|&nbsp;|\\[table\\]|[↓▼]{2,6}|[—-]\\s?分享\\s?[—-]|发自我的[^。，]{2,10}|点击右上角[^。，]{2,6}|请使用浏览器分享功能进行分享',
].join('|')

// 又是一年好“...: what a list of links shows of a headline behind its day.
const CUT_HEADLINE = /^(?:20)?\d\d-\d\d-\d\d\s?[^，。；]{4,40}(?:\.{3}|…)$/

/** What a page offers around an article: to comment, to rate, to read what else it has. */
export const PAGE_OFFERS: readonly LinePattern[] = [
  { hint: (line) => line.length <= LONGEST_OFFER, pattern: new RegExp(`^(?:${OFFERS})$`, 'i') },
  {
    hint: (line) => holds(line, ['页', ':', '/']),
    pattern:
      /^(?:总共[:：]\s?\d{1,4}页|【?点击查看分页[^。]{0,20}|(?:首页\s)?上一页(?:\s\d{1,4}){1,12}\s下一页(?:\s尾页)?|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$/,
  },
  {
    hint: (line) => holds(line, ['评论', '网友', '参与', '抢沙发']),
    pattern:
      /^(?:评论\s|我来说两句\s|还没有评论|暂无评论|最新评论|已有)[^。；]{0,8}?(?:\d{1,7}\s?(?:条评论|人参与|位网友)|快来(?:抢沙发|发表))[^。；]{0,24}$/,
  },
  {
    hint: (line) => holds(line, ['满意']),
    pattern: /^您对(?:本页|本文|该)[^。，]{0,12}(?:满意|评价)[^。，]{0,6}[?？]$/,
  },
  {
    hint: (line) => begins(line, '标'),
    pattern: /^标签\s?[:：]\s?[^\s。：:，,；;]{2,12}(?:[\s,，;；]{1,2}[^\s。：:，,；;]{2,12}){0,6}[;；]?$/,
  },
  {
    hint: (line) => holds(line, ['投稿']),
    pattern: /^[^。，：:]{0,12}投稿(?:邮箱|热线|电话)\s?[:：]\s?[^。，]{4,40}$/,
  },
  {
    hint: (line) => holds(line, ['未读', 'Word文档']),
    pattern:
      /^(?:剩余\s?\d{1,3}%\s?未读[,，][^。]{0,16}|您?还剩\s?\d{1,4}\s?页未读[,，][^。]{0,12}|将本文的Word文档下载到电脑[^。]{0,16})$/,
  },
  {
    hint: (line) => holds(line, ['关注我们', '公众号', '第一时间送达']),
    pattern: /^(?:点击(?:上方|下方)[^。；]{0,24}(?:关注我们|公众号)[,，]?|[^。；，]{0,16}[,，]第一时间送达)$/,
  },
  { hint: (line) => ends(line, '.…'), pattern: CUT_HEADLINE },
  // 更新频率：每年 of a portal of data
  {
    hint: (line) => begins(line, '数更下'),
    pattern: new RegExp(
      `^(?:数据格式\\s?[:：][A-Z\\s、,/]{3,40}|更新频率\\s?[:：]\\s?(?:每${HAN}|实时|不定期)|下载次数\\s?[:：]\\s?\\d{1,7})$`,
    ),
  },
]

// A table that lost its borders has some of them too.
const COMMON_WORDS =
  '提交|评论|发表|参与讨论|信息标题|数据开放|适老化无障碍服务|顶部|取消|允许|接受|拒绝|投诉|举报|登录|注册|播报|暂停|收听|收起|播放|重播|找回密码|点赞|在看|分享至|知道了|END|Baidu|map|[xX]'

const COMMON = new RegExp(
  `^(?:${COMMON_WORDS}|(?:点赞|赞)\\s?[(（]\\d{1,6}[)）]|非常满意\\s(?:比较)?满意\\s[^。]{0,16}不满意|阅读\\s\\d{1,7})$`,
)
const LONGEST_COMMON = 24

/** A word of a page that is too common to be its sign, but the page's beside a sign of it. */
export const COMMON_WORD: LinePattern = { hint: (line) => line.length <= LONGEST_COMMON, pattern: COMMON }
