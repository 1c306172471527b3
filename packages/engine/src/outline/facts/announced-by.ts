/** The source of a pattern for how a report is announced, up to 将 or 就: 现, 兹, 现根据上级有关要求，. */
export const ANNOUNCED_BY = '[现兹](?:(?:根据|按照|依据|依照|对照|结合)[^。；]{2,40}[，,])?'

/** The source of a pattern for what a letter does with the report that it sends. */
export const SENT_BY = '(?:报送|上报|呈报|呈送|印送|提交)'
