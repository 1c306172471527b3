import { DAY, WEEKDAY } from '../date-lines.js'

// A register's label alone, its value in the next line; below the title a plan has such lines too.
const LABEL = '(?:责 ?任 ?(?:部 ?门|单 ?位)|有 ?效 ?性|标 ?题|名 ?称|发 ?布 ?(?:机 ?构|日 ?期)|主 ?题 ?词) ?[:：]'
const LABEL_ALONE = new RegExp(`^${LABEL}$`)
const LONGEST_LABEL = 10

/** Whether a line holds nothing but the label of a register: 标  题： */
export const isRegisterLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL && LABEL_ALONE.test(line.trim().replace(/\s+/g, ' '))

// What the top of a page has above an article, and a report as its headings.
const ABOVE_TITLE = new RegExp(
  `^(?:${[
    '政府信息公开|通知通告|公众参与|新闻中心|关注我们|查看原文|其他|更多|图片',
    '返回[^\\s。，]{2,10}首页|大字版|关怀版|配色|放大|缩小|繁體',
    WEEKDAY,
    LABEL,
    `${DAY}\\s${WEEKDAY}(?:\\s[^。，；]{2,16})?`,
    '第\\s?\\d{1,3}\\s?版[:：]?[^。，；]{0,16}|\\d{1,5}\\s?期\\s?[/／]\\s?第\\s?\\d{1,3}\\s?版[^。，；]{0,12}',
    '您?好?[，,]?\\s?欢迎您?来到[^。，；]{2,24}|(?:拟稿人|拟稿单位|核稿|会签|发件人|收件人|发送时间)\\s?[:：].{0,40}',
    '微信号\\s[\\w-]{2,30}|功能介绍\\s.{2,50}|发表于|收录于合集.{0,30}|原创\\s.{2,50}|#[^\\s。]{1,12}\\s\\d{1,4}\\s?个',
    '附件\\s?[:：].{4,90}[（(]\\d[\\d.]{0,6}\\s?[KM]B?[)）]',
    '(?:主题|文档格式|页数|大小|下载券|上传者|手机终端下载)\\s?[:：].{0,90}|[^附。；\\d][^。；]{4,80}\\.(?:docx?|pdf|wps)(?:\\s?[-—]\\s?只读)?|百度文库|文档|VIP|版权申诉|下载|退出服务|此页面由机器翻译',
    '文件 开始 插入(?:\\s[^\\s。]{2,6}){1,8}|第 ?\\d{1,3} ?页[，,]共 ?\\d{1,3} ?页\\s[^。]{2,30}',
    '统一用户登录(?:\\s网站支持IPv6)?',
    '(?:登录|注册|在线投稿|加入收藏|添加收藏|设为首页|无障碍|关怀版|繁體|English|日语|网站支持IPv6|[|｜/\\s])+',
  ].join('|')})$`,
)
const LONGEST_ABOVE = 110

/** Whether a line above the title is the page's, though it could be a report's elsewhere. */
export const isAboveTitle = (line: string): boolean =>
  line.length <= LONGEST_ABOVE && ABOVE_TITLE.test(line.trim().replace(/\s+/g, ' '))
