import { run } from '../../src/run.js'
import { fakeIo } from '../fake-io.js'

/** A report that some waivable things are found in. */
export const report = `岚川县水务局2023年度法治政府建设情况报告

一、主要举措和成效

（一）加强党的领导。集体学习习近平法治思想6次。

二、存在的不足

一是执法力量还不足。

三、2024年度主要安排

一是充实执法力量。
`

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: ReadonlyMap<string, string>
}

/** Runs the program over some files. */
export async function dabiao(argv: string[], files: Parameters<typeof fakeIo>[0] = { 'r.md': report }): Promise<Ran> {
  const io = fakeIo(files)
  return { code: await run(argv, io), out: io.out(), err: io.err(), written: io.written }
}

/** What `check` finds in `r.md` beside these files. */
export async function checked(files: Record<string, string>, ...argv: string[]) {
  const { code, out, err } = await dabiao(['check', 'r.md', '-f', 'json', ...argv], { 'r.md': report, ...files })
  const [judged] = JSON.parse(out).reports
  const of = (rule: string) => judged.findings.find((finding: { rule: string }) => finding.rule === rule)
  return { code, err, judged, of }
}

/** A file of waivers with one entry. */
export const waiver = (extra = '', path = 'r.md') =>
  `waivers:\n  - rule: shortcomings/causes\n    path: "${path}"\n    reason: 已口头说明\n    approvedBy: 法规科\n${extra}`
