import { namesAnnex } from '../outline/annex.js'
import { withoutLabel } from '../outline/numbering.js'
import { PART_IDS } from '../ruleset/part-ids.js'
import type { LocatedPart, PartId, PartStatus, Passage, Section } from '../types.js'
import { onlyArranges, partByBody, planAtTheEnd, problemsBeside, saysWhatIsWanting } from './bodies.js'
import { claimContent, claimInOwnWords, claimRest } from './claim-content.js'
import { type Found, takeOut } from './found.js'
import { type Naming, partsHinted, partsNamed, setsTask } from './headings.js'
import { isHollow, withoutDenied } from './hollow.js'
import { tellsWhatWasMended } from './mended.js'
import { divideByHeadings, divideMerged, nameShared, narrowToLeader } from './merged.js'
import { isInside, passagesIn, textAt, whole } from './ranges.js'
import type { Reading } from './reading.js'
import { descendants, rangeOf, topSections } from './sections.js'
import { unwrap } from './unwrap.js'

const BEHIND_MEASURES = ['shortcomings', 'leadership', 'next-year', 'other'] as const

/**
 * Finds where each of the five parts stands: first by the top-level headings, then by the headings below them, then in
 * the body. Top-level sections that no part claims are the account of measures.
 */
export function locateParts(numbered: Reading): LocatedPart[] {
  const reading = unwrap(numbered)
  const found = new Map<PartId, Found>()
  claimSections(reading, found)
  divideByHeadings(reading, found)
  for (const id of PART_IDS) if (!found.has(id)) claimSubsection(reading, id, found)
  divideMerged(reading, found)
  narrowToLeader(reading, found)
  for (const id of BEHIND_MEASURES) if (!found.has(id)) claimContent(reading, id, found)
  if (!found.has('shortcomings')) claimByPlace(reading, found)
  if (!found.has('next-year')) claimPlanByPlace(reading, found)
  for (const id of BEHIND_MEASURES) if (!found.has(id)) claimInOwnWords(reading, id, found)
  if (!found.has('measures')) claimRest(reading, found)
  nameShared(reading, found)
  return PART_IDS.map((id) => {
    const part = found.get(id)
    if (!part) return { id, status: 'absent', at: null, span: [], because: [], isHollow: false }
    const { status, at, because } = part
    const all = passagesIn(reading.outline, part.ranges)
    // Of other matters 无 is all that need be said.
    const span = id === 'other' ? all : withoutDenied(reading, id, all)
    const located = { id, status, at, span, because }
    return { ...located, isHollow: isHollow(reading, located) }
  })
}

function claimSections(reading: Reading, found: Map<PartId, Found>): void {
  const sections = topSections(reading.outline)
  const topics: Section[] = []
  const prefaces: Section[] = []
  const naming = withoutShared(
    reading,
    sections.map((section) => partsNamed(reading, section)),
  )
  const measuresNamed = sections.some((one, i) => naming[i]!.has('measures') && !isPreface(reading, one))
  // 加强监督制约 long before a section that names the problems is no part of them.
  const isNamedApart = (id: PartId, i: number): boolean =>
    naming.some((named) => named.has(id)) && !naming[i - 1]?.has(id) && !naming[i + 1]?.has(id)
  for (const [i, section] of sections.entries()) {
    if (measuresNamed && isPreface(reading, section)) {
      prefaces.push(section)
      continue
    }
    const named = namesOf(reading, section, naming[i]!)
    if (named.size > 0) {
      for (const [id, words] of named) claim(reading, found, id, section, named.size > 1 ? 'merged' : 'section', words)
      continue
    }
    const judged = partByBody(reading, section, partsHinted(reading, section))
    if (judged && !isNamedWithin(reading, section, judged[0]) && !isNamedApart(judged[0], i))
      claim(reading, found, judged[0], section, 'section', judged[1])
    else topics.push(section)
  }
  claimTopics(
    reading,
    topics.filter((section) => !isFrame(reading, section) && !(found.has('measures') && isPreface(reading, section))),
    found,
  )
  // What a preface tells of the year counts, but the account begins behind it.
  found.get('measures')?.ranges.unshift(...prefaces.map(rangeOf))
}

const REMEDIES = /改进|整改|对策|努力方向/

