/** Bytes that a file may have which people write: settings, decisions, rulesets, patterns. */
export const MOST_BY_HAND = 1024 * 1024

/** Bytes that a file may have which the program writes too, as a baseline. */
export const MOST_RECORDED = 64 * 1024 * 1024
