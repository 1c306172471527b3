import { begin, type Count, countOn, goesOn } from '../../text/count-on.js'
import type { Paragraph, Section } from '../../types.js'
import { BARE, bareLines, namedParagraphs, runsIn } from './lost-numbers.js'
import { isElsewhere, isTornOff } from './nearby.js'
import type { Numbered, Row } from './rows.js'

/** A heading whose number is not the one expected, or was lost. */
export interface Misnumbered {
  readonly kind: 'skip' | 'repeat' | 'lost' | 'headless' | 'style'
  readonly paragraph: number
  /** The numbered heading that shows how numbers are written here. */
  readonly member: Numbered
  readonly expected: number
  /** Whether the number expected is the only right one. */
  readonly sure: boolean
  /** Whether the numbers behind it have to change with it. */
  readonly moves?: boolean
  /** Those behind it, where each is surely to be one more. */
  readonly followers?: readonly Numbered[]
}

interface Here {
  readonly member: Numbered
  readonly previous: Numbered | undefined
  readonly next: Numbered | undefined
  readonly count: Count | null
}

/** What is wrong in the numbers of one row, in order. */
export function judgeRow(row: Row, paragraphs: readonly Paragraph[]): Misnumbered[] {
  const found: Misnumbered[] = []
  const members = row.filter(({ ordinal, paragraph }) => ordinal !== null || !isTornOff(paragraph, paragraphs))
  if (members.every(({ ordinal }) => ordinal === null)) return []
  let count: Count | null = null
  let outer: readonly Count[] = []
  for (const [i, member] of members.entries()) {
    const resumed: number = resumes(member, count) ? outer.findLastIndex((one) => goesOn(one, member.ordinal!)) : -1
    if (resumed >= 0) {
      count = outer[resumed]!
      outer = outer.slice(0, resumed)
    }
    const here = { member, previous: members[i - 1], next: members[i + 1], count }
    const trouble = judge(here, paragraphs)
    if (trouble) found.push({ ...trouble, moves: movesOthers(trouble, here) })
    else if (count && member.ordinal === 1) outer = [...outer, count].slice(-DEEPEST)
    count = countAfter(here, trouble)
  }
  if (leadsUp(members, found)) return found
  const followers = followersOf(members, found)
  return found.map((trouble) => (followers ? { ...trouble, sure: true, followers } : { ...trouble, sure: false }))
}

/** Those behind the one number that stands twice in a row that else counts up from 1; null where something else is wrong too. */
function followersOf(members: Row, [wrong, ...others]: readonly Misnumbered[]): Row | null {
  if (wrong?.kind !== 'repeat' || others.length > 0) return null
  const at = members.findIndex(({ paragraph }) => paragraph === wrong.paragraph)
  const counts = members.every(
    ({ ordinal, unnumbered }, i) => ordinal === (i < at ? i + 1 : i) && unnumbered.length === 0,
  )
  return at > 1 && counts ? members.slice(at + 1) : null
}

/** 3、3、4: with the second 3 as 4 the next must be 5. */
function movesOthers({ kind, expected }: Misnumbered, { member, next }: Here): boolean {
  if (next === undefined || next.ordinal === null || kind === 'headless') return false
  return kind === 'skip' ? next.ordinal === member.ordinal! + 1 : next.ordinal === expected
}

// Counts inside of one another; a bound keeps the time linear.
const DEEPEST = 6

/** Whether a number may go on from a count that an inner one, as of a case that is told, has interrupted. */
const resumes = ({ ordinal }: Numbered, count: Count | null): boolean =>
  count !== null && ordinal !== null && ordinal > 1 && !goesOn(count, ordinal)

/** Whether the numbers expected would make the row count up from end to end: else no one of them is sure. */
function leadsUp(members: Row, found: readonly Misnumbered[]): boolean {
  const values = new Map(members.map(({ paragraph, ordinal }) => [paragraph, ordinal]))
  for (const { paragraph, expected, sure } of found) if (sure) values.set(paragraph, expected)
  const row = [...values].sort(([a], [b]) => a - b).map(([, value]) => value)
  return row.every((value, i) => value !== null && (i === 0 || value === row[i - 1]! + 1))
}

/** A number that is neither expected nor wrong begins a count of its own. */
function countAfter({ member: { ordinal }, count }: Here, trouble: Misnumbered | null): Count {
  if (ordinal === null) return countOn(count ?? { last: 0, next: 1 }, null)
  // Behind a number out of its row both the one expected there and the one after it go on.
  if (count && trouble && ordinal < count.last) return { last: count.last, next: count.next + 1 }
  return count && (trouble || goesOn(count, ordinal)) ? countOn(count, ordinal) : begin(ordinal)
}

function judge(here: Here, paragraphs: readonly Paragraph[]): Misnumbered | null {
  const { member, count, next } = here
  const { ordinal, paragraph } = member
  if (ordinal === null) {
    const expected = count?.next ?? 1
    const sure = next ? next.ordinal === expected + 1 : count?.last === expected - 1
    return { kind: 'lost', paragraph, member, expected, sure }
  }
  if (!count) return ordinal === 2 ? judgeFirst(here, paragraphs) : null
  if (goesOn(count, ordinal)) return null
  if (ordinal === 1) return judgeFirstAgain(here, count, paragraphs)
  if (member.before === ordinal - 1) return null
  return ordinal > count.last ? judgeSkip(here, count, paragraphs) : judgeRepeat(here, count, paragraphs)
}

// How many paragraphs before a row its first number may stand unrecognised.
const NEAR = 20