/**
 * Of headings that name two parts, only what no section of its own has: 工作建议和下一步安排 names the plan alone where
 * another tells other matters, 存在的不足和改进方向 the problems alone where another is the plan.
 */
function withoutShared(reading: Reading, naming: readonly Naming[]): readonly Naming[] {
  const isOwn = (id: PartId): boolean => naming.some((named) => named.size === 1 && named.has(id))
  const isShared = (id: PartId, words: Passage): boolean =>
    id === 'other' || (id === 'next-year' && REMEDIES.test(textAt(reading.outline, words)))
  return naming.map((named) =>
    named.size > 1 ? new Map([...named].filter(([id, words]) => !(isShared(id, words) && isOwn(id)))) : named,
  )
}

/** Whether one of several subsections names the part that the section only suggests: then it alone is the part's. */
function isNamedWithin(reading: Reading, { sections }: Section, id: PartId): boolean {
  // What has nothing below it is a point: 1.执法力量不足
  const isMoreThanPoint = ({ heading, to }: Section): boolean => to > heading + 1
  return (
    sections.length > 1 && sections.some((section) => isMoreThanPoint(section) && partsNamed(reading, section).has(id))
  )
}

/** What a top-level heading names, where the body does not say better. */
function namesOf(reading: Reading, section: Section, named: Naming): Naming {
  if (named.has('next-year') && !named.has('shortcomings')) {
    const problems = problemsBeside(reading, section, partsHinted(reading, section).get('shortcomings'))
    return problems ? new Map([...named, ['shortcomings', problems]]) : named
  }
  // 书写新答卷 is said of what was done and of what is to be done: at the end of a report the body decides.
  const plan = named.size === 1 && named.has('measures') ? planAtTheEnd(reading, section) : null
  return plan ? new Map([['next-year', plan]]) : named
}

/** Sections that open or close the report without being part of its account. */
function isFrame({ outline }: Reading, section: Section): boolean {
  const { text } = outline.paragraphs[section.heading]!
  return namesAnnex(text) || /^(?:引言|前言|序言|导语|结语|结束语)/.test(text.replace(/\s/g, ''))
}

/** 基本情况 before a section that names the measures says who reports, not what was done. */
function isPreface({ outline }: Reading, { heading, label }: Section): boolean {
  const words = outline.paragraphs[heading]!.text.slice(label.length)
  return /^(?:基本|总体|单位|机构|部门)?(?:情况|概况|概述)[。：:]?$/.test(words.replace(/\s/g, ''))
}

/** Sections on one area each (优化营商环境, 规范执法) are the account of measures, whatever else names it. */
function claimTopics(reading: Reading, topics: readonly Section[], found: Map<PartId, Found>): void {
  const [first, ...rest] = topics
  if (!first) return
  const measures = found.get('measures')
  if (!measures) {
    claim(reading, found, 'measures', first, 'section', whole(reading.outline, first.heading))
    found.get('measures')!.ranges.push(...rest.map(rangeOf))
    return
  }
  measures.ranges = [...measures.ranges, ...topics.map(rangeOf)].sort((a, b) => a.from - b.from)
  const isEarlier = first.heading < measures.at.paragraph && measures.status === 'section'
  // 上年度反馈问题整改情况 in front of the account does not begin it.
  if (isEarlier && !tellsWhatWasMended(withoutLabel(textAt(reading.outline, whole(reading.outline, first.heading))))) {
    measures.at = whole(reading.outline, first.heading)
  }
}

function claim(
  reading: Reading,
  found: Map<PartId, Found>,
  id: PartId,
  section: Section,
  status: PartStatus,
  words: Passage,
): void {
  const known = found.get(id)
  if (!known)
    found.set(id, { status, at: whole(reading.outline, section.heading), ranges: [rangeOf(section)], because: [words] })
  else {
    known.ranges.push(rangeOf(section))
    known.because.push(words)
    // A section of its own outranks a shared one.
    if (known.status === 'merged' && status === 'section')
      Object.assign(known, { status, at: whole(reading.outline, section.heading) })
  }
}

// 抓关键少数 among the points of a plan is what is to come, not an account of the leaders; 完成其他任务 is a task.
const KEPT: Readonly<Partial<Record<PartId, readonly PartId[]>>> = {
  leadership: ['shortcomings', 'next-year'],
  other: ['next-year'],
}

/**
 * A heading below the top level that names the part; the section around it loses that stretch. One that only suggests
 * other matters must close the report: （九）办好建议提案 in the account is a measure.
 */
