import { withoutLabel } from '../../outline/numbering.js'
import { quoted } from '../../text/quoted.js'
import type { Bilingual, Paragraph, Passage } from '../../types.js'
import type { Check, CheckedReport, Trouble } from '../check.js'
import { copiedFrom } from './copied-from.js'
import { nearRepeatsIn } from './near-repeats.js'
import { type Likeness, type Repeat, repeatsIn } from './repeats.js'
import { sentencesOf } from './sentences.js'

interface Options extends Readonly<Record<string, unknown>> {
  readonly paragraph: number
  readonly sentence: number
  readonly copied: number
}

const lengthOption = (value: number, description: string) =>
  ({ type: 'integer', minimum: 10, maximum: 1000, default: value, description }) as const

/** Paragraphs and long sentences that stand twice, and what was copied from the report given as the previous one. */
export const duplicateParagraph: Check<Options> = {
  id: 'duplicate-paragraph',
  title: { zh: '重复段落', en: 'Repeated paragraphs' },
  summary: {
    zh: '同一段话、同一个长句在报告里出现了两次（只差数字、标点、个别字的也算）；与上一年报告对照时，还找整段照抄的',
    en: 'a paragraph or a long sentence stands twice, the same but for numbers, marks or a word; compared with last year’s report, also what was copied from it',
  },
  advice: {
    zh: '删去重复的一处；如果两处本来要写不同的事，把其中一处改过来',
    en: 'delete one of the two; where they were to tell different things, correct one',
  },
  options: {
    paragraph: lengthOption(
      30,
      '整段重复，除套话、文件名外至少多少字才提出 / fewest characters, without set phrases and names of documents, of a repeated paragraph',
    ),
    sentence: lengthOption(
      80,
      '段落中的句子重复，除套话、文件名外至少多少字才提出，有数字的减半 / the same of a sentence inside a paragraph; half as many where it has figures',
    ),
    copied: lengthOption(
      60,
      '与上一年报告相同的段落，除套话、文件名外至少多少字才提出 / the same of a paragraph that stands in the earlier report',
    ),
  },
  run(report, options) {
    const sentences = sentencesOf(report.reading)
    const repeats = repeatsIn(sentences, (likeness) => leastOf(likeness, options))
    const known = new Set(repeats.map(({ at }) => at.paragraph))
    const near = nearRepeatsIn(sentences, { least: 2 * options.paragraph, known })
    const inOrder = [...repeats, ...near].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start)
    const copied = report.previous ? copiedFrom(sentences, report.previous, options.copied) : []
    return [...join(inOrder).map((repeat) => troubleOf(repeat, report)), ...copied]
  },
}

// A sentence on a standing practice may rightly stand under two headings; one that gives the same figures may not.
// Accounts of several matters may be worded alike: with other numbers in it, only a long one is suspicious.
function leastOf({ whole, figures, exact }: Likeness, { paragraph, sentence }: Options): number {
  const least = whole ? paragraph : figures ? sentence / 2 : sentence
  return exact ? least : least + 20
}

interface Joined extends Repeat {
  readonly to?: Passage
}

/** Paragraphs that follow one another, here and where they stood before, are one repeat. */
function join(repeats: readonly Repeat[]): Joined[] {
  const joined: Joined[] = []
  let last: Repeat | undefined
  for (const repeat of repeats) {
    const step = last ? repeat.at.paragraph - last.at.paragraph : 0
    // A heading may stand between the two.
    if (last && step > 0 && step <= 2 && repeat.first.paragraph - last.first.paragraph === step) {
      const open = joined.pop()!
      joined.push({ ...open, to: repeat.at, exact: open.exact && repeat.exact })
    } else joined.push(repeat)
    last = repeat
  }
  return joined
}

/** Where a reader finds a passage: a Word document or a web page has no lines of its own. */
function whereIs(passage: Passage, { reading, format, lineOf }: CheckedReport): Bilingual {
  if (format === 'md' || format === 'txt') return { zh: `第${lineOf(passage)}行`, en: `line ${lineOf(passage)}` }
  const { number } = reading.outline.paragraphs[passage.paragraph]!
  return { zh: `第${number}段`, en: `paragraph ${number}` }
}

const SHOWN = 12

/** The first words of a text, no number of it cut short. */
function beginOf(text: string): string {
  const begin = text.slice(0, SHOWN)
  return /[\d.]/.test(text[SHOWN] ?? '') ? begin.replace(/[\d.]+$/, '') || begin : begin
}

function troubleOf({ at, to, first, exact }: Joined, report: CheckedReport): Trouble {
  const { reading } = report
  const begin = beginOf(reading.outline.paragraphs[first.paragraph]!.text.slice(first.start))
  const where = whereIs(first, report)
  const heading = runInHeading(at, first, reading.outline.paragraphs)
  return {
    at: heading ?? at,
    ...(to ? { to } : heading && { to: at }),
    message: exact
      ? {
          zh: `这里与${where.zh}${quoted(`${begin}……`)}重复`,
          en: `this repeats ${where.en}, ${quoted(`${begin}…`)}`,
        }
      : {
          zh: `这里与${where.zh}${quoted(`${begin}……`)}只有数字不同`,
          en: `this differs from ${where.en}, ${quoted(`${begin}…`)}, in its numbers alone`,
        },
    doubtful: !exact,
  }
}

/** The run-in heading of a repeated paragraph that stood before the first one too, whatever its number. */
function runInHeading(at: Passage, first: Passage, paragraphs: readonly Paragraph[]): Passage | null {
  const [own, other] = [at, first].map(({ paragraph, start }) => {
    const heading = paragraphs[paragraph - 1]
    const isRunIn = start === 0 && heading?.role === 'heading' && heading.number === paragraphs[paragraph]!.number
    return isRunIn ? withoutLabel(heading.text) : null
  })
  if (own == null || own !== other) return null
  return { paragraph: at.paragraph - 1, start: 0, end: paragraphs[at.paragraph - 1]!.text.length }
}
