import { expect, it } from 'vitest'
import { editorArguments, editorsOf, isThere } from '../../../src/ui/acts/editor.js'

it.each([
  ['vim', ['+12', '/a b.md']],
  ['/usr/bin/nano -w', ['+12', '/a b.md']],
  ['emacsclient -t', ['+12', '/a b.md']],
  ['code', ['-w', '-g', '/a b.md:12']],
  ['code -w', ['-w', '-g', '/a b.md:12']],
  ['hx', ['/a b.md:12']],
  ['subl', ['-w', '/a b.md:12']],
  ['gedit', ['/a b.md']],
])('opens %s at the line', (editor, words) => {
  expect(editorArguments(editor, { path: '/a b.md', line: 12 })).toEqual(words)
})

it('looks for a program without a word', async () => {
  expect(await isThere('sh', 'linux')).toBe(true)
  expect(await isThere('no-such-editor', 'linux')).toBe(false)
})

it('takes VISUAL before EDITOR before what is usual', () => {
  expect(editorsOf({ VISUAL: 'hx', EDITOR: 'vi' }, 'linux')).toEqual(['hx'])
  expect(editorsOf({ EDITOR: 'vi' }, 'linux')).toEqual(['vi'])
  expect(editorsOf({}, 'linux')).toEqual(['nano', 'vim', 'vi'])
  expect(editorsOf({}, 'win32')).toEqual(['notepad'])
})
