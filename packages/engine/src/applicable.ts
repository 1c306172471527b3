import { whole } from './locate/ranges.js'
import type { Reading } from './locate/reading.js'
import { ANNOUNCED_BY, SENT_BY } from './outline/facts/announced-by.js'
import { endsAsOrgan } from './outline/organ-name.js'
import { fold } from './phrase/fold.js'
import { hitsIn } from './phrase/match.js'
import type { PreparedRuleset } from './ruleset/prepare.js'
import { CENTURY } from './text/century.js'
import { OURS } from './text/own-name.js'
import { quoted } from './text/quoted.js'
import type { Bilingual, LocatedPart, Outline, PartId } from './types.js'

type Prepared = Pick<PreparedRuleset, 'match' | 'lists'>

/** How often the subject must come up where the title decides nothing. */
const ENOUGH = 3
// Beside an account whose heading names the subject, one mention is enough.
const FEWEST_BESIDE = 3

/**
 * Why a document is not a report of this kind; null where it is. The title decides, but of a letter that is itself the
 * report which it sends, and of an account of the leaders that tells all the rest as well; a title that says neither
 * leaves it to the body, which must speak of the subject and carry the account and another part.
 */
export function whyNotApplicable(
  reading: Reading,
  parts: readonly LocatedPart[],
  prepared: Prepared,
): Bilingual | null {
  const { title } = reading.outline.facts
  const named = titleOrLine(reading.outline)
  const whoseTitle: WhoseTitle = (text) => judgeTitle(text, prepared)
  const byTitle = named === null ? null : whoseTitle(named)
  if (title !== null && byTitle === 'ours') return publishesElsewhere(title, parts)
  if (byTitle === 'other') {
    if ((sendsOurs(named!, whoseTitle) || named!.includes('第一责任人')) && isHeaded(parts)) return null
    return {
      zh: `题目${quoted(named!)}表明这不是法治政府建设年度报告`,
      en: `the title ${quoted(named!)} says that this is not an annual report on law-based government`,
    }
  }
  const lack = lackOf(reading, parts, whoseTitle)
  if (lack === null) return null
  const untitled = whyUntitled(reading.outline)
  return {
    zh: `${title === null ? untitled.zh : `题目${quoted(title)}没有说是什么报告`}，${lack.zh}`,
    en: `${title === null ? untitled.en : `the title ${quoted(title)} names no such report`}, and ${lack.en}`,
  }
}

const titleOrLine = (outline: Outline): string | null => outline.facts.title ?? lineForTitle(outline)

/** 关于公开2024年度法治政府建设年度报告的公告, with the report in a file beside it. */
function publishesElsewhere(title: string, parts: readonly LocatedPart[]): Bilingual | null {
  const isThere = parts.filter(({ status }) => status !== 'absent').length >= FEWEST_BESIDE
  if (isThere || !/(?:公告|公示|通告)$/.test(title)) return null
  return {
    zh: `${quoted(title)}只是公布报告的公告，报告正文不在这里，多半在它的附件里，请检查附件`,
    en: `${quoted(title)} only makes a report known, which is not in it: check the file that it comes with`,
  }
}

// What stands at the top may be shown as a title up to this length.
const LONGEST_TITLE = 50

/** What stands where a title should, by its looks; null where that is a sentence. */
function lineForTitle({ paragraphs }: Outline): string | null {
  const first = paragraphs
    .find(({ role, text }) => role !== 'furniture' && role !== 'salutation' && text.trim() !== '')
    ?.text.trim()
  return first === undefined || first.length > LONGEST_TITLE || /[。！？；，]/.test(first) ? null : first
}

/** To say that nothing is there, above a line that everyone takes for a title, confuses. */
function whyUntitled(outline: Outline): Bilingual {
  const first = lineForTitle(outline)
  return first === null
    ? { zh: '没有找到题目', en: 'no title was found' }
    : {
        zh: `开头的${quoted(first)}不是这类报告的题目`,
        en: `${quoted(first)} at the top is no title of such a report`,
      }
}

