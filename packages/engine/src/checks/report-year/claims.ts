import { readYear, YEAR_JOINED_ON } from '../../outline/facts/dates.js'
import { unfold } from '../../phrase/fold.js'
import { byKey } from '../../text/by-key.js'
import { OURS } from '../../text/own-name.js'
import type { Paragraph, PartId, Passage } from '../../types.js'
import type { CheckedReport } from '../check.js'
import { hasHeadingOf, type Mention, mentionsIn, spanOf, speaksOf } from './mentions.js'
import { tellsStaleDeed } from './stale-work.js'

/** Speaks of the year of the account (`own`), of the year planned for (`plan`), or of one that nothing else speaks of (`other`). */
export interface Claim {
  readonly about: 'own' | 'plan' | 'other'
  readonly year: number
  readonly at: Passage
  /** Whether the year may be meant. */
  readonly doubtful?: true
  /** Whether it stands inside a sentence about something else: 把2022年工作要点落到实处. */
  readonly isAside?: true
}

/** Where the report on `year` speaks of some year as its own, or as the one that it plans for. */
export function claimsOf(report: CheckedReport, year: number): Claim[] {
  const { reading, parts } = report
  const isLone = createIsLone(report)
  const { paragraphs, sections, facts } = reading.outline
  const isTitled = facts.title !== null && readYear(facts.title) === year
  const firstSection = sections[0]?.from ?? paragraphs.length
  const opening = paragraphs.findIndex(({ role }, i) => role === 'body' && i < firstSection)
  const located = [...parts.values()].flatMap(({ id, span }) => span.map((passage) => ({ id, passage })))
  const spans = byKey(located, ({ passage }) => passage.paragraph)
  const partAt = (paragraph: number, start: number): PartId | null =>
    spans.get(paragraph)?.find(({ passage }) => passage.start <= start && start < passage.end)?.id ?? null
  const plan = parts.get('next-year')?.at?.paragraph
  // Problems and plan under one heading, with no border between them that is sure.
  const areTogether = plan !== undefined && plan === parts.get('shortcomings')?.at?.paragraph
  const first = firstYear(paragraphs, year)
  return paragraphs.flatMap(({ role, text }, paragraph) => {
    if ((role !== 'body' && role !== 'heading') || !text.includes('年')) return []
    const folded = reading.folded(paragraph)
    const mentions = mentionsIn(folded.text)
    return mentions.flatMap((mention): Claim[] => {
      // 短板及2022年举措 names two parts: the next year in it is that of the plan.
      const isPlanned = role === 'heading' && paragraph === plan && mention.year === year + 1
      const part = isPlanned ? 'next-year' : partAt(paragraph, folded.index[mention.start]!)
      const about =
        role === 'heading' && text.length < 60
          ? (aboutInHeading(mention, part) ?? (part === 'next-year' ? planned(mention, { year }) : null))
          : areTogether && part === 'shortcomings' && beginsPlan(mention)
            ? planned(mention, { year })
            : aboutInBody(mention, part, { year, isOpening: paragraph === opening, isTitled, paragraph: folded.text })
      const isLeftOver =
        !about && part === 'measures' && role === 'heading' && headsOtherYear(mention, year) && isLone(mention.year)
      const isAlone = mention === mentions[0] && mentions.every((one) => one.year === mention.year)
      const isStale =
        !about &&
        role === 'body' &&
        tellsStaleDeed(mention, part, { year, paragraph: folded.text, isAlone }) &&
        !hasHeadingOf(paragraphs, year - 1)
      if ((!about && !isStale && !isLeftOver) || (about !== 'plan' && mention.year >= first && mention.year < year))
        return []
      const at = { paragraph, ...unfold(folded, ...spanOf(mention)) }
      if (isLeftOver) return [{ about: 'other', year: mention.year, at, doubtful: true }]
      if (isStale) return [{ about: 'own', year: mention.year, at, doubtful: true }]
      const isAside = about === 'plan' && mention.before.length > LONGEST_LEAD
      return [{ about: about!, year: mention.year, at, ...(isAside && { isAside }) }]
    })
  })
}

/** 二、2022年规范性文件管理情况 in a report on 2023: the heading of a chapter on one matter of another year. */
function headsOtherYear({ before, after, year: stated }: Mention, year: number): boolean {
  if (stated >= year || year - stated > 2 || !/^[一二三四五六七八九十]{1,3}、\s?$/.test(before)) return false
  return (
    !OTHERS.test(after) &&
    !PLAN.test(after) &&
    !/遗留|报告|评估/.test(after) &&
    /(?:情况|做法|成效|举措|工作)$/.test(after.trim())
  )
}

