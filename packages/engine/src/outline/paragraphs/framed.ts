// 【存在的不足】, but not what a draft has yet to say: 【待填写：……】
const NAME = /^【(?!\s{0,3}(?:待|请)?填写)[^【】。；]{2,38}】/

/** The name in 【】 that a line begins with, brackets included; null where it begins with none. */
export const framedName = (text: string): string | null => (text[0] === '【' ? (NAME.exec(text)?.[0] ?? null) : null)

/** Whether a line is nothing but a name in 【】. */
export const isFramed = (text: string): boolean => framedName(text)?.length === text.length
