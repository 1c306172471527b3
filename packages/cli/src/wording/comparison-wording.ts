import type { Lang } from '@dabiao/engine'

const zh = {
  twoReports: '要写两份报告，例如：dabiao compare 2023.md 2024.md',
  from: '原来',
  to: '现在',
  score: '得分',
  mended: '已改好',
  still: '还在',
  fresh: '新的问题',
  accepted: '已接受的',
  none: '没有',
  answered: (answered: number, all: number, year: number) =>
    `${year} 年度报告的安排共 ${all} 条，这份报告回应了 ${answered} 条`,
  no: '没有找到回应',
  otherIssuer: (before: string, after: string) =>
    `两份报告不是同一个单位的（${before}、${after}），“已改好”只是说后一份没有那个问题`,
  reversed: (before: number, after: number) => `前一份是 ${before} 年度的，后一份是 ${after} 年度的，是不是写反了？`,
}

export type ComparisonWording = typeof zh

const en: ComparisonWording = {
  twoReports: 'two reports are needed; for example: dabiao compare 2023.md 2024.md',
  from: 'old',
  to: 'new',
  score: 'score',
  mended: 'mended',
  still: 'still there',
  fresh: 'new',
  accepted: 'accepted',
  none: 'none',
  answered: (answered, all, year) => `of ${all} arrangements in the report for ${year} this one answers ${answered}`,
  no: 'no answer found',
  otherIssuer: (before, after) =>
    `the reports are of different issuers (${before}, ${after}): “mended” only means that the second has no such finding`,
  reversed: (before, after) => `the first report is for ${before}, the second for ${after}: the wrong way round?`,
}

/** What `dabiao compare` says. */
export const comparisonWording: Readonly<Record<Lang, ComparisonWording>> = { zh, en }
