import { readings, wordsSaidIn } from '../phrase/said-in.js'
import type { Bilingual, Facts } from '../types.js'
import { ISSUER_CLASSES, issuerClassOf, nameClasses } from './issuer-class.js'
import type { Scope } from './types.js'
import { isWithin, nameBounds, nameJudged } from './years.js'

/** The ruleset that fits a report, and why. */
export interface FittingRuleset {
  readonly id: string
  readonly reason: Bilingual
}

/** What decides which ruleset a report is judged by: what it says of itself, and the year that was asked for, if any. */
export interface WhoReports extends Pick<Facts, 'kind' | 'issuer' | 'isTown' | 'year'> {
  readonly asOf?: number | null
}

const yearOf = ({ year, asOf }: WhoReports): number | null => asOf ?? year

/**
 * Chooses by issuer, name and year: of the rulesets that fit, one that asks for a name comes before one that does not,
 * then one that ends with a year, then the one for the fewest classes of issuers, then the first. An unknown issuer
 * gets a ruleset that is for all, an unknown year one that is still in force. Null where none fits.
 */
export function chooseRuleset(who: WhoReports, rulesets: readonly Scope[]): FittingRuleset | null {
  const [best] = rulesets.filter((scope) => isMeant(who, scope)).sort(rank)
  return best === undefined ? null : { id: best.id, reason: reasonOf(who, best) }
}

/** Whether all that a ruleset asks for is known of a report, and nothing speaks against it. */
function isMeant(who: WhoReports, scope: Scope): boolean {
  const isKnown =
    (issuerClassOf(who) !== null || isForAll(scope)) &&
    (who.issuer !== null || scope.names.length === 0) &&
    (yearOf(who) !== null || scope.to === undefined)
  return isKnown && whyUnfit(who, scope) === null
}

/** Why a ruleset is not meant for a report, for one that the user named; null where it is, or where nothing tells. */
export function whyUnfit(who: WhoReports, scope: Scope): Bilingual | null {
  const issuer = issuerClassOf(who)
  if (issuer !== null && !scope.issuers.includes(issuer)) {
    const [meant, is] = [nameClasses(scope.issuers), nameClasses([issuer])]
    return {
      zh: `${scope.id} 适用于${meant.zh}的报告，报告单位属于${is.zh}`,
      en: `${scope.id} is for reports of ${meant.en}; the issuer is one of the ${is.en}`,
    }
  }
  if (who.issuer !== null && scope.names.length > 0 && wordsSaidIn(who.issuer, scope.names) === null) {
    const [asked, is] = [nameWords(scope.names), who.issuer]
    return {
      zh: `${scope.id} 适用于名称里有${asked.zh}的机关，报告单位是“${is}”`,
      en: `${scope.id} is for organs with ${asked.en} in their names; the issuer is “${is}”`,
    }
  }
  if (isWithin(yearOf(who), scope)) return null
  const meant = nameBounds(scope)
  const is = nameJudged(who.year, who.asOf ?? null)
  return {
    zh: `${scope.id} 适用于${meant.zh}的报告，${is.zh}`,
    en: `${scope.id} is for reports of ${meant.en}; ${is.en}`,
  }
}

const isForAll = ({ issuers }: Scope): boolean => ISSUER_CLASSES.every((one) => issuers.includes(one))

/** Examples are enough. */
const MOST_WORDS = 3

/** Names the words that a ruleset asks for in the names of organs. */
function nameWords(names: Scope['names']): Bilingual {
  const all = readings(names).map((words) => `“${words}”`)
  const some = all.slice(0, MOST_WORDS)
  const isMore = all.length > some.length
  return { zh: `${some.join('')}${isMore ? '等字样' : ''}`, en: `${some.join(', ')}${isMore ? ' and the like' : ''}` }
}

function rank(a: Scope, b: Scope): number {
  return (
    Number(b.names.length > 0) - Number(a.names.length > 0) ||
    Number(b.to !== undefined) - Number(a.to !== undefined) ||
    a.issuers.length - b.issuers.length
  )
}

function reasonOf(who: WhoReports, scope: Scope): Bilingual {
  const { issuer } = who
  const name = issuer === null ? null : wordsSaidIn(issuer, scope.names)
  const year = yearOf(who)
  const named = issuer === null ? { zh: '', en: '' } : { zh: `“${issuer}”`, en: ` “${issuer}”` }
  if (name !== null) {
    return { zh: `报告单位${named.zh}的名称里有“${name}”`, en: `the name of the issuer${named.en} has “${name}” in it` }
  }
  const years = nameBounds(scope)
  if (year !== null && scope.to !== undefined) {
    const is = nameJudged(who.year, who.asOf ?? null)
    return { zh: `${is.zh}，用${years.zh}的标准`, en: `${is.en}, and the ruleset is for ${years.en}` }
  }
  const issuerClass = issuerClassOf(who)
  if (issuerClass === null) {
    return {
      zh: `看不出报告单位${named.zh}是政府还是部门，用各类机关通用的标准`,
      en: `nothing tells whether the issuer${named.en} is a government or a department, so it is the ruleset for all`,
    }
  }
  const classes = nameClasses([issuerClass])
  const is =
    issuer === null
      ? {
          zh: `报告单位的名称不明，看正文属于${classes.zh}`,
          en: `no name of the issuer; by the text it is one of the ${classes.en}`,
        }
      : { zh: `报告单位${named.zh}属于${classes.zh}`, en: `the issuer${named.en} is one of the ${classes.en}` }
  if (!isForAll(scope)) return is
  return {
    zh: `${is.zh}，没有更贴切的标准，用各类机关通用的`,
    en: `${is.en}; no ruleset fits more closely than the one for all`,
  }
}
