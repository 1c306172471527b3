import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFile, readHead } from '../src/read-file.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('gives the bytes of a file up to the limit', () => {
  writeFileSync(join(folder, 'a.txt'), '法治')
  expect(readFile(join(folder, 'a.txt'), 6)).toEqual({ bytes: Buffer.from('法治') })
  expect(readFile(join(folder, 'a.txt'), 5)).toEqual({ trouble: { kind: 'too-large', bytes: 6, limit: 5 } })
})

it('gives the first bytes of a file however large it is', () => {
  writeFileSync(join(folder, 'b.txt'), '法治政府')
  expect(readHead(join(folder, 'b.txt'), 6)).toEqual({ bytes: Buffer.from('法治') })
  expect(readHead(join(folder, 'b.txt'), 100)).toEqual({ bytes: Buffer.from('法治政府') })
  expect(readHead(join(folder, 'none.txt'), 6)).toEqual({ trouble: { kind: 'missing' } })
  expect(readHead('.', 6)).toEqual({ trouble: { kind: 'directory' } })
})

it('tells what is wrong', () => {
  writeFileSync(join(folder, 'empty.txt'), '')
  const kind = (name: string) => readFile(join(folder, name), 10)
  expect(kind('empty.txt')).toEqual({ trouble: { kind: 'empty' } })
  expect(kind('none.txt')).toEqual({ trouble: { kind: 'missing' } })
  expect(kind('a.txt/b.txt')).toEqual({ trouble: { kind: 'missing' } })
  expect(kind('.')).toEqual({ trouble: { kind: 'directory' } })
  expect(kind('x'.repeat(5000))).toEqual({ trouble: { kind: 'unreadable', code: 'ENAMETOOLONG' } })
})

it.skipIf(process.platform === 'win32')('does not wait for the writer of a pipe', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(readFile(join(folder, 'pipe'), 10)).toEqual({ trouble: { kind: 'special' } })
})

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('tells where permission is denied', () => {
  const path = join(folder, 'secret.txt')
  writeFileSync(path, 'x')
  chmodSync(path, 0)
  expect(readFile(path, 10)).toEqual({ trouble: { kind: 'denied' } })
})
