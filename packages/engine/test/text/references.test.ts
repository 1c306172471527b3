import { expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/index.js'
import { placesIn } from '../../src/places.js'
import { referenceAt } from '../../src/text/references.js'
import { read } from '../read-text.js'

test.each([
  ['&ldquo;', '“'],
  ['&amp;rdquo;', '”'],
  ['&#12288;', '\u3000'],
  ['&#x201D;', '”'],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&#8203;', ''],
])('%s is %j', (text, character) => {
  expect(referenceAt(`甲${text}乙`, 1)).toEqual({ length: text.length, character })
})

test.each(['&乙', '&ldquo', '&R&D;', '&foo;', '&#7;', '&#55357;', '&constructor;', '&#x;'])('%s is none', (text) => {
  expect(referenceAt(text, 0)).toBeNull()
})

const TITLE = '云溪市水利局2023年法治政府建设工作报告'
const BODY = '深化“放管服”改革——落实《“十四五”规划（2021—2025年）》……甲 乙'
const coded = (text: string): string =>
  text
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;')
    .replaceAll('—', '&mdash;')
    .replaceAll('…', '&hellip;')
    .replaceAll(' ', '&nbsp;')

test.each(['a.txt', 'a.md'])('%s is read as what its codes stand for, each in its place', async (path) => {
  const text = `${TITLE}\n\n&#12288;&#12288;一、主要工作\n\n&nbsp;&nbsp;${coded(BODY)}\n`
  const report = await read(text, path)
  const outline = outlineOf(report)
  const body = outline.paragraphs.findIndex(({ role }) => role === 'body')
  const { text: words } = outline.paragraphs[body]!
  expect(outline.paragraphs.map((one) => one.text.replaceAll('\u00a0', ' '))).toEqual([TITLE, '一、主要工作', BODY])
  const { written } = placesIn(report.source, outline)
  const all = Array.from(words, (_, start) => written({ paragraph: body, start, end: start + 1 }))
  expect(all.join('')).toBe(coded(BODY))
  expect(written({ paragraph: body, start: 2, end: 7 })).toBe('&ldquo;放管服&rdquo;')
})

test('a sign that is no code stays where it is', async () => {
  const report = await read(`${TITLE}\n一、主要工作\n甲&乙；A&B;丙\n`)
  const outline = outlineOf(report)
  expect(outline.paragraphs.at(-1)).toMatchObject({ text: '甲&乙；A&B;丙' })
})
