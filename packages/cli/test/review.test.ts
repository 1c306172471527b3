import { expect, it } from 'vitest'
import type { Io } from '../src/io.js'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

it('opens no screen where nothing that was named holds a report, and says so', async () => {
  const io = fakeIo({ 'empty/note.pdf': 'x' }, { isTTY: true })
  const host = { stdin: { isTTY: true } } as Io['host']
  expect(await run(['review', 'empty', 'no*.txt', 'gone.txt'], { ...io, host })).toBe(2)
  expect(io.out()).toBe('')
  expect(io.err()).toContain('empty: 里面没有可以检查的文件')
  expect(io.err()).toContain('gone.txt: 没有这个文件')
  expect(io.err()).toContain('no*.txt: 没有符合这个写法的文件')
})
