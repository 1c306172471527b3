import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { read } from '../read-text.js'
import { buildDocx, type Contents, instance, item, level, list, paragraph, run, style } from './build-docx.js'

const readDocx = async (contents: Contents | string) =>
  read(buildDocx(typeof contents === 'string' ? { body: contents } : contents), 'a.docx')
const text = async (contents: Contents | string): Promise<string> => (await readDocx(contents)).source.text
const nodes = async (contents: Contents | string): Promise<RootContent[]> => (await readDocx(contents)).root.children
const depths = async (contents: Contents): Promise<number[]> =>
  (await nodes(contents)).map((node) => (node.type === 'heading' ? node.depth : 0))

describe('words', () => {
  test('one paragraph a line, with its place', async () => {
    const { source, root } = await readDocx(paragraph('甲') + paragraph('') + paragraph(`${run('乙')}${run('丙')}`))
    expect(source).toMatchObject({ text: '甲\n乙丙', format: 'docx', encoding: 'utf-8' })
    expect(root.children[1]?.position).toMatchObject({ start: { line: 2, column: 1, offset: 2 }, end: { offset: 4 } })
  })

  test.each([
    ['breaks', '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>', '甲\n乙'],
    ['tabs and hyphens', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/></w:r>', '甲\t乙-'],
    ['symbols', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>已办</w:t><w:sym w:char="F0FF"/></w:r>', '☑已办'],
    ['space that is not kept', '<w:r><w:t> 甲\n </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r>', '甲 乙'],
    ['links', `<w:hyperlink>${run('甲')}</w:hyperlink>${run('乙')}`, '甲乙'],
    ['controls', `<w:sdt><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>`, '甲'],
    ['words struck through', `${run('甲')}${run('乙', '<w:strike/>')}${run('丙', '<w:dstrike w:val="0"/>')}`, '甲丙'],
    ['hidden words', `${run('甲')}${run('乙', '<w:vanish/>')}`, '甲'],
    [
      'a reading aid',
      `<w:r><w:ruby><w:rt>${run('jiǎ')}</w:rt><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby></w:r>`,
      '甲',
    ],
    [
      'notes and comments',
      `${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference/></w:r>`,
      '甲',
    ],
    ['invisible characters', run('甲\u200b乙\u00a0丙'), '甲乙 丙'],
  ])('%s', async (_, content, expected) => {
    expect(await text(paragraph(content))).toBe(expected)
  })

  test.each([
    ['insertions', `${run('甲')}<w:ins>${run('乙')}</w:ins>`, '甲乙'],
    ['deletions', `${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>`, '甲'],
    ['moves', `<w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo>`, '乙甲'],
  ])('changes are accepted: %s', async (_, content, expected) => {
    expect(await text(paragraph(content))).toBe(expected)
  })

  test.each([
    ['an insertion', `${run('甲')}<w:ins w:id="1" w:author="x">${run('乙')}</w:ins>`, true],
    ['a deletion', `${run('甲')}<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del>`, true],
    ['a move', `<w:moveFrom w:id="1">${run('甲')}</w:moveFrom>${run('乙')}`, true],
    ['a remark on one', `${run('甲')}<!-- <w:ins> -->`, undefined],
    ['nothing', run('甲<w:ins>'.replace('<', '&lt;')), undefined],
    ['a change of looks', run('甲', '<w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'), undefined],
    ['an instruction', `${run('甲')}<w:r><w:instrText>x</w:instrText></w:r>`, undefined],
  ])('changes are known to be tracked: %s', async (_, content, expected) => {
    expect((await readDocx(paragraph(content))).source.hasRevisions).toBe(expected)
  })

  test.each([
    ['a footnote', `${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`, 1],
    [
      'a footnote and an endnote',
      `${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`,
      2,
    ],
    ['a deleted one', `${run('甲')}<w:del w:id="1"><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`, undefined],
    ['a hidden one', `${run('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:endnoteReference w:id="2"/></w:r>`, undefined],
    ['a comment', `${run('甲')}<w:r><w:commentReference w:id="2"/></w:r>`, undefined],
  ])('notes that are not read are counted: %s', async (_, content, expected) => {
    expect((await readDocx(paragraph(content))).source.unreadNotes).toBe(expected)
  })

  test('notes of a deleted row are none', async () => {
    const note = `${run('乙')}<w:r><w:footnoteReference w:id="2"/></w:r>`
    const row = (properties: string) => `<w:tbl><w:tr>${properties}<w:tc>${paragraph(note)}</w:tc></w:tr></w:tbl>`
    const notesOf = async (properties: string) =>
      (await readDocx(paragraph(run('甲')) + row(properties))).source.unreadNotes
    expect(await notesOf('')).toBe(1)
    expect(await notesOf('<w:trPr><w:del w:id="1"/></w:trPr>')).toBeUndefined()
  })

  test('changes are accepted: a deleted paragraph end, a deleted row', async () => {
    expect(await text(paragraph('甲', '<w:rPr><w:del/></w:rPr>') + paragraph('乙') + paragraph('丙'))).toBe('甲乙\n丙')
    const row = (words: string, properties = '') => `<w:tr>${properties}<w:tc>${paragraph(words)}</w:tc></w:tr>`
    expect(await text(`<w:tbl>${row('甲')}${row('乙', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`)).toBe('甲')
  })

  test('the results of fields, but no instructions and no table of contents', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (instruction: string, result: string) =>
      `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`
    expect(await text(paragraph(run('第') + field(' PAGE ', run('3')) + run('页')))).toBe('第3页')
    expect(
      await text(paragraph(field(' TOC \\o ', run('一、工作') + field('PAGEREF', run('1')))) + paragraph('甲')),
    ).toBe('甲')
    expect(await text(paragraph(mark('begin')) + paragraph('甲'))).toBe('甲')
  })

  test('text boxes once, behind the paragraph that holds them', async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice>${box('乙')}</mc:Choice><mc:Fallback>${box('乙')}</mc:Fallback></mc:AlternateContent>`
    expect(await text(paragraph(`${run('甲')}<w:r>${both}</w:r>${run('丙')}`))).toBe('甲丙\n乙')
    expect(
      await text(
        paragraph(`<w:r><mc:AlternateContent><mc:Fallback>${box('乙')}</mc:Fallback></mc:AlternateContent></w:r>`),
      ),
    ).toBe('乙')
  })

  test('tables row by row', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
    const row = (...words: string[]) => `<w:tr>${words.map(cell).join('')}</w:tr>`
    expect(await text(`<w:tbl>${row('类别', '件数')}${row('许可', '')}</w:tbl>${paragraph('甲')}`)).toBe(
      '类别 | 件数\n许可\n甲',
    )
    const framed = `<w:tbl><w:tr><w:tc>${paragraph('甲')}<w:tbl>${row('乙', '丙')}</w:tbl></w:tc></w:tr></w:tbl>`
    expect(await text(framed)).toBe('甲\n乙 | 丙')
  })

  test('the rows of a form as a name and the paragraphs below it, and no row of a table of figures or of three columns', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
    const table = (...words: string[]) => text(`<w:tbl><w:tr>${words.map(cell).join('')}</w:tr></w:tbl>`)
    const answer = '基层执法力量不足，十四个所只有五十一人，早发现、早制止落实不到位。'
    expect(await table('存在的不足', answer)).toBe(`存在的不足\n${answer}`)
    expect(await table('其他情况', '无')).toBe('其他情况\n无')
    expect(await table('信访事项', '无')).toBe('信访事项 | 无')
    expect(await table('行政处罚', '136件')).toBe('行政处罚 | 136件')
    expect(await table('力量不足', answer, '增加编制')).toBe(`力量不足 | ${answer} | 增加编制`)
  })

  test('any prefix for the namespace, other names for the parts', async () => {
    const xml =
      '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:pPr>' +
      '<ns0:outlineLvl ns0:val="0"/></ns0:pPr><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
    const rels =
      '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const others = { '_rels/.rels': rels, 'word/document2.xml': xml }
    expect(await nodes({ body: '', others })).toMatchObject([{ type: 'heading', children: [{ value: '甲' }] }])
    const inserted = xml.replace('<ns0:r>', '<ns0:ins><ns0:r>').replace('</ns0:r>', '</ns0:r></ns0:ins>')
    const { source } = await readDocx({ body: '', others: { ...others, 'word/document2.xml': inserted } })
    expect(source).toMatchObject({ text: '甲', hasRevisions: true })
  })
})

describe('headings', () => {
  const styles =
    style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('a2', '标题 2') +
    style('own', '章名', '<w:basedOn w:val="1"/>') +
    style('loop', '甲', '<w:basedOn w:val="loop"/>') +
    style('t', 'Title')
  const styled = (id: string, words = '甲') => paragraph(words, `<w:pStyle w:val="${id}"/>`)

  test('by style, inherited style, localised name and outline level', async () => {
    const body =
      styled('1') + styled('own') + styled('a2') + styled('loop') + paragraph('乙', '<w:outlineLvl w:val="2"/>')
    expect(await depths({ body, styles })).toEqual([1, 1, 2, 0, 3])
  })

  test('stand below a title', async () => {
    expect(await depths({ body: styled('t') + styled('1') + styled('a2'), styles })).toEqual([1, 2, 3])
  })

  test('are no paragraphs of sentences', async () => {
    expect(await depths({ body: styled('1', '全年办理案件。'.repeat(20)), styles })).toEqual([0])
  })

  test('that are bold, or begin so', async () => {
    const body =
      paragraph(run('甲', '<w:b/>') + run('乙', '<w:b w:val="1"/>')) +
      paragraph(run('甲', '<w:b/>') + run(' ') + run('乙', '<w:b/>') + run('丙')) +
      paragraph(run('甲', '<w:b w:val="0"/>'), '<w:pStyle w:val="b"/>') +
      paragraph('全年办理案件若干。')
    const types = (await nodes({ body, styles: style('b', '粗', '<w:rPr><w:b/></w:rPr>') })).map(
      (node) => 'children' in node && node.children.map(({ type }) => type),
    )
    expect(types).toEqual([['strong'], ['strong', 'text'], ['text'], ['text']])
  })
})

describe('numbers', () => {
  const numbered = async (numbering: string, body: string, styles = ''): Promise<string> =>
    (await text({ body, numbering, styles })).replaceAll('\n', ' ')
  const levels =
    level(0, 'chineseCountingThousand', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.')

  test('count on, and begin anew below a higher level', async () => {
    const body = [0, 1, 1, 2, 0, 1, 2].map((ilvl) => item('甲', 1, ilvl)).join('')
    expect(await numbered(list(0, levels) + instance(1, 0), body)).toBe(
      '一、甲 （一）甲 （二）甲 1.甲 二、甲 （一）甲 1.甲',
    )
  })

  test.each([
    ['decimal', '12.'],
    ['decimalFullWidth', '１２.'],
    ['decimalEnclosedCircle', '⑫.'],
    ['decimalEnclosedParen', '⑿.'],
    ['decimalZero', '12.'],
    ['chineseCounting', '十二.'],
    ['chineseCountingThousand', '十二.'],
    ['japaneseCounting', '十二.'],
    ['ideographDigital', '一二.'],
    ['chineseLegalSimplified', '壹拾贰.'],
    ['ideographTraditional', '乙.'],
    ['upperLetter', 'L.'],
    ['lowerRoman', 'xii.'],
    ['none', '.'],
    ['bullet', ''],
  ])('as %s', async (format, label) => {
    const numbering =
      list(0, level(0, format, '%1.').replace('w:start w:val="1"', 'w:start w:val="12"')) + instance(1, 0)
    expect(await numbered(numbering, item('甲'))).toBe(`${label.replace('壹拾贰', '拾贰')}甲`)
  })

  test('begin where an instance says, else go on with the list', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = list(0, levels) + instance(1, 0) + instance(2, 0, restart) + instance(3, 0)
    expect(await numbered(numbering, item('甲') + item('甲', 3) + item('甲', 2) + item('甲', 2))).toBe(
      '一、甲 二、甲 一、甲 二、甲',
    )
  })

  test('by a level that the instance sets itself, or that never begins anew', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1）')}</w:lvlOverride>`
    expect(await numbered(list(0, levels) + instance(1, 0, own), item('甲'))).toBe('A）甲')
    const steady = level(0, 'decimal', '%1.') + level(1, 'decimal', '%2）', '<w:lvlRestart w:val="0"/>')
    const body = [0, 1, 0, 1].map((ilvl) => item('甲', 1, ilvl)).join('')
    expect(await numbered(list(0, steady) + instance(1, 0), body)).toBe('1.甲 1）甲 2.甲 2）甲')
  })

  test('of several levels, in Arabic figures where the level asks for it', async () => {
    const mixed = level(0, 'chineseCounting', '第%1章 ') + level(1, 'decimal', '%1.%2 ', '<w:isLgl/>')
    expect(await numbered(list(0, mixed) + instance(1, 0), item('甲') + item('乙', 1, 1))).toBe('第一章 甲 1.1 乙')
  })

  test('set by styles, each at its level, and taken away by numId 0', async () => {
    const numbering =
      list(
        0,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
          level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
      ) + instance(1, 0)
    const byStyle = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles = style('1', 'heading 1', byStyle) + style('2', 'heading 2', byStyle)
    const none = '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    const body =
      paragraph('甲', '<w:pStyle w:val="1"/>') + paragraph('乙', '<w:pStyle w:val="2"/>') + paragraph('丙', none)
    expect(await numbered(numbering, body, styles)).toBe('一、甲 （一）乙 丙')
  })

  test('through a numbering style', async () => {
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum>'
    const styles = style('n', '公文编号', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    expect(await numbered(list(0, levels) + linked + instance(1, 0) + instance(2, 1), item('甲', 2), styles)).toBe(
      '一、甲',
    )
  })

  test('skip what was deleted', async () => {
    const gone = item('甲')
      .replace('</w:pPr>', '<w:rPr><w:del/></w:rPr></w:pPr>')
      .replace(/<w:r><w:t.*<\/w:r>/, '')
    expect(await numbered(list(0, levels) + instance(1, 0), item('甲') + gone + item('乙'))).toBe('一、甲 二、乙')
  })

  test('behind which Word puts a tab', async () => {
    const tabbed = (format: string) => list(0, level(0, 'decimal', format).replace('nothing', 'tab')) + instance(1, 0)
    expect(await numbered(tabbed('%1、'), item('甲'))).toBe('1、甲')
    expect(await numbered(tabbed('%1.'), item('甲'))).toBe('1. 甲')
  })
})
