// The engine from its TypeScript sources, for scripts that run before anything is built.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Bundles `export * from` the given entries of the engine and imports the bundle. */
export async function importEngine(...entries) {
  const { outputFiles } = await build({
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['source'],
    format: 'esm',
    write: false,
    logLevel: 'warning',
    stdin: {
      contents: entries.map((entry) => `export * from '${entry}'`).join('\n'),
      resolveDir: join(import.meta.dirname, '../packages/cli'),
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-engine-'))
  const file = join(folder, 'engine.mjs')
  writeFileSync(file, outputFiles[0].contents)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
