import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withLock } from '../src/with-lock.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

it('gives back what the task does and leaves no lock behind', () => {
  let inside: string[] = []
  const task = () => {
    inside = readdirSync(folder)
    return { kind: 'full' as const }
  }
  expect(withLock(at('a.yaml'), task)).toEqual({ kind: 'full' })
  expect(inside).toEqual(['.a.yaml.lock'])
  expect(() =>
    withLock(at('a.yaml'), () => {
      throw new Error('x')
    }),
  ).toThrow('x')
  expect(readdirSync(folder)).toEqual([])
})

it('takes over the lock of a run that was killed', () => {
  writeFileSync(at('.a.yaml.lock'), '')
  utimesSync(at('.a.yaml.lock'), new Date(0), new Date(0))
  expect(withLock(at('a.yaml'), () => null)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

it('tells where it cannot be', () => {
  expect(withLock(at('none/a.yaml'), () => null)).toEqual({ kind: 'no-folder' })
})
