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

it('goes back as far as the year asks', () => {
  const ruleset = rulesetOf(
    ROOT.replace(
      BASES,
      `  first: { title: 甲办法 }
  second: { title: 乙办法, from: 2020, before: first }
  inspection: { title: 丙办法, from: 2024, before: second }`,
    ),
  )
  const titleFor = (year: number) => withBasesFor(ruleset, year).bases.inspection!.title
  expect([2018, 2020, 2023, 2024].map(titleFor)).toEqual(['甲办法', '乙办法', '乙办法', '丙办法'])
})

it('refuses what did not come before, so that none comes before itself', () => {
  const circle = `  old: { title: 旧规定, from: 2020, before: inspection }
  inspection: { title: 督察工作规定, from: 2021, before: old }`
  expect(problemsOf(ROOT.replace(BASES, circle))).toEqual([
    'it.yaml:11:42: “inspection” begins at 2021, not before 2020; what came before must begin earlier',
  ])
  const itself = '  inspection: { title: 督察工作规定, from: 2021, before: inspection }'
  expect(problemsOf(ROOT.replace(BASES, itself))[0]).toContain('“inspection” begins at 2021, not before 2021')
})

it('needs both the year and the basis before', () => {
  expect(problemsOf(ROOT.replace(BASES, '  inspection: { title: 督察工作规定, from: 2021 }'))).toEqual([
    'it.yaml:11:3: from and before go together',
  ])
  expect(
    problemsOf(ROOT.replace(BASES, '  inspection: { title: 督察工作规定, from: 2021, before: olde }'))[0],
  ).toContain('unknown basis “olde”')
})
