import type { Bilingual, Paragraph, Passage } from '../../types.js'
import type { Check, NoOptions, Trouble } from '../check.js'
import { type Unkept, unkeptCounts } from './announced.js'
import type { Place } from './between.js'
import { markersOf, markFor, numeralFor } from './markers.js'
import { judgeRuns, type Misnumbered } from './runs.js'

/** Enumerations inside the text (一是…二是…, 第一，…, （1）…, ①…) that skip, repeat or lose a number. */
export const enumeration: Check<NoOptions> = {
  id: 'enumeration',
  title: { zh: '列举序数', en: 'Enumerations' },
  summary: {
    zh: '“一是、二是、三是”“第一、第二”“1.2.”“（1）（2）”一类列举跳号、重号或者丢了序数；与前文所说的项数不一致的，仅提示，不扣分',
    en: 'an enumeration such as 一是, 二是, 三是 that skips, repeats or loses a number; one that does not keep the announced count is a hint without points',
  },
  advice: { zh: '按顺序改正序数；确有遗漏的，补上这一项', en: 'correct the number, or add the item that is missing' },
  options: {},
  run: ({ reading }) => {
    const { paragraphs } = reading.outline
    const markers = markersOf(paragraphs)
    const ways = new Set(markers.map(({ way }) => way))
    return [...ways].flatMap((way) => {
      const some = markers.filter((marker) => marker.way === way)
      const wrong = judgeRuns(some, paragraphs)
      const spoilt = new Set(wrong.map(({ marker }) => marker.paragraph))
      return [
        ...wrong.map((one) => troubleOf(one, paragraphs)),
        ...unkeptCounts(some, paragraphs)
          .filter(({ last }) => !spoilt.has(last.paragraph))
          .map((one) => troubleOfCount(one, paragraphs)),
      ]
    })
  },
}

const SHOWN = 14

function troubleOf(wrong: Misnumbered, paragraphs: readonly Paragraph[]): Trouble {
  const { marker, lost, expected, sure, doubtful } = wrong
  const { paragraph, start } = lost ?? marker
  const number: Passage = lost ? { paragraph, start, end: start } : { paragraph, start: marker.from, end: marker.to }
  return {
    at: shownFrom({ paragraph, start }, paragraphs),
    message: messageOf(wrong),
    ...(doubtful && { doubtful }),
    ...(sure && { fix: [{ at: number, text: numeralFor(marker, expected) }] }),
  }
}

/** The first words of a member. */
function shownFrom({ paragraph, start }: Place, paragraphs: readonly Paragraph[]): Passage {
  const shown = paragraphs[paragraph]!.text.slice(start, start + SHOWN)
  const stop = shown.search(/[。；;]/)
  return { paragraph, start, end: start + (stop < 0 ? shown.length : stop + 1) }
}

/** A member may be told in other words: it is for the author to see. */
function troubleOfCount({ words, announced, last }: Unkept, paragraphs: readonly Paragraph[]): Trouble {
  const { mark, ordinal } = last
  return {
    at: shownFrom(last, paragraphs),
    message:
      ordinal < announced
        ? {
            zh: `前文说有“${words}”，这里只列到“${mark}”`,
            en: `${words} were announced, and the enumeration ends with ${mark}`,
          }
        : {
            zh: `前文说有“${words}”，这里却列到了“${mark}”`,
            en: `${words} were announced, and the enumeration goes on to ${mark}`,
          },
    advice: {
      zh: '补上没有列出的一项，或者改正前文说的项数',
      en: 'add the member that is missing, or correct the count',
    },
    doubtful: true,
  }
}

function messageOf(wrong: Misnumbered): Bilingual {
  const { zh, en } = told(wrong)
  return wrong.moves ? { zh: `${zh}；后面的序数要跟着改`, en: `${en}; those behind it change with it` } : { zh, en }
}

function told({ kind, marker, lost, expected, last }: Misnumbered): Bilingual {
  const is = marker.mark
  const right = markFor(marker, expected)
  switch (kind) {
    case 'headless':
      return { zh: `这里从“${is}”数起，前面没有“${right}”`, en: `the count begins with ${is}; there is no ${right}` }
    case 'repeat':
      return { zh: `“${is}”重复，这里应为“${right}”`, en: `${is} stands twice; ${right} was expected here` }
    case 'skip':
      return {
        zh: `“${markFor(marker, last)}”之后应为“${right}”，这里是“${is}”`,
        en: `${markFor(marker, last)} is followed by ${is}; ${right} was expected`,
      }
    case 'unmarked':
      return lost!.count > 1
        ? {
            zh: `连续${lost!.count}项前面丢了序数，从“${right}”起`,
            en: `${lost!.count} members lost their numbers, from ${right} on`,
          }
        : { zh: `这一项前面丢了序数，应为“${right}”`, en: `this member lost its number; ${right} was expected` }
    case 'lost':
      return lost!.count > 1
        ? {
            zh: `连续${lost!.count}处“是”前面丢了序数，从“${right}”起`,
            en: `${lost!.count} numbers were lost, from ${right} on`,
          }
        : { zh: `“是”前面丢了序数，应为“${right}”`, en: `是 lost its number; ${right} was expected` }
  }
}
