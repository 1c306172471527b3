/** Whether a rule is a part or one of its items. */
export const isOfPart = (rule: string, part: string): boolean => rule === part || rule.startsWith(`${part}/`)
