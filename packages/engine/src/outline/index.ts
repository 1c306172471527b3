import type { Report } from '../read/index.js'
import type { Outline, Paragraph, ParagraphRole, Section } from '../types.js'
import { isBareDate } from './date-lines.js'
import { ends } from './edges.js'
import { type Dating, datingOf } from './facts/publication.js'
import { readFacts } from './facts/read-facts.js'
import { repeatsOf } from './facts/repeated-title.js'
import { findTitle, type Title } from './facts/title.js'
import { findHeadings, type Opening } from './headings/find-headings.js'
import { type Line, linesOf, placedIn } from './lines.js'
import { readLabel } from './numbering.js'
import { isOrganName } from './organ-name.js'
import { markContents } from './page/contents.js'
import { markFurniture, pageLine } from './page/furniture.js'
import { type Block, blocksOf } from './paragraphs/blocks.js'
import { splitForm } from './paragraphs/split-form.js'
import { splitFramed } from './paragraphs/split-framed.js'
import { splitParts } from './paragraphs/split-parts.js'
import { splitSignature } from './paragraphs/split-signature.js'
import { splitSpaces } from './paragraphs/split-spaces.js'
import { splitStamps } from './paragraphs/split-stamps.js'
import { splitTitle } from './paragraphs/split-title.js'
import { wrapOf } from './paragraphs/wrap.js'
import { signingBlocks } from './signature.js'

/** The report as a tree of sections, with what it says of itself. */
export function outlineOf(report: Report): Outline {
  const lines = splitFramed(
    splitParts(splitStamps(splitSpaces(splitTitle(splitSignature(splitForm(readLines(report))))))),
  )
  const wrap = wrapOf(lines)
  const furniture = markFurniture(lines, wrap)
  const contents = markContents(lines)
  const title = findTitle(
    lines,
    furniture.map((mark, i) => mark || contents[i]!),
    wrap,
  )
  // What stands above the title is the page's or the letterhead's.
  const begin = title ? title.lines[0]! : 0
  const channel = channelUnder(title, lines)
  const repeated = title ? repeatsOf(title, lines) : []
  const roles = furniture.map((mark, i) => {
    if (title?.lines.includes(i)) return 'title'
    if (contents[i]) return 'contents'
    if (mark || i < begin || i === channel) return 'furniture'
    return repeated.includes(i) ? 'title' : 'text'
  })
  const blocks = blocksOf(lines, roles, wrap)
  const closing = signingBlocks(blocks)
  const openings = findHeadings(blocks.map((block) => (closing.has(block) ? { ...block, role: 'furniture' } : block)))
  const { paragraphs, opened } = paragraphsOf(blocks, openings, closing)
  const dating = datingOf(blocks)
  const facts = readFacts(blocks, title, dating)
  return { facts, dated: datedIn(paragraphs, dating), paragraphs, sections: nest(opened, paragraphs.length) }
}

/** The lines of a report, each in its place of the source. */
function readLines({ root, source, parsed }: Report): Line[] {
  const lines = linesOf(root, parsed?.text ?? source.lined)
  const placed = parsed?.offsets
  return placed ? lines.map((line) => placedIn(line, placed)) : lines
}

/** Index of the name of a channel that stands between the title and the page's line of facts; -1 where none does. */
function channelUnder(title: Title | null, lines: readonly Line[]): number {
  const at = (title?.lines.at(-1) ?? -2) + 1
  const [line, next] = lines.slice(Math.max(at, 0), at + 2)
  if (at < 0 || !line || !next || line.depth > 0 || !/^[\u4e00-\u9fff]{2,8}$/.test(line.text)) return -1
  if (isOrganName(line.text) || readLabel(line.text)) return -1
  return isBareDate(next.text) || pageLine(next.text) === 'facts' ? at : -1
}

function datedIn(paragraphs: readonly Paragraph[], dating: Dating | null): Outline['dated'] {
  if (!dating) return null
  const { block, start, end } = dating
  const paragraph = paragraphs.findIndex((one) => one.start === block.start)
  return { quote: block.text.slice(start, end), at: paragraph < 0 ? null : { paragraph, start, end } }
}

interface Opened extends Pick<Opening, 'label' | 'level' | 'isMarkedUp'> {
  readonly heading: number
}

function paragraphsOf(
  blocks: readonly Block[],
  openings: ReadonlyMap<number, Opening>,
  closing: ReadonlySet<Block>,
): { paragraphs: Paragraph[]; opened: Opened[] } {
  const paragraphs: Paragraph[] = []
  const opened: Opened[] = []
  const push = ({ text, start, offsets, number }: Block, role: ParagraphRole): void => {
    paragraphs.push({ role, text, start, offsets, number })
  }
  for (const [i, block] of blocks.entries()) {
    // Facts without a place in the text are no paragraphs of it.
    if (block.start < 0) continue
    const opening = openings.get(i)
    if (opening) {
      const { label, level, isMarkedUp } = opening
      opened.push({ heading: paragraphs.length, label, level, isMarkedUp })
      push(opening.heading, 'heading')
      if (opening.body) push(opening.body, 'body')
    } else push(block, roleOf(block, closing.has(block), opened.length === 0))
  }
  return { paragraphs, opened }
}

function roleOf(block: Block, signs: boolean, beforeSections: boolean): ParagraphRole {
  if (block.role !== 'text') return block.role
  if (signs) return 'signature'
  return beforeSections &&
    ends(block.text, '：:') &&
    /^[^。，]{2,30}[：:]$/.test(block.text) &&
    !/如下|报告|情况/.test(block.text)
    ? 'salutation'
    : 'body'
}

/** Builds the tree out of the flat list of headings and their levels. */
function nest(opened: readonly Opened[], end: number): Section[] {
  const build = (from: number, to: number): Section[] => {
    const sections: Section[] = []
    for (let i = from; i < to; ) {
      const { heading, label, level, isMarkedUp } = opened[i]!
      let next = i + 1
      while (next < to && opened[next]!.level > level) next++
      sections.push({
        heading,
        label: label?.text ?? '',
        ordinal: label?.ordinal ?? null,
        level,
        isMarkedUp,
        from: heading,
        to: next < opened.length ? opened[next]!.heading : end,
        sections: build(i + 1, next),
      })
      i = next
    }
    return sections
  }
  return build(0, opened.length)
}