/** Whether a year is spoken of in one paragraph alone: found out for all years at the first question. */
function createIsLone({ reading }: CheckedReport): (year: number) => boolean {
  let paragraphsOf: Map<number, number> | null = null
  const count = (): Map<number, number> => {
    const counts = new Map<number, number>()
    for (const [i, { role }] of reading.outline.paragraphs.entries()) {
      const years = role === 'furniture' ? [] : mentionsIn(reading.folded(i).text).map((one) => one.year)
      for (const year of new Set(years)) counts.set(year, (counts.get(year) ?? 0) + 1)
    }
    return counts
  }
  return (year) => {
    paragraphsOf ??= count()
    return paragraphsOf.get(year) === 1
  }
}

// A number, 展望 or 在 in front of the year that a plan is for.
const LONGEST_LEAD = 8

/** The first year that the report is on by its title: of 2022—2023年度 the first, else its own. */
function firstYear(paragraphs: readonly Paragraph[], year: number): number {
  const title = paragraphs
    .flatMap(({ role, text }) => (role === 'title' ? [text.replace(/《[^》]*》/g, '')] : []))
    .join('')
  const joined = [...title.matchAll(YEAR_JOINED_ON)].filter(([, , last]) => Number(last) <= year)
  return Math.min(year, ...joined.map(([, first]) => Number(first)))
}

const PLAN = /计划|打算|安排|思路|重点|展望|部署|设想|谋划|目标|任务|下一?步|怎么干|努力方向|工作举措/
const ACCOUNT = /情况|做法|成效|成绩|总结|回顾|举措|措施|履职|履行|存在|不足|问题|短板|主要工作|工作$|亮点/
// Under a heading of the plan, 主要工作 and 举措 are what is to come.
const LOOK_BACK = /存在|不足|问题|短板|总结|回顾|成效/
// What was decided, judged or ordered in another year is told of under a heading of this one.
const OTHERS = /整改|考核|督察|督查|反馈|上年|上一年|去年|巡视|巡察|对比|以来|印发|实施|立法计划/

// What stands between the year and 情况 where the heading is of the whole account, and not of one matter of that year.
const OF_ALL =
  /^(?:度|的|全|本|我|[省市县区州旗镇乡局委办院厅]|街道|推进|开展|落实|法治|政府|建设|依法|行政|党政|负责人|主要|重点|总体|基本|工作|有关|相关|各项){0,12}$/

function aboutInHeading({ before, after }: Mention, part: PartId | null): Claim['about'] | null {
  if (before.length > 14 || /^\d|^[上下]半年|^底|^末|^前/.test(after) || /[到自从截至较比]$/.test(before)) return null
  if (FURTHER.test(before)) return null
  const words = /^[^、,:]{0,24}/.exec(after.replace(/20\d\d年.*$/, ''))![0]
  if (OTHERS.test(words) && !/以来的?工作/.test(words)) return null
  const plan = PLAN.exec(words)
  const account = (part === 'next-year' ? LOOK_BACK : ACCOUNT).exec(words)
  if (part === 'next-year' || part === 'shortcomings') {
    if (plan && (!account || account.index > plan.index || part === 'next-year')) {
      return account && account.index < plan.index ? 'own' : 'plan'
    }
  }
  const isOwn = account && !plan && part !== 'next-year' && part !== 'other'
  return isOwn && OF_ALL.test(words.slice(0, account.index)) ? 'own' : null
}

interface Around {
  readonly year: number
  readonly isOpening: boolean
  /** Whether the title says of which year the report is. */
  readonly isTitled: boolean
  readonly paragraph: string
}

// 按照市委统一部署，2017年，我局始终…… sets out on the year all the same.
const INTRODUCED = /^(?:根据|按照|遵照|在)[^,。;:]{2,30}(?:部署|要求|安排|精神|[领指]导下|支持下),$/

