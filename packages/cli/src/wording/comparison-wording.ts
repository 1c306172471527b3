import type { Lang } from '@dabiao/engine'

const zh = {
  from: '原来',
  to: '现在',
  score: '得分',
  mended: '已改好',
  still: '还在',
  fresh: '新的问题',
  none: '没有',
  answered: (answered: number, all: number, year: number) =>
    `${year} 年度报告的安排共 ${all} 条，这份报告回应了 ${answered} 条`,
  no: '没有回应',
}

type ComparisonWording = typeof zh

const en: ComparisonWording = {
  from: 'old',
  to: 'new',
  score: 'score',
  mended: 'mended',
  still: 'still there',
  fresh: 'new',
  none: 'none',
  answered: (answered, all, year) => `of ${all} arrangements in the report for ${year} this one answers ${answered}`,
  no: 'not answered',
}

/** What `dabiao compare` says. */
export const comparisonWording: Readonly<Record<Lang, ComparisonWording>> = { zh, en }
