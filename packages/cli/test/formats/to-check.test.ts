import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { formatNames } from '../../src/formats/names.js'
import { assessment } from '../assessments.js'
import { options } from './hostile.js'
import { judged } from './results.js'

const SAID = '题目中的单位是“岚川县水务局”，落款是“岚川县水利局”'
const disagreeing = {
  ...judged,
  assessment: assessment({ toCheck: [{ zh: SAID, en: 'the title names another' }] }),
}

const textOf = (output: string | Uint8Array): string =>
  typeof output === 'string'
    ? output
    : Object.values(unzipSync(output))
        .map((bytes) => strFromU8(bytes))
        .join('\n')

describe('what a report states in two ways', () => {
  it.each(formatNames)('is told in %s', async (name) => {
    const make = await formats[name]()
    // A terminal breaks its lines.
    const shown = textOf(make([disagreeing], options)).replaceAll(/\n(?=\S)/g, '')
    expect(shown).toContain(SAID)
    expect(textOf(make([judged], options))).not.toContain(SAID)
  })

  it('makes no test of JUnit fail', async () => {
    const make = await formats.junit()
    const passing = { ...disagreeing, assessment: { ...disagreeing.assessment, passed: true, findings: [] } }
    const shown = textOf(make([passing], options))
    expect(shown).toContain(SAID)
    expect(shown).not.toContain('<failure')
  })
})
