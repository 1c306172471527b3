import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { failureReasons } from '../../src/formats/verdict-text.js'
import { assessment } from '../assessments.js'
import { options } from './hostile.js'
import { judged } from './results.js'

const WHY = '50.45 分，低于标准的达标分 60 分'
const failed = { ...judged, assessment: assessment({ score: 5045, passed: false }) }

describe('why a report does not pass', () => {
  it('is the pass mark of the ruleset, held against what a baseline leaves, before what else closes the gate', () => {
    expect(failureReasons(failed, 'zh')).toEqual([WHY])
    expect(failureReasons({ ...failed, failing: ['有 1 处错误，未达标'] }, 'zh')).toEqual([WHY, '有 1 处错误，未达标'])
    expect(failureReasons({ assessment: assessment({ score: 6000 }) }, 'zh')).toEqual([])
    expect(failureReasons({ assessment: assessment({ score: 5000, gateScore: 6000 }) }, 'zh')).toEqual([])
    expect(failureReasons({ assessment: assessment({ score: 5000, gateScore: 5045 }) }, 'zh')).toEqual([WHY])
    expect(failureReasons({ assessment: assessment({ score: null }) }, 'zh')).toEqual([])
  })

  it.each(['pretty', 'html', 'csv', 'xlsx', 'docx', 'markdown', 'junit'] as const)('is told in %s', async (name) => {
    const made = (await formats[name]())([failed], options)
    const text =
      typeof made === 'string'
        ? made
        : Object.values(unzipSync(made))
            .map((bytes) => strFromU8(bytes))
            .join('\n')
    expect(text.replaceAll('\\', '')).toContain(WHY)
  })
})
