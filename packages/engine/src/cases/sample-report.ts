import { nameYearsIn } from '../name-years.js'
import { PART_IDS } from '../ruleset/part-ids.js'
import type { IssuerClass, Item, Ruleset } from '../ruleset/types.js'
import { chineseNumeral } from '../text/chinese-numeral.js'
import type { Sample } from './types.js'

const ISSUERS: Readonly<Record<IssuerClass, string>> = {
  government: '云溪县人民政府',
  department: '云溪县水利局',
  town: '云溪县松泽镇人民政府',
}

/** The year of samples, unless the ruleset or the item is for others. */
const YEAR = 2024

/** The smallest report around a sample: a title, and the headings of the parts that the sample has. */
export function reportAround(sample: Sample, ruleset: Ruleset, item: Item | null): string {
  const body = sample.parts === null ? sample.text : underHeadings(sample.parts, ruleset)
  return `${titleFor(ruleset, item)}\n\n${fillYears(body, ruleset, item)}\n`
}

/** The title above the samples, by an issuer and of a year for which the item is asked. */
export const titleFor = (ruleset: Ruleset, item: Item | null): string =>
  fillYears(`${ISSUERS[issuerFor(ruleset, item)]}{报告年}年度法治政府建设情况报告`, ruleset, item)

/** `{报告年}` and `{下一年}` in a sample or an advice as years for which the item is asked. */
export function fillYears(text: string, ruleset: Ruleset, item: Item | null): string {
  return nameYearsIn(text, yearFor(ruleset, item))
}

function underHeadings(parts: NonNullable<Sample['parts']>, ruleset: Ruleset): string {
  return PART_IDS.filter((id) => parts[id] !== undefined)
    .map((id, index) => `${chineseNumeral(index + 1)}、${ruleset.parts[id].title.zh}\n${parts[id]}`)
    .join('\n\n')
}

/** An issuer of whom the item is asked. */
function issuerFor({ issuers }: Ruleset, item: Item | null): IssuerClass {
  return issuers.find((one) => item?.applies?.includes(one) ?? true) ?? issuers[0]!
}

/** The year nearest to that of samples for which the item is asked. */
function yearFor(ruleset: Ruleset, item: Item | null): number {
  const first = Math.max(ruleset.from ?? 0, item?.from ?? 0)
  const last = Math.min(ruleset.to ?? YEAR, item?.to ?? YEAR)
  return Math.max(first, Math.min(last, YEAR))
}
