import { OURSELVES } from '../text/own-name.js'
import type { Outline, PartId } from '../types.js'
import { carriedIn, type Place } from './content.js'
import type { Found } from './found.js'
import { opensWithDuty, TIME_FIRST } from './leader.js'
import { isInside, passagesIn, point, type Range, textAt, without } from './ranges.js'
import type { Reading } from './reading.js'
import { rangeOf, topSections } from './sections.js'

// A plan that no heading names closes the report: 下一步 in the middle of it is a word about one measure.
const LATE = 0.6

/**
 * Where each part may be carried without a heading: the leaders' duty and the problems in the account of measures, the
 * plan behind the problems or at the end of the report, other matters anywhere.
 */
export function whereCarried({ outline }: Reading, id: PartId, found: ReadonlyMap<PartId, Found>): readonly Range[] {
  const sections = topSections(outline)
  const end = point(outline.paragraphs.length)
  const all = sections.length > 0 ? sections.map(rangeOf) : [{ from: 0, to: end }]
  if (id === 'other') return all
  if (id !== 'next-year') {
    const taken = (['shortcomings', 'next-year'] as const).flatMap((other) => found.get(other)?.ranges ?? [])
    return without(found.get('measures')?.ranges ?? all, taken)
  }
  const late = point(lateIn(outline))
  const others = found.get('other')?.ranges ?? []
  // 其他事项 closes the report behind it, and may hold it.
  const before = sections.filter((one) => !isInside(others, one.from)).map(rangeOf)
  const last = [...before.slice(-1), ...(others.length > 0 || before.length === 0 ? all.slice(-1) : [])].map(
    ({ from, to }) => ({ from: Math.max(from, late), to }),
  )
  return [...(found.get('shortcomings')?.ranges ?? []), ...last]
}

/** The paragraph from which on the report is late; what a page has around it counts for nothing. */
function lateIn({ paragraphs }: Outline): number {
  const own = [...paragraphs.keys()].filter((i) => paragraphs[i]!.role !== 'furniture')
  return own[Math.floor(own.length * LATE)] ?? paragraphs.length
}

/**
 * Where a part may be told too, but is often only mentioned: the leaders' duty before the account, named behind
 * the plan or among other matters, problems before the account, in that of the leaders or in front of the plan.
 */
export function whereMentioned(reading: Reading, id: PartId, found: ReadonlyMap<PartId, Found>): readonly Place[] {
  const [first] = topSections(reading.outline)
  const before = first ? [{ from: 0, to: point(first.from) }] : []
  if (id === 'leadership')
    return [
      ...before.map(mentioned),
      ...behindOthers(reading.outline, found),
      ...amongOthers(reading.outline, found).map(mentioned),
    ]
  if (id !== 'shortcomings') return []
  const lead = beforePlan(reading, found).map((range) =>
    admits(reading, range) ? { ...range, fewest: 1 } : mentioned(range),
  )
  const ofLeaders = found.get('leadership')?.ranges ?? []
  return [...clearlySeen(reading, ofLeaders), ...ofLeaders.map(mentioned), ...lead, ...admittedIn(reading, before)]
}

// 总结过去的工作，我们也清醒地看到，……
const SEES_CLEARLY = new RegExp(
  `^(?:(?:总结|回顾)[^，,。；;]{0,16}[，,]|在[^，,。；;]{2,20}的同时[，,]?|(?:同时|当然)[，,]?)?(?:我们|${OURSELVES})?(?:也|还|更|应|应当|必须)?(?:清醒|清楚|深刻)地?(?:看到|认识到|意识到)(?![^。；;]*(?:危害|后果|意义|重要性))`,
)

/** The paragraphs of the leaders' account that begin by admitting what is wanting. */
const clearlySeen = (reading: Reading, ranges: readonly Range[]): readonly Place[] =>
  passagesIn(reading.outline, ranges)
    .filter((passage) => SEES_CLEARLY.test(textAt(reading.outline, passage)))
    .map(({ paragraph }) => ({ from: point(paragraph), to: point(paragraph + 1), fewest: 1 }))

// How much a passage must say that stands where a mention of its subject is more likely.
const SEVERAL = 3
const mentioned = (range: Range): Place => ({ ...range, fewest: SEVERAL })

/** What stands below the heading of the plan before it begins. */
function beforePlan(reading: Reading, found: ReadonlyMap<PartId, Found>): readonly Range[] {
  const plan = found.get('next-year')
  if (plan?.status !== 'section') return []
  const body = { from: point(plan.at.paragraph + 1), to: plan.ranges[0]!.to }
  const border = carriedIn(reading, 'next-year', [body])?.range.from
  return border === undefined ? [] : [{ from: body.from, to: border }]
}

