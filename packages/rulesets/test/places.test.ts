import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Evidence, fixReport, readReport } from '@dabiao/engine'
import { describe, expect, test } from 'vitest'
import { assessFile, judge } from './load-rulesets.js'

const folder = fileURLToPath(new URL('reports/', import.meta.url))
const names = readdirSync(folder).filter(
  (name) => /\.(?:md|txt)$/.test(name) && !readFileSync(`${folder}${name}`, 'utf8').includes('\ufffd'),
)

const CODES: Readonly<Record<string, string>> = { '“': '&ldquo;', '”': '&amp;rdquo;', '—': '&#8212;', '…': '&hellip;' }
const decoded = (text: string): string =>
  Object.entries(CODES).reduce((words, [mark, code]) => words.replaceAll(code, mark), text)
const seen = (text: string): string => text.replace(/[\u00ad\u200b\ufeff]/g, '')
// A quote over several items of a list has none of its marks.
const bare = (text: string): string =>
  decoded(seen(text))
    .normalize('NFKC')
    .replace(/^\s*[-+] |[\s….*#>\\]/gm, '')

/** Ways in which a text comes to be written otherwise without saying anything else. */
const WAYS: Readonly<
  Record<string, { readonly write: (text: string) => string; readonly read: (text: string) => string }>
> = {
  'characters that nobody sees': {
    write: (text) => text.replace(/[一-龥]{3}/g, (words, at: number) => `${words}${'\u200b\u00ad\ufeff'[at % 3]}`),
    read: seen,
  },
  'codes of web pages': { write: (text) => text.replace(/[“”—…]/g, (mark) => CODES[mark]!), read: decoded },
  'lines that end with CR LF': {
    write: (text) => text.replace(/\r?\n/g, '\r\n'),
    read: (text) => text.replaceAll('\r\n', '\n'),
  },
}
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a text is another one of which something was left out. */
function isLeftOf(rest: string, text: string): boolean {
  let at = 0
  for (const character of rest) at = text.indexOf(character, at) + 1 || Number.POSITIVE_INFINITY
  return at <= text.length
}
const digitsApart = (text: string): string => text.replace(/20[0-3]\d年/g, (year) => [...year].join(' '))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (name: string): string => readFileSync(`${folder}${name}`, 'utf8').replace(/^\ufeff/, '')

/** What stands in a text from one line and column to another. */
function standing(text: string, { line, column, endLine, endColumn }: Evidence): string {
  const lines = text.split(/[\n\v]/).slice(line - 1, endLine)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn - 1)
  lines[0] = lines[0]!.slice(column - 1)
  return lines.join('\n')
}

async function judged(text: string, name: string) {
  const found = await assessFile(bytesOf(text), name)
  const { assessment } = found!
  const { findings, parts, score } = assessment
  const evidence = parts.flatMap(({ items }) => items.flatMap((item) => item.evidence))
  return { findings, score, quoted: [...findings, ...evidence] }
}

/** Quotes that do not stand where they are said to. */
async function misplaced(text: string, name: string): Promise<string[]> {
  const { quoted } = await judged(text, name)
  return quoted
    .filter((one) => one.quote !== '')
    .filter((one) => !bare(standing(text, one)).startsWith(bare(one.quote)))
    .map((one) => `${one.line}:${one.column} ${one.quote}: ${standing(text, one)}`)
}

describe.each(Object.entries(WAYS))('of a text with %s', (_, { write, read }) => {
  test.each(names)('%s all places are those of the text itself, and nothing else is found', async (name) => {
    const text = textOf(name)
    const other = write(text)
    expect(await misplaced(other, name)).toEqual([])
    const [was, is] = await Promise.all([judged(text, name), judged(other, name)])
    const told = ({ findings }: typeof was): string[] =>
      findings
        .filter(({ quote }) => !quote.startsWith('&'))
        .map(({ rule, line, quote }) => `${rule} ${line} ${bare(quote)}`)
    expect(told(is)).toEqual(told(was))
    expect(is.score).toBe(was.score)
  })

  test('mending changes the same words', async () => {
    for (const name of names) {
      const text = textOf(name)
      const [was, is] = await Promise.all([mended(text, name), mended(write(text), name)])
      expect(read(is.text), name).toBe(read(was.text))
      expect(is.after!.score, name).toBe(was.after!.score)
    }
  })
})

async function mended(text: string, name: string) {
  const report = await readReport(bytesOf(text), name)
  if ('refusal' in report) throw new Error(report.refusal.en)
  return fixReport(report, async (one, outline) => judge(one, outline))
}

describe('of a text whose years are set apart', () => {
  test.each(names)('%s all places are those of the text itself, and mending damages nothing', async (name) => {
    const text = digitsApart(textOf(name))
    expect(await misplaced(text, name)).toEqual([])
    const [was, is] = await Promise.all([mended(textOf(name), name), mended(text, name)])
    expect(is.after!.score ?? 0).toBeGreaterThanOrEqual(is.before.score ?? 0)
    // Less may be mended: a line of a page may be known by its date alone, or a heading by its year.
    const now = words(is.text)
    expect(isLeftOf(now, words(text)) || isLeftOf(words(was.text), now)).toBe(true)
  })
})
