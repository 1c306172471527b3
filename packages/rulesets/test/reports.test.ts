import { readdirSync, readFileSync } from 'node:fs'
import { formatOf } from '@dabiao/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { compare, compareDefects, type Labels, Tally } from './labels.js'
import { assessFile } from './load-rulesets.js'
import { printPages } from './print-pages.js'

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
  duties: 0.995,
  areas: 0.996,
  causes: 1,
  problems: 1,
  'names-year': 1,
  defects: 1,
}

/** How our labels agree with the assessments of the reports named, each read as `read` gives it. */
async function tallyOf(reports: readonly string[], read: (name: string) => Uint8Array): Promise<Tally> {
  const tally = new Tally()
  for (const name of reports) {
    const labels: Labels = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'))
    const result = await assessFile(read(name), name)
    if (!result) throw new Error(`${name} (${formatOf(name)}) was refused`)
    compare(tally, name, labels, result.assessment)
    compareDefects(tally, name, labels, result.assessment)
  }
  return tally
}

const fileOf = (name: string): Uint8Array => readFileSync(new URL(name, folder))

function expectFloor(tally: Tally, measure: string, floor: number): void {
  const misses = tally.misses.filter((miss) => miss.startsWith(`${measure}:`))
  expect(tally.rate(measure), misses.join('\n')).toBeGreaterThanOrEqual(floor)
}

describe('labelled reports', () => {
  let tally: Tally
  beforeAll(async () => {
    tally = await tallyOf(names, fileOf)
  })

  test('there are enough of them', () => {
    expect(names.length).toBeGreaterThan(370)
  })

  test.each(Object.entries(FLOORS))('%s is right in at least %s of the cases', (measure, floor) => {
    expectFloor(tally, measure, floor)
  })
})

describe('labelled reports out of printed pages', () => {
  const textOf = (name: string): string => new TextDecoder().decode(fileOf(name))
  // Those whose lines are broken already would be broken twice; some are not in UTF-8.
  const plain = names.filter(
    (name) => name.endsWith('.txt') && /^[^\ufffd]*[^\n\ufffd]{200}[^\ufffd]*$/.test(textOf(name)),
  )
  let tally: Tally
  beforeAll(async () => {
    tally = await tallyOf(plain, (name) => new TextEncoder().encode(printPages(textOf(name))))
  })

  test('there are enough of them', () => {
    expect(plain.length).toBeGreaterThan(90)
  })

  test.each(Object.entries(FLOORS))('%s is right in at least %s of the cases', (measure, floor) => {
    expectFloor(tally, measure, floor)
  })
})
