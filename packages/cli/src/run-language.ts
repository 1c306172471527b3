import type { Arguments } from './arguments.js'

/**
 * What a run says, in the language of `--lang`; else in that of the locale where it is only shown in a terminal. What is
 * kept or read by machines must not depend on who runs it: that is Chinese, and so is all of the run.
 */
export function inRunLanguage(run: Arguments, outputs: Arguments['outputs']): Arguments {
  const isShown = outputs.every(({ format, file }) => file === null && (format === null || format === 'pretty'))
  return isShown || run.options.lang !== undefined ? run : { ...run, lang: 'zh' }
}
