import { strFromU8, unzipSync } from 'fflate'
import { isGeneratedDocument } from './formats/generator.js'
import { PROPERTIES } from './formats/package-files.js'

const MOST = 65_536

/** Whether the properties of an office document say that this program made it. */
export function isOwnDocument(bytes: Uint8Array): boolean {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => name === PROPERTIES && originalSize <= MOST })
    return PROPERTIES in files && isGeneratedDocument(strFromU8(files[PROPERTIES]!))
  } catch {
    // What is no archive is told by whoever reads it as a report.
    return false
  }
}
