import { describe, expect, it } from 'vitest'
import { documentsFrom } from '../../src/documents.js'
import { run } from '../../src/run.js'
import { fakeIo } from '../fake-io.js'

const report = '岚川县水务局2023年度法治政府建设工作总结\n\n一、工作情况\n有。\n'

async function dabiao(argv: string[], files: Record<string, string>) {
  const io = fakeIo({ 'a/r.txt': report, 'towns/r.txt': report, ...files })
  return { code: await run(argv, io), out: io.out(), err: io.err() }
}

const rulesets = async (config: string, ...argv: string[]) => {
  const { out } = await dabiao(['check', 'a', 'towns', '-f', 'json', ...argv], { 'dabiao.config.yaml': config })
  return JSON.parse(out).reports.map(({ ruleset }: { ruleset: { id: string } }) => ruleset.id)
}

/** A ruleset that calls nothing in these reports an error. */
const OWN_MILD = `id: own
version: 1.0.0
extends: fazhi/annual-report
parts:
${['measures', 'shortcomings', 'leadership', 'next-year', 'other'].map((id) => `  ${id}: { severity: warning${id === 'shortcomings' ? ', items: { problems: { severity: warning } }' : ''} }`).join('\n')}
`

describe('a configuration', () => {
  it('chooses rulesets by file, before the one for all; an option before both', async () => {
    const config = 'ruleset: fazhi/annual-report\nrulesets:\n  - { files: "towns/**", ruleset: fazhi/government }\n'
    expect(await rulesets(config)).toEqual(['fazhi/annual-report', 'fazhi/government'])
    expect(await rulesets(config, '-r', 'fazhi/department')).toEqual(['fazhi/department', 'fazhi/department'])
    expect(await rulesets(config, '--no-config')).toEqual(['fazhi/department', 'fazhi/department'])
  })

  it('is told as the reason for its rulesets, an option as that for others', async () => {
    const config = {
      'dabiao.config.yaml': 'rulesets:\n  - { files: "towns/**", ruleset: fazhi/town }\nruleset: fazhi/annual-report\n',
    }
    for (const file of ['a/r.txt', 'towns/r.txt'])
      expect((await dabiao(['check', file], config)).out).toContain('由配置文件指定')
    expect((await dabiao(['check', 'a/r.txt', '-r', 'fazhi/town'], config)).out).toContain('由 --ruleset 指定')
  })

  it('chooses them for every command alike', async () => {
    const files = { 'dabiao.config.yaml': 'ruleset: fazhi/none\n' }
    for (const words of [...['check', 'plan', 'outline', 'fix'].map((command) => [command, 'a/r.txt']), ['config']]) {
      expect((await dabiao(words, files)).err).toContain('没有“fazhi/none”这套标准')
    }
  })

  it('may name a ruleset file beside it', async () => {
    const own = 'id: own/rules\nversion: 1.0.0\nextends: fazhi/department\n'
    const files = { 'conf/c.yaml': 'ruleset: own.yaml\n', 'conf/own.yaml': own }
    const { out } = await dabiao(['check', 'a', '-f', 'json', '-c', 'conf/c.yaml'], files)
    expect(JSON.parse(out).reports[0].ruleset.id).toBe('own/rules')
  })

  it('says what fails; what is shown stays the same', async () => {
    const good = await dabiao(['check', 'a', '-f', 'json'], { 'dabiao.config.yaml': 'minScore: 0\n' })
    const failed = await dabiao(['check', 'a', '-f', 'json', '--fail-on', 'info'], {})
    expect(failed.out).toBe(good.out)
    expect(failed.err).toMatch(/^dabiao: a\/r\.txt: 有 \d+ 处提示或更重的问题，未达标\n$/)
  })

  it.each([
    ['failon: error\n', '1:1', 'failOn'],
    ['failOn: errors\n', '1:9', 'error'],
    ['minScore: 120\n', '1:11', '100'],
    ['rulesets:\n  - files: a\n', '2:5', 'ruleset'],
    ['failOn: error\nfailOn: info\n', '2:1', 'failOn'],
  ])('that is wrong is told with its place: %j', async (config, place, word) => {
    const { code, out, err } = await dabiao(['check', 'a'], { 'dabiao.config.yaml': config })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(`dabiao.config.yaml:${place}: `)
    expect(err).toContain(word)
  })

  it('that is named must be there', async () => {
    expect(await dabiao(['check', 'a', '-c', 'none.yaml'], {})).toMatchObject({
      code: 2,
      err: 'none.yaml:1:1: 没有这个文件\n',
    })
  })
})

