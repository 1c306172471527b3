/** Pattern of the 二〇 of 二〇二三年, as it is typed: with what looks like 〇 too. */
export const CENTURY = '二[〇○零OＯ0０]'
