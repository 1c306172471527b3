import { expect, it } from 'vitest'
import { formatJson, joinJson, summaryOf } from '../src/formats/json.js'
import { isJudged } from '../src/result.js'
import { NOT_DONE, showResult, writeResult } from '../src/shown.js'
import { hostileResults, options } from './formats/hostile.js'
import { mixed, otherKind, unread } from './formats/results.js'

const results = [...mixed, ...hostileResults]
const terms = { thresholds: { failOn: 'warning', minScore: 9_900 }, lang: 'zh', quiet: false } as const

it.each([false, true])(
  'reports written one by one are, joined, what the format makes of them all (quiet: %s)',
  (quiet) => {
    const written = results.map((result) => writeResult(result, { ...terms, quiet, format: 'json' }))
    const parts = written.map(({ json }) => json).filter((json) => json !== '')
    const counts = written.flatMap((one) => one.counts ?? [])
    const shown = results.map((result) => showResult(result, { ...terms, quiet }).result)
    expect(joinJson(parts, { summary: summaryOf(counts, results.length) }, options.version)).toBe(
      formatJson(shown, options),
    )
    expect(parts).toHaveLength(shown.filter(isJudged).length)
  },
)

it('what was written tells the same of a result as what was not', () => {
  for (const result of results) {
    const { result: _, ...outcome } = showResult(result, terms)
    expect(writeResult(result, { ...terms, format: 'ndjson' })).toMatchObject(outcome)
  }
})

it('tells why a file has no score and why the gate is closed, but not each file that a run did not come to', () => {
  expect(results.slice(0, 3).map((result) => showResult(result, terms).told.length > 0)).toEqual([true, true, true])
  expect(showResult(unread, terms)).toMatchObject({ exitCode: 2, told: ['没有.txt: 没有这个文件'] })
  expect(showResult(otherKind, terms).told[0]).toMatch(/^通知\.txt: .*标题是通知/)
  expect(showResult({ path: 'a.txt', message: NOT_DONE }, terms)).toMatchObject({ exitCode: 2, told: [] })
})
