import { expect, it } from 'vitest'
import { formatNdjson } from '../../src/formats/format-ndjson.js'
import { formatJson } from '../../src/formats/json.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { judged, mixed } from './results.js'

const linesOf = (text: string) => text.split('\n').slice(0, -1)

it('gives each file a line, in order: the report of the JSON contract, or what is wrong', () => {
  const lines = linesOf(formatNdjson(mixed, options)).map((line) => JSON.parse(line))
  expect(lines.map(({ path }) => path)).toEqual([judged.assessment.path, '没有.txt', '通知.txt', 'waived.txt'])
  expect(lines[0]).toEqual(JSON.parse(formatJson([judged], options)).reports[0])
  expect(lines[1]).toEqual({ path: '没有.txt', error: '没有这个文件' })
})

it('is empty where nothing was named, and one line a file whatever it says', () => {
  expect(formatNdjson([], options)).toBe('')
  const text = formatNdjson(hostileResults, options)
  expect(linesOf(text)).toHaveLength(hostileResults.length)
  expect(text.replaceAll('\n', '')).not.toMatch(OBEYED)
  expect(text).not.toContain('##[')
})