it('dabiao config says what is in force, and from which line', async () => {
  const config =
    '# 市局\nfailOn: error\nrulesets:\n  - { files: "towns/**", ruleset: fazhi/town }\n  - { files: "*/*.txt", ruleset: fazhi/department }\n  - { files: "towns/r.txt", ruleset: fazhi/government }\n'
  const files = { 'dabiao.config.yaml': config, 'dabiao-waivers.yaml': '', 'towns/scan.pdf': '' }
  const { code, out } = await dabiao(['config', '--min-score', '80'], files)
  expect(code).toBe(0)
  expect(out).toMatch(/算未达标的级别 +error +dabiao\.config\.yaml:2\n/)
  expect(out).toMatch(/按文件的标准 +towns\/\*\* → fazhi\/town {2}（1 份） +dabiao\.config\.yaml:4\n/)
  // The first that matches counts.
  expect(out).toMatch(/\n +\*\/\*\.txt → fazhi\/department {2}（1 份）\n/)
  expect(out).toMatch(/\n +towns\/r\.txt → fazhi\/government {2}（没有报告归它）\n/)
  expect(out).toMatch(/最低分 +80 +命令行 --min-score\n/)
  expect(out).toMatch(/豁免文件 +dabiao-waivers\.yaml +默认\n/)
})

it('dabiao config lists the decisions on record, with what has expired and what was judged last', async () => {
  const attestation = (met: boolean, reason: string) =>
    `  - { rule: leadership/debriefing, path: a/r.txt, met: ${met}, reason: ${reason}, approvedBy: 李某, on: 2026-02-03, digest: "0123456789abcdef" }\n`
  const decisions = `waivers:
  - { rule: shortcomings/causes, path: a/r.txt, reason: 另文说明, approvedBy: 法规科, until: 2026-12-31 }
  - { rule: component-sum, path: towns/**, quote: 其中, reason: 口径不同, approvedBy: 法规科, until: 2025-12-31 }
attestations:
${attestation(true, '初看')}${attestation(false, '再看')}`
  const baseline = '{"on":"2026-01-05","reports":{"a/r.txt":["m1","m2"],"towns/r.txt":["m1"]}}'
  const { code, out } = await dabiao(['config'], {
    'dabiao-waivers.yaml': decisions,
    'dabiao-baseline.json': baseline,
  })
  expect(code).toBe(0)
  expect(out.slice(out.indexOf('登记的决定'))).toBe(`登记的决定

  a/r.txt  “不足的原因”（shortcomings/causes）  dabiao-waivers.yaml:2
    已豁免：另文说明（法规科批准，至2026-12-31）
  towns/**  “合计与分项不符”（component-sum）  dabiao-waivers.yaml:3
    已过期，不再有效：已豁免：口径不同（法规科批准，至2025-12-31）；只管有“其中”的一处
  a/r.txt  “述法”（leadership/debriefing）  dabiao-waivers.yaml:6
    人工认定没有达到要求：再看（李某 2026-02-03 认定，这部分改动以后失效）
  基线（2026-01-05）：2 份报告原有的 3 处问题
`)
  expect((await dabiao(['config'], {})).out).not.toContain('登记的决定')
})

