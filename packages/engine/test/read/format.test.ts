import { describe, expect, test } from 'vitest'
import { formatOf, readReport } from '../../src/read/index.js'
import { read } from '../read-text.js'
import { buildDocx, paragraph } from './build-docx.js'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const refusal = async (input: Uint8Array, path: string): Promise<string> => {
  const result = await readReport(input, path)
  return 'refusal' in result ? result.refusal.zh : ''
}

test.each([
  ['a.md', 'md'],
  ['a.MARKDOWN', 'md'],
  ['a.docx', 'docx'],
  ['a.HTML', 'html'],
  ['a.htm', 'html'],
  ['a.txt', 'txt'],
  ['-', 'txt'],
])('the format of %s is %s', (path, format) => {
  expect(formatOf(path)).toBe(format)
})

describe('the bytes tell where the name lies', () => {
  test.each([
    ['a page as .docx', '<html><body><p>甲', 'a.docx', 'html'],
    ['a page as .doc', '<?xml version="1.0"?>\n<!-- 甲 --><!DOCTYPE html><html><body><p>甲', 'a.doc', 'html'],
    ['a page as .txt', '\ufeff<!doctype html><p>甲', 'a.txt', 'html'],
    ['the source view of an editor as .txt', '\n<p style="text-indent:2em">甲&nbsp;</p>\n<p>乙</p>', 'a.txt', 'html'],
    ['a paragraph of HTML in Markdown', '<p align="center">甲</p>\n\n乙', 'a.md', 'md'],
    ['angle brackets', '<办法>\n<p\n甲</p>', 'a.txt', 'txt'],
    ['a text as .html', '甲\n乙', 'a.html', 'txt'],
    ['a text as .doc', '甲\n乙', 'a.doc', 'txt'],
  ])('%s', async (_, text, path, format) => {
    expect((await read(text, path)).source.format).toBe(format)
  })

  test('a Word document as .txt', async () => {
    expect((await read(buildDocx({ body: paragraph('甲') }), 'a.txt')).source).toMatchObject({
      format: 'docx',
      text: '甲',
    })
  })
})

describe('refuses with a way out', () => {
  const wide = [...'EncryptedPackage'].map((char) => `${char}\0`).join('')
  test.each([
    ['.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'a.doc', /\.doc.*另存为 \.docx/],
    ['an encrypted .docx', bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${wide}`), 'a.docx', /加密.*密码/],
    ['.pdf', bytes('%PDF-1.7'), 'a.pdf', /PDF.*另存为 \.docx/],
    ['.rtf', bytes('{\\rtf1\\ansi'), 'a.doc', /RTF.*另存为 \.docx/],
    ['a web archive', bytes('MIME-Version: 1.0\nContent-Type: multipart/related;'), 'a.doc', /网页.*另存为 \.docx/],
    [
      'Word XML',
      bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      'a.doc',
      /Word XML.*另存为 \.docx/,
    ],
    ['a .docx that is none', bytes('hello'), 'a.docx', /另存为 \.docx/],
    ['a page without text', bytes('<html><script>load()</script>'), 'a.html', /没有正文/],
    ['a .docx without text', buildDocx({ body: paragraph('') }), 'a.docx', /没有文字/],
  ])('%s', async (_, input, path, expected) => {
    expect(await refusal(input, path)).toMatch(expected)
  })
})
