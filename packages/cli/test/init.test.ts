import { loadCases, type Sample } from '@dabiao/engine/cases'
import { describe, expect, it } from 'vitest'
import { draftDocx } from '../src/formats/draft-docx.js'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const asked = ['init', '--year', '2024', '--issuer']

async function dabiao(argv: readonly string[], files: Record<string, string> = {}) {
  const io = fakeIo(files)
  const code = await run(argv, io)
  return { code, out: io.out(), err: io.err(), written: io.written }
}

async function judged(text: string) {
  const { out } = await dabiao(['check', 'draft.md', '-f', 'json'], { 'draft.md': text })
  const [report] = JSON.parse(out).reports
  const items = report.parts.flatMap(({ id, items: all }: { id: string; items: { id: string; status: string }[] }) =>
    all.map((item) => ({ id: `${id}/${item.id}`, status: item.status })),
  ) as { id: string; status: string }[]
  return { score: report.score as number, ruleset: report.ruleset.id as string, document: report.document, items }
}

/** The draft with the good sample of each item in the place of its guidance. */
function fillIn(draft: string, ids: readonly string[], ruleset: string, only: (id: string) => boolean): string {
  const { rulesets } = fakeIo({})
  const parents = { 'fazhi/annual-report': [], 'fazhi/2015-outline': ['fazhi/annual-report'] } as Record<
    string,
    string[]
  >
  const line =
    ruleset === 'fazhi/ecology'
      ? ['fazhi/annual-report', 'fazhi/department']
      : (parents[ruleset] ?? ['fazhi/annual-report'])
  const loaded = loadCases(
    rulesets.cases(ruleset)!,
    line.map((id) => rulesets.cases(id)!),
  )
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
  const { samples } = loaded.cases
  const said = ({ parts, text }: Sample, part: string): string =>
    (parts?.[part as 'measures'] ?? text).replaceAll('{报告年}', '2024').replaceAll('{下一年}', '2025')
  let at = 0
  // Behind the opening, figures are asked for before the subjects; nothing is asked of the last part but a word.
  const inOrder = ['measures/figures', ...ids.filter((id) => id !== 'measures/figures')]
  return draft.replaceAll(/(\n\n)(【待填写：[^】]+】)/g, (whole, heading, guidance) => {
    if (/：2024年，本单位|：没有其他情况|：落款/.test(guidance)) return whole
    const id = inOrder[at++]!
    // The problems that the arrangements answer are part of the sample of the arrangements.
    const [good] = samples.get(id === 'shortcomings/problems' ? 'next-year/answers-shortcomings' : id)!.good
    return only(id) ? `${heading}${said(good!, id.split('/')[0]!)}` : whole
  })
}

