import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import type { Check, CheckedReport } from '../../src/checks/check.js'
import { readArranged } from '../../src/locate/arranged.js'
import { locateParts } from '../../src/locate/index.js'
import { outlineOf } from '../../src/outline/index.js'
import { placesIn } from '../../src/places.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { read } from '../read-text.js'

// Checks need to know where the parts stand, which only a real ruleset tells.
const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))

const defaultsOf = ({ options }: Check): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).map(([key, schema]) => [key, schema.default]))

/** Reads a text as the file `path` and locates its parts. */
async function checkedReport(text: string, path?: string) {
  const report = await read(text, path)
  const outline = outlineOf(report)
  const reading = readArranged(outline, prepared)
  const parts = new Map(locateParts(reading).map((part) => [part.id, part]))
  const places = placesIn(report.source, outline)
  const lineOf: CheckedReport['lineOf'] = (passage) => places.place(passage).line
  const checked: CheckedReport = { reading, parts, format: report.source.format, lineOf, written: places.written }
  return { checked, places }
}

/** The quotations of what a check finds, in the order of the text; a doubtful one begins with `?`. */
export async function findingsOf(check: Check, text: string, options: object = {}, path?: string): Promise<string[]> {
  const { checked, places } = await checkedReport(text, path)
  const all = { ...defaultsOf(check), ...prepared.ruleset.checks[check.id]?.options, ...options }
  const troubles = [...check.run(checked, all)]
  troubles.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start)
  return troubles.map(({ at, to, doubtful }) => `${doubtful ? '?' : ''}${places.quote(at, to)}`)
}

/** A text after the changes that a check gives for what it finds there. */
export async function mended(check: Check, text: string): Promise<string> {
  const { checked, places } = await checkedReport(text)
  const edits = check.run(checked, defaultsOf(check)).flatMap(({ fix = [] }) => fix)
  const changes = edits.map((edit) => ({ ...places.span(edit.at), text: edit.text })).sort((a, b) => b.start - a.start)
  return changes.reduce((all, { start, end, text: right }) => all.slice(0, start) + right + all.slice(end), text)
}

/** What a check says of a text, in Chinese. */
export async function messagesOf(check: Check, text: string, path?: string): Promise<string[]> {
  const { checked } = await checkedReport(text, path)
  return check
    .run(checked, { ...defaultsOf(check), ...prepared.ruleset.checks[check.id]?.options })
    .map(({ message }) => message.zh)
}