function aboutInBody(mention: Mention, part: PartId | null, around: Around): Claim['about'] | null {
  const { after, sentence, year: stated } = mention
  if (part === 'next-year' && isPastDeadline(mention, around)) return 'plan'
  const before = INTRODUCED.test(mention.before) ? '' : mention.before
  // 现将2023年度情况和2024年安排报告如下 names both.
  if (before !== '' && isAnnounced(mention)) {
    // Below a title with its year, what the sentence tells before it announces the report is no other report's.
    const announced =
      around.isTitled && OF_THE_REPORT.test(after)
        ? before.slice(Math.max(0, before.search(ANNOUNCES))) + after
        : sentence
    return stated === around.year || !speaksOf(announced.replace(/《[^》]*》/g, ''), around.year) ? 'own' : null
  }
  if (
    before !== '' &&
    /(?:回顾|总结|纵观|综观)(?:过去的?)?$/.test(before) &&
    /^(?:度|以来|全年)?(?:的?(?:法治|依法|各项|工作|这一年)|,(?:问题|不足|成绩|我|虽|还|仍|也))/.test(after)
  ) {
    return speaksOf(sentence, around.year) && stated !== around.year ? null : 'own'
  }
  const isDated =
    after.startsWith('1月1日至') &&
    /^1月1日至(?:20\d\d年)?12月31日/.test(after) &&
    /统计|口径|本报告|数据|期限/.test(sentence)
  if (isDated) return 'own'
  const isSummedUp = part === 'shortcomings' && SUMMED_UP.test(before) && !OTHERS.test(sentence)
  if (
    before !== '' &&
    !isSummedUp &&
    !/^[一二三四五六七八九十(（)）、]{1,5}$/.test(before.trim()) &&
    !/:$/.test(before)
  )
    return null
  if (!/^(?:度|以来|全年|是)?[,我本全各市县区局]|^是|^度?[^\d,。]{2,12}(?:工作中|将)/.test(after)) return null
  const isOnlyYear = stated === around.year || !speaksOf(sentence, around.year)
  if (part === 'next-year') return planned(mention, around)
  if (part === 'shortcomings') {
    const admits = /^[^。]{0,60}?(?:仍|还|存在|不足|差距|短板|不够|薄弱)/.test(after)
    const tells = /印发|制定|出台|改革|修订|实施|施行|以来|底|受理|查处/.test(after.slice(0, 24))
    return admits && isOnlyYear && !tells && Math.abs(stated - around.year) <= 1 && !/^[^,]{0,10}将/.test(after)
      ? 'own'
      : null
  }
  if (around.isOpening && /^(?:度|以来|全年)?,|^是|^(?:度)?[我本全]/.test(after)) {
    // An opening that sets out on another year is this report's, whatever is announced at its end.
    const setsOut = mention.start === 0 && isOnlyYear && SETS_OUT.test(after)
    const isAlone = stated === around.year || setsOut || !speaksOf(around.paragraph, around.year)
    return isAlone && Math.abs(stated - around.year) <= 2 ? 'own' : null
  }
  // The account of what a leader did goes back to no earlier year, unless this one is told of beside it.
  const away = Math.abs(stated - around.year)
  if (!ACCOUNTS.test(after) || away < 1 || away > (part === 'leadership' ? 2 : 1)) return null
  return speaksOf(around.paragraph, around.year) || /同比|上年|去年|今年|较|相比/.test(around.paragraph) ? null : 'own'
}

// 2022年我局坚持……, 2022年全年共……: what one tells of the year that is reported.
const ACCOUNTS = new RegExp(
  `^(?:度)?,?(?:全年(?:共|累计)|${OURS}(?:上下|坚持|对照|认真|始终|深入贯彻|全面贯彻|紧紧围绕|以习近平|共|累计|严格落实))`,
)

// 总的来看，2017年我县…… before the problems.
const SUMMED_UP = /^(?:总的来?看|总的来?说|总体来?看|总体上看?|整体来?看|综合来?看|虽然|尽管),?$/

const SETS_OUT =
  /^(?:度)?,[^,。]{0,24}(?:坚持以|以习近平|在.{0,30}领导下|认真(?:学习|贯彻|落实)|深入(?:学习|贯彻)|全面贯彻|紧紧围绕|坚定不移)/

// 2023年度法治政府建设情况报告; but neither 2024年工作安排 nor 2022年以来的情况.
const OF_THE_REPORT = new RegExp(`^度?(?:${OURS})?(?:推进|落实)?(?:法治|依法)[^,。、]{0,16}(?:情况|报告|总结)`)
const ANNOUNCES = /现[将就把](?!.*现[将就把])/

