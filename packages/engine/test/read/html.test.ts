import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { outline, read } from '../read-text.js'

const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const text = async (body: string, head?: string): Promise<string> =>
  (await read(page(body, head), 'a.html')).source.text
const nodes = async (body: string): Promise<RootContent[]> => (await read(page(body), 'a.html')).root.children
const facts = async (body: string, head?: string): Promise<string> => {
  const [first] = (await read(page(body, head), 'a.html')).root.children
  return first?.type === 'yaml' ? first.value : ''
}

const TITLE = '云溪市水利局2023年法治政府建设工作报告'
const LONG = '2023年，我局认真贯彻落实上级部署，健全依法决策机制，规范行政执法，办理行政许可136件，开展执法检查58次。'
const REPORT = `<p>一、主要工作</p><p>${LONG}</p><p>二、存在问题</p><p>${LONG}</p>`
const WORDS = `一、主要工作\n${LONG}\n二、存在问题\n${LONG}`

describe('lines', () => {
  test.each([
    ['paragraphs', '<p>甲</p><div>乙<div>丙</div>丁</div><ul><li>戊</li></ul>', '甲\n乙\n丙\n丁\n戊'],
    ['breaks', '甲<br>乙<BR/>丙', '甲\n乙\n丙'],
    ['joined spans', '<p><span>法</span><span>治</span><b>政</b>府</p>', '法治政府'],
    ['fixed spaces', '<p>&nbsp;&nbsp;&emsp;\u3000甲&nbsp;乙&nbsp;</p>', '甲 乙'],
    ['line ends in the source', '<p>法治\n   政府 建设\nabc\ndef</p>', '法治政府 建设 abc def'],
    ['entities', '<p>&ldquo;放管服&rdquo;&#8212;&#x4e00;&lt;甲&gt;&amp;</p>', '“放管服”—一<甲>&'],
    [
      'comments, scripts, styles',
      '<!--甲--><script>乙</script><style>丙</style><p>丁</p><noscript>戊</noscript>',
      '丁',
    ],
    ['hidden elements', '<p style="display: none">甲</p><p hidden>乙</p><p style="color:red">丙</p>', '丙'],
    ['controls', '<p>甲</p><select><option>乙</select><button>丙</button><textarea>丁</textarea>', '甲'],
    ['rows', '<table><tr><th>类别<td>件数<tr><td><p>许可</p><td>136</table>', '类别 | 件数\n许可 | 136'],
    ['one cell', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', '甲\n乙'],
    ['lists', '<ol start="3"><li>甲<li><p>乙</p></ol>', '3. 甲\n4. 乙'],
    ['Chinese lists', '<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>', '一、甲\n二、乙'],
    ['preformatted text', '<pre>甲\n  乙</pre>', '甲\n乙'],
    ['unclosed tags', '<div><p>甲<p>乙<font><b>丙', '甲\n乙丙'],
    ['a head without an end', '</body></html><head><style>x</style><p>甲', '甲'],
    [
      'deleted words and reading aids',
      '<p><del>甲</del><strike>乙</strike><ruby>丙<rp>(</rp><rt>bǐng</rt></ruby></p>',
      '丙',
    ],
    ['zero width', '<p>甲\u200b乙\ufeff</p>', '甲乙'],
  ])('%s', async (_, body, expected) => {
    expect(await text(body)).toBe(expected)
  })

  test('headings and bold lines', async () => {
    const found = await nodes(
      '<h2>甲</h2><p style="font-weight:bold">乙</p><p><strong><span>丙</span></strong></p><p><b>丁</b>戊</p>' +
        `<p><b style="font-weight:normal">己</b></p><p>${LONG}</p>`,
    )
    const shapes = found.map((node) => [
      node.type,
      ...('children' in node ? node.children.map(({ type }) => type) : []),
    ])
    const plain = ['paragraph', 'text']
    const bold = ['paragraph', 'strong']
    expect(shapes).toEqual([['heading', 'text'], bold, bold, [...bold, 'text'], plain, plain])
  })

  test('a place in the text', async () => {
    expect((await nodes('<p>甲</p><p>乙丙</p>'))[1]?.position).toMatchObject({
      start: { line: 2, column: 1, offset: 2 },
      end: { line: 2, column: 3, offset: 4 },
    })
  })
})

describe('the article', () => {
  const NAV =
    '<ul class="menu"><li><a href="/">首页</a></li><li><a href="/x">政务公开，信息公开，政策文件，解读回应</a></li></ul>'
  const RELATED =
    '<div><h3>相关信息</h3><ul><li><a href="1">云溪市水利局2022年法治政府建设工作报告</a><span>2023-01-05</span></li></ul></div>'
  const FOOT = '<div class="footer"><p>主办：云溪市水利局，地址：人民路1号，电话：0000</p></div>'

  test.each([
    ['TRS', `<div class="TRS_Editor">${REPORT}</div>`],
    ['UCAP', `<table><tr><td id="UCAP-CONTENT">${REPORT}</td></tr></table>`],
    ['zoom', `<div class="content"><div class="tools">字号：大 中 小</div><div id="zoom">${REPORT}</div></div>`],
    [
      'VSB',
      `<form name="_newscontent_fromname"><div id="vsb_content"><div class="v_news_content">${REPORT}</div></div></form>`,
    ],
    ['semantic elements', `<main><article>${REPORT}</article></main>`],
    ['no names', `<div><div><div>${REPORT}</div></div></div>`],
    [
      'a layout by tables',
      `<table><tr><td><a href="/">栏目一</a><br><a href="/">栏目二</a></td><td>${REPORT}</td></tr></table>`,
    ],
    ['sections in elements of their own', REPORT.replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>')],
    ['a form around the whole page', `<form id="form1"><div class="main">${REPORT}</div></form>`],
  ])('%s', async (_, article) => {
    expect(await text(NAV + article + RELATED + FOOT)).toBe(WORDS)
    expect(await text(NAV + article + FOOT, `<title>${TITLE}_云溪市水利局</title>`)).toBe(`${TITLE}\n${WORDS}`)
  })

  test.each(['2024年1月8日', '二〇二四年一月八日', '二O二四年一月八日'])(
    'ends with a signature that stands outside: %s',
    async (date) => {
      const signed = `<div id="zoom">${REPORT}</div><div align="right">云溪市水利局<br>${date}</div><div>上一篇：无</div>`
      expect(await text(signed)).toBe(`${WORDS}\n云溪市水利局\n${date}`)
    },
  )

  test('without what its element holds above and below', async () => {
    const above = '<div class="date">发布时间：2024-01-09 来源：市水利局</div><p>2024-01-09 10:20</p>'
    const below = '<p>【打印本页】【关闭窗口】</p><p>上一篇：<a href="1">通知</a></p>'
    expect(await text(`<div class="TRS_Editor">${above}${REPORT}${below}</div>`)).toBe(WORDS)
  })

  test.each([
    ['a heading outside', `<h1>云溪市水利局<br>2023年法治政府建设工作报告</h1><div id="zoom">${REPORT}</div>`, ''],
    [
      'an element named for it',
      `<div class="title">云溪市水利局<br>2023年法治政府建设工作报告</div><div id="zoom">${REPORT}</div>`,
      '',
    ],
  ])('has the title of %s', async (_, body, head) => {
    expect(await text(NAV + body, head)).toBe(`云溪市水利局\n2023年法治政府建设工作报告\n${WORDS}`)
    const [first, second] = (await nodes(NAV + body)).filter((node) => node.type !== 'yaml')
    expect([first, second]).toMatchObject([
      { type: 'heading', depth: 1 },
      { type: 'heading', depth: 1 },
    ])
  })

  test('has the title of an element that nothing tells from others', async () => {
    const link = '<p><a href="1">云溪市2022年法治政府建设报告</a></p>'
    const body = `${NAV}${link}<div align="center"><font size="5">${TITLE}</font></div><div class="txt">${REPORT}</div>`
    for (const name of ['云溪市人民政府门户网站', '详情页', '文章内容', '无标题文档', 'index'])
      expect((await outline(page(body, `<title>${name}</title>`), 'a.html')).facts.title).toBe(TITLE)
  })

  test('has no title of another page, however it is written', async () => {
    const titleOf = async (above: string, head: string) =>
      (await outline(page(`${above}<div class="txt">${REPORT}</div>`, head), 'a.html')).facts.title
    const other = `<div>${TITLE.replace('2023', '2019')}</div>`
    expect(await titleOf(other, '<title>云溪市人民政府门户网站</title>')).not.toBe(TITLE.replace('2023', '2019'))
    expect(await titleOf(`<div>相关：${TITLE}</div>`, '<title>云溪市人民政府门户网站</title>')).not.toBe(TITLE)
    expect(await titleOf(`<div>${TITLE}</div>`, '<title>关于报送年度报告的通知</title>')).not.toBe(TITLE)
  })

  test('has its title in full where the head tells it in short', async () => {
    const row = (cell: string): string => `<table><tr><td ${cell}</td></tr></table>`
    const body = `${row(`class="title"><b>${TITLE}</b>`)}${row(`class="content">${REPORT}`)}`
    expect((await outline(page(body, '<title>水利局法治报告</title>'), 'a.html')).facts.title).toBe(TITLE)
  })

  test.each([
    ['the meta elements', `<meta name="ArticleTitle" content="${TITLE}">`],
    ['the title element', `<title>${TITLE}-云溪市水利局</title>`],
    ['the title element, site first', `<title>云溪市水利局 - ${TITLE}</title>`],
  ])('has the title of %s', async (_, head) => {
    expect((await outline(page(`<div id="zoom">${REPORT}</div>`, head), 'a.html')).facts.title).toBe(TITLE)
  })

  test('has its title even where a part is called 情况, or the site has a heading of its own', async () => {
    const body = `<h1>云溪市人民政府</h1><div id="zoom"><p>一、法治政府建设情况</p><p>${LONG}</p></div>`
    expect(await text(body, `<title>${TITLE}</title>`)).toBe(`${TITLE}\n一、法治政府建设情况\n${LONG}`)
  })

  test('has no title twice', async () => {
    const body = `<h1>${TITLE}</h1><div id="zoom"><p>云溪市水利局</p><p>2023年法治政府建设工作报告</p>${REPORT}</div>`
    expect(await text(body)).toBe(`云溪市水利局\n2023年法治政府建设工作报告\n${WORDS}`)
  })
})

describe('facts', () => {
  const ARTICLE = `<h1>${TITLE}</h1><div id="zoom">${REPORT}</div>`

  test.each([
    ['a meta element', '', '<meta name="PubDate" content="2024-03-02 10:20">'],
    ['a meta element without separators', '', '<meta name="publishdate" content="20240302">'],
    [
      'a table',
      '<table><tr><td>[ 索 引 号 ]</td><td>X/2024-1</td><td>[ 发 布 日 期 ]</td><td>2024年3月2日</td></tr></table>',
      '',
    ],
    ['a line', '<div>发布时间：2024-03-02 10:20 来源：市水利局 浏览次数：36</div>', ''],
    ['a label of one word', '<div><span>发布：2024-03-02 17:31</span><span>点击：46</span></div>', ''],
    ['a list', '<ul><li><b>发布日期：</b></li><li>2024/03/02</li></ul>', ''],
    ['elements side by side', '<div><span>来源：法规处</span><span>发布日期：2024-03-02 09:05</span></div>', ''],
    ['an article of WeChat', '<div><span>法治云溪</span><em id="publish_time">2024-03-02 09:05</em></div>', ''],
    ['a line without a label', '<div class="pages-date">2024-03-02 16:30 <span>来源： 市水利局</span></div>', ''],
    [
      'a date beside its source',
      '<div><span>2024-03-02</span><span>来源：市水利局</span><span>浏览量：</span></div>',
      '',
    ],
  ])('the date of publication from %s', async (_, above, head) => {
    const { facts: found, paragraphs } = await outline(page(above + ARTICLE, head), 'a.html')
    expect(found.published).toBe('2024-03-02')
    expect(paragraphs.map((paragraph) => paragraph.text).join('\n')).toBe(`${TITLE}\n${WORDS}`)
  })

  test('issuer and number', async () => {
    const table =
      '<table><tr><td>发布机构</td><td>云溪市水利局</td><td>发文字号</td><td>云水〔2024〕3号</td></tr></table>'
    expect((await facts(table + ARTICLE)).split('\n')).toEqual(
      expect.arrayContaining(['发布机构: 云溪市水利局', '发文字号: 云水〔2024〕3号']),
    )
    const body = '<div id="zoom"><p>2023年法治政府建设工作报告</p><p>一、主要工作</p></div>'
    expect(
      (await outline(page(body, '<meta name="ContentSource" content="云溪市水利局">'), 'a.html')).facts.issuer,
    ).toBe('云溪市水利局')
  })

  test('two dates that disagree', async () => {
    const found = await facts(`<div>发布日期：2024-03-05</div>${ARTICLE}`, '<meta name="PubDate" content="2024-03-02">')
    expect(found.split('\n')).toEqual(expect.arrayContaining(['发布日期: 2024-03-02', '发布日期（页面）: 2024-03-05']))
  })

  test('a label with no value takes none from the next', async () => {
    expect(
      await facts(
        `<table><tr><td>发布机构：</td><td></td><td>发布日期：</td><td>2024-03-02</td></tr></table>${ARTICLE}`,
      ),
    ).not.toContain('发布机构')
  })

  test('stand in no line of the text', async () => {
    const { paragraphs } = await outline(page(`<div>发布日期：2024-03-02</div>${ARTICLE}`), 'a.html')
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(paragraphs.every(({ start }) => start >= 0)).toBe(true)
  })
})

describe('encodings', () => {
  const gb = Uint8Array.of(0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0, 0xcb, 0xae, 0xc0, 0xfb, 0xbe, 0xd6)
  const join = (...parts: (string | Uint8Array)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]))

  test.each([
    ['meta charset', join('<meta charset="gb2312"><p>', gb), 'gb18030'],
    ['http-equiv', join('<meta http-equiv=Content-Type content="text/html; charset=GBK"><p>', gb), 'gb18030'],
    ['none declared', join('<p>', gb), 'gb18030'],
    ['UTF-8 declared as GB2312', join('<meta charset=gb2312><p>', '云溪市水利局'.repeat(8)), 'utf-8'],
    [
      'UTF-8 cut in a character',
      join('<meta charset=utf-8><p>', `${'云溪市水利局'.repeat(8)}`, Uint8Array.of(0xe4, 0xba)),
      'utf-8',
    ],
    ['Big5', join('<meta charset=big5><p>', Uint8Array.of(0xa6, 0xb3, 0xa4, 0xbd)), 'big5'],
    ['a byte-order mark against the meta', join('\ufeff<meta charset=gb2312><p>', '水利'), 'utf-8'],
    ['an unknown name', join('<meta charset=x-none><p>', '云溪市水利局'), 'utf-8'],
  ])('%s', async (_, bytes, encoding) => {
    const { source } = await read(bytes, 'a.html')
    expect(source.encoding).toBe(encoding)
    expect(source.text).toMatch(/^(?:(?:云溪市水利局)+\ufffd?|水利|有公)$/)
  })
})

