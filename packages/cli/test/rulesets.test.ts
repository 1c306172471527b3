import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../src/run.js'
import { textWidth } from '../src/terminal/text-width.js'
import { fakeIo } from './fake-io.js'

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/rulesets/${name}`, import.meta.url), 'utf8')

const overlay = example('city-overlay.yaml')
const cases = example('city-overlay.cases.yaml')
const files = { 'city.yaml': overlay, 'city.cases.yaml': cases }

type Files = Parameters<typeof fakeIo>[0]

async function dabiao(argv: readonly string[], world: Files = files) {
  const io = fakeIo(world)
  const code = await run(argv, io)
  return { code, out: io.out(), err: io.err() }
}

const child = (id: string, parent: string): string => `id: ${id}\nversion: 1.0.0\nextends: ${parent}\n`

describe('ruleset validate', () => {
  it('says that nothing is wrong', async () => {
    const { code, out } = await dabiao(['ruleset', 'validate', 'city.yaml', 'fazhi/town'])
    expect(out).toBe('city.yaml: 没有问题\nfazhi/town: 没有问题\n')
    expect(code).toBe(0)
  })

  it.each([
    ['weight: 0.5', 'wieght: 0.5', '键“wieght”，是不是“weight”？'],
    ['severity: warning', 'severity: warn', '值“warn”，是不是“warning”？'],
    ['figures: {', 'figure: {', '条目“figure”，是不是“figures”？'],
    ['basis: lanchuan-2024', 'basis: lanchuan-2023', '依据“lanchuan-2023”，是不是“lanchuan-2024”？'],
    ['version: 1.0.0', 'version: 1.0', '形如“1.0.0”'],
    ['extends: fazhi/department', 'extends: fazhi/departmnt', '找不到上级标准“fazhi/departmnt”'],
    ['旁听{|行政诉讼}庭审', '旁听{|行政诉讼庭审', '“{”'],
    ['pass: 70', 'pass: 170', '应不大于 100'],
    ['pass: 70', 'pass：70', '要用半角冒号和一个空格'],
    ['["旁听', '[“旁听', '引号要用半角的'],
    ['庭审", "{', '庭审"，"{', '要用半角逗号'],
    ['["旁听{|行政诉讼}庭审"', '[{|行政诉讼}庭审', '以 { 或 ! 开头的短语要加引号'],
    ['zh: 领导干部旁听庭审, en: Leaders attend court hearings', '领导干部旁听庭审', '缺少“zh”'],
    ['zh: 领导干部旁听庭审, en: Leaders attend court hearings', 'zh: 领导干部旁听庭审', '不用英文的，照抄中文'],
    ['{ zh: 领导干部旁听庭审, en: Leaders attend court hearings }', '领导干部旁听庭审', '要分中文、英文两种来写'],
    ['旁听庭审, en: Leaders', '旁听庭审，en: Leaders', '要用半角逗号'],
  ])('tells %s as %s with its place and what to write', async (words, instead, message) => {
    const text = overlay.replace(words, instead)
    const line = overlay.slice(0, overlay.indexOf(words)).split('\n').length
    const { code, out } = await dabiao(['ruleset', 'validate', 'city.yaml'], { 'city.yaml': text })
    expect(code).toBe(2)
    const [first = ''] = out.trimEnd().split('\n')
    expect(first).toMatch(new RegExp(`^city\\.yaml:${line}:\\d+: `))
    expect(first).toContain(message)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^city\.yaml: \d+ 处问题$/)
  })

  it('tells of a ruleset for another kind of report that it is for none', async () => {
    const document = "document: { titles: ['信息公开…报告'], others: [法治政府], subjects: [信息公开] }\n"
    const world = { 'open.yaml': `${child('open', 'fazhi/town')}${document}` }
    const { code, out, err } = await dabiao(['ruleset', 'validate', 'open.yaml'], world)
    expect({ code, out }).toEqual({ code: 0, out: 'open.yaml: 没有问题\n' })
    expect(err).toMatch(/^dabiao: open\.yaml: 标准只用于法治政府建设年度报告，这一套的 document 却不认“.+”这样的题目/)
    const drafted = await dabiao(['init', '-r', 'open.yaml', '--year', '2024', '--issuer', '云溪县松泽镇'], world)
    expect(drafted).toMatchObject({ code: 0, err: expect.stringContaining('标准只用于法治政府建设年度报告') })
    const tested = await dabiao(['ruleset', 'test', 'open.yaml'], world)
    expect(tested).toMatchObject({ code: 1, out: expect.stringContaining('document（题目）: 标准只用于') })
  })

  it('tells problems of cases, of every file, and what is not there', async () => {
    const world = { ...files, 'city.cases.yaml': 'rulse: {}\n', 'b.yaml': child('b', 'fazhi/town') }
    const { code, out, err } = await dabiao(['ruleset', 'validate', 'none.yaml', 'city.yaml', 'b.yaml'], world)
    expect(code).toBe(2)
    expect(err).toBe('dabiao: none.yaml: 没有这个文件\n')
    expect(out).toContain('city.cases.yaml:1:1: 不认识的键“rulse”')
    expect(out).toContain('b.yaml: 没有问题')
  })

  it('tells problems of a ruleset and of the cases beside it in one go', async () => {
    const world = { 'city.yaml': overlay.replace('pass: 70', 'pass: 170'), 'city.cases.yaml': 'rulse: {}\n' }
    const { code, out } = await dabiao(['ruleset', 'validate', 'city.yaml'], world)
    expect(code).toBe(2)
    expect(out).toContain('应不大于 100')
    expect(out).toContain('city.cases.yaml:1:1: 不认识的键“rulse”')
    expect(out).toMatch(/\ncity\.yaml: 2 处问题（city\.cases\.yaml 1 处）\n$/)
  })

  it('tells cases of rules that are not there, which a test would fail', async () => {
    const world = { ...files, 'city.cases.yaml': cases.replace('leadership/court-visits:', 'leadership/court-visit:') }
    const { code, out } = await dabiao(['ruleset', 'validate', 'city.yaml'], world)
    expect(code).toBe(2)
    expect(out).toMatch(
      /^city\.cases\.yaml:\d+:\d+: 标准里没有“leadership\/court-visit”\ncity\.yaml: 1 处问题（city\.cases\.yaml 1 处）\n$/,
    )
    const english = await dabiao(['ruleset', 'validate', 'city.yaml', '--lang', 'en'], world)
    expect(english.out).toContain('\ncity.yaml: 1 problem (1 in city.cases.yaml)\n')
  })

  it('refuses what is too large before it is read', async () => {
    const world = { 'big.yaml': { kind: 'too-large', bytes: 30_000_000, limit: 1024 * 1024 } } as const
    const { code, err } = await dabiao(['ruleset', 'validate', 'big.yaml'], world)
    expect(code).toBe(2)
    expect(err).toMatch(/^dabiao: big\.yaml: 文件有 .* MB，超过了 1 MB 的上限\n$/)
  })

  it('reads GB18030', async () => {
    // 澜川 in GB18030.
    const bytes = [...child('lanchuan/gb', 'fazhi/town')].map((c) => c.charCodeAt(0))
    const title = [...'title: { en: A, zh: '].map((c) => c.charCodeAt(0))
    const gb = Uint8Array.from([...bytes, ...title, 0xc0, 0xbd, 0xb4, 0xa8, ...[...' }\n'].map((c) => c.charCodeAt(0))])
    const { code, out } = await dabiao(['rules', '-r', 'gb.yaml'], { 'gb.yaml': gb })
    expect(code).toBe(0)
    expect(out).toContain('澜川')
  })
})

describe('extends', () => {
  const told = async (world: Files, name = 'city/own.yaml') => {
    const { code, out } = await dabiao(['ruleset', 'validate', name], world)
    return `${code} ${out}`
  }

  it('takes a file in or below the folder of the one that names it', async () => {
    const world = {
      city: 'folder',
      'city/own.yaml': child('own', './more/base.yaml'),
      'city/more/base.yaml': child('base', 'fazhi/town'),
      'city/more': 'folder',
    }
    expect(await told(world)).toBe('0 city/own.yaml: 没有问题\n')
  })

  it.each(['../../etc/passwd', '/etc/passwd', './../base.yaml', 'C:\\base.yaml'])('refuses %s', async (path) => {
    expect(await told({ 'city/own.yaml': child('own', JSON.stringify(path)) })).toMatch(
      /^2 city\/own\.yaml:3:10: “.+”不在本文件所在的文件夹之内；应为标准的标识/,
    )
  })

  it('refuses a link out of the folder', async () => {
    const io = fakeIo({ 'city/own.yaml': child('own', './link.yaml'), 'city/link.yaml': child('x', 'fazhi/town') })
    const real = (path: string): string => (path === 'city/link.yaml' ? '/elsewhere/x.yaml' : `/world/${path}`)
    const code = await run(['ruleset', 'validate', 'city/own.yaml'], { ...io, realPath: real })
    expect(code).toBe(2)
    expect(io.out()).toContain('city/own.yaml:3:10: “./link.yaml”：这个文件实际在本文件所在的文件夹之外')
  })

  it('tells circles and what was forgotten', async () => {
    const circle = { city: '', 'city/own.yaml': child('own', './b.yaml'), 'city/b.yaml': child('b', './own.yaml') }
    expect(await told(circle)).toMatch(/^2 city\/b\.yaml:3:10: extends 绕成了圈/)
    expect(await told({ 'a.yaml': 'id: a\nversion: 1.0.0\npass: 70\n' }, 'a.yaml')).toContain(
      'a.yaml:1:1: 没有 extends，又缺少一套完整标准要有的 9 个键；只写与现有标准不同之处的，应加上一行 extends: fazhi/department',
    )
  })
})

describe('ruleset test', () => {
  it('passes where all cases do', async () => {
    expect(await dabiao(['ruleset', 'test', 'city.yaml', 'fazhi/town'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^city\.yaml: \d+ 个样例都对\nfazhi\/town: \d+ 个样例都对\n$/),
    })
  })

  it.each([
    ['a phrase less', overlay.replace('"旁听{|行政诉讼}庭审", ', ''), /leadership\/court-visits（好样例）: 好样例应当/],
    [
      'an exclusion less',
      overlay.replace(' !群众旁听', ''),
      /leadership\/court-visits（坏样例）: 坏样例不应.+群众旁听/,
    ],
    [
      'another severity',
      overlay.replace('severity: warning', 'severity: info'),
      /没有写旁听庭审（报告）: 没有发现：.+ warning/,
    ],
  ])('fails for %s', async (_, text, message) => {
    const { code, out } = await dabiao(['ruleset', 'test', 'city.yaml'], { ...files, 'city.yaml': text })
    expect(code).toBe(1)
    expect(out).toMatch(message)
    expect(out).toMatch(/^city\.cases\.yaml:\d+:\d+: /)
    expect(out).toMatch(/\d+ 个样例，\d+ 个不对\n$/)
  })

  it('tells rules without samples, also where there is no file of cases', async () => {
    const { code, out, err } = await dabiao(['ruleset', 'test', 'city.yaml'], { 'city.yaml': overlay })
    expect(code).toBe(1)
    expect(err).toContain('旁边没有样例文件 city.cases.yaml')
    expect(out).toContain('city.cases.yaml:1:1: leadership/court-visits（缺样例）: “leadership/court-visits”没有样例')
  })

  it('is 2 for a broken ruleset or broken cases', async () => {
    expect((await dabiao(['ruleset', 'test', 'city.yaml'], { 'city.yaml': 'id: [' })).code).toBe(2)
    expect((await dabiao(['ruleset', 'test', 'city.yaml'], { ...files, 'city.cases.yaml': 'a: 1' })).code).toBe(2)
  })
})

describe('ruleset show', () => {
  it('tells each value with its line', async () => {
    const { code, out } = await dabiao(['ruleset', 'show', 'city.yaml'])
    expect(code).toBe(0)
    expect(out).toMatch(/ pass +70 +← city\.yaml:7\n/)
    expect(out).toMatch(/ weight +1\.5 +← city\.yaml:12\n/)
    expect(out).toMatch(/ weight +28 +← dabiao:fazhi\/annual-report\.yaml:\d+\n/)
    expect(out).toMatch(/去掉的条目 ─+\n {2}measures\/emergency {2}← city\.yaml:12\n$/)
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
  })

  it('gives JSON', async () => {
    const shown = JSON.parse((await dabiao(['ruleset', 'show', 'city.yaml', '-f', 'json'])).out)
    expect(shown).toMatchObject({ schemaVersion: 1, id: 'lanchuan/department' })
    expect(shown.values).toContainEqual({
      key: 'pass',
      value: 70,
      from: { id: 'lanchuan/department', path: 'city.yaml', line: 7 },
    })
  })
})

describe('ruleset diff', () => {
  const report = `云溪市水利局2023年度法治政府建设情况报告
