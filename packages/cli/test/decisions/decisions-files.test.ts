import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FilePath } from '../../src/io.js'
import { run } from '../../src/run.js'
import { CWD, fakeIo } from '../fake-io.js'
import { checked, dabiao, report, waiver } from './decided.js'

it('an empty file of decisions decides nothing', async () => {
  expect((await checked({ 'dabiao-waivers.yaml': '' })).err).toBe('')
})

describe('files of decisions that are yet to come', () => {
  const config = { 'dabiao.config.yaml': 'waivers: dabiao-waivers.yaml\nbaseline: dabiao-baseline.json\n' }
  const decision = ['r.md', '--reason', '另文', '--approved-by', '李某']

  it.each([
    ['missing', {}],
    ['empty', { 'dabiao-waivers.yaml': '', 'dabiao-baseline.json': '\n' }],
    ['of comments', { 'dabiao-waivers.yaml': '# 豁免\n', 'dabiao-baseline.json': '' }],
  ])('decide nothing and are written when something is decided: %s', async (_, files) => {
    const before = await checked({ ...config, ...files })
    expect(before).toMatchObject({ code: 1, err: '' })
    const given = { 'r.md': report, ...config, ...files }
    const waived = await dabiao(['waive', 'shortcomings/causes', ...decision], given)
    expect(waived).toMatchObject({ code: 0, err: '' })
    const after = await checked({ ...config, ...files, ...Object.fromEntries(waived.written) })
    expect(after.of('shortcomings/causes').waived.approvedBy).toBe('李某')
    expect(await dabiao(['attest', 'shortcomings/causes', ...decision], given)).toMatchObject({ code: 0, err: '' })
    expect(await dabiao(['baseline', 'write', 'r.md'], given)).toMatchObject({ code: 0, err: '' })
  })

  it('must be there where the command line names them to be read', async () => {
    const { code, err } = await dabiao(['check', 'r.md', '--waivers', 'none.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('none.yaml:1:1: 没有这个文件')
    const written = await dabiao(['waive', 'shortcomings/causes', ...decision, '--waivers', 'new.yaml'])
    expect(written).toMatchObject({ code: 0 })
    expect(written.written.get('new.yaml')).toContain('李某')
    const baseline = await dabiao(['waive', 'shortcomings/causes', ...decision, '--baseline', 'none.json'])
    expect(baseline).toMatchObject({ code: 2, err: 'none.json:1:1: 没有这个文件\n' })
  })

  it('says where the file of decisions has to be', async () => {
    const { code, err } = await dabiao(['waive', 'shortcomings/causes', ...decision, '--waivers', '/else/w.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('要放在报告所在的文件夹，或者它上面的文件夹里')
  })
})

describe('decisions of a folder above', () => {
  const files = { '乡镇/r.md': report, 'dabiao-waivers.yaml': waiver('', '乡镇/r.md') }
  const inside = (given: Record<string, string>) => {
    const io = fakeIo(given)
    const cwd = `${CWD}/乡镇`
    const at = (path: FilePath): FilePath => (typeof path === 'string' ? resolve(cwd, path) : path)
    const { readFile, kindOf } = io
    return {
      ...io,
      cwd,
      readFile: (path: FilePath, limit: number) => readFile(at(path), limit),
      kindOf: (path: FilePath) => kindOf(at(path)),
    }
  }
  const decide = ['waive', 'other', `${CWD}/乡镇/r.md`, '--reason', '另文', '--approved-by', '李某']

  it('hold below it, and are added to from there', async () => {
    const io = inside(files)
    await run(['check', `${CWD}/乡镇/r.md`], io)
    expect(io.out()).toContain('已豁免')
    expect(await run(decide, io)).toBe(0)
    expect(io.out()).toContain('已登记到 ../dabiao-waivers.yaml：')
  })

  it('do not where --no-config asks for none but those at hand', async () => {
    const io = inside(files)
    await run(['check', `${CWD}/乡镇/r.md`, '--no-config'], io)
    expect(io.out()).not.toContain('已豁免')
  })

  it('are not told of where the reports stand elsewhere, though it be by a name that begins alike', async () => {
    const io = inside({ '乡镇志/东片/r.md': report, '乡镇志/dabiao-waivers.yaml': waiver('', 'r.md') })
    await run(['check', `${CWD}/乡镇志/东片/r.md`], io)
    expect(io.err()).not.toContain('没有用上')
  })

  it('are told where one beside the reports is not in use', async () => {
    const both = {
      ...files,
      '乡镇/dabiao-waivers.yaml': waiver('', 'r.md'),
      '乡镇/dabiao-baseline.json': '{}',
      '乡镇/东片/s.md': report,
    }
    const { err } = await dabiao(['check', '乡镇/东片'], both)
    expect(err).toContain(
      '警告：乡镇/dabiao-waivers.yaml 没有用上，用的是 dabiao-waivers.yaml；要用它，加 --waivers 乡镇/',
    )
    expect(err).toContain('警告：乡镇/dabiao-baseline.json 没有用上；要用它，加 --baseline 乡镇/')
    expect((await dabiao(['check', '.', '--waivers', 'dabiao-waivers.yaml'], both)).err).not.toContain('--waivers')
  })
})
