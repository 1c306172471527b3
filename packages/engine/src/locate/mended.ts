// 自查整改情况 and 存在问题及整改情况 may name problems.
const MENDED = /^(?!.*自查)[^未及和与、，,]{0,20}整改(?:落实|进展|完成)?(?:情况|成效)[。：:]?$/

/** Whether a heading, without its number, is of what was put right: 整改情况, 上年度问题整改情况. */
export const tellsWhatWasMended = (heading: string): boolean => MENDED.test(heading)
