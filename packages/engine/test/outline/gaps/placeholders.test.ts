import { describe, expect, it } from 'vitest'
import { assessTiny } from '../../tiny-ruleset.js'

const TITLE = '云溪县水利局2024年法治政府建设情况报告\n'

async function standing(text: string) {
  const { parts, score } = await assessTiny(`${TITLE}${text}`)
  return {
    score,
    parts: parts.filter(({ status, isHollow }) => status !== 'absent' && !isHollow).map(({ id }) => id),
    met: parts.flatMap(({ items }) => items.filter(({ status }) => status === 'met').map(({ id }) => id)),
  }
}

describe('what is yet to be filled in', () => {
  it.each(['【待填写：行政执法12件、34件】', '[填写行政执法12件、34件]', '［请填写 行政执法12件、34件］'])(
    '%s is no evidence, and a part with nothing else is not written',
    async (words) => {
      expect(await standing(`一、主要举措\n（一）行政执法\n${words}\n`)).toEqual({ score: 0, parts: [], met: [] })
    },
  )

  it('the text around it counts, the headings of other empty sections do not', async () => {
    const text = `一、主要举措
（一）行政执法
【待填写：写明件数】
（二）办件
办件12件、34件，办结【待填写：比例】。
`
    const { parts, met } = await standing(text)
    expect(parts).toEqual(['measures'])
    expect(met).toContain('figures')
    expect(met).not.toContain('enforcement')
    expect((await standing(text.replace('【待填写：写明件数】', '行政执法3件。'))).met).toContain('enforcement')
  })

  it('a part that is only begun is asked for at its heading', async () => {
    const { findings } = await assessTiny(`${TITLE}一、主要举措\n【待填写：写明件数】\n二、其他需要报告的事项\n无。\n`)
    expect(findings.find(({ rule }) => rule === 'measures')).toMatchObject({
      line: 2,
      column: 1,
      pointsLost: 3500,
      message: { zh: expect.stringMatching(/标题下还没有填写$/) },
    })
    // One fact is told once.
    expect(findings.filter(({ rule }) => rule === 'placeholder')).toEqual([])
  })

  it('no phrase reaches across it', async () => {
    const whole = '一、主要举措\n聘请法律顾问，行政执法12件、34件。\n'
    expect((await standing(whole)).met).toContain('enforcement')
    expect((await standing(whole.replace('行政执法', '行政【待填写：什么】执法'))).met).not.toContain('enforcement')
  })

  it('other words in brackets are text', async () => {
    expect((await standing('一、主要举措\n【行政执法】12件、34件，填写了表格。\n')).met).toContain('enforcement')
  })

  it('a clause with a gap is no evidence, the clauses beside it are', async () => {
    const met = async (body: string) => (await standing(`一、主要举措\n${body}\n`)).met
    expect(await met('开展行政执法XX次，办件12件、34件。')).toEqual(['figures'])
    expect(await met('开展行政执法56次，办件XX件、34件、12件。')).toContain('enforcement')
    expect(await met('学习某村行政执法经验，办件12件、34件。')).toContain('enforcement')
  })
})
