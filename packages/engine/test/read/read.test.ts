import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_BYTES } from '../../src/read/decode.js'
import { readReport } from '../../src/read/index.js'
import { read } from '../read-text.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decoding', () => {
  test.each([
    ['UTF-8', bytes('云溪市水利局'), 'utf-8'],
    ['UTF-8 with a byte-order mark', bytes('\ufeff云溪市水利局'), 'utf-8'],
    ['GB18030', Uint8Array.of(0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0, 0xcb, 0xae, 0xc0, 0xfb, 0xbe, 0xd6), 'gb18030'],
    [
      'UTF-16 with a byte-order mark',
      Uint8Array.of(0xff, 0xfe, 0x91, 0x4e, 0xaa, 0x6e, 0x02, 0x5e, 0x34, 0x6c, 0x29, 0x52, 0x40, 0x5c),
      'utf-16le',
    ],
  ])('%s', async (_, input, encoding) => {
    expect((await read(input)).source).toMatchObject({ text: '云溪市水利局', encoding })
  })

  test.each([
    ['an empty file', bytes(''), '空'],
    ['blank lines only', bytes(' \r\n\u3000\n'), '空'],
    ['a picture', bytes('').length === 0 ? Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) : bytes(''), '图片'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), '.doc'],
    ['a program', new Uint8Array(4096).map((_, i) => (i * 7) % 9), '控制字符'],
    ['no known encoding', Uint8Array.of(0x41, 0xff, 0xff, 0xff), '编码'],
    ['more lines than a report has', bytes('甲\n'.repeat(60_000)), '5 万行'],
    ['more lines of an old Macintosh', bytes('甲\r'.repeat(60_000)), '5 万行'],
    ['more than 10 MB', new Uint8Array(MAX_BYTES + 1).fill(65), '10 MB'],
  ])('refuses %s', async (_, input, reason) => {
    const result = await readReport(input, 'a.txt')
    expect('refusal' in result && result.refusal.zh).toContain(reason)
  })

  test('lines may end in CR alone', async () => {
    expect((await read('甲\r乙')).root.children).toHaveLength(2)
  })

  test('lines may end in what other programs end them with', async () => {
    for (const mark of '\v\f\u0085\u2028\u2029') {
      const { root, source } = await read(`甲${mark}乙`)
      expect(root.children).toHaveLength(2)
      expect(source).toMatchObject({ text: `甲${mark}乙`, lined: '甲\n乙' })
    }
  })

  test('a page that begins on a line of its own adds no line', async () => {
    const { root, source } = await read('甲。\n\f二、乙\n\f\n丙。\n\f')
    expect(source.lined).toBe('甲。\n\f二、乙\n\f\n丙。\n\f')
    expect(root.children.map(({ position }) => position?.start.line)).toEqual([1, 2, 4])
  })

  test('UTF-16 that was cut in the middle of a character is read up to there', async () => {
    expect((await read(Uint8Array.of(0xff, 0xfe, 0x91, 0x4e, 0xaa))).source.text).toBe('云')
    expect((await read(Uint8Array.of(0xfe, 0xff, 0x4e, 0x91, 0x6e))).source.text).toBe('云')
  })

  test('refuses a text of which much was lost, and not one of which little was', async () => {
    const readAs = (text: string) => readReport(bytes(text), 'a.txt')
    for (const lost of ['云\ufffd市水\ufffd局报告', '锟斤拷锟斤拷市水利局报告'])
      expect(await readAs(lost)).toMatchObject({ refusal: { zh: expect.stringContaining('损坏') } })
    expect(
      await readAs(`云溪市水利局关于法治政府建设情况的报告，全文\ufffd如下：${'推进依法行政'.repeat(5)}`),
    ).toHaveProperty('root')
  })

  test('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (input) => Boolean(await readReport(input, 'a.md'))),
    )
  })
})

describe('Markdown', () => {
  const texts = async (text: string): Promise<string[]> =>
    (await read(text, 'a.md')).root.children.map((node) => JSON.stringify(node).match(/"value":"([^"]*)"/)?.[1] ?? '')

  test('an indent is not a code block', async () => {
    const { root } = await read('# 题\n\n    一、主要工作\n\n\t2023年，我局……', 'a.md')
    expect(root.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('numbers, brackets and stars stay text', async () => {
    expect(await texts('1. 压实责任\n3. 强化培训')).toEqual(['1. 压实责任\\n3. 强化培训'])
    expect(await texts('《通知》([2016]14号)*')).toEqual(['《通知》([2016]14号)*'])
  })
})
