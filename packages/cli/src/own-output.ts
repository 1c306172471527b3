import { isGeneratedText } from './formats/generator.js'

/** Marks stand at the beginning; of a text for the terminal, titles and names come first. */
const HEAD = 4096
const UTF8 = new TextDecoder()

/**
 * Whether these bytes are an output of this program, which must not be judged as a report. A document is known by its
 * properties, which word processors keep when somebody fills it in.
 */
export async function isOwnOutput(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./own-document.js')).isOwnDocument(bytes)
  return isGeneratedText(UTF8.decode(bytes.subarray(0, HEAD)))
}
