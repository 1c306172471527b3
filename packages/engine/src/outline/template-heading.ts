/** How many characters a heading may have that a template asks for: 一、深入学习……的情况，贯彻落实……的情况以及具体措施 */
export const LONGEST_TEMPLATE = 110

const NAMES_CONTENT = /(?:情况|方面|措施|举措|成效|做法)[。：:]?$/

/** Whether a heading ends with what it is the account of, as those of templates do. */
export const namesContent = (heading: string): boolean => NAMES_CONTENT.test(heading.slice(-3))