it('takes a path from the root as it stands', async () => {
  const config =
    'waivers: /办公室/w.yaml\nbaseline: /办公室/b.json\nformats:\n  - { format: html, output: /办公室/r.html }\n'
  const { out } = await dabiao(['config'], { 'dabiao.config.yaml': config })
  for (const path of ['/办公室/w.yaml', '/办公室/b.json', '/办公室/r.html'])
    expect(out).toMatch(new RegExp(` ${path} +dabiao`))
})

it('dabiao config tells of no rulesets by file where an option names one for all', async () => {
  const files = { 'dabiao.config.yaml': 'rulesets:\n  - { files: "towns/**", ruleset: fazhi/town }\n' }
  const { out } = await dabiao(['config', '-r', 'fazhi/department'], files)
  expect(out).toMatch(/按文件的标准 +没有 +命令行 --ruleset\n/)
})

it.each([
  ['ruleset: fazhi/none\n', 'fazhi/none  dabiao.config.yaml:1', '没有“fazhi/none”这套标准'],
  ['formats:\n  - { format: html, output: r }\n  - { format: json, output: ./r }\n', 'html → r', '同一个文件'],
  ['waivers: w.yaml\n', 'w.yaml', 'w.yaml:1:7'],
])(
  'dabiao config shows what is in force and tells what a check would refuse of it: %s',
  async (config, shown, told) => {
    const { code, out, err } = await dabiao(['config'], { 'dabiao.config.yaml': config, 'w.yaml': 'bad: [' })
    expect(code).toBe(2)
    expect(out.replaceAll(/ +/g, '  ')).toContain(shown.replaceAll(/ +/g, '  '))
    expect(err).toContain(told)
  },
)

it('dabiao config takes no words', async () => {
  const { code, out, err } = await dabiao(['config', 'minScore'], {})
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('dabiao config 后面不用写“minScore”')
})

describe('a file of patterns to ignore', () => {
  it('that the command line names must be there', async () => {
    const { code, out, err } = await dabiao(['check', 'a', '--ignore-path', 'none'], {})
    expect([code, out, err]).toEqual([2, '', 'dabiao: --ignore-path none: 没有这个文件\n'])
    expect((await dabiao(['check', 'a', '--ignore-path', 'mine'], { mine: '' })).out).not.toBe('')
  })

  it('that the configuration names must be there', async () => {
    const { code, err } = await dabiao(['check', 'a'], { 'dabiao.config.yaml': 'failOn: never\nignore: none\n' })
    expect([code, err]).toEqual([2, 'dabiao.config.yaml:2:9: none: 没有这个文件\n'])
  })
})

describe('thresholds', () => {
  it('a score below the least fails', async () => {
    const { code, err } = await dabiao(['check', 'a', '--min-score', '99.5'], {})
    expect(code).toBe(1)
    expect(err).toMatch(/分，低于要求的 99\.5 分/)
  })

  it('--quiet says how much it keeps back', async () => {
    const warned = `岚川县水务局2023年度法治政府建设情况报告

一、主要举措和成效
（一）加强党的领导。集体学习习近平法治思想6次。

二、存在的不足
一是执法力量还不足。
`
    const { findings } = JSON.parse((await dabiao(['check', 'w.txt', '-f', 'json'], { 'w.txt': warned })).out)
      .reports[0]
    const count = (of: string) => findings.filter(({ severity }: { severity: string }) => severity === of).length
    const { out } = await dabiao(['check', 'w.txt', '-q'], { 'w.txt': warned })
    expect(out).toContain(`错误 ${count('error')}，警告 ${count('warning')}，提示 ${count('info')}`)
    expect(out).toContain('（只显示错误）')
    expect(out).toMatch(/! 其他需要报告的情况 +缺/)
    const mild = { 'w.txt': warned, 'own.yaml': OWN_MILD }
    const quiet = await dabiao(['check', 'w.txt', '--quiet', '-r', 'own.yaml'], mild)
    expect(quiet.out).toMatch(/没有错误；其他问题（警告 \d+，提示 \d+，没有显示）共扣 [\d.]+ 分。/)
    expect(quiet.out).not.toContain('没有发现问题')
  })

  it('--quiet shows errors only, and fails all the same', async () => {
    const { code, out } = await dabiao(['check', 'a', '--quiet', '-f', 'json'], {})
    const [{ findings }] = JSON.parse(out).reports
    expect(code).toBe(1)
    expect(new Set(findings.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['error']))
  })
})

