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

  it('gives the same as JSON', async () => {
    const io = fakeIo(files)
    expect(await run(['copies', '-f', 'json', 'a.txt', 'b.txt'], io)).toBe(0)
    const { copied, strangers } = JSON.parse(io.out())
    expect(copied[0].places.map(({ path }: { path: string }) => path)).toEqual(['a.txt', 'b.txt'])
    expect(strangers).toEqual([])
  })

  it('tells what it cannot read, and goes on', async () => {
    const io = fakeIo(files)
    expect(await run(['copies', 'a.txt', 'none.txt', 'b.txt'], io)).toBe(2)
    expect(io.out()).toContain('看了 2 份报告')
    expect(io.err()).toContain('none.txt')
  })
})
