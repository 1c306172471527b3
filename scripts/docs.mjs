// Writes what the program prints into the documents, between `<!-- run: ARGUMENTS -->` and `<!-- /run -->`, and the keys of
// the review screen between `<!-- keys: LANGUAGE -->` and `<!-- /keys -->`.
// With --check it writes nothing and fails where a document is out of date.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { importEngine } from './import-engine.mjs'

const DOCUMENTS = ['README.md', 'README.zh-CN.md']
const checking = process.argv.includes('--check')
const root = new URL('../', import.meta.url)

function run(args) {
  const main = new URL('packages/cli/dist/main.js', root).pathname
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' }
  const { stdout, stderr, error } = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8', env })
  if (error || stderr) throw error ?? new Error(`dabiao ${args.join(' ')}: ${stderr}`)
  return stdout.trimEnd()
}

const { helpRows } = await importEngine('./src/ui/help-lines.ts')
const KEY_HEADS = { zh: ['按键', '作用'], en: ['key', 'what it does'] }

function keyTable(lang) {
  const cells = helpRows(lang, '').map(({ keys, what }) => [
    keys
      .split(' ')
      .map((key) => `\`${key}\``)
      .join(' '),
    what,
  ])
  const lines = [KEY_HEADS[lang], ['---', '---'], ...cells]
  return lines.map((line) => `| ${line.join(' | ').replace(/ $/, '')} |`).join('\n')
}

const fill = (text) =>
  text
    .replace(
      /<!-- run: (.*?) -->\n[\s\S]*?<!-- \/run -->/g,
      (_, args) => `<!-- run: ${args} -->\n\`\`\`text\n${run(args.split(' '))}\n\`\`\`\n<!-- /run -->`,
    )
    .replace(
      /<!-- keys: (.*?) -->\n[\s\S]*?<!-- \/keys -->/g,
      (_, lang) => `<!-- keys: ${lang} -->\n${keyTable(lang)}\n<!-- /keys -->`,
    )

let stale = 0
for (const name of DOCUMENTS) {
  const file = new URL(name, root)
  const before = readFileSync(file, 'utf8')
  const after = fill(before)
  if (after === before) continue
  if (checking) {
    console.error(`${name} is out of date: run \`pnpm run docs\``)
    stale++
  } else writeFileSync(file, after)
}
process.exitCode = stale > 0 ? 1 : 0
