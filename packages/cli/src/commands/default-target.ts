/** The score that is planned for unless the user names one, in hundredths. */
export const DEFAULT_TARGET = 9000
