import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

export const hasOffice: boolean = soffice !== undefined

/** What LibreOffice makes of a document in another format, e.g. `txt:Text` or `csv`. */
export function convertWithOffice(name: string, bytes: Uint8Array, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-office-'))
  try {
    writeFileSync(join(folder, name), bytes)
    // A profile of its own: two programs at a time may not share one.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const { stderr } = spawnSync(soffice!, [profile, '--headless', '--convert-to', to, name], {
      cwd: folder,
      encoding: 'utf8',
    })
    const made = join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0]}`))
    if (!existsSync(made)) throw new Error(`LibreOffice made nothing of ${name}: ${stderr}`)
    return readFileSync(made, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