function claimSubsection(reading: Reading, id: PartId, found: Map<PartId, Found>): void {
  if (id === 'measures') return
  const sections = topSections(reading.outline)
  const kept = (KEPT[id] ?? []).flatMap((other) => found.get(other)?.ranges ?? [])
  const below = sections
    .flatMap((section) => descendants(section))
    .filter((section) => !isInside(kept, section.from) || (id === 'other' && !setsTask(reading, section)))
  const naming = below.find((section) => partsNamed(reading, section).has(id))
  const end = sections.at(-1)?.to
  const section =
    naming ?? below.find((candidate) => isBorneOut(reading, candidate, id) && (id !== 'other' || candidate.to === end))
  if (!section) return
  const words = partsNamed(reading, section).get(id) ?? partsHinted(reading, section).get(id)!
  takeOut(found, rangeOf(section))
  claim(reading, found, id, section, 'subsection', words)
}

function isBorneOut(reading: Reading, section: Section, id: PartId): boolean {
  const hinted = partsHinted(reading, section)
  return hinted.has(id) && partByBody(reading, section, hinted)?.[0] === id
}

/**
 * Problems told in words that no list knows (扣分点, 说说难处): a section that nobody claims, in front of the plan if much
 * of what it says is that something is wanting, anywhere behind the middle if its heading hints at it and some of what it
 * says is. To tell that the part is absent would be false there.
 */
function claimByPlace(reading: Reading, found: Map<PartId, Found>): void {
  const sections = topSections(reading.outline)
  const plan = found.get('next-year')
  const at = plan?.status === 'section' ? sections.findIndex(({ heading }) => heading === plan.at.paragraph) : -1
  const section = sections.find(
    (one, i) =>
      i > 0 &&
      isUnclaimed(reading, one, found) &&
      ((i === at - 1 && (saysWhatIsWanting(reading, one) || givesCauses(reading, one))) ||
        (i * 2 >= sections.length - 1 &&
          partsHinted(reading, one).has('shortcomings') &&
          saysWhatIsWanting(reading, one, SOME))),
  )
  if (!section) return
  takeOut(found, rangeOf(section))
  claim(reading, found, 'shortcomings', section, 'section', whole(reading.outline, section.heading))
}

// 工作要点完成情况, 特色亮点
const OF_DEEDS = /情况|成效|完成|做法|亮点|经验|特色|创新/

/**
 * A plan below a heading that no list knows (四、工作重点), in a report that has no other: the section right behind the
 * problems that the account of measures alone claims, if it only arranges.
 */
function claimPlanByPlace(reading: Reading, found: Map<PartId, Found>): void {
  const problems = found.get('shortcomings')
  if (problems?.status !== 'section') return
  const sections = topSections(reading.outline)
  const section = sections[sections.findIndex(({ heading }) => heading === problems.at.paragraph) + 1]
  const account = found.get('measures')
  // 四、工作措施 names no measures that were taken where an account of them stands in front.
  if (!section || !account || account.at.paragraph >= section.heading) return
  const isOfAccount = account.ranges.some(({ from }) => from === rangeOf(section).from)
  const isHeadedOtherwise = OF_DEEDS.test(reading.outline.paragraphs[section.heading]!.text)
  if (!isOfAccount || isHeadedOtherwise || !onlyArranges(reading, section)) return
  takeOut(found, rangeOf(section))
  claim(reading, found, 'next-year', section, 'section', whole(reading.outline, section.heading))
}

/** 三、检视问题: a heading that hints at problems, with reasons for what is told below it. */
const givesCauses = (reading: Reading, section: Section): boolean =>
  partsHinted(reading, section).has('shortcomings') &&
  passagesIn(reading.outline, [rangeOf(section)]).some((passage) => reading.holds('shortcomings/items/causes', passage))

// Of the clauses of a section whose heading hints at problems, how many must say that something is wanting.
const SOME = 0.25

/** Whether a section is told of under the measures only because nothing else claims it. */
function isUnclaimed(reading: Reading, section: Section, found: ReadonlyMap<PartId, Found>): boolean {
  const claimed = [...found.values()].some(({ at }) => at.paragraph === section.heading)
  return !claimed && partsNamed(reading, section).size === 0 && !partsHinted(reading, section).has('measures')
}
