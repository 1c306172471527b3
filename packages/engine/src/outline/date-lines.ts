import { YEAR } from '../text/century.js'
import { HAN } from '../text/han.js'
import { begins, ends, holds } from './edges.js'
import { DATED_BY } from './page/register-words.js'

/** The source of a pattern for a day. */
export const DAY = '(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?'
/** The source of a pattern for a time of the day. */
export const TIME = '\\d{1,2}(?::\\d{2}(?::\\d{2})?|时\\d{1,2}分)'

const BARE_DATE = new RegExp(
  `^[（([【〔*•]?\\s?${DAY}(?:\\s+${TIME})?\\s?(?:发布|公布|公开|印发)?[）)\\]】〕*]?(?:\\s*[|｜].*)?$`,
)

/** Whether a line holds nothing but a date, and a time perhaps. */
export const isBareDate = (line: string): boolean => begins(line.trimStart(), '（([【〔*•12') && BARE_DATE.test(line)

const STATED = new RegExp(`^[（(]?(?:${DATED_BY})?(?:时间|日期)[：:]\\s?`)

/** The same, or with what the page calls it: 发布时间：2024-01-05. */
export const isStatedDate = (line: string): boolean => isBareDate(line.replace(STATED, ''))

/** Whether a line holds nothing but the day or the month that a cover gives: 二〇二〇年三月. */
export const isCoverDate = (line: string): boolean =>
  line.length <= 24 && begins(line.trimStart(), '（(2二') && COVER_DATE.test(line)

const COVER_DATE = new RegExp(
  `^\\s?[（(]?\\s?${YEAR}\\s?年\\s?(?:\\d{1,2}|元|[一二三四五六七八九十]{1,2})\\s?月(?:\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日)?\\s?[）)]?\\s?$`,
)

/**
 * Whether a line holds the name of an office and a date, as pages put them under a title: 政策法规科 2024-01-05,
 * 云溪市人民政府门户网站 www.example.com 发布时间:2024-01-05; or a time and who had the report then: 2024-01-05 10:14 云溪市人民政府网.
 */
export const isDatedName = (line: string): boolean =>
  line.length <= 60 &&
  (((ends(line.trimEnd(), ENDS_DAY) || holds(line, TOLD_OR_TYPE)) && DATED_NAME.test(line)) ||
    (begins(line.trimStart(), '12') && TIMED_NAME.test(line)))

// Behind the date a page may say more, or leave it open: 来源：
const TOLD = ['来源', '作者', '浏览', '点击', '阅读']
const TOLD_OR_TYPE = [...TOLD, '字体', '字号']
/** The source of a pattern for a day of the week. */
export const WEEKDAY = '(?:星期|周)[一二三四五六日天]'
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const ENDS_DAY = `日0123456789${WEEKDAYS.map((day) => day.at(-1)).join('')}`
/**
 * The source of a pattern for what a page has before a day without saying so: a channel, an address, the sizes of type, the
 * office that sent it in: 新闻资讯 | 2024-01-15 09:36, //www.example.cn2024-01-15 09:36, 【报送单位】：办公室 | 2024-01-15.
 */
export const BEFORE_DAY = `(?:${HAN}{2,8}\\s{0,8}[|｜]\\s{0,8}|(?:https?:)?//[\\w./-]{4,40}?\\s{0,8}|【(?:字体|报送单位)[^】]{0,20}】[^《。，；]{0,24}?)`
/** The source of a pattern for a day in a line that counts how often the page was read. */
export const COUNTED_DAY = `[^，。；]{0,20}${DAY}[^，。；]{0,20}(?:\\s\\d{1,7}\\s?次(?:浏览|阅读)|(?:浏览|阅读|点击)(?:次数|量|数)?\\s?[:：]?\\s?\\d{1,7}\\s?次?\\s*$)`

const DATED_NAME = new RegExp(
  `^\\s?${HAN}{2,24}(?:[科股室处组局委厅办署院]|中心|政府|委员会|网站?)\\s{1,8}(?:(?:https?://|www\\.)?[a-z][!-~]{4,60}\\s{1,8})?(?:(?:${DATED_BY})?(?:时间|日期)\\s?[:：]\\s?)?${DAY}(?:\\s${TIME})?(?:\\s(?:${WEEKDAYS.join('|')}))?(?:\\s{1,4}(?:${TOLD.join('|')})(?:次数|量|数)?\\s?[:：]\\s?\\S{0,20}|\\s{1,4}【?字[体号]\\s?[:：]?)?\\s?$`,
)
const TIMED_NAME = new RegExp(
  `^\\s?${DAY}(?:\\s{1,8}|(?<=日))${TIME}\\s{1,8}${HAN}{1,20}(?:网|网站|[科股室处局委厅办署院府]|中心|委员会)\\s?$`,
)

/** Whether a line holds nothing but a day and a time, which only a page gives. */
export const isTimedDate = (line: string): boolean => begins(line.trimStart(), '12') && TIMED_DATE.test(line)

const TIMED_DATE = new RegExp(`^\\s?${DAY}\\s{1,8}${TIME}\\s?$`)
