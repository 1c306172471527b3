import { strFromU8, unzipSync } from 'fflate'
import { isGeneratedDocument, isUntouchedDocument } from './formats/generator.js'
import { PROPERTIES } from './formats/package-files.js'

const MOST = 65_536

/** Whether the properties of an office document say that this program made it. */
export const isOwnDocument = (bytes: Uint8Array): boolean => isGeneratedDocument(propertiesOf(bytes))

/** Whether nobody has saved a document since this program wrote it. */
export const isAsWritten = (bytes: Uint8Array): boolean => isUntouchedDocument(propertiesOf(bytes))

/** The properties of an office document; empty where there are none, or it is none. */
function propertiesOf(bytes: Uint8Array): string {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => name === PROPERTIES && originalSize <= MOST })
    return PROPERTIES in files ? strFromU8(files[PROPERTIES]!) : ''
  } catch {
    // What is no archive is told by whoever reads it as a report.
    return ''
  }
}
