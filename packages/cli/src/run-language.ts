import type { Lang } from '@dabiao/engine'
import type { FormatName } from './formats/names.js'
import type { OptionValues } from './options.js'

interface Output {
  readonly format: FormatName | null
  readonly file: string | null
}

interface Spoken {
  readonly lang: Lang
  readonly options: OptionValues
}

/**
 * What a run says, in the language of `--lang`; else in that of the locale where it is only shown in a terminal. What is
 * kept or read by machines must not depend on who runs it: that is Chinese, and so is all of the run.
 */
export function inRunLanguage<Run extends Spoken>(run: Run, outputs: readonly Output[]): Run {
  const isShown = outputs.every(({ format, file }) => file === null && (format === null || format === 'pretty'))
  return isShown || run.options.lang !== undefined ? run : { ...run, lang: 'zh' }
}
