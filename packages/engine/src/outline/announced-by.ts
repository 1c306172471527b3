/** The source of a pattern for how a report is announced, up to 将 or 就: 现, 兹, 现根据上级有关要求，. */
export const ANNOUNCED_BY = '[现兹](?:(?:根据|按照|依据|依照|对照|结合)[^。；]{2,40}[，,])?'