一、主要举措和成效
办理行政许可12件。
二、存在的不足和原因
执法力量不足，主要原因是编制少。
`
  it('says what changed in the words of the field', async () => {
    const { code, out } = await dabiao(['ruleset', 'diff', 'fazhi/department', 'city.yaml'])
    expect(code).toBe(0)
    expect(out).toContain('达标分 60 → 70')
    expect(out).toContain('measures/emergency\n  去掉：依法应对突发事件')
    expect(out).toContain('leadership/court-visits\n  新增：领导干部旁听庭审')
    expect(out).toContain('份额变动以后')
    expect((await dabiao(['ruleset', 'diff', 'city.yaml', 'city.yaml'])).out).toBe('两套标准没有不同\n')
  })

  it('says of a check that it costs otherwise, not that a share was changed', async () => {
    const own = `${child('own', 'fazhi/department')}checks: { placeholder: { points: 1 } }\n`
    const { out } = await dabiao(['ruleset', 'diff', 'fazhi/department', 'own.yaml'], { ...files, 'own.yaml': own })
    expect(out).toBe('placeholder\n  每处扣分 2 → 1\n')
  })

  it('says which reports come out differently', async () => {
    const easier = `${child('own', 'fazhi/department')}pass: 5\ngrades: [{ name: 尚可, from: 5 }]\n`
    const world = { ...files, 'own.yaml': easier, 'all/a.txt': report, 'all/b.txt': '会议通知\n', 'all/c.yaml': 'x' }
    const { code, out } = await dabiao(['ruleset', 'diff', 'fazhi/department', 'own.yaml', 'all'], world)
    expect(code).toBe(0)
    expect(out).toMatch(/all\/a\.txt\n {2}[\d.]+ 不变 {2}不合格 未达标 → 尚可 达标/)
    expect(out).toContain('共 2 份：结论改变 1 份，分数改变 0 份。')
    const harder = await dabiao(['ruleset', 'diff', 'fazhi/department', 'city.yaml', 'all/a.txt', 'none.txt'], world)
    expect(harder.out).toMatch(/[\d.]+ → [\d.]+（[+-][\d.]+）/)
    expect(harder.code).toBe(2)
  })

  it.each([[['city.yaml']], [['city.yaml', 'city.yaml', 'folder']], [['city.yaml', 'nothing']]])(
    'refuses %j',
    async (words) => {
      const world = { ...files, 'folder/a.yaml': '' }
      expect((await dabiao(['ruleset', 'diff', ...words], world)).code).toBe(2)
    },
  )
})

describe('explain and rules', () => {
  it('explains by the title too', async () => {
    const { code, out } = await dabiao(['explain', '不足的原因'])
    expect([code, out.split('\n')[0]]).toEqual([0, 'shortcomings/causes'])
  })

  it('says by which ruleset the points are where none was named', async () => {
    const said = async (...argv: string[]) => (await dabiao(['explain', ...argv])).out.replaceAll(/\n +/g, '')
    expect(await said('measures/emergency')).toMatch(
      /没有做到 +提示，扣 0\.93 分（这是 fazhi\/annual-report 的分数，别的标准不同，加 -r 查看）/,
    )
    expect(await said('measures/emergency', '-r', 'fazhi/department')).not.toContain('加 -r')
    expect(await said('placeholder')).not.toContain('加 -r')
  })

  it('explains what the rulesets in force here ask for', async () => {
    const world = { ...files, 'dabiao.config.yaml': 'ruleset: city.yaml\n' }
    expect((await dabiao(['explain', 'leadership/court-visits'], world)).out).toContain('旁听庭审')
    expect((await dabiao(['explain', 'leadership/court-visits'])).code).toBe(2)
    // A broken configuration is told, and none of the business of who names a ruleset.
    const broken = { ...files, 'dabiao.config.yaml': 'rulesetz: city.yaml\n' }
    expect((await dabiao(['explain', 'placeholder'], broken)).err).toContain('dabiao.config.yaml:1:')
    expect((await dabiao(['explain', 'leadership/court-visits', '-r', 'city.yaml'], broken)).code).toBe(0)
  })

  it('explains in whole sentences, with the years of the samples and what is excluded', async () => {
    const said = async (rule: string) => (await dabiao(['explain', rule])).out.replaceAll(/\s/g, '')
    expect(await said('next-year/arrangements')).toContain('例如“加强”、')
    expect(await said('next-year/names-year')).toContain('例如“2025年”、“下一年度”')
    for (const rule of ['next-year', 'next-year/names-year']) expect(await said(rule)).not.toContain('下一年年')
    const answers = await said('next-year/answers-shortcomings')
    expect(answers).toContain('同一方面的两种说法，就算对应，例如“普法”与“法律普及”、')
    expect(answers).toContain('下一年度主要安排：一是充实执法力量')
    expect(await said('leadership/court-visits')).toBe('')
    const overlay = (await dabiao(['explain', 'leadership/court-visits', '-r', 'city.yaml'])).out
    expect(overlay.replaceAll(/\s/g, '')).toContain('“庭审……旁听”（句中有“群众旁听”的不算）')
  })

  it('advises no organ in the words of another', async () => {
    for (const ruleset of ['fazhi/town', 'fazhi/government']) {
      const { out } = await dabiao(['rules', '-r', ruleset, '-f', 'json'])
      for (const { advice } of JSON.parse(out).rules) expect(advice).not.toMatch(/局长|我局|科室/)
    }
  })

  it('explains with basis, phrases, samples and points', async () => {
    const { code, out } = await dabiao(['explain', 'leadership/court-visits', '-r', 'city.yaml'])
    expect(code).toBe(0)
    expect(out).toContain('《澜川市法治政府建设年度报告编制办法》（澜川市人民政府，2024）')
    expect(out).toContain('例如“旁听庭审”')
    const all = await dabiao(['explain', 'leadership/court-visits', '-r', 'city.yaml', '--phrases'])
    expect(all.out).toContain('· 旁听{|行政诉讼}庭审')
    expect(out).toMatch(/可以这样写 +局长带班子成员旁听庭审2次。/)
    expect(out).toMatch(/这样不算 +法院组织庭审，请群众旁听。/)
    expect(out).toMatch(/没有做到 +警告，扣 0\.73 分/)
    expect(out).toMatch(/要求谁写 +部门，2019 年度起/)
    expect(out.indexOf('可以这样写')).toBeLessThan(out.indexOf('怎样算写到'))
  })

  it('finds a rule wherever it stands, and suggests one', async () => {
    expect((await dabiao(['explain', 'measures/village-rules'])).out).toContain('fazhi/town')
    expect((await dabiao(['explain', 'shortcomings'])).out).toContain('标题里有')
    const causes = await dabiao(['explain', 'shortcomings/causes'])
    expect(causes.out.split('\n').length).toBeLessThan(30)
    expect(causes.out).not.toMatch(/[{|}]/)
    const { code, err } = await dabiao(['explain', 'shortcomings/cause'])
    expect(code).toBe(2)
    expect(err).toBe('dabiao: 没有“shortcomings/cause”这条要求，是不是 shortcomings/causes？\n')
    expect((await dabiao(['explain', 'leadership/my-own-rule'])).err).toContain('加上 -r 标准.yaml')
    expect((await dabiao(['explain'])).code).toBe(2)
    expect((await dabiao(['explain', 'placeholder'])).out).toMatch(/有问题的 +错误，每处扣 2 分，最多扣 10 分/)
  })

  it('lists all rules', async () => {
    const { out } = await dabiao(['rules', '-r', 'city.yaml'])
    expect(out).toMatch(/^leadership\/court-visits +警告 +0\.73 +领导干部旁听庭审$/m)
    for (const line of out.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    const { rules } = JSON.parse((await dabiao(['rules', '-f', 'json'])).out)
    const parts = rules.filter(({ id, part }: { id: string; part: string | null }) => id === part)
    expect(parts.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBe(100)
  })
})
