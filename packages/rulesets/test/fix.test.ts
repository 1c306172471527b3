import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fixReport, readReport } from '@dabiao/engine'
import { expect, test } from 'vitest'
import { judge } from './load-rulesets.js'

const folder = fileURLToPath(new URL('reports/', import.meta.url))
const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))

const fix = async (bytes: Uint8Array, path: string) => {
  const report = await readReport(bytes, path)
  if ('refusal' in report) throw new Error(report.refusal.en)
  return fixReport(report, async (one, outline) => judge(one, outline))
}

test.each(names)('mending %s lowers no score, and mending it again changes nothing', async (name) => {
  const { text, before, after } = await fix(readFileSync(`${folder}${name}`), name)
  expect(after!.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0)
  const again = await fix(new TextEncoder().encode(text), name)
  expect(again.text).toBe(text)
  expect([again.findings.size, again.marks.size]).toEqual([0, 0])
})

test('there is something to mend in some reports', async () => {
  const all = await Promise.all(
    names.map(async (name) => (await fix(readFileSync(`${folder}${name}`), name)).findings.size),
  )
  expect(all.filter((count) => count > 0).length).toBeGreaterThan(3)
})