describe('the article of a page that is not made as others are', () => {
  test.each([
    ['hidden until a script shows it', `<div id="js_content" style="visibility: hidden; opacity: 0;">${REPORT}</div>`],
    ['bookmarked line by line', REPORT.replaceAll('<p>', '<p><a name="_Toc1">').replaceAll('</p>', '</a></p>')],
    ['linked line by line', REPORT.replaceAll('<p>', '<p><a href="#1">').replaceAll('</p>', '</a></p>')],
    ['in several pieces', `<div id="zoom">${REPORT.replace('<p>二', '</div><p></p><div id="zoom"><p>二')}</div>`],
    ['beside frames', `<noframes>您的浏览器不支持框架</noframes>${REPORT}`],
  ])('is found %s', async (_, body) => {
    expect(await text(`<div class="nav"><a href="/">首页</a></div><h1>${TITLE}</h1>${body}`)).toContain(WORDS)
  })

  test('is decoded whatever single bytes the page declares', async () => {
    const head = '<meta charset="iso-8859-1">'
    const [before, after] = page(`<p>甲</p>`, head)
      .split('甲')
      .map((piece) => new TextEncoder().encode(piece))
    const bytes = Uint8Array.of(...before!, 0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0, ...after!)
    expect((await read(bytes, 'a.html')).source).toMatchObject({ text: '云溪市', encoding: 'gb18030' })
  })
})
