import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { componentSum } from '../../src/checks/component-sum/index.js'
import { findingsOf } from './run-check.js'

interface Sentence {
  readonly text: string
  readonly fires: boolean
}

const sentences: readonly Sentence[] = parse(
  readFileSync(new URL('component-sum.sentences.yaml', import.meta.url), 'utf8'),
)

const fires = async (text: string): Promise<boolean> =>
  (await findingsOf(componentSum, `云溪县水利局2023年度法治政府建设情况报告\n一、主要工作\n${text}\n`)).length > 0

test('of hundreds of sentences with figures, all that contradict themselves are found and no others', async () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300)
  const said = await Promise.all(sentences.map(async (one) => ({ ...one, said: await fires(one.text) })))
  expect(said.filter((one) => one.said && !one.fires).map(({ text }) => text)).toEqual([])
  expect(said.filter((one) => one.fires && !one.said).map(({ text }) => text)).toEqual([])
})
