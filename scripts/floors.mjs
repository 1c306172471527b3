// Holds the evaluation of labelled reports that are not in this repository to its floors: node scripts/floors.mjs FILE
import { readFileSync } from 'node:fs'

const FLOORS = {
  read: 1,
  applicable: 1,
  kind: 1,
  year: 1,
  issuer: 1,
  published: 1,
  'part status': 1,
  'part present': 1,
  'part heading': 1,
  duties: 0.9,
  areas: 0.9,
  causes: 1,
  'names next year': 1,
  defects: 1,
}

/** Findings of checks in reports without a defect. */
const MOST_FALSE_ALARMS = 0

const table = JSON.parse(readFileSync(process.argv[2], 'utf8'))
for (const [measure, floor] of Object.entries(FLOORS)) {
  const reached = table[measure]?.rate ?? table[measure]?.f1
  if (reached === undefined || reached < floor) {
    console.error(`${measure}: ${reached ?? 'not measured'}, expected at least ${floor}`)
    process.exitCode = 1
  }
}
const { alarms } = table['false alarms']
if (alarms > MOST_FALSE_ALARMS) {
  console.error(`false alarms: ${alarms}, expected at most ${MOST_FALSE_ALARMS}`)
  process.exitCode = 1
}
