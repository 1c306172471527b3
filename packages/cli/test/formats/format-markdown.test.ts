import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { formatMarkdown } from '../../src/formats/format-markdown.js'
import { HOSTILE, hostileResults, OBEYED, options } from './hostile.js'
import { judged, mixed } from './results.js'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const parse = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text) as Node
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]
const typesOf = (text: string): string[] => [...new Set(nodesOf(parse(text)).map(({ type }) => type))].sort()

it('is a table of the reports with the findings below', () => {
  const text = formatMarkdown(mixed, options)
  expect(text).toMatch(/\n\n## 法治政府建设年度报告检查结果\n\n共 4 份：达标 1 份，未达标 1 份，没能检查 2 份。\n/)
  const table = parse(text).children!.find(({ type }) => type === 'table')!
  expect(table.children).toHaveLength(5)
  expect(text).toContain('- ✗ 错误 **主要负责人履行第一责任人职责的情况没有单独写** (扣 10 分) 第4行')
  expect(text).toContain('已豁免：机构改革')
})

it('tells the years of reports apart where they are of several', () => {
  const { facts } = judged.assessment
  const last = { ...judged, assessment: { ...judged.assessment, path: 'b.txt', facts: { ...facts, year: 2022 } } }
  const text = formatMarkdown([judged, last], options)
  for (const year of [2023, 2022]) expect(text).toContain(`| 岚川县水务局 ${year} 年度<br>`)
  expect(text).toContain('<summary>岚川县水务局 2022 年度：')
  expect(formatMarkdown([judged], options)).toContain('| 岚川县水务局<br>')
})

it('is a table alone when nothing was found', () => {
  expect(typesOf(formatMarkdown([], options))).toContain('table')
})

it('gives a report no link, picture, code, reference or HTML of its own', () => {
  const text = formatMarkdown(hostileResults.slice(0, 4), options)
  const plain = typesOf(formatMarkdown(mixed, options))
  expect(typesOf(text)).toEqual(plain)
  const html = nodesOf(parse(text)).filter(({ type }) => type === 'html')
  expect([...new Set(html.map(({ value }) => value!.replace(/<summary>.*<\/summary>/s, '<summary/>')))].sort()).toEqual(
    ['<!-- -->', '<!-- generator: dabiao 1.2.3 -->', '</details>', '<br>', '<details><summary/>'],
  )
  expect(text.replaceAll('\n', '')).not.toMatch(OBEYED)
  // What hosts make references and mentions of comes apart.
  expect(text).not.toMatch(/@\w|#\d|:\/\/|www\.|##\[/)
  expect(HOSTILE).toMatch(/@\w.*#\d/)
})

it('shows a name in a summary as it is: no Markdown is read there', () => {
  const { facts } = judged.assessment
  const named = {
    ...judged,
    assessment: { ...judged.assessment, path: 'a_b-c.<i>@x.txt', facts: { ...facts, issuer: null } },
  }
  const text = formatMarkdown([named], options)
  expect(text).toContain('<details><summary>a_b-c.&lt;i&gt;@<!-- -->x.txt：')
  expect(text).toContain('| a\\_b\\-c\\.&lt;i&gt;\\@<!-- -->x\\.txt |')
})

it('lists fifty findings of a report at most', () => {
  const [first] = judged.assessment.findings
  const findings = Array.from({ length: 60 }, () => first!)
  const text = formatMarkdown([{ ...judged, assessment: { ...judged.assessment, findings } }], options)
  expect(text.match(/^- /gm)).toHaveLength(50)
  expect(text).toContain('还有 10 处没有列出。')
})
