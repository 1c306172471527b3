import { wordsSaidIn } from '../phrase/said-in.js'
import type { Bilingual, Facts } from '../types.js'
import { issuerClassOf, nameClasses } from './issuer-class.js'
import type { Item } from './types.js'
import { isWithin, nameBounds, nameJudged } from './years.js'

/**
 * Why an item is not asked of who reports, or not for that year; null where it is asked, or where nothing tells. `asOf`
 * is the year by whose requirements to judge, null for the report's own.
 */
export function whyNotAsked(
  item: Pick<Item, 'applies' | 'names' | 'from' | 'to'>,
  facts: Facts,
  asOf: number | null = null,
): Bilingual | null {
  const { applies, names } = item
  const issuer = issuerClassOf(facts)
  if (applies !== undefined && issuer !== null && !applies.includes(issuer)) {
    const asked = nameClasses(applies)
    const is = nameClasses([issuer])
    return {
      zh: `只要求${asked.zh}写，报告单位属于${is.zh}`,
      en: `asked of ${asked.en} only; the issuer is one of the ${is.en}`,
    }
  }
  if (names !== undefined && facts.issuer !== null && wordsSaidIn(facts.issuer, names) === null) {
    return {
      zh: `不要求“${facts.issuer}”这样的机关写：名称看不出有这方面的职责`,
      en: `not asked of such as “${facts.issuer}”: nothing in its name tells of such a duty`,
    }
  }
  if (isWithin(asOf ?? facts.year, item)) return null
  const asked = nameBounds(item)
  const is = nameJudged(facts.year, asOf)
  return { zh: `只要求${asked.zh}的报告写，${is.zh}`, en: `asked for ${asked.en} only; ${is.en}` }
}
