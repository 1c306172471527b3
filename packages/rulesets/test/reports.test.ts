import { readdirSync, readFileSync } from 'node:fs'
import { formatOf } from '@dabiao/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { compare, compareDefects, type Labels, Tally } from './labels.js'
import { assessFile } from './load-rulesets.js'

const folder = new URL('reports/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))

// What the rulesets and the engine reach on our own labelled reports. These floors only rise.
const FLOORS: Readonly<Record<string, number>> = {
  applicable: 1,
  kind: 1,
  year: 1,
  issuer: 1,
  published: 1,
  present: 1,
  status: 1,
  heading: 1,
  duties: 0.985,
  areas: 0.99,
  causes: 1,
  problems: 1,
  'names-year': 1,
  defects: 1,
}

describe('labelled reports', () => {
  const tally = new Tally()

  beforeAll(async () => {
    for (const name of names) {
      const labels: Labels = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'))
      const result = await assessFile(readFileSync(new URL(name, folder)), name)
      if (!result) throw new Error(`${name} (${formatOf(name)}) was refused`)
      compare(tally, name, labels, result.assessment)
      compareDefects(tally, name, labels, result.assessment)
    }
  })

  test('there are enough of them', () => {
    expect(names.length).toBeGreaterThan(155)
  })

  test.each(Object.entries(FLOORS))('%s is right in at least %s of the cases', (measure, floor) => {
    expect(
      tally.rate(measure),
      tally.misses.filter((miss) => miss.startsWith(`${measure}:`)).join('\n'),
    ).toBeGreaterThanOrEqual(floor)
  })
})
