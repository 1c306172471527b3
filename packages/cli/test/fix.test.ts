import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const DRAFT = `云溪县水利局2023年度法治政府建设情况报告
一.主要工作
全年开展检查320次,培训执法人员(含辅助人员)40人次。。
二、存在的不足
执法力量不足，，人员老化.
`
const MENDED = `云溪县水利局2023年度法治政府建设情况报告
一、主要工作
全年开展检查320次，培训执法人员（含辅助人员）40人次。
二、存在的不足
执法力量不足，人员老化。
`

describe('dabiao fix', () => {
  it('shows what it would change, and changes nothing', async () => {
    const io = fakeIo({ 'a.txt': DRAFT })
    expect(await run(['fix', 'a.txt'], io)).toBe(1)
    expect(io.out()).toContain('-一.主要工作\n')
    expect(io.out()).toContain('+一、主要工作\n')
    expect(io.out()).toMatch(/a\.txt: 可以改正：不扣分的标点 \d+ 处（.+）；改后得分 [\d.]+ → [\d.]+。/)
    expect(io.written.size).toBe(0)
  })

  it('is pointed to by check, where it would change something', async () => {
    const draft = `${DRAFT}学习《法治政府建设实施纲要》，印发〔2023)5号文件，全面建设法制政府。\n`
    const fixable = async (path: string, text: string) => {
      const io = fakeIo({ [path]: text })
      await run(['check', path], io)
      return /其中 (\d+) 处可以用 dabiao fix 自动改正/.exec(io.out())?.[1] ?? null
    }
    expect(Number(await fixable('a.txt', draft))).toBeGreaterThan(0)
    expect(await fixable('a.txt', MENDED)).toBeNull()
  })

  it('writes the file and keeps the original; a second time there is nothing to do', async () => {
    const io = fakeIo({ 'a.txt': DRAFT })
    expect(await run(['fix', '--write', 'a.txt'], io)).toBe(0)
    expect(io.written.get('a.txt')).toBe(MENDED)
    expect(io.written.get('a.txt.bak')).toBe(DRAFT)
    expect(await run(['fix', '--write', 'a.txt'], io)).toBe(0)
    expect(io.out()).toContain('a.txt: 没有可以自动改正的地方')
    expect(io.written.has('a.txt.bak2')).toBe(false)
  })

  it('keeps every original', async () => {
    const io = fakeIo({ 'a.txt': DRAFT, 'a.txt.bak': 'older' })
    expect(await run(['fix', '--write', 'a.txt'], io)).toBe(0)
    expect(io.written.get('a.txt.bak2')).toBe(DRAFT)
  })

  it('writes nothing where the original cannot be kept', async () => {
    const io = fakeIo({ 'a.txt': DRAFT })
    const full = { ...io, writeFile: () => ({ kind: 'full' as const }) }
    expect(await run(['fix', '--write', 'a.txt'], full)).toBe(2)
    expect(io.err()).toBe('dabiao: a.txt: 磁盘满了，写不下\n')
  })

  it('writes nothing over what was changed meanwhile', async () => {
    const fake = fakeIo({ 'a.txt': DRAFT })
    let reads = 0
    const later = { bytes: new TextEncoder().encode(`${DRAFT}新写的一段。\n`) }
    const io = {
      ...fake,
      readFile: (...of: Parameters<typeof fake.readFile>) => (++reads > 1 ? later : fake.readFile(...of)),
    }
    expect(await run(['fix', '--write', 'a.txt'], io)).toBe(2)
    expect(fake.err()).toContain('文件被别人改过')
    expect(fake.written.size).toBe(0)
  })

  it('leaves nothing beside a file that may only be read', async () => {
    const io = { ...fakeIo({ 'a.txt': DRAFT }), isReadOnly: () => true }
    expect(await run(['fix', '--write', 'a.txt'], io)).toBe(2)
    expect(io.err()).toBe('dabiao: a.txt: 没有写入权限\n')
    expect(io.written.size).toBe(0)
  })

  it('keeps targets of links and code in Markdown as they are', async () => {
    const io = fakeIo({ 'a.md': `# ${DRAFT}\n见[附件(一)](附件(一),稿.docx)和\`甲,乙\`。\n` })
    expect(await run(['fix', '--write', 'a.md'], io)).toBe(0)
    expect(io.written.get('a.md')).toBe(`# ${MENDED}\n见[附件（一）](附件(一),稿.docx)和\`甲,乙\`。\n`)
  })

  it('keeps a byte-order mark and line ends', async () => {
    const io = fakeIo({ 'a.txt': `\ufeff${DRAFT.replaceAll('\n', '\r\n')}` })
    await run(['fix', '--write', 'a.txt'], io)
    expect(io.written.get('a.txt')).toBe(`\ufeff${MENDED.replaceAll('\n', '\r\n')}`)
  })

  it('keeps whatever else ends lines, and a last line without an end', async () => {
    const ends = ['\r', '\u2028', '\f', '\u0085', '']
    const broken = (text: string): string =>
      `\ufeff${text.split('\n').reduce((all, line, i) => all + ends[i - 1] + line)}`
    const io = fakeIo({ 'a.txt': broken(DRAFT) })
    expect(await run(['fix', '--write', 'a.txt'], io)).toBe(0)
    expect(io.written.get('a.txt')).toBe(broken(MENDED))
  })

  it('shows what to change in documents and web pages, and leaves them alone', async () => {
    const page = (body: string) =>
      `<html><body><h1>云溪县水利局2023年度法治政府建设情况报告</h1><h2>一、主要工作</h2><p>${body}</p></body></html>`
    for (const options of [[], ['--write']]) {
      const io = fakeIo({ 'a.html': page('印发云政发[2023]5号文件,培训。。'), 'b.html': page('开展培训。') })
      expect(await run(['fix', ...options, 'a.html', 'b.html'], io)).toBe(1)
      expect(io.out()).toContain('+印发云政发〔2023〕5号文件，培训。\n')
      expect(io.out()).toContain('检查出的问题 1 处（发文字号 1），不扣分的标点 2 处')
      expect(io.out()).toContain('.html 不能自动改写')
      expect(io.out()).toContain('b.html: 没有可以自动改正的地方')
      expect(io.written.size).toBe(0)
    }
  })

  it('counts the findings that it mends as check does', async () => {
    const text = `${DRAFT}1.整治村内道路，保障出行。\n2.清理河道，疏通沟渠。\n2.建设法制政府，开展培训。\n3.办好年终考核。\n`
    const io = fakeIo({ 'a.txt': text })
    await run(['check', 'a.txt'], io)
    expect(io.out()).toContain('其中 2 处可以用 dabiao fix 自动改正')
    await run(['fix', 'a.txt'], io)
    expect(io.out()).toMatch(/检查出的问题 2 处（.*），不扣分的标点/)
    expect(io.out()).toContain('+3.建设法治政府，开展培训。\n+4.办好年终考核。\n')
  })

  it('names files in a patch as people read them', async () => {
    const text = '云溪市水利局2023年度法治政府建设情况报告\n\n一、工作情况\n印发云政发[2023]5号文件。\n'
    const io = fakeIo({ '报送 材料/水利局.txt': text })
    await run(['fix', '报送 材料/水利局.txt'], io)
    expect(io.out()).toContain('--- "报送 材料/水利局.txt"\n+++ "报送 材料/水利局.txt"\n')
  })

  it('keeps in a patch the empty line behind a change, without which it could not be applied', async () => {
    const text = '云溪市水利局2023年度法治政府建设情况报告\n\n一、工作情况\n印发云政发[2023]5号文件。\n\n二、其他\n'
    const io = fakeIo({ 'a.txt': text })
    await run(['fix', 'a.txt'], io)
    expect(io.out()).toContain(
      '@@ -3,3 +3,3 @@\n 一、工作情况\n-印发云政发[2023]5号文件。\n+印发云政发〔2023〕5号文件。\n \n',
    )
  })

  it('shows a patch that programs can apply: no line but theirs, returns at the ends of lines, no line end at the last', async () => {
    const text = '云溪市水利局2023年度法治政府建设情况报告\r\n一、工作情况\r\n印发云政发[2023]5号文件。'
    const io = fakeIo({ 'a.txt': text })
    await run(['fix', 'a.txt'], io)
    const last = '\\ 文件末尾没有换行\n'
    const patch = `--- a.txt
+++ a.txt
@@ -2,2 +2,2 @@
 一、工作情况\r
-印发云政发[2023]5号文件。
${last}+印发云政发〔2023〕5号文件。
${last}`
    expect(io.out().slice(0, patch.length)).toBe(patch)
  })

  it('shows a terminal each change in words, with its line and what stands around it', async () => {
    const text = `首页 > 政务公开\n${DRAFT}${'开展执法检查，'.repeat(4)}印发云政发[2023]5号文件，${'开展执法检查，'.repeat(4)}培训。。\n`
    const line = text.split('\n').findIndex((one) => one.includes('[2023]')) + 1
    const io = fakeIo({ 'a.txt': text }, { isTTY: true })
    expect(await run(['fix', 'a.txt'], io)).toBe(1)
    expect(io.out()).toContain('a.txt\n\n第 1 行\n  删去  首页 > 政务公开\n')
    const around = (number: string) => `…检查，印发云政发${number}5号文件，开展执…\n`
    expect(io.out()).toContain(`第 ${line} 行\n  原文  ${around('[2023]')}  改为  ${around('〔2023〕')}`)
    expect(io.out()).toMatch(/ {2}原文 {2}…[^\n]{0,12}培训。。\n {2}改为 {2}…[^\n]{0,12}培训。\n/)
    const patch = fakeIo({ 'a.txt': text }, { isTTY: true })
    await run(['fix', '--diff', 'a.txt'], patch)
    expect(patch.out()).toContain('@@ -1,')
  })

  it('takes no standard input, and only one of --diff and --write', async () => {
    const io = fakeIo({ 'a.txt': DRAFT })
    expect(await run(['fix', '-'], io)).toBe(2)
    expect(await run(['fix', '--diff', '--write', 'a.txt'], io)).toBe(2)
  })
})