describe('documents on standard input', () => {
  const lines = [
    { path: 'x.txt', content: report },
    { path: 'y.docx', base64: Buffer.from('no docx').toString('base64') },
    { path: 'a/r.txt' },
    'nothing',
    { path: 'z.txt', base64: '***' },
  ].map((one) => JSON.stringify(one))

  it('are judged in their order, a line each', async () => {
    const { code, out, err } = await dabiao(['check', '--stdin-ndjson', '-f', 'ndjson', '--concurrency', '1'], {
      '<stdin>': `${lines.join('\n')}\n\n{`,
    })
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(told.map(({ path }) => path)).toEqual(['x.txt', 'y.docx', 'a/r.txt', '<stdin>:4', '<stdin>:5', '<stdin>:7'])
    expect(told.map(({ error }) => error !== undefined)).toEqual([false, true, false, true, true, true])
    expect(code).toBe(2)
    expect(err).toContain('dabiao: <stdin>:4: 这一行不是文档：没有写明 "path"')
    expect(err).toContain('dabiao: <stdin>:5: 这一行不是文档："base64" 不是')
    expect(err).toContain('dabiao: <stdin>:7: 这一行不是文档：不是 UTF-8 的 JSON')
  })

  it.each([
    ['[]', 'path'],
    ['{"path": 1}', 'path'],
    ['{"path": ""}', 'path'],
    ['{"path": "a.md", "content": []}', 'content'],
    ['{"path": "a.docx", "base64": "abc"}', 'base64'],
    ['{"path": "a.txt", "content": "x", "base64": "AAAA"}', 'content" 和 "base64'],
  ])('are told why %s is none', async (line, why) => {
    const stdinLines = async function* () {
      yield new TextEncoder().encode(line)
    }
    for await (const task of documentsFrom({ stdinLines }))
      expect(task).toMatchObject({ trouble: { zh: expect.stringMatching(`这一行不是文档.*"${why}"`) } })
  })

  it.each([
    '{"path": "a.txt", "content": "x", "base64": null}',
    '{"path": "a.txt", "content": null, "base64": "AAAA"}',
    '{"path": "a.txt", "content": null, "base64": null}',
  ])('may have an empty place for what they do not hold: %s', async (line) => {
    const stdinLines = async function* () {
      yield new TextEncoder().encode(line)
    }
    for await (const task of documentsFrom({ stdinLines })) expect(task).not.toHaveProperty('trouble')
  })

  it('are told where a line of them is too long', async () => {
    const stdinLines = async function* () {
      yield null
    }
    for await (const task of documentsFrom({ stdinLines }))
      expect(task).toMatchObject({ path: '<stdin>:1', trouble: { zh: '这一行超过 32 MB，没有读' } })
  })

  it('go without files', async () => {
    expect((await dabiao(['check', '--stdin-ndjson', 'a'], {})).code).toBe(2)
    expect((await dabiao(['check', '--stdin-ndjson', '--stdin-filename', 'a.md'], {})).code).toBe(2)
  })

  it.each(['ndjson', 'json', 'pretty'])('that hold no document are no pass: %s', async (format) => {
    const { code, err } = await dabiao(['check', '--stdin-ndjson', '-f', format], {})
    expect(code).toBe(2)
    expect(err).toContain('没有可以检查的报告')
  })
})
