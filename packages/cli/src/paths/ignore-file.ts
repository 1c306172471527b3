/** The name of a file of patterns, in gitignore syntax, of what is left out of its folder. */
export const IGNORE_FILE = '.dabiaoignore'
