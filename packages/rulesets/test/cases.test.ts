import { fileURLToPath } from 'node:url'
import { prepareRuleset } from '@dabiao/engine'
import { runCases } from '@dabiao/engine/cases'
import { listRules } from '@dabiao/engine/ruleset'
import { describe, expect, test } from 'vitest'
import { casesOf, IDS, loadTestRuleset, rulesetFile } from './load-rulesets.js'

const overlay = fileURLToPath(new URL('../../../examples/rulesets/city-overlay.yaml', import.meta.url))

describe.each([...IDS, overlay])('%s', (name) => {
  const loaded = loadTestRuleset(rulesetFile(name))
  const cases = casesOf(loaded)

  test('comes out of its cases as they say', async () => {
    const outcomes = await runCases(prepareRuleset(loaded), cases)
    const failures = outcomes.filter(({ failure }) => failure !== null)
    expect(failures.map(({ at, name: of, failure }) => `${at.path}:${at.line}: ${of}: ${failure!.en}`)).toEqual([])
    expect(outcomes.length).toBeGreaterThan(2 * listRules(loaded.ruleset).length)
  })

  test('has a report of its own that says what every item costs', () => {
    const rules = listRules(loaded.ruleset).filter(({ item }) => item !== null && item.judge !== 'answers')
    const said = cases.reports.map(({ findings }) => new Set(findings.map(({ rule }) => rule)))
    if (name === overlay) return
    expect(said.some((all) => rules.every(({ id }) => all.has(id)))).toBe(true)
  })

  test('has near-misses, not empty ones', () => {
    for (const { bad } of cases.samples.values()) for (const { text } of bad) expect(text.length).toBeGreaterThan(7)
  })
})