/** What a text without a telling title lacks; null where its body shows an annual report. */
function lackOf(reading: Reading, parts: readonly LocatedPart[], whoseTitle: WhoseTitle): Bilingual | null {
  const located = parts.filter(({ status }) => status !== 'absent')
  const holds = (part: PartId): boolean => located.some(({ id }) => id === part)
  // Of all reports only these tell how the leaders advanced the rule of law.
  const isUnmistakable = located.length >= 4 && holds('leadership')
  const opening = openingOf(reading)
  const account = located.find(({ id }) => id === 'measures')?.at
  const namesSubject = account != null && reading.holds('document/subjects', account)
  const title = titleOrLine(reading.outline)
  if (title !== null && IS_OF_ALL_WORK.test(title) && opening === null && !isUnmistakable && !namesSubject) {
    return {
      zh: '正文说的是各项工作，没有专门报告法治政府建设',
      en: 'the text tells of all kinds of work: it is no report on law-based government',
    }
  }
  const enough =
    isUnmistakable || (namesSubject && located.length >= FEWEST_BESIDE) || opening === 'announces' ? 1 : ENOUGH
  if (subjectCount(reading, reading.outline) < enough) {
    return {
      zh: '正文很少谈到法治政府建设，不当作法治政府建设年度报告',
      en: 'the text hardly speaks of law-based government: not taken for an annual report on it',
    }
  }
  const first = reading.outline.paragraphs.find(({ role }) => role === 'body')?.text ?? ''
  if (opening === null && NEWS.test(first)) {
    return {
      zh: '正文开头是会议消息，不当作法治政府建设年度报告',
      en: 'its first paragraph is news of a meeting: not taken for an annual report',
    }
  }
  if (EXPLAINS.test(first)) {
    return {
      zh: '正文开头说的是文件解读，不当作法治政府建设年度报告',
      en: 'its first paragraph explains another document: not taken for an annual report',
    }
  }
  if (OF_COURT.test(first) || IS_COURT.test(reading.outline.facts.issuer ?? '')) {
    return {
      zh: '正文说的是法院、检察院的工作，不当作法治政府建设年度报告',
      en: 'the text is on the work of a court or a procuratorate: not taken for an annual report',
    }
  }
  if (reading.outline.paragraphs.some(({ role, text }) => role === 'body' && IS_ARTICLE.test(text))) {
    return {
      zh: '正文是记者的报道或者评论、解读文章，不当作法治政府建设年度报告',
      en: 'the text is an article, or a reporter’s: not taken for an annual report',
    }
  }
  // News of a report mention the measures and the leaders in passing.
  const fewest = announcesAccount(reading, located, whoseTitle)
    ? 1
    : located.some(({ status }) => status !== 'content') || opening !== null
      ? 2
      : 3
  if (located.length >= fewest && holds('measures')) return null
  return {
    zh: `正文在规定的五个部分中只认出${located.length}个，不足以当作法治政府建设年度报告`,
    en: `the text shows only ${located.length} of the five parts: too few for an annual report on law-based government`,
  }
}

/**
 * Whether the first paragraph says what a title would, since a page may run the title into it, or even announces that the
 * report follows: 现将2024年度法治政府建设情况汇报如下.
 */
function openingOf(reading: Reading): 'names' | 'announces' | null {
  const first = reading.outline.paragraphs.findIndex(({ role }) => role === 'body')
  if (first < 0 || !reading.holds('document/titles', whole(reading.outline, first))) return null
  return ANNOUNCES.test(reading.outline.paragraphs[first]!.text) ? 'announces' : 'names'
}

// 现将……报告如下, 现根据有关要求，将……, and 现报告如下 behind what it is of.
const ANNOUNCES = new RegExp(`${ANNOUNCED_BY}(?:[将就].{0,60})?(?:报告|汇报|总结|通报|公布|公告|公开)如下`)
const REPORTS = new RegExp(`${ANNOUNCED_BY}(?:[将就]([^。；]{0,60}(?:报告|汇报|总结))|(?:报告|汇报|总结)如下)`)
const CLAUSE_BEFORE = /([^，,。；;]{4,60})[，,]$/

/**
 * Whether a first paragraph that announces this report, or one that it does not name, leads to an account of the subject
 * by its heading or its own words: such a text is a report, however little of it is written.
 */
