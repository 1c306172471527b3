import type { Assessment, Bilingual } from '../types.js'
import type { ReportCase } from './types.js'

/** In what an assessment is not what a report's case expects; null where it is. */
export function compareReport(expected: ReportCase, assessment: Assessment): Bilingual | null {
  const found = assessment.findings.map(({ rule, severity, pointsLost }) => show(rule, severity, pointsLost / 100))
  const wanted = expected.findings.map(({ rule, severity, points }) => show(rule, severity, points))
  const score = assessment.score === null ? null : assessment.score / 100
  const differences = [
    ...listed('没有发现', 'not found', without(wanted, found)),
    ...listed('多发现了', 'found but not expected', without(found, wanted)),
    ...differing('得分', 'score', score, expected.score),
    ...differing('合格', 'passed', assessment.passed, expected.passed),
    ...(expected.grade === undefined ? [] : differing('等次', 'grade', assessment.grade, expected.grade)),
  ]
  if (differences.length === 0) return null
  return { zh: differences.map(({ zh }) => zh).join('；'), en: differences.map(({ en }) => en).join('; ') }
}

const show = (rule: string, severity: string, points: number): string => `${rule} ${severity} ${points}`

function listed(zh: string, en: string, all: readonly string[]): Bilingual[] {
  return all.length === 0 ? [] : [{ zh: `${zh}：${all.join('，')}`, en: `${en}: ${all.join(', ')}` }]
}

function differing<T extends string | number | boolean | null>(
  zh: string,
  en: string,
  is: T,
  expected: T,
): Bilingual[] {
  return is === expected ? [] : [{ zh: `${zh}是 ${is}，应为 ${expected}`, en: `${en} is ${is}, expected ${expected}` }]
}

/** What is left of a list when each of the others has taken one like itself away. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return all.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
