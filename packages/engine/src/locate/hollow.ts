import { withoutLabel } from '../outline/numbering.js'
import { hanOr } from '../text/han.js'
import type { LocatedPart, PartId, Passage } from '../types.js'
import type { Found } from './found.js'
import { passagesIn, whole } from './ranges.js'
import type { Reading } from './reading.js'
import { rangeOf, sectionAt } from './sections.js'

// What a heading says after its own words: 五、其他：无, 三、存在的不足。执法力量不足.
const SAYS_MORE = new RegExp(`[:：。！!；;][^]*${hanOr('0-9A-Za-z')}|[^\\s，,]\\s+\\S{6}`)
// A heading that goes on longer than this holds the text of its section.
const LONGEST = 60
const saysMore = (heading: string): boolean => heading.length > LONGEST || SAYS_MORE.test(heading)
// 1.2024年6月底前，引进法律人才。 is a task, though it names the part as well.
const IS_SENTENCE = /[。；;]\s*$|[，,][^，,]{4}/
const NAMES = /(?:安排|计划|任务|思路|打算|情况|如下|原因)[。；;：:]?\s*$/
const NOTHING_TO_TELL = /[无没]/

/**
 * Whether a part has its heading and nothing else: no text, no headings of points below it, nothing told in the heading.
 * Text that another part took out of the section is text all the same.
 */
export function isHollow(
  reading: Reading,
  { id, status, at, span }: Pick<LocatedPart, 'id' | 'span'> & Pick<Found, 'status' | 'at'>,
): boolean {
  if (status === 'content') return false
  const section = sectionAt(reading.outline, at.paragraph)
  const heading = reading.outline.paragraphs[at.paragraph]!.text.slice(section.label.length).trim()
  if (saysMore(heading) || (id === 'other' && NOTHING_TO_TELL.test(heading))) return false
  const below = passagesIn(reading.outline, [rangeOf(section)])
  return ![...below, ...span].some(
    (passage) => passage.paragraph !== at.paragraph && saysSomething(reading, id, passage),
  )
}

// （一）存在的主要问题, （二）原因分析; not （一）经费不足, which names the part as well.
const ANNOUNCES_PROBLEMS =
  /^(?:存在|产生|面临|主要|当前|工作|问题|不足|之处|短板|弱项|困难|差距|薄弱环节|表现|情况|方面|原因|成因|根源|主观|客观|分析|剖析|[的和与及中、])+$/

/** Text of the body, be it full of gaps, or a heading that says more than which part it is. */
function saysSomething(reading: Reading, id: LocatedPart['id'], passage: Passage): boolean {
  const { role, text } = reading.outline.paragraphs[passage.paragraph]!
  if (role === 'body') return true
  const words = text.slice(passage.start, passage.end)
  if (saysMore(words) || (IS_SENTENCE.test(words) && !NAMES.test(words))) return true
  if (id !== 'shortcomings') return !reading.holds(`${id}/headings`, passage)
  return !ANNOUNCES_PROBLEMS.test(withoutLabel(words).trim())
}

const NONE =
  /^(?:无|没有了?|暂无|略|不涉及|无此项(?:工作|内容)?|无相关(?:工作|内容|情况)|没有此项(?:工作|内容)?)[。.]?$/

/**
 * What a part says without the headings below its own that have a bare 无 for their text: 依法应对突发事件 over a 无 tells
 * of nothing done. What others bring before an organ (行政复议和应诉, as the ruleset lists them) over a 无 stays.
 */
export function withoutDenied(reading: Reading, part: PartId, span: readonly Passage[]): readonly Passage[] {
  const { paragraphs } = reading.outline
  const isNone = (paragraph: number): boolean =>
    paragraphs[paragraph]?.role === 'body' && NONE.test(paragraphs[paragraph].text.trim())
  if (!span.some(({ paragraph }) => isNone(paragraph))) return span
  return span.filter(({ paragraph }) => {
    if (isNone(paragraph)) return false
    const { role } = paragraphs[paragraph]!
    const isDenied = role !== 'body' && isNone(paragraph + 1) && paragraphs[paragraph + 2]?.role !== 'body'
    return !isDenied || reading.holds(`${part}/mayBeNone`, whole(reading.outline, paragraph))
  })
}
