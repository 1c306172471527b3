import { expect, it } from 'vitest'
import { parseArguments } from '../../src/arguments.js'
import { findSettings } from '../../src/config/find-settings.js'
import {
  draftAttestation,
  draftWaiver,
  draftWithoutDecision,
  recordDecision,
} from '../../src/decisions/draft-decision.js'
import { recordDraft, takeBack } from '../../src/decisions/record-draft.js'
import { assessment, reportText } from '../assessments.js'
import { fakeIo } from '../fake-io.js'

const { findings, parts } = assessment()
const about = { path: '报告[1].md', finding: findings[0]!, findings, parts, text: reportText }
const answers = { reason: '口径不同', approvedBy: '李四', until: '2027-03-31' }

async function contextOf(files: Record<string, string>) {
  const io = fakeIo(files)
  const args = parseArguments(['review', '报告[1].md'], {})
  if ('show' in args) throw new Error('no command')
  const settings = await findSettings(args, io)
  if ('problems' in settings) throw new Error('broken')
  return { settings, args, io }
}

it('adds a waiver of one finding, and leaves what stands there as it is', async () => {
  const before =
    '# 由法制科保管\nwaivers:\n  - rule: other # 省里统一口径\n    path: x.md\n    reason: a\n    approvedBy: b\n'
  const content = draftWaiver(about, answers, await contextOf({ 'dabiao-waivers.yaml': before }))
  expect(content.startsWith(before)).toBe(true)
  expect(content).toContain(`rule: ${findings[0]!.rule}`)
  expect(content).toContain('path: 报告\\[1\\].md')
  const waived = {
    ...findings[0]!,
    waived: { kind: 'waiver' as const, reason: '口径不同', approvedBy: '李四', until: '2027-03-31' },
  }
  const context = await contextOf({ 'dabiao-waivers.yaml': content })
  expect(draftWithoutDecision({ ...about, finding: waived }, context)).toBe(before)
})

it('names the words where a rule has several findings', async () => {
  const twice = [findings[0]!, { ...findings[0]!, quote: '另一处' }]
  const context = await contextOf({})
  expect(draftWaiver({ ...about, findings: twice, finding: twice[1]! }, answers, context)).toContain('quote: 另一处')
  expect(draftWaiver({ ...about, findings: [twice[1]!], finding: twice[1]! }, answers, context)).not.toContain('quote')
})

it('says so where a waiver stands elsewhere, and where the finding is of no item', async () => {
  const context = await contextOf({})
  const waived = { ...findings[0]!, waived: { kind: 'waiver' as const, reason: '行内', approvedBy: null, until: null } }
  expect(() => draftWithoutDecision({ ...about, finding: waived }, context)).toThrow('没有这一处的豁免')
  expect(() => draftAttestation({ path: about.path, rule: 'placeholder', met: true, parts }, answers, context)).toThrow(
    '不是条目',
  )
})

it('takes out an attestation too', async () => {
  const finding = findings.find(({ rule }) => rule === 'shortcomings/causes')!
  const written = parts.map((part) => ({ ...part, digest: 'x' }))
  const item = { path: about.path, rule: finding.rule, met: true, parts: written }
  const attested = draftAttestation(item, answers, await contextOf({}))
  const waived = { kind: 'attestation' as const, reason: '口径不同', approvedBy: '李四', until: null }
  const context = await contextOf({ 'dabiao-waivers.yaml': attested })
  expect(draftWithoutDecision({ ...about, finding: { ...finding, waived } }, context)).not.toContain('李四')
})

it('writes under the lock, by what another run has written meanwhile', async () => {
  const context = await contextOf({})
  const other = 'waivers:\n  - rule: other\n    path: x.md\n    reason: a\n    approvedBy: b\n'
  const io: typeof context.io = {
    ...context.io,
    withLock: (path, task) => {
      context.io.writeFile(path, other)
      return task()
    },
  }
  const { before } = recordDecision(() => draftWaiver(about, answers, { ...context, io }), { ...context, io })
  expect(new TextDecoder().decode(before!)).toBe(other)
  const text = context.io.written.get('dabiao-waivers.yaml')!
  expect(text.startsWith(other)).toBe(true)
  expect(text).toContain('口径不同')
})

it('takes back what it wrote, but not over what another run has written since', async () => {
  const { args, io } = await contextOf({ 'dabiao-waivers.yaml': 'waivers: []\n' })
  const written = recordDraft('dabiao-waivers.yaml', () => 'a: 1\n', { args, io })
  expect(takeBack(written, { args, io })).toBe(true)
  expect(io.written.get('dabiao-waivers.yaml')).toBe('waivers: []\n')
  const again = recordDraft('dabiao-waivers.yaml', () => 'a: 1\n', { args, io })
  io.writeFile('dabiao-waivers.yaml', 'b: 1\n')
  expect(takeBack(again, { args, io })).toBe(false)
  expect(io.written.get('dabiao-waivers.yaml')).toBe('b: 1\n')
})

it('takes out the waiver of this report, and leaves the same one of another', async () => {
  const entry = (path: string, until = '') =>
    `  - rule: ${findings[0]!.rule}\n    path: ${path}\n    reason: 口径不同\n    approvedBy: 李四\n${until}`
  const waived = { kind: 'waiver' as const, reason: '口径不同', approvedBy: '李四', until: null }
  const finding = { ...findings[0]!, waived }
  const others = `waivers:\n${entry('别的.md')}${entry('报告\\[1\\].md', '    until: 2027-03-31\n')}`
  const context = await contextOf({ 'dabiao-waivers.yaml': `${others}${entry('"报告*"')}` })
  expect(draftWithoutDecision({ ...about, finding }, context)).toBe(others)
})
