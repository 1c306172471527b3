import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/index.js'
import { parseFully, parseMarkdown } from '../../src/read/markdown.js'
import type { Source } from '../../src/types.js'

const LINES = [
  '',
  '',
  '# 云溪市水利局2023年法治政府建设情况报告',
  '## 一、主要工作 ##',
  '###',
  '#没有空格',
  '    ## 缩进的标题',
  '####### 七级',
  '一、主要举措',
  '  （一）落实制度。我局制定《办法》([2016]14号)。',
  '**加粗的一行**',
  '1. 压实责任，',
  '强化培训。  ',
  '> 引文',
  '- 列表',
  '—— 破折号 - 中间',
  '2023年，办件 5 * 3 件，_下划线_',
  '　　全角缩进。',
  '\t制表符缩进。',
  '5～6件 ~ 7件',
]

test('the short way gives what remark gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end)
      const source: Source = { path: 'a.md', format: 'md', encoding: 'utf-8', text, lined: text, isTraditional: false }
      const [short, full] = [parseMarkdown, parseFully].map((parse) => outlineOf({ source, root: parse(text) }))
      expect(short!.facts).toEqual(full!.facts)
      expect(short!.paragraphs.map(({ role, text, start }) => [role, text, start])).toEqual(
        full!.paragraphs.map(({ role, text, start }) => [role, text, start]),
      )
      expect(short!.sections).toEqual(full!.sections)
    }),
    { numRuns: 400 },
  )
})

test('what is more than headings goes to remark', () => {
  for (const text of [
    '甲\n===',
    '甲\n---',
    '```\n甲\n```',
    '甲<br>乙',
    '甲&amp;乙',
    '甲\\*乙',
    '---\ntitle: 甲\n---\n乙',
  ]) {
    expect(parseMarkdown(text)).toEqual(parseFully(text))
  }
})

test('what is nothing but references is left as text', () => {
  const text = '&amp;'.repeat(30_000)
  expect(JSON.stringify(parseMarkdown(text).children[0])).toContain(text)
})
