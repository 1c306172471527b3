import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The server that editors run for YAML, fed what an editor would send for the example of the documentation.
const server = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
)
const file = new URL('../../../examples/rulesets/city-overlay.yaml', import.meta.url)
const overlay = readFileSync(file, 'utf8')

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

/** Talks to a language server over its standard input and output. */
function connect(child: ChildProcessWithoutNullStreams) {
  const waiting: { readonly wants: (message: Message) => boolean; readonly give: (message: Message) => void }[] = []
  let rest = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(rest.toString('latin1'))
      if (head === null || rest.length < head[0].length + Number(head[1])) return
      const end = head[0].length + Number(head[1])
      const message: Message = JSON.parse(rest.subarray(head[0].length, end).toString('utf8'))
      rest = rest.subarray(end)
      // What the server asks of its editor is answered with nothing.
      if (message.id !== undefined && message.method !== undefined) send({ id: message.id, result: [null] })
      for (const one of waiting.filter(({ wants }) => wants(message))) {
        waiting.splice(waiting.indexOf(one), 1)
        one.give(message)
      }
    }
  })
  function send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const next = (wants: (message: Message) => boolean): Promise<Message> =>
    new Promise((give) => {
      waiting.push({ wants, give })
    })
  let id = 0
  const ask = async (method: string, params: object): Promise<unknown> => {
    const asked = ++id
    const answer = next((message) => message.id === asked && message.method === undefined)
    send({ id: asked, method, params })
    return (await answer).result
  }
  return { ask, next, tell: (method: string, params: object) => send({ method, params }) }
}

let child: ChildProcessWithoutNullStreams
let editor: ReturnType<typeof connect>

beforeAll(async () => {
  child = spawn(process.execPath, [server, '--stdio'])
  editor = connect(child)
  const root = pathToFileURL(join(import.meta.dirname, '../../..')).href
  await editor.ask('initialize', { processId: process.pid, rootUri: root, capabilities: {} })
  editor.tell('initialized', {})
  const settings = { yaml: { schemaStore: { enable: false }, validate: true, completion: true } }
  editor.tell('workspace/didChangeConfiguration', { settings })
}, 30_000)

afterAll(() => child.kill())

let opened = 0

/** Opens a changed overlay in the place of the real one; gives its address and what the server says is wrong. */
async function open(text: string): Promise<{ uri: string; diagnostics: readonly Diagnostic[] }> {
  const uri = new URL(`overlay-${++opened}.yaml`, file).href
  const told = editor.next(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri,
  )
  editor.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
  const { diagnostics } = (await told).params as { diagnostics: readonly Diagnostic[] }
  return { uri, diagnostics }
}

/** What the server offers at the end of the line that begins so. */
async function completed(text: string, beginning: string): Promise<readonly string[]> {
  const { uri } = await open(text)
  const lines = text.split('\n')
  const line = lines.findIndex((one) => one.startsWith(beginning))
  const position = { line, character: lines[line]!.length }
  const result = await editor.ask('textDocument/completion', { textDocument: { uri }, position })
  const { items = [] } = result as { items?: readonly { readonly label: string }[] }
  return items.map(({ label }) => label)
}

describe('an editor with yaml-language-server', () => {
  it('finds nothing wrong with the example', async () => {
    expect((await open(overlay)).diagnostics).toEqual([])
  })

  it.each([
    ['a wrong key', 'pass: 70', 'paas: 70', /paas/],
    ['a wrong value', 'severity: warning', 'severity: warn', /warning/],
    ['a number for a text', 'version: 1.0.0', 'version: 1.0', /string/],
  ])('marks %s', async (_, words, instead, message) => {
    const text = overlay.replace(words, instead)
    const { diagnostics } = await open(text)
    const line = text.slice(0, text.indexOf(instead)).split('\n').length - 1
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([line])
    expect(diagnostics[0]!.message).toMatch(message)
  })

  it('completes keys of the ruleset and of an item', async () => {
    expect(await completed(`${overlay}gra`, 'gra')).toContain('grades')
    const text = overlay.replace('        severity: warning\n', '        sev\n')
    expect(await completed(text, '        sev')).toContain('severity')
  })

  it('completes values', async () => {
    const text = overlay.replace('severity: warning', 'severity: ')
    expect(await completed(text, '        severity: ')).toEqual(expect.arrayContaining(['error', 'warning', 'info']))
  })
})