describe('dabiao init', () => {
  it.each([
    ['云溪市水利局', 'fazhi/department'],
    ['云溪市人民政府', 'fazhi/government'],
    ['云溪市生态环境局', 'fazhi/ecology'],
    ['云溪县松泽镇人民政府', 'fazhi/town'],
  ])('writes a draft for %s that earns nothing and turns green as it is filled in', async (issuer, ruleset) => {
    const { code, out: draft } = await dabiao([...asked, issuer])
    expect(code).toBe(0)
    const empty = await judged(draft)
    expect(empty).toMatchObject({ ruleset, score: 0, document: { issuer, year: 2024, applicable: true } })
    expect(empty.items.filter(({ status }) => status === 'met')).toEqual([])

    const ids = empty.items.map(({ id }) => id)
    const [OPENING, NONE, SIGNATURE] = [1, 1, 1]
    expect(draft.match(/【待填写：/g)!.length).toBe(ids.length + OPENING + NONE + SIGNATURE)

    const half = await judged(fillIn(draft, ids, ruleset, (id) => id.startsWith('measures/')))
    expect(half.score).toBeGreaterThan(15)
    expect(half.score).toBeLessThan(45)
    for (const { id, status } of half.items) {
      // What leaders do may be told under the measures too.
      if (!id.startsWith('leadership/')) expect(status === 'met', id).toBe(id.startsWith('measures/'))
    }

    const filled = fillIn(draft, ids, ruleset, () => true)
      .replace(/【待填写：没有其他情况[^】]+】/, '无。')
      .replace(/【待填写：2024年，本单位[^】]+】/, '2024年，我单位扎实推进法治政府建设。')
      .replace(/【待填写：落款[^】]+】/, `${issuer}\n\n2025年2月18日`)
    const full = await judged(filled)
    expect(full.items.filter(({ status }) => status !== 'met')).toEqual([])
    expect(full.score).toBe(100)
  })

  it('says of a draft as it comes that nothing is filled in below its headings, once for each', async () => {
    const { out: draft } = await dabiao([...asked, '云溪市水利局'])
    const io = fakeIo({ 'a.md': draft })
    await run(['check', 'a.md', '-f', 'json'], io)
    const { findings, parts } = JSON.parse(io.out()).reports[0] as {
      findings: { rule: string; message: string }[]
      parts: { id: string; heading: string | null }[]
    }
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...parts.map(({ id }) => id), 'placeholder'].sort())
    const told = findings.filter(({ rule }) => rule !== 'placeholder')
    expect(told.filter(({ message }) => !message.endsWith('标题下还没有填写'))).toEqual([])
    expect(parts.every(({ heading }) => heading !== null)).toBe(true)
  })

  it('says so of a part that is begun, though nobody asks for it that year', async () => {
    const text = `云溪市水利局2017年度法治政府建设情况报告
一、主要工作
全年开展检查320次，组织学法12次。
二、存在的问题
执法力量不足，主要原因是编制少。
三、2018年工作安排
我局将充实执法力量。
四、其他需要报告的事项
`
    const findingsOf = async (last: string) => {
      const io = fakeIo({ 'a.md': `${text}${last}` })
      await run(['check', 'a.md', '-f', 'json', '-r', 'fazhi/2015-outline'], io)
      const { findings } = JSON.parse(io.out()).reports[0] as { findings: { rule: string; pointsLost: number }[] }
      return findings.filter(({ rule }) => rule === 'other' || rule === 'placeholder')
    }
    expect(await findingsOf('【待填写：没有的写“无”】\n')).toMatchObject([{ rule: 'other', pointsLost: 0 }])
    expect(await findingsOf('')).toEqual([])
  })

  it('takes the ruleset that is named, also one of the user’s own', async () => {
    const own = 'id: own\nversion: 1.0.0\nextends: fazhi/town\nparts: { measures: { items: { party: off } } }\n'
    const { out } = await dabiao([...asked, '云溪市水利局', '-r', 'own.yaml'], { 'own.yaml': own })
    expect(out).toMatch(/^# 云溪市水利局2024年度法治政府建设情况报告\n/)
    expect(out).toContain('法律明白人')
    expect(out).not.toContain('（一）党的领导和学习')
  })

  it('asks only for what is asked of that year', async () => {
    const own =
      'id: own\nversion: 1.0.0\nextends: fazhi/town\nparts: { measures: { items: { party: { to: 2020 } } } }\n'
    const { out } = await dabiao([...asked, '松泽镇人民政府', '-r', 'own.yaml'], { 'own.yaml': own })
    expect(out).not.toContain('党的领导和学习')
    expect(out).toContain('## 四、2025年度')
  })

  it('does not tell the clerk where to write what the placeholder stands for', async () => {
    for (const issuer of ['云溪市水利局', '云溪县人民政府', '青柳镇人民政府']) {
      const { out } = await dabiao([...asked, issuer])
      expect(out).not.toMatch(/待填写：在“|在这一部分|主要负责人履职”/)
      if (!issuer.endsWith('局')) expect(out).not.toMatch(/局长|我局|科室/)
    }
    const { out } = await dabiao([...asked, '云溪县人民政府'])
    expect(out).toContain('【待填写：写明党组（党委）学习、研究的次数和内容')
    expect(out).not.toContain('没有执法职责的，写明即可')
  })

  it('has headings for subjects alone: causes, figures and the year are hints in the text', async () => {
    const { out } = await dabiao([...asked, '云溪市水利局'])
    const headings = out.match(/^###? .+/gm)!
    expect(headings).toContain('### （五）严格规范公正文明执法')
    expect(headings).toContain('### （七）述法')
    expect(headings.filter((one) => /数字说明|不足的原因|具体的|写明下一年度|对应不足/.test(one))).toEqual([])
    expect(out).toContain('## 四、2025年度主要安排\n\n【待填写：')
  })

  it('asks of a part without items what its advice says', async () => {
    const items = ['problems', 'causes'].map((id) => `${id}: off`).join(', ')
    const { out } = await dabiao([...asked, '云溪市水利局', '-r', 'a.yaml'], {
      'a.yaml': `id: a\nversion: 1.0.0\nextends: fazhi/department\nparts:\n  shortcomings: { advice: { zh: 写明不足, en: Tell them }, items: { ${items} } }\n  next-year: { items: { answers-shortcomings: off } }\n`,
    })
    expect(out).toMatch(/## 二、.+\n\n【待填写：写明不足】\n\n## 三、/)
    expect(out).toMatch(/## 五、.+\n\n【待填写：没有其他情况的，写“无”/)
  })

  it('writes a Word document where the name says so, and nothing that is no draft', async () => {
    const { out } = await dabiao([...asked, '云溪市水利局'])
    const { code, written } = await dabiao([...asked, '云溪市水利局', '-o', '初稿.docx'])
    expect(code).toBe(0)
    expect(written.get('初稿.docx')).toMatch(/^PK/)
    const io = fakeIo({ '初稿.docx': draftDocx(out) })
    await run(['check', '初稿.docx', '-f', 'json'], io)
    const [{ document, parts, score }] = JSON.parse(io.out()).reports
    expect(document).toMatchObject({ title: '云溪市水利局2024年度法治政府建设情况报告', year: 2024 })
    expect(score).toBe(0)
    const outline = fakeIo({ '初稿.docx': draftDocx(out) })
    await run(['outline', '初稿.docx'], outline)
    expect(outline.out()).toContain('（五）严格规范公正文明执法')
    expect(parts).toHaveLength(5)
    const plain = (await dabiao([...asked, '云溪市水利局', '-o', '初稿.txt'])).written
    expect(plain.get('初稿.txt')).toMatch(/^云溪市水利局2024年度/)
    expect((await judged(plain.get('初稿.txt')!)).score).toBe(0)
    for (const name of ['初稿.doc', '初稿.pdf', '初稿']) {
      const refused = await dabiao([...asked, '云溪市水利局', '-o', name])
      expect(refused).toMatchObject({ code: 2, err: `dabiao: 初稿只能写成 .docx、.md 或 .txt，不能是“${name}”\n` })
    }
  })

  it('writes a new file only', async () => {
    const { code, out, err, written } = await dabiao([...asked, '云溪市水利局', '-o', 'a.md'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(written.get('a.md')).toMatch(/^# 云溪市水利局2024年度/)
    const open = written.get('a.md')!.match(/【待填写：/g)!.length
    expect(err).toBe(`已写好 a.md（按 fazhi/department），有 ${open} 处待填写；填好以后：dabiao check a.md\n`)
    const again = await dabiao([...asked, '云溪市水利局', '-o', 'a.md'], { 'a.md': 'mine' })
    expect(again.written.size).toBe(0)
    expect(again).toMatchObject({ code: 2, out: '', err: 'dabiao: a.md: 已经有这个文件，没有改动它\n' })
  })

  it('says to check the draft by the ruleset that it was written by', async () => {
    const own = 'id: own\nversion: 1.0.0\nextends: fazhi/town\n'
    const files = { 'own.yaml': own }
    const { err } = await dabiao([...asked, '云溪市水利局', '-o', 'a.md', '-r', 'own.yaml'], files)
    expect(err).toMatch(/^已写好 a\.md（按 own），.*；填好以后：dabiao check a\.md -r own\.yaml\n$/)
    const same = await dabiao([...asked, '云溪市水利局', '-o', 'a.md', '-r', 'fazhi/department'])
    expect(same.err).toContain('填好以后：dabiao check a.md\n')
  })

  it.each([
    [['init', '--issuer', '云溪市水利局'], '--year'],
    [['init', '--year', '2024'], '--issuer'],
    [['init', '--year', '24', '--issuer', '局'], '--year 应是年度'],
    [[...asked, '云溪市水利局', '-o', 'a.wps'], '不能是“a.wps”'],
    [[...asked, '云溪市水利局', '-r', 'fazhi/non'], '没有“fazhi/non”这套标准'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await dabiao(argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
