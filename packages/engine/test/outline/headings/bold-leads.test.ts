import { describe, expect, it } from 'vitest'
import { outline, tree } from '../../read-text.js'

const TITLE = '# 云溪县水利局2023年度法治政府建设情况报告\n\n'
const BODY = '全年开展执法检查320次，办理案件12件，公开行政许可和处罚信息214条，组织培训6期。'

const md = async (text: string): Promise<string> => tree(await outline(`${TITLE}${text}\n`, 'a.md'))
const rows = (...leads: readonly string[]): string => leads.map((lead) => `${lead}${BODY}`).join('\n\n')

describe('bold words that a paragraph begins with', () => {
  it('head it, below the numbers', async () => {
    const text = `一、主要举措\n\n${rows('**规范执法。**', '**深化普法**。')}\n\n二、存在的不足\n\n${rows('**力量薄弱。**')}`
    expect(await md(text)).toBe('一、主要举措\n  规范执法。\n  深化普法。\n二、存在的不足\n  力量薄弱。')
  })

  it('head it in a page as in Markdown, spaces between them or not', async () => {
    const paragraphs = ['规范执法。', '深化普法。', '接受监督。'].map(
      (lead) => `<p>　　<strong>${lead.slice(0, 2)}</strong> <b>${lead.slice(2)}</b><span>${BODY}</span></p>`,
    )
    const page = `<html><body><h1>云溪县水利局2023年度法治政府建设情况报告</h1><p>一、主要举措</p>${paragraphs.join('')}<p>二、存在的不足</p><p>${BODY}</p></body></html>`
    expect(tree(await outline(page, 'a.html'))).toBe(
      '一、主要举措\n  规范 执法。\n  深化 普法。\n  接受 监督。\n二、存在的不足',
    )
  })

  it('name the parts of a report that numbers their points', async () => {
    const points = `（一）规范执法\n\n${BODY}\n\n（二）深化普法\n\n${BODY}`
    const text = `**主要做法。**${BODY}\n\n${points}\n\n**存在的问题：**${BODY}\n\n${points}\n\n**2024年打算。**${BODY}`
    expect(await md(text)).toBe(
      '主要做法。\n  （一）规范执法\n  （二）深化普法\n存在的问题：\n  （一）规范执法\n  （二）深化普法\n2024年打算。',
    )
  })

  it('head nothing where they emphasise', async () => {
    const emphasis = [
      '**县水利局**',
      '**2023年，**',
      '**一是规范执法。**',
      '**会议强调：**',
      '**全县12个乡镇**',
      '**首先，**',
    ]
    expect(await md(`一、主要举措\n\n${rows(...emphasis)}\n\n二、存在的不足\n\n${BODY}`)).toBe(
      '一、主要举措\n二、存在的不足',
    )
    expect(await md(`一、主要举措\n\n${rows('**水旱灾害防御获全省表彰。**')}\n\n二、存在的不足\n\n${BODY}`)).toBe(
      '一、主要举措\n二、存在的不足',
    )
    const facts = '**来源：**县水利局\n\n**主办股室：**政策法规股'
    expect(await md(`${facts}\n\n一、主要举措\n\n${BODY}\n\n二、存在的不足\n\n${BODY}`)).toBe(
      '一、主要举措\n二、存在的不足',
    )
  })

  it('head nothing in the preface', async () => {
    const preface = rows('**坚持党的领导。**', '**坚持依法行政。**')
    expect(await md(`${preface}\n\n一、主要举措\n\n${BODY}`)).toBe('一、主要举措')
  })

  it('may hold a year, and stand among sentences that name paragraphs', async () => {
    const leads = ['规范执法。', '深化普法。', '接受监督。', '依法决策。', '正视差距。'].map((name) => `**${name}**`)
    expect(await md(rows(...leads, '**推进2024年任务落实。**'))).toBe(
      '规范执法。\n深化普法。\n接受监督。\n依法决策。\n正视差距。\n推进2024年任务落实。',
    )
  })

  it.each(['工作计划。', '主要领导抓法治。', '主要做法：'])(
    'name no part again that a bold line names: %s',
    async (lead) => {
      const lines = ['主要举措和成效', '存在的不足', '主要负责人履行职责情况', '2024年工作安排']
      const text = lines.map((line) => `**${line}**\n\n${rows(`**${lead}**`, '**规范执法。**')}`).join('\n\n')
      expect(await md(text)).toBe(lines.map((line) => `${line}\n  ${lead}\n  规范执法。`).join('\n'))
    },
  )

  it('name other matters beside bold lines, however little they tell', async () => {
    const lines = ['主要举措和成效', '存在的不足'].map((line) => `**${line}**\n\n${BODY}`).join('\n\n')
    expect(await md(`${lines}\n\n**其他事项：**无。`)).toBe('主要举措和成效\n存在的不足\n其他事项：')
  })

  it('name parts whatever stands behind them', async () => {
    const text =
      '**存在的不足：**主要有两个。\n\n1.检查不细。\n\n2.培训不够。\n\n**2024年安排：**抓好两件事。\n\n1.检查。\n\n2.培训。'
    expect(await md(text)).toBe('存在的不足：\n  1.检查不细。\n  2.培训不够。\n2024年安排：\n  1.检查。\n  2.培训。')
  })

  it('stand below plain names of parts', async () => {
    const names = ['主要举措和成效', '存在的不足和原因', '2024年工作安排']
    const text = names.map((name) => `${name}\n\n**规范执法**\n\n一是检查。\n\n**深化普法**\n\n一是宣传。`).join('\n\n')
    expect(await md(text)).toBe(names.map((name) => `${name}\n  规范执法\n  深化普法`).join('\n'))
  })
})
