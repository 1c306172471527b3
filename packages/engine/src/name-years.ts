import type { Bilingual } from './types.js'

/** `{报告年}` and `{下一年}` of a ruleset's wording as the years of a report; `××××` where its year is not known. */
export function nameYears({ zh, en }: Bilingual, year: number | null): Bilingual {
  const fill = (text: string): string =>
    text
      .replaceAll('{报告年}', String(year ?? '××××'))
      .replaceAll('{下一年}', String(year === null ? '××××' : year + 1))
  return { zh: fill(zh), en: fill(en) }
}
