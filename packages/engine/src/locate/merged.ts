import { withoutLabel } from '../outline/numbering.js'
import type { PartId, Passage, Section } from '../types.js'
import { carriedIn } from './content.js'
import { type Found, takeOut } from './found.js'
import { membersOf, partsHinted, partsNamed } from './headings.js'
import { opensWithLeader } from './leader.js'
import { passagesIn, point, type Range, textAt, whole, without } from './ranges.js'
import type { Reading } from './reading.js'
import { descendants, rangeOf, sectionAt, topSections } from './sections.js'

// Of the leaders the measures tell as well: what is theirs stays in both.
const DIVIDED: readonly PartId[] = ['shortcomings', 'next-year']

/**
 * In a section that names the measures beside problems or a plan, these have what stands from the first subsection that
 * names them to the next one that names another part; the rest are measures.
 */
export function divideByHeadings(reading: Reading, found: Map<PartId, Found>): void {
  const account = found.get('measures')
  if (account?.status !== 'merged') return
  const section = sectionAt(reading.outline, account.at.paragraph)
  for (const id of DIVIDED) {
    const part = found.get(id)
    if (part?.status !== 'merged' || part.at.paragraph !== section.heading) continue
    const own = stretchOf(reading, section, id)
    if (!own) continue
    takeOut(found, own)
    part.ranges = [...without(part.ranges, [rangeOf(section)]), own]
  }
}

/** The subsections from the first that names a part alone to the next that names another; null where none does. */
function stretchOf(reading: Reading, { sections }: Section, id: PartId): Range | null {
  const from = sections.findIndex((child) => namesAlone(reading, child, id))
  if (from < 0) return null
  const length = sections.slice(from).findIndex((child) => {
    const named = partsNamed(reading, child)
    return named.size > 0 && !named.has(id)
  })
  const own = sections.slice(from, length < 0 ? undefined : from + length)
  return { from: point(own[0]!.from), to: point(own.at(-1)!.to) }
}

/**
 * A part that stands in a section of other parts whose heading has the very words of the part's own: 成效、履职情况与不足
 * above （二）履职情况 names it as well.
 */
export function nameShared(reading: Reading, found: ReadonlyMap<PartId, Found>): void {
  const sections = topSections(reading.outline)
  for (const [id, part] of found) {
    if (part.status === 'merged' || part.status === 'section') continue
    const section = sections.find(({ from, to }) => from < part.at.paragraph && part.at.paragraph < to)
    if (!section) continue
    const child = section.sections.find(({ from, to }) => from <= part.at.paragraph && part.at.paragraph < to)
    const isOfChild = child && [partsNamed, partsHinted].some((naming) => naming(reading, child).has(id))
    const own = [part.at.paragraph, ...(isOfChild ? [child.heading] : [])].map((at) => nameAt(reading, at))
    if (!membersOf(reading, section).some((member) => own.includes(member))) continue
    for (const other of found.values())
      if (other.status === 'section' && other.at.paragraph === section.heading) other.status = 'merged'
    Object.assign(part, { status: 'merged', at: whole(reading.outline, section.heading) })
  }
}

/** The words of a heading behind its number, or those before a colon: 其他：无。 */
const nameAt = ({ outline }: Reading, paragraph: number): string =>
  withoutLabel(outline.paragraphs[paragraph]!.text).split(/[：:]/, 1)[0]!.trim()

/** In a section that names problems and plans together, each keeps its own stretch where the text shows the border. */
export function divideMerged(reading: Reading, found: Map<PartId, Found>): void {
  const problems = found.get('shortcomings')
  const plans = found.get('next-year')
  if (problems?.status !== 'merged' || plans?.status !== 'merged' || problems.at.paragraph !== plans.at.paragraph)
    return
  const [range] = plans.ranges
  const isDivided = !range || !problems.ranges.some(({ from, to }) => from < range.to && range.from < to)
  if (isDivided) return
  const body = { from: point(plans.at.paragraph + 1), to: range.to }
  const named = subsectionBorder(reading, plans.at.paragraph)
  const border = named ?? carriedIn(reading, 'next-year', [body])?.range.from
  if (border === undefined || (named === undefined && goesOnWithProblems(reading, body, border))) return
  problems.ranges = without(problems.ranges, [{ from: border, to: range.to }])
  // 存在问题及2022年工作安排 says for which year （二）工作安排 is.
  const heading = { from: point(plans.at.paragraph), to: body.from }
  plans.ranges = [heading, { from: border, to: range.to }]
}

/** Where one heading names the leaders' duty beside the measures and one below it the duty alone, that is its account. */
export function narrowToLeader(reading: Reading, found: Map<PartId, Found>): void {
  const leader = found.get('leadership')
  if (leader?.status !== 'merged') return
  const section = sectionAt(reading.outline, leader.at.paragraph)
  const below = section.sections
  const own = below.filter((child) => namesAlone(reading, child, 'leadership'))
  const isToldBeside = below.some((child) => !own.includes(child) && beginsWithLeader(reading, child))
  if (own.length > 0 && !isToldBeside) leader.ranges = own.map(rangeOf)
}

/** Whether the text of a subsection begins with the leader. */
function beginsWithLeader({ outline }: Reading, { from, to }: Section): boolean {
  const body = outline.paragraphs.slice(from, to).find(({ role }) => role === 'body')
  return body !== undefined && opensWithLeader(body.text)
}

function namesAlone(reading: Reading, section: Section, id: PartId): boolean {
  const named = partsNamed(reading, section)
  return named.size === 1 && named.has(id)
}

// 一是针对执法终端不足的问题，……; not 对以上问题 or 着力解决人员不足问题
const MEETS = /针对(?!以上|上述|这些|存在)[^，,。；;]{3,60}(?:问题|不足|短板|薄弱环节|现象|情况)/
const SOLVES = /解决|破解|补齐|克服|改变|消除|扭转|纠正/

/**
 * Whether problems are named again behind the border, each with its own remedy: in headings, or in several sentences where
 * what stands before it names one at most.
 */
function goesOnWithProblems(reading: Reading, body: Range, border: number): boolean {
  const { outline } = reading
  const namesProblem = (passage: Passage): boolean =>
    reading.holds('shortcomings/marks', passage) && !SOLVES.test(textAt(outline, passage))
  const behind = passagesIn(outline, [{ from: border, to: body.to }])
  const isHeading = ({ paragraph }: Passage): boolean => outline.paragraphs[paragraph]!.role === 'heading'
  const headings = behind.filter((one) => point(one.paragraph) > border && isHeading(one))
  const problems = headings.filter(namesProblem).length
  // One of five, 补齐短板 or 做到工作不断档, is of the plan.
  if (problems > 0 && problems * 2 >= headings.length) return true
  const before = passagesIn(outline, [{ from: body.from, to: border }])
  if (reading.hitsIn('shortcomings/marks', before).length > 1) return false
  const sentences = behind.flatMap(reading.sentences)
  return sentences.filter((one) => namesProblem(one) || MEETS.test(textAt(outline, one))).length >= 2
}

function subsectionBorder(reading: Reading, heading: number): number | undefined {
  const section = sectionAt(reading.outline, heading)
  const plan = descendants(section).find((child) => partsNamed(reading, child).has('next-year'))
  return plan && point(plan.from)
}
