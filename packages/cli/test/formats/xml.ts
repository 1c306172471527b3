import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import { validateXML } from 'xmllint-wasm'

const file = (contents: string) => [{ fileName: 'a.xml', contents }]

/** Demands well-formed XML. */
async function expectWellFormed(xml: string): Promise<void> {
  const { errors } = await validateXML({ xml: file(xml), normalization: 'format' } as Parameters<typeof validateXML>[0])
  expect(errors).toEqual([])
}

/** Demands XML that holds to the schema of JUnit's. */
export async function expectJunit(xml: string): Promise<void> {
  const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
  const { errors } = await validateXML({ xml: file(xml), schema })
  expect(errors).toEqual([])
}

/** The XML files of an office document by their names, each well-formed. */
export async function officeFiles(bytes: Uint8Array): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const)
  for (const [, xml] of files) await expectWellFormed(xml)
  return new Map(files)
}