/** 现将我局2023年度……情况报告如下；以上是2023年度……情况 */
function isAnnounced({ before, after }: Mention): boolean {
  if (before.includes('现') && /现[将就把][^,。]{0,24}$/.test(before))
    return /^[^。]{0,40}?(?:如下|报告|汇报|总结|通报|说明)/.test(after) && !/整改|考核|督察/.test(after)
  return (
    before.includes('上') &&
    /(?:以上|上述)(?:是|为|就是)?[^,。]{0,14}$/.test(before) &&
    /^度?(?:推进|落实)?(?:法治|依法)[^,。]{0,20}(?:情况|报告|总结)/.test(after)
  )
}

// 列入2027年立法计划 and 谋划2026年重点任务 look further ahead: that year is not the plan's own.
const FURTHER = /(?:列入|纳入|争取|力争|谋划)[^,。]{0,14}$/

// 2026年是“十五五”开局之年, which is to be prepared for: whether the year is right, plan-years.ts looks.
const STATE_PLAN = /^是(?:国家)?(?:十[五六七八]|[八九]|十)五[^,。;]{0,8}(?:开局|起步|开启|启动|收官)之年/

// Who or what a plan is made for; nobody named is the organ itself.
const PLANNER = /^$|^[我本全]|[省市县区州局委会府办厅院镇乡处所]$|(?:工作|建设|政府)$/

// 2025年，我局将继续坚持……; 将 before a noun is 把: 我局将普法纳入考核.
const WILLS = new RegExp(
  `^(?:度)?,(?:${OURS}|[^,。;:]{2,10}(?:局|厅|委|政府|街道|镇|乡|办))将(?:继续|进一步|坚持|认真|全面|深入|持续|着力|重点|围绕|紧紧|按照|贯彻|聚焦|加强|严格|切实|努力|不断|扎实|大力|坚定|始终|积极|深化|强化)`,
)

/** Whether a sentence sets out on what is to come. */
const beginsPlan = ({ before, after }: Mention): boolean => before === '' && WILLS.test(after)

// 2022年底前报县政府审议; but 2022年底前完成的项目, what is done about it.
const DEADLINE =
  /^(?:\d{1,2}月)?[底末]?前(?:力争|确保|全部|全面|基本|争取)?(?:报|完成|出台|实现|建成|印发|制定|提请|提交|达到|启动|建立|落实|配齐|办结|上线)(?![^,。;]{0,16}(?:的|基础上))/
const IS_TO_BE = /(?:^|[,;:]|确保|力争|争取|计划|将|要|于|在)$/

/** Whether something in a plan is to be done by a time that was over when it was made. */
function isPastDeadline({ year: stated, before, after, sentence }: Mention, { year }: Pick<Around, 'year'>): boolean {
  if (stated > year || !DEADLINE.test(after) || !IS_TO_BE.test(before) || NOT_OURS.test(sentence)) return false
  // Handed in before the year is over, a plan may begin in its last month.
  return stated < year || (/^(?:[1-9]|1[01])月/.test(after) && !speaksOf(sentence, year + 1))
}

// What was done by then, was once planned for then, or was asked for by others.
const NOT_OURS = /已于|已在|已按|原计划|原定|要求[于在]|规定[于在]/

// 力争取得新的突破 is to come, 取得明显成效 is not.
const IS_DONE = /(?<!(?:力争|争取|努力)[^。]{0,24}|将[^，,。]{0,6})取得|完成了|虽然|已经?|以来/

/** What the next year is called where the plan begins. */
function planned(
  { year: stated, before, after, sentence }: Mention,
  { year }: Pick<Around, 'year'>,
): Claim['about'] | null {
  if (stated === year + 1) return 'plan'
  if (speaksOf(sentence, year + 1) || IS_DONE.test(after.slice(0, 30))) return null
  if (stated > year + 1 && (FURTHER.test(before) || STATE_PLAN.test(after))) return null
  // 2023年启动的改革将继续推进, 2023年度考核结果将作为依据: what comes of a year gone by.
  if (stated <= year && !PLANNER.test(/^度?([^,:。将]{0,20})将/.exec(after)?.[1] ?? '')) return null
  const wills =
    /^(?:度)?[^。]{0,30}?(?:将|要(?!求)|拟|计划(?=[一-龥])(?![的中内书])|打算)/.test(after) ||
    /^是[^。]{0,40}之年/.test(after)
  return wills && stated >= year - 2 && stated <= year + 2 ? 'plan' : null
}