/** A row that begins with its second number and goes on. */
function judgeFirst({ member, next }: Here, paragraphs: readonly Paragraph[]): Misnumbered | null {
  if (next?.ordinal !== 3 || member.before === 1) return null
  const [lost, ...others] = member.unnumbered
  if (others.length > 0 || isElsewhere(member, 1, member.paragraph - NEAR, paragraphs)) return null
  const told = { member: next, expected: 1 }
  return lost
    ? { kind: 'lost', paragraph: lost.heading, ...told, sure: true }
    : { kind: 'headless', paragraph: member.paragraph, ...told, member, sure: false }
}

/** 一 again: anew, unless the count goes on behind it. */
function judgeFirstAgain(
  { member, next, previous }: Here,
  count: Count,
  paragraphs: readonly Paragraph[],
): Misnumbered | null {
  if (member.unnumbered.length > 0 || isTitled(member, paragraphs) || isAnnounced(member, paragraphs)) return null
  const { paragraph, style } = member
  const expected = count.last + 1
  if (next?.ordinal === expected + 1 && expected > 2) return { kind: 'repeat', paragraph, member, expected, sure: true }
  const isTwice = previous?.ordinal === 1 && (style === 'cn' || style === 'cn-paren' || style === 'division')
  if (!isTwice || count.next !== 2 || (next?.ordinal !== 2 && next?.ordinal !== 3)) return null
  return { kind: 'repeat', paragraph, member, expected, sure: next.ordinal === 3 }
}

/** Whether the line before a heading is like a title: 典型案例二：某公司违法取水案. */
function isTitled({ paragraph }: Numbered, paragraphs: readonly Paragraph[]): boolean {
  const before = paragraphs[paragraph - 1]
  return before?.role === 'body' && before.text.length <= 40 && !/[。；：…，、.;:,]$/.test(before.text.trimEnd())
}

/** Whether the line before a heading announces a list of its own: 清理结果公布如下： */
function isAnnounced({ paragraph }: Numbered, paragraphs: readonly Paragraph[]): boolean {
  const before = paragraphs[paragraph - 1]
  return before?.role === 'body' && /[：:]\s*$/.test(before.text)
}

function judgeRepeat(
  { member, previous, next }: Here,
  count: Count,
  paragraphs: readonly Paragraph[],
): Misnumbered | null {
  if (member.unnumbered.length > 0) return null
  const { paragraph, ordinal } = member
  // A paragraph that stands twice takes its number with it: what is to be mended is that it does.
  const line = lineOf(paragraph, paragraphs)
  if (line.length > LONGEST_HEADING && previous && line === lineOf(previous.paragraph, paragraphs)) return null
  const expected = count.last + 1
  const sure = next === undefined || next.ordinal === expected + 1
  // 六、五、七: what stands between two that go on from each other is wrong, whatever it should be.
  const isBetween = next?.ordinal === expected && ordinal! > 1
  return ordinal === count.last || sure || isBetween ? { kind: 'repeat', paragraph, member, expected, sure } : null
}

const LONGEST_HEADING = 60

/** A heading with what runs on behind it in its line. */
function lineOf(heading: number, paragraphs: readonly Paragraph[]): string {
  const { text } = paragraphs[heading]!
  return runsIn(heading, paragraphs) ? text + paragraphs[heading + 1]!.text : text
}

function judgeSkip(here: Here, count: Count, paragraphs: readonly Paragraph[]): Misnumbered | null {
  const { member, previous, next } = here
  const expected = count.last + 1
  const missing = member.ordinal! - expected
  if (missing > 2 || !previous || isElsewhere(member, expected, previous.paragraph, paragraphs)) return null
  const stray = missing === 1 ? oddlyNumbered(previous.section, expected, paragraphs) : null
  if (stray !== null) return { kind: 'style', paragraph: stray, member: previous, expected, sure: false }
  if (hasStray(previous.section, expected)) return null
  const bare =
    member.unnumbered.length > 0
      ? member.unnumbered.map(({ heading }) => heading)
      : bareLines(previous, member, paragraphs)
  if (bare.length === missing) return { kind: 'lost', paragraph: bare[0]!, member, expected, sure: missing === 1 }
  if (member.unnumbered.length > 0) return null
  const named = namedParagraphs(previous, member, paragraphs)
  if (missing === 1 && named.length === 1) return { kind: 'lost', paragraph: named[0]!, member, expected, sure: false }
  const sure = next !== undefined && next.ordinal === expected + 1
  return { kind: 'skip', paragraph: member.paragraph, member, expected, sure }
}

const BEGINS_LIST = /[1１一①][、.．)）是](?![0-9０-９])/

/** 3、 between （二） and （四）: the one line below a section that has the missing number, and begins no list nor goes on in one. */
function oddlyNumbered(
  { sections, heading }: Section,
  ordinal: number,
  paragraphs: readonly Paragraph[],
): number | null {
  const strays = sections.filter((section) => section.ordinal !== null)
  const [stray] = strays
  if (strays.length !== 1 || stray!.ordinal !== ordinal || ordinal < 3) return null
  const { text } = paragraphs[stray!.heading]!
  if (!BARE.test(text.slice(stray!.label.length).trim())) return null
  const below = paragraphs.slice(heading + 1, stray!.heading)
  return below.some((paragraph) => BEGINS_LIST.test(paragraph.text)) ? null : stray!.heading
}

/** Whether below a section a number stands out of order that is the one missing above, in another style. */
function hasStray({ sections }: Section, ordinal: number): boolean {
  return sections.some(
    (section, i) =>
      (section.ordinal === ordinal && sections[i - 1]?.ordinal !== ordinal - 1) || hasStray(section, ordinal),
  )
}
