import { FULL } from '../score.js'
import { checkItem } from './check-item.js'
import { checkBasis, checkYears, complain } from './complaints.js'
import type { FilledFile } from './complete.js'
import { PART_IDS } from './part-ids.js'
import type { Complaint } from './problem.js'

/** What the schema cannot say: whether a ruleset adds up and what it refers to exists. */
export function checkRuleset(ruleset: FilledFile): readonly Complaint[] {
  return [
    ...checkWeights(ruleset),
    ...checkSection(ruleset),
    ...checkGrades(ruleset),
    ...checkYears(ruleset, [[]]),
    ...checkBases(ruleset),
    ...Object.entries(ruleset.checks).flatMap(([id, { basis }]) =>
      checkBasis(ruleset, basis, [['checks', id, 'basis']]),
    ),
    ...PART_IDS.flatMap((id) => [
      ...checkBasis(ruleset, ruleset.parts[id].basis, [['parts', id, 'basis']]),
      ...Object.entries(ruleset.parts[id].items).flatMap(([item, asked]) => {
        const paths = ['items', 'add'].map((group) => ['parts', id, group, item])
        return checkItem(ruleset, id, asked, paths)
      }),
    ]),
  ]
}

function checkBases(ruleset: FilledFile): Complaint[] {
  return Object.entries(ruleset.bases).flatMap(([id, { from, before }]) => {
    if (before !== undefined) {
      const unknown = checkBasis(ruleset, before, [['bases', id, 'before']])
      if (unknown.length > 0) return unknown
    }
    if (from === undefined && before === undefined) return []
    if (from === undefined || before === undefined) {
      const message = { zh: 'from 和 before 要一起写', en: 'from and before go together' }
      return [complain([['bases', id]], message, true)]
    }
    const earlier = ruleset.bases[before]!.from ?? 0
    if (earlier < from) return []
    const message = {
      zh: `“${before}”从 ${earlier} 年度起，不早于 ${from}，不能是在它之前的依据`,
      en: `“${before}” begins at ${earlier}, not before ${from}; what came before must begin earlier`,
    }
    return [complain([['bases', id, 'before']], message)]
  })
}

function checkWeights({ parts }: FilledFile): Complaint[] {
  const sum = Math.round(PART_IDS.reduce((total, id) => total + parts[id].weight, 0) * 100)
  if (sum === FULL) return []
  return [
    complain(
      // Of what one file changes, the last is the likeliest to be wrong.
      PART_IDS.toReversed().map((id) => ['parts', id, 'weight']),
      {
        zh: `各部分的 weight 合计 ${sum / 100}，应为 100`,
        en: `the weights of the parts add up to ${sum / 100}, expected 100`,
      },
    ),
  ]
}

/** There is no other place to advise for a part that has a section of its own. */
function checkSection({ status: { section } }: FilledFile): Complaint[] {
  if (section === 1) return []
  return [
    complain([['status', 'section']], {
      zh: `section（独立成章）是 ${section}，应为 1`,
      en: `section is ${section}, expected 1`,
    }),
  ]
}

function checkGrades({ grades }: FilledFile): Complaint[] {
  return grades.flatMap(({ name, from }, index) => {
    const above = grades[index - 1]
    if (above === undefined || from < above.from) return []
    return complain([['grades', index, 'from']], {
      zh: `“${name}”的 ${from} 分不低于它前面的“${above.name}”，等次应从高到低`,
      en: `“${name}” begins at ${from}, not below “${above.name}” before it; grades go from high to low`,
    })
  })
}
