const ANNEX = /^附(?:\s?[件表录]\s?[\d０-９一二三四五六七八九十]{0,2}\s?(?:$|[:：、.．\s])|\s?[:：])/

/** Whether a line names an annex, which stands behind the report: 附件：统计表, 附表2, 附 录一 名单, 附：名单. */
export const namesAnnex = (line: string): boolean => line.startsWith('附') && ANNEX.test(line)
