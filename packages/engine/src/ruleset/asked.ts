import type { Bilingual, Facts } from '../types.js'
import { issuerClassOf, nameClasses } from './issuer-class.js'
import type { Item } from './types.js'
import { isWithin, nameYears } from './years.js'

/** Why an item is not asked of who reports, or not for that year; null where it is asked, or where nothing tells. */
export function whyNotAsked(item: Pick<Item, 'applies' | 'from' | 'to'>, facts: Facts): Bilingual | null {
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
  if (isWithin(facts.year, item)) return null
  const asked = nameYears(item)
  return {
    zh: `只要求${asked.zh}的报告写，这份报告是${facts.year}年度的`,
    en: `asked for ${asked.en} only; this report is for ${facts.year}`,
  }
}