// 虽然做了一些工作，但还存在……等不足。; 针对存在的……等问题 leads to what will be done.
const ADMITS =
  /^(?!针对|为解决|围绕|聚焦)[^。；;]{0,40}(?:但|但是|仍然?|依然|还|也)[^。；;，,]{0,6}(?:存在|有)[^。；;]{4,80}(?:不足|问题|短板|差距|薄弱环节)。/

/** Whether problems that are admitted lead up to the plan: there a few words are no mere mention. */
function admits(reading: Reading, range: Range): boolean {
  const [first] = passagesIn(reading.outline, [range])
  return first !== undefined && ADMITS.test(textAt(reading.outline, first))
}

// 最后报告主要负责人履职情况：
const NAMES_LEADERS =
  /^(?:最后|此外|另外|同时)?[，,]?(?:报告|汇报|说明)?(?:一下)?[^。；;，,：:]{0,10}(?:主要负责人|主要负责同志|主要领导|第一责任人|一把手)[^。；;，,：:]{0,12}(?:履职|履责|职责)[^。；;，,：:]{0,6}情况[：:]/

/** The paragraphs behind the first of the problems or the plan that name the leaders' account, or begin with them and their duty. */
function behindOthers({ paragraphs }: Outline, found: ReadonlyMap<PartId, Found>): readonly Place[] {
  const others = (['shortcomings', 'next-year'] as const).flatMap((id) => found.get(id)?.at.paragraph ?? [])
  const first = Math.min(...others)
  return paragraphs.flatMap(({ role, text }, i) =>
    i > first && role === 'body' && (NAMES_LEADERS.test(text) || isTheirAccount(text))
      ? [{ from: point(i), to: point(i + 1), fewest: 1 }]
      : [],
  )
}

/** The paragraphs among other matters that name the duty as carried out. */
function amongOthers({ paragraphs }: Outline, found: ReadonlyMap<PartId, Found>): readonly Range[] {
  const others = found.get('other')?.ranges ?? []
  return paragraphs.flatMap(({ role, text }, i) =>
    role === 'body' && isInside(others, i) && text.includes('第一责任人职责') && !text.includes('建议')
      ? [{ from: point(i), to: point(i + 1) }]
      : [],
  )
}

// 但对照先进也要看到，……; 与此同时，也存在……等问题。 What an assessment of last year pointed out is not the year's.
const ADMITS_IN_PREFACE =
  /(?:(?:但|与此同时|同时[，,]?(?:我们)?也|虽然?|尽管|不过)[^。；;]{0,24}(?:存在|看到|认识到|意识到|[还仍尚]有差距)|也[应要]看到)[^。；;]{4,120}[。；;]|(?:但|不过)[^。；;]{6,120}等(?:问题|短板|不足)(?:依然|仍然?|还)(?:较为|比较|十分)?(?:突出|存在|明显)。/
// 虽然存在力量不足等困难，但全局上下齐心协力，任务圆满完成。 may be no more than a mention.
const CONCEDES = /(?:虽然?|尽管)[^。；;]{0,60}(?:存在|面临)/
const OF_ANOTHER =
  /针对|指出|(?<!认真|切实|加以|持续)整改|整治|(?:群众|企业)(?!的?(?:期盼|期待|需求|要求|法治意识|学法))/

/** The preface, if it says of the organ itself that something is wanting. */
function admittedIn(reading: Reading, ranges: readonly Range[]): readonly Place[] {
  const texts = passagesIn(reading.outline, ranges)
    .flatMap((passage) => reading.sentences(passage))
    .map((sentence) => textAt(reading.outline, sentence))
  if (!texts.some((text) => ADMITS_IN_PREFACE.test(text) && !OF_ANOTHER.test(text))) return []
  const fewest = texts.some((text) => CONCEDES.test(text)) ? SEVERAL : 1
  return ranges.map((range) => ({ ...range, fewest }))
}

// 新的一年，局长将履行……; 2024年度，主要负责人要……
const BEGINS_WITH_TIME = new RegExp(`^${TIME_FIRST}`)
const TO_COME = /^(?:新的?一年|[明来]年|下一?年)|^[^，,。；;]{0,30}(?:将(?!法治|依法)|(?<![主重])要(?!求))/

/** 局长切实履行推进法治建设第一责任人职责，坚持……; but no promise. */
const isTheirAccount = (text: string): boolean =>
  opensWithDuty(text) && !TO_COME.test(text) && !TO_COME.test(text.replace(BEGINS_WITH_TIME, ''))