function announcesAccount(reading: Reading, located: readonly LocatedPart[], whoseTitle: WhoseTitle): boolean {
  const { paragraphs, facts } = reading.outline
  const account = located.find(({ id }) => id === 'measures')
  if (!account?.at || account.status !== 'section') return false
  const first = paragraphs.find(({ role }) => role === 'body')
  const match = first && REPORTS.exec(first.text)
  // One who reports as a person tells of the own duty, not of the organ's year.
  if (!match || /本人|个人/.test(first.text)) return false
  const announced = match[1] ?? CLAUSE_BEFORE.exec(first.text.slice(0, match.index))?.[1] ?? ''
  const judged = whoseTitle(announced)
  if (judged !== null) return judged === 'ours'
  const subject = announced.replace(SAID_OF_ALL, '')
  const isAnyReport = subject === '' || endsAsOrgan(subject)
  const lead = whole(reading.outline, paragraphs.indexOf(first))
  const isOfSubject = [account.at, lead].some((passage) => reading.holds('document/subjects', passage))
  return isAnyReport && facts.year !== null && isOfSubject
}

// 有关情况, 我局2024年工作开展情况: what is said of every report.
const SAID_OF_ALL = new RegExp(
  `(?:20\\d\\d|${CENTURY}..)年度?|${OURS}|有关|相关|主要|具体|全年|一年来?|本?年度?|今年|上一?年度?|工作|开展|推进|落实|贯彻|完成|的|情况|报告|汇报|总结|[\\s，,]`,
  'g',
)

// 云溪市司法局2020年工作总结
const IS_OF_ALL_WORK = /^(?!.*(?:法治|依法|法制)).*工作(?:总结|报告|回顾|汇报|情况)/

// 12月5日下午，云溪市司法局召开会议
const NEWS =
  /^\s*(?:近日|日前|(?:20\d{2}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?)[，,]?[^。]{0,60}(?:召开|举行|举办|主持|参加)/

// 《……工作要点》已经印发，现作如下解读。: what explains another document tells of no year.
const EXPLAINS = /^[^。]{0,120}现[将就]?[^。]{0,40}(?:(?:作|做|进行)如下(?:政策)?解读|解读如下)/

// 我院对2008年以来的行政审判工作情况进行全面回顾
const OF_COURT = /我院[^。]{0,80}审判工作/
const IS_COURT = /(?:法院|检察院)$/

// ……记者了解到，……（记者 张三）; 本文将对……进行解析
const IS_ARTICLE =
  /记者(?:从[^，。]{2,20})?(?:了解到|获悉)|[（(]记者[ :：]?\S{2,4}[)）]$|^本报记者|本文(?:[将拟]|对|从|就|围绕|结合)/

/** Whose title a text is. */
type WhoseTitle = (text: string) => 'ours' | 'other' | null

/** A title may hold words of both kinds (…情况报告的通知): then it is of the other kind if it ends with that word. */
function judgeTitle(title: string, { match, lists }: Prepared): 'ours' | 'other' | null {
  const folded = fold(title).text
  const hits = hitsIn(match, folded, null)
  const ours = hits.filter(({ list }) => list === lists.get('document/titles'))
  const others = hits.filter(({ list }) => list === lists.get('document/others'))
  if (others.length === 0) return ours.length > 0 ? 'ours' : null
  if (ours.length === 0) return 'other'
  return others.some(({ end }) => end === folded.length) && !ours.some(({ end }) => end === folded.length)
    ? 'other'
    : 'ours'
}

// 关于报送《云溪市水利局2023年度法治政府建设报告》的函
const SENDS = new RegExp(`${SENT_BY}《?([^《。]*报告)》?的?(?:函|请示)$`)

/** Whether a title is that of a letter which sends such a report. */
function sendsOurs(title: string, whoseTitle: WhoseTitle): boolean {
  const sent = SENDS.exec(title)?.[1]
  return sent !== undefined && whoseTitle(sent) === 'ours'
}

// All but the other matters, which many leave out.
const FEWEST_HEADED = 4

/** Whether a text tells most parts below headings: then a letter is the report that it sends. */
const isHeaded = (parts: readonly LocatedPart[]): boolean =>
  parts.filter(({ status }) => status !== 'absent' && status !== 'content').length >= FEWEST_HEADED

function subjectCount(reading: Reading, outline: Outline): number {
  return outline.paragraphs.reduce((sum, _, i) => sum + reading.hits('document/subjects', whole(outline, i)).length, 0)
}
