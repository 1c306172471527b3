import type { PartId } from '../types.js'
import { checkBasis, checkYears, complain, under } from './complaints.js'
import type { FilledFile } from './complete.js'
import { unknownWord } from './explain.js'
import { nameClasses } from './issuer-class.js'
import { PART_IDS } from './part-ids.js'
import type { Complaint, KeyPath } from './problem.js'
import type { Item, WayOfJudging } from './types.js'

/** Complains about an item that cannot work; `paths` are the ways in which a file can name it. */
export function checkItem(
  ruleset: FilledFile,
  part: PartId,
  item: Item,
  paths: readonly KeyPath[],
): readonly Complaint[] {
  return [
    // What an item has from its part was told there.
    ...(item.basis === ruleset.parts[part].basis ? [] : checkBasis(ruleset, item.basis, under(paths, 'basis'))),
    ...checkYears(item, paths),
    ...checkApplies(ruleset, item, paths),
    ...checkJudge(item, paths),
    ...checkOf(ruleset, item, paths),
  ]
}

function checkApplies({ issuers }: FilledFile, { applies }: Item, paths: readonly KeyPath[]): Complaint[] {
  if (applies === undefined || applies.some((one) => issuers.includes(one))) return []
  const [asked, meant] = [nameClasses(applies), nameClasses(issuers)]
  const message = {
    zh: `只要求${asked.zh}写，标准却只适用于${meant.zh}（issuers），应写上对应的机关，或用 off 去掉这一条`,
    en: `is asked of ${asked.en}, but the ruleset is for ${meant.en} (issuers); expected one of these, or the item off`,
  }
  return [complain([...under(paths, 'applies'), ['issuers']], message)]
}

/** Keys that only some ways of judging look at. */
const USES: Readonly<Record<WayOfJudging, readonly (keyof Item)[]>> = {
  phrases: ['phrases', 'headings', 'except', 'within', 'elsewhere', 'atLeast'],
  points: ['phrases', 'atLeast'],
  figures: ['within', 'atLeast'],
  answers: ['phrases', 'columns', 'of'],
}
const SPECIAL = ['phrases', 'headings', 'columns', 'except', 'within', 'elsewhere', 'atLeast', 'of'] as const

function checkJudge(item: Item, paths: readonly KeyPath[]): Complaint[] {
  const { judge } = item
  const unused = SPECIAL.filter((key) => !USES[judge].includes(key) && isSaid(item, key)).map((key) =>
    complain(
      under(paths, key),
      { zh: `judge: ${judge} 用不到 ${key}，应去掉`, en: `judge: ${judge} makes no use of ${key}, expected none` },
      true,
    ),
  )
  if (judge === 'phrases' && item.phrases.length === 0) {
    const message = {
      zh: '按短语判断（judge: phrases），却没有短语',
      en: 'is judged by phrases and has none, expected at least one',
    }
    return [...unused, complain(under(paths, 'phrases'), message, true)]
  }
  if (judge === 'answers' && item.of === undefined) {
    const message = {
      zh: 'judge: answers 要用 of 写明所回应的条目，如 shortcomings/problems',
      en: 'judge: answers needs “of”, the item that is answered, e.g. shortcomings/problems',
    }
    return [...unused, complain(under(paths, 'judge'), message)]
  }
  return unused
}

function isSaid(item: Item, key: (typeof SPECIAL)[number]): boolean {
  if (key === 'phrases') return item.phrases.length > 0
  return key === 'atLeast' ? item.atLeast !== 1 : item[key] !== undefined
}

function checkOf({ parts }: FilledFile, { of }: Item, paths: readonly KeyPath[]): Complaint[] {
  const known = PART_IDS.flatMap((id) => Object.keys(parts[id].items).map((name) => `${id}/${name}`))
  if (of === undefined || known.includes(of)) return []
  // Where a child turned that item off, this is the place to tell.
  const [part = '', name = ''] = of.split('/')
  return [complain([...under(paths, 'of'), ['parts', part, 'items', name]], unknownWord('条目', 'item', of, known))]
}
