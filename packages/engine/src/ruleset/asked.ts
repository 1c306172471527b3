import type { Bilingual, Facts } from '../types.js'
import { issuerClassOf, nameClasses } from './issuer-class.js'
import type { Item } from './types.js'
import { isWithin, nameBounds, nameJudged } from './years.js'

/**
 * Why an item is not asked of who reports, or not for that year; null where it is asked, or where nothing tells. `asOf`
 * is the year by whose requirements to judge, null for the report's own.
 */
export function whyNotAsked(
  item: Pick<Item, 'applies' | 'from' | 'to'>,
  facts: Facts,
  asOf: number | null = null,
): Bilingual | null {
  const { applies } = item
  const issuer = issuerClassOf(facts)
  if (applies !== undefined && issuer !== null && !applies.includes(issuer)) {
    const asked = nameClasses(applies)
    const is = nameClasses([issuer])
    return {
      zh: `只要求${asked.zh}写，报告单位属于${is.zh}`,
      en: `asked of ${asked.en} only; the issuer is one of the ${is.en}`,
    }
  }
  if (isWithin(asOf ?? facts.year, item)) return null
  const asked = nameBounds(item)
  const is = nameJudged(facts.year, asOf)
  return { zh: `只要求${asked.zh}的报告写，${is.zh}`, en: `asked for ${asked.en} only; ${is.en}` }
}
