// What reports call their parts.
const PARTS = [
  /举措|成效|做法|工作|情况/,
  /责任人|履职|负责人/,
  /不足|问题|短板|差距/,
  /安排|打算|计划|思路/,
  /其[他它]/,
]
const FEWEST = 3

/** Whether some names are, between them, those of most parts of a report. */
export const areParts = (names: readonly string[]): boolean =>
  PARTS.filter((part) => names.some((name) => part.test(name))).length >= FEWEST
