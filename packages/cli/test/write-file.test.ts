import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeFile } from '../src/write-file.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

it('writes a new file and leaves nothing else behind', () => {
  expect(writeFile(at('报告.txt'), '法治')).toBeNull()
  expect(readFileSync(at('报告.txt'), 'utf8')).toBe('法治')
  expect(readdirSync(folder)).toEqual(['报告.txt'])
})

it('takes the place of a file and keeps its permissions', () => {
  writeFileSync(at('a.txt'), 'old')
  chmodSync(at('a.txt'), 0o640)
  expect(writeFile(at('a.txt'), new Uint8Array([0x61]))).toBeNull()
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('a')
  expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640)
})

it('gives the file the permissions of the one before, whatever the mask', () => {
  writeFileSync(at('a.txt'), 'old')
  chmodSync(at('a.txt'), 0o666)
  const mask = process.umask(0o077)
  expect(writeFile(at('a.txt'), 'x')).toBeNull()
  process.umask(mask)
  expect(statSync(at('a.txt')).mode & 0o777).toBe(0o666)
})

it('leaves a file alone that may only be read', () => {
  writeFileSync(at('a.txt'), 'old')
  chmodSync(at('a.txt'), 0o444)
  expect(writeFile(at('a.txt'), 'x')).toEqual({ kind: 'denied' })
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

it('writes through a link', () => {
  writeFileSync(at('real.txt'), 'old')
  symlinkSync(at('real.txt'), at('link.txt'))
  expect(writeFile(at('link.txt'), 'new')).toBeNull()
  expect(readFileSync(at('real.txt'), 'utf8')).toBe('new')
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt'])
})

it('leaves a file that is there, where it must be new', () => {
  writeFileSync(at('a.txt'), 'old')
  expect(writeFile(at('a.txt'), 'new', { exclusive: true })).toEqual({ kind: 'exists' })
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('old')
})

it('tells what is wrong', () => {
  mkdirSync(at('folder'))
  expect(writeFile(at('folder'), 'x')).toEqual({ kind: 'directory' })
  expect(writeFile(at('none/a.txt'), 'x')).toEqual({ kind: 'no-folder' })
  expect(writeFile(at('x'.repeat(5000)), 'x')).toEqual({ kind: 'unwritable', code: 'ENAMETOOLONG' })
})

it.skipIf(process.platform !== 'linux')('tells of a full disk', () => {
  expect(writeFile('/dev/full', 'x')).toEqual({ kind: 'full' })
})
