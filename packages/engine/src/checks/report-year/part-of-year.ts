import type { Outline } from '../../types.js'

const PART = /半年|[前头]?[一二三]个?季度|[1１一][—\-－至到](?!12月|１２月|十二月)[\d０-９一二三四五六七八九十]{1,2}月/

/** Whether the title says that the report is on a part of its year: then the rest of that year is what it plans for. */
export const isOnPartOfYear = ({ paragraphs }: Outline): boolean =>
  paragraphs.some(({ role, text }) => role === 'title' && PART.test(text))
