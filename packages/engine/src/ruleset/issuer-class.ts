import type { Bilingual, Facts } from '../types.js'
import type { IssuerClass } from './types.js'

// 驻某地办事处 is an office of a government elsewhere, not a subdistrict.
const TOWN = /(?:(?:镇|乡|街道|苏木)(?:(?:人民)?政府|党委|党工委|办事处)?|(?<!驻.{1,8})办事处)$/

/**
 * Tells a town, township or subdistrict from a government of county level or above by its name, else by what it calls
 * itself; null where nothing tells.
 */
export function issuerClassOf({ kind, issuer, isTown }: Pick<Facts, 'kind' | 'issuer' | 'isTown'>): IssuerClass | null {
  return kind === 'government' && (issuer === null ? isTown : TOWN.test(issuer)) ? 'town' : kind
}

const CLASSES: Readonly<Record<IssuerClass, Bilingual>> = {
  government: { zh: '县级以上政府', en: 'governments from county level up' },
  department: { zh: '部门', en: 'departments' },
  town: { zh: '乡镇、街道', en: 'towns and subdistricts' },
}

/** All classes of issuers. */
export const ISSUER_CLASSES = Object.keys(CLASSES) as readonly IssuerClass[]

/** Names classes of issuers in a sentence. */
export function nameClasses(classes: readonly IssuerClass[]): Bilingual {
  return {
    zh: classes.map((one) => CLASSES[one].zh).join('和'),
    en: classes.map((one) => CLASSES[one].en).join(' and '),
  }
}
