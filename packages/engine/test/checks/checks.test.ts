import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Check } from '../../src/checks/check.js'
import { CHECKS } from '../../src/checks/index.js'
import { findingsOf } from './run-check.js'

interface Fixture {
  readonly name: string
  readonly text: string
  /** Quotations of the findings in the order of the text; a doubtful one begins with `?`. */
  readonly finds: readonly string[]
  /** Whether the width of the text's marks is what it is about. */
  readonly exact?: boolean
  /** Options that differ from the defaults. */
  readonly options?: Readonly<Record<string, unknown>>
}

const fixturesOf = ({ id }: Check): readonly Fixture[] => {
  const path = fileURLToPath(new URL(`${id}.yaml`, import.meta.url))
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : []
}

const TITLE = '云溪县水利局2023年度法治政府建设情况报告'

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '！': '!' }
const halfWidth = (text: string): string => text.replace(/[，；：（）！]/g, (mark) => HALF[mark]!)

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const fixtures = fixturesOf(check)

  test('has fixtures that fire and fixtures that must not', () => {
    expect(fixtures.filter(({ finds }) => finds.length > 0).length).toBeGreaterThan(0)
    expect(fixtures.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(0)
  })

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const { text, finds, options, exact } = fixture
    expect(await findingsOf(check, text, options)).toEqual(finds)
    expect(await findingsOf(check, text.replaceAll('\n', '\r\n'), options)).toEqual(finds)
    if (!exact) {
      expect((await findingsOf(check, halfWidth(text), options)).map(halfWidth)).toEqual(finds.map(halfWidth))
    }
  })

  test('judges any prefix and any order of lines without a throw', async () => {
    const texts = fixtures.map(({ text }) => text)
    const text = fc.oneof(
      fc
        .record({ text: fc.constantFrom(...texts), length: fc.nat(400) })
        .map(({ text: all, length }) => all.slice(0, length)),
      fc.shuffledSubarray(texts.flatMap((all) => all.split('\n'))).map((lines) => lines.join('\n')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (any) => void (await findingsOf(check, `${TITLE}\n${any}`))),
      { numRuns: 60 },
    )
  })
})
