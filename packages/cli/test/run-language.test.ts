import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const report = '岚川县水务局2023年度法治政府建设工作总结\n\n一、工作情况\n有。\n'

async function outputs(argv: string[], env: Record<string, string>, files: Record<string, string> = {}) {
  const io = fakeIo({ 'r.txt': report, 's.txt': report, ...files }, { env })
  const code = await run(argv, io)
  return { code, out: io.out(), err: io.err(), written: [...io.written] }
}

const ENGLISH = { LC_ALL: 'en_US.UTF-8' }

describe('what is kept or read by machines is the same in every locale', () => {
  it.each([
    ['check', 'r.txt', '-f', 'json'],
    ['check', 'r.txt', '-f', 'ndjson', '--min-score', '99'],
    ['check', 'r.txt', '-f', 'csv', '--min-score', '99'],
    ['check', 'r.txt', '-f', 'sarif'],
    ['check', 'r.txt', '-f', 'junit'],
    ['check', 'r.txt', '-o', 'r.html'],
    ['check', 'r.txt', '-f', 'pretty', '-o.json', 'r.json'],
    ['check', 'r.txt', '-o', 'r.txt.txt'],
    ['rules', '-f', 'json'],
    ['compare', 'r.txt', 's.txt', '-f', 'json'],
  ])('%s %s %s %s', async (...argv) => {
    expect(await outputs(argv, ENGLISH)).toEqual(await outputs(argv, {}))
    expect(await outputs([...argv, '--lang', 'en'], {})).not.toEqual(await outputs(argv, {}))
  })

  it('also where the configuration asks for it', async () => {
    const config = { 'dabiao.config.yaml': 'formats:\n  - format: json\n' }
    expect(await outputs(['check', 'r.txt'], ENGLISH, config)).toEqual(await outputs(['check', 'r.txt'], {}, config))
  })
})

it('what is only shown follows the locale', async () => {
  expect((await outputs(['check', 'r.txt'], ENGLISH)).out).toContain('points')
  expect((await outputs(['outline', 'r.txt'], ENGLISH)).out).toContain('measures')
})
