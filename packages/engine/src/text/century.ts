/** Pattern of the 二〇 of 二〇二三年, as it is typed: with what looks like 〇 too. */
export const CENTURY = '二[〇○零OＯ0０]'

/** Pattern of a year of this century, in figures or in words. */
export const YEAR = `(?:20\\d{2}|${CENTURY}\\S{2})`
