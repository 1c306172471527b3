import { numeralLike } from '../../outline/numbering.js'
import { chineseNumeral } from '../../text/chinese-numeral.js'
import type { Bilingual, Edit, Paragraph } from '../../types.js'
import type { Check, NoOptions, Trouble } from '../check.js'
import { judgeRow, type Misnumbered } from './judge-row.js'
import { oddStyle } from './odd-style.js'
import { type Numbered, rowsOf } from './rows.js'
import { unnumberedPart } from './unnumbered-part.js'

/** Headings of one style below one parent that skip, repeat or lose a number. */
export const headingNumbering: Check<NoOptions> = {
  id: 'heading-numbering',
  title: { zh: '标题序号', en: 'Numbers of headings' },
  summary: {
    zh: '同一级标题的序号跳号、重号、丢失，或者只有一个写法不同',
    en: 'headings of one level that skip, repeat or lose a number, or one that writes it otherwise',
  },
  advice: {
    zh: '按顺序改正标题序号；确有遗漏的，补上这一节',
    en: 'correct the number, or add the section that is missing',
  },
  options: {},
  run: ({ reading: { outline }, parts }) => {
    const odd = oddStyle(outline)
    const judged = rowsOf(outline).flatMap((row) => judgeRow(row, outline.paragraphs))
    // Where one number is written otherwise, those of the others have a gap there.
    const isGapOf = ({ kind, expected, member }: Misnumbered): boolean =>
      kind === 'skip' && expected === odd?.expected && member.style === odd.member.style
    const wrong = [...judged.filter((one) => !isGapOf(one)), ...(odd ? [odd] : [])]
    const lone = unnumberedPart(outline, parts)
    const isTold = lone && wrong.some(({ paragraph }) => paragraph === lone.paragraph)
    return [...wrong, ...(lone && !isTold ? [lone] : [])].map((one) => troubleOf(one, outline.paragraphs))
  },
}

const SHOWN = 40

function troubleOf(wrong: Misnumbered, paragraphs: readonly Paragraph[]): Trouble {
  const { text } = paragraphs[wrong.paragraph]!
  // Behind what is left of a number a new one would stand twice.
  const isTorn = wrong.paragraph !== wrong.member.paragraph && text.startsWith('第')
  const fix = wrong.sure && !isTorn ? fixOf(wrong) : null
  const sentence = text.indexOf('。') + 1
  return {
    at: { paragraph: wrong.paragraph, start: 0, end: Math.min(sentence || text.length, SHOWN) },
    message: messageOf(wrong),
    ...(fix && { fix: [fix, ...(wrong.followers ?? []).map(movedOn)] }),
  }
}

/** A number that moves on, since the one before it does. */
const movedOn = (member: Numbered): Edit => ({
  at: { paragraph: member.paragraph, start: 0, end: member.label.length },
  text: labelWith(member, member.ordinal! + 1),
})

const NUMERAL = /[一二三四五六七八九十〇零]+|[壹贰叁肆伍陆柒捌玖拾]|[0-9０-９]+|[①-⒛㈠-㈩Ⅰ-Ⅹ]|[IVX]+/g

/** A label with another number, written as this one is. */
function labelWith({ label }: Numbered, ordinal: number): string {
  const last = [...label.matchAll(NUMERAL)].at(-1)
  if (!last) return label
  const [old] = last
  const number = numeralLike(old, ordinal) ?? String(ordinal)
  return label.slice(0, last.index) + number + label.slice(last.index + old.length)
}

const LOST_LABELS: Readonly<Record<string, (number: string) => string>> = {
  cn: (number) => `${number}、`,
  'cn-paren': (number) => `（${number}）`,
}

function fixOf({ paragraph, member, expected }: Misnumbered): Edit {
  const label = member.ordinal === null ? LOST_LABELS[member.style]?.(chineseNumeral(expected)) : null
  return {
    at: { paragraph, start: 0, end: paragraph === member.paragraph ? member.label.length : 0 },
    text: label ?? labelWith(member, expected),
  }
}

function messageOf(wrong: Misnumbered): Bilingual {
  const { zh, en } = told(wrong)
  return wrong.moves ? { zh: `${zh}；后面的序号要跟着改`, en: `${en}; those behind it change with it` } : { zh, en }
}

function told({ kind, member, expected }: Misnumbered): Bilingual {
  const is = member.label.trim()
  const right =
    member.ordinal === null
      ? (LOST_LABELS[member.style]?.(chineseNumeral(expected)) ?? String(expected))
      : labelWith(member, expected).trim()
  switch (kind) {
    case 'skip':
      return { zh: `标题序号跳号：这里应为“${right}”，实为“${is}”`, en: `${is} stands where ${right} was expected` }
    case 'repeat':
      return { zh: `标题序号重复：这里应为“${right}”，实为“${is}”`, en: `${is} stands again; ${right} was expected` }
    case 'headless':
      return { zh: `标题从“${is}”数起，前面没有“${right}”`, en: `the numbers begin with ${is}; there is no ${right}` }
    case 'style':
      return {
        zh: `标题序号的写法与同级标题不同：这里应为“${right}”`,
        en: `the number is written as no other is; ${right} was expected`,
      }
    case 'lost':
      return { zh: `标题丢了序号，应为“${right}”`, en: `the heading lost its number; ${right} was expected` }
  }
}
