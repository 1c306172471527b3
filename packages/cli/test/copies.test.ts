import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const SHARED =
  '对全县一百二十座小型水库逐座建立管护台账，聘请巡查员二百四十名，汛前完成除险加固十八座，汛期值守零漏岗，群众反映的溢洪道淤堵问题全部在三日内清完并回访。'
const reportOf = (issuer: string): string => `${issuer}2023年度法治政府建设情况报告\n一、主要工作\n${SHARED}\n`
const files = { 'a.txt': reportOf('云溪县水利局'), 'b.txt': reportOf('岚川县水利局') }

describe('dabiao copies', () => {
  it('shows the passage and both places', async () => {
    const io = fakeIo(files)
    expect(await run(['copies', 'a.txt', 'b.txt'], io)).toBe(0)
    expect(io.out()).toContain('不同单位的报告中相同的段落 1')
    expect(io.out()).toContain('    a.txt:3\n    b.txt:3\n')
  })

  it('tells what very many share apart, with some of the places', async () => {
    const many = Object.fromEntries([...'甲乙丙丁戊己庚'].map((one) => [`${one}.txt`, reportOf(`${one}川县水利局`)]))
    const io = fakeIo(many)
    expect(await run(['copies', '.'], io)).toBe(0)
    expect(io.out()).toContain('不同单位的报告中相同的段落 0')
    expect(io.out()).toContain('很多单位都有的段落（可能来自统一的模板） 1')
    expect(io.out()).toMatch(/7 份报告相同.*\n(?: {4}.\.txt:3\n){5} {4}还有 2 处\n/)
    const few = fakeIo(files)
    await run(['copies', '.'], few)
    expect(few.out()).not.toContain('模板')
  })

  it('gives the same as JSON', async () => {
    const io = fakeIo(files)
    expect(await run(['copies', '-f', 'json', 'a.txt', 'b.txt'], io)).toBe(0)
    const { copied, common, strangers } = JSON.parse(io.out())
    expect(copied[0].places.map(({ path }: { path: string }) => path)).toEqual(['a.txt', 'b.txt'])
    expect([common, strangers]).toEqual([[], []])
  })

  it('tells what it cannot read, and goes on', async () => {
    const io = fakeIo(files)
    expect(await run(['copies', 'a.txt', 'none.txt', 'b.txt'], io)).toBe(2)
    expect(io.out()).toContain('看了 2 份报告')
    expect(io.err()).toContain('none.txt')
  })
})
