// What reports call their parts; the words of the account are so common that any other goes before them.
const PARTS = [
  /举措|成效|做法|工作|情况/,
  /责任人|履职|负责人/,
  /不足|问题|短板|差距/,
  /安排|打算|计划|思路/,
  /其[他它]/,
]
// Two may be points of one part: 负责人履职 and 其他工作.
const FEWEST = 3

/** Which of the parts a name is of, by its place in the list; -1 for none. */
export const partCalled = (name: string): number => PARTS.findLastIndex((part) => part.test(name))

/** Whether a name is one that reports give to a part. */
export const isPartName = (name: string): boolean => partCalled(name) >= 0

/** Whether some names are those of several parts of a report, each of another. */
export const areParts = (names: readonly string[]): boolean =>
  new Set(names.map(partCalled).filter((part) => part >= 0)).size >= FEWEST
