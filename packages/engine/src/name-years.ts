import type { Bilingual } from './types.js'

/** `{报告年}` and `{下一年}` of a text as the years of a report; `××××` where its year is not known. */
export function nameYearsIn(text: string, year: number | null): string {
  if (!text.includes('{')) return text
  return text
    .replaceAll('{报告年}', String(year ?? '××××'))
    .replaceAll('{下一年}', String(year === null ? '××××' : year + 1))
}

/** The same for a ruleset's wording in both languages. */
export function nameYears({ zh, en }: Bilingual, year: number | null): Bilingual {
  return { zh: nameYearsIn(zh, year), en: nameYearsIn(en, year) }
}
