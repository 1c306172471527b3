import { expect, it } from 'vitest'
import { withBasesFor } from '../../src/ruleset/bases-for.js'
import { problemsOf, ROOT, rulesetOf } from './files.js'

const BASES = '  inspection: { title: 督察工作规定, issued: 2019年 }'
const withEarlier = ROOT.replace(
  BASES,
  `  old: { title: 旧规定 }\n  inspection: { title: 督察工作规定, from: 2021, before: old }`,
)

it('cites what stood before, of earlier years', () => {
  const ruleset = rulesetOf(withEarlier)
  const titleFor = (year: number | null) => withBasesFor(ruleset, year).bases.inspection!.title
  expect([2020, 2021, null].map(titleFor)).toEqual(['旧规定', '督察工作规定', '督察工作规定'])
})

it('needs both the year and the basis before', () => {
  expect(problemsOf(ROOT.replace(BASES, '  inspection: { title: 督察工作规定, from: 2021 }'))).toEqual([
    'it.yaml:11:3: from and before go together',
  ])
  expect(
    problemsOf(ROOT.replace(BASES, '  inspection: { title: 督察工作规定, from: 2021, before: olde }'))[0],
  ).toContain('unknown basis “olde”')
})
