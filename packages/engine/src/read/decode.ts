import type { Bilingual } from '../types.js'
import { decodeChinese } from './decode-chinese.js'

/** Why bytes cannot be read as a report. */
export interface Refusal {
  readonly refusal: Bilingual
}

/** The largest report that is read, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024

/** The most lines or paragraphs that a report may have; thousands of times what the longest has. */
export const MAX_LINES = 50_000

interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes the bytes of a text: byte-order mark first, then strict UTF-8, then GB18030.
 * Refuses what is empty, too long, binary or in no known encoding.
 */
export function decode(bytes: Uint8Array): Decoded | Refusal {
  const decoded = readable(byMark(bytes) ?? tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030'))
  if ('refusal' in decoded) return decoded
  return tooManyLines(decoded.text) ?? decoded
}

/** Refuses a text of more lines than a report has; null where it has no more. */
export const tooManyLines = (text: string): Refusal | null =>
  hasMoreLines(text, MAX_LINES)
    ? { refusal: { zh: '超过 5 万行，不是一份报告', en: 'more than 50,000 lines, not one report' } }
    : null

function hasMoreLines(text: string, most: number): boolean {
  if (text.length < most) return false
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && count <= most; at = text.indexOf('\n', at + 1)) count++
  return count > most
}

/** Decodes the bytes of a web page: as `decode`, but after the byte-order mark the encoding that it declares counts. */
export function decodeHtml(bytes: Uint8Array): Decoded | Refusal {
  return readable(byMark(bytes) ?? declared(bytes) ?? tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030'))
}

function readable(decoded: Decoded | null): Decoded | Refusal {
  if (!decoded)
    return {
      refusal: {
        zh: '无法识别文字编码（不是 UTF-8 或 GB18030）',
        en: 'unknown text encoding (neither UTF-8 nor GB18030)',
      },
    }
  if (isBinary(decoded.text))
    return { refusal: { zh: '含有大量控制字符，不是文字稿', en: 'full of control characters, not a text' } }
  if (isDamaged(decoded.text))
    return {
      refusal: {
        zh: '文字已经损坏（很多字变成了“�”或者“锟斤拷”），请从原来的文件重新另存一份',
        en: 'the text is damaged (many characters were lost), save it anew from the original',
      },
    }
  if (decoded.text.trim() === '') return { refusal: { zh: '文件是空的', en: 'the file is empty' } }
  return decoded
}

function byMark(bytes: Uint8Array): Decoded | null {
  // A file that was cut short may end in half a character.
  const whole = bytes.subarray(2, bytes.length & ~1)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(whole, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(whole, 'utf-16be')
  return null
}

const CHARSET = /<(?:meta\s[^>]{0,300}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w:-]{3,20})/i

function declared(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  const label = CHARSET.exec(head)?.[1]?.toLowerCase()
  if (label === undefined) return null
  if (/^utf-?8$/.test(label)) return tryDecode(bytes, 'utf-8') ?? mostlyUtf8(bytes)
  // Pages saved anew as UTF-8 often go on declaring what they were.
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 && bytes.filter((byte) => byte > 0x7f).length >= 48) return utf8
  // No Chinese is written in these; editors declare them unasked, and any bytes pass for them.
  return /^(?:iso-?8859|latin|us-ascii|ascii|windows-125)/.test(label) ? null : tryDecode(bytes, label)
}

/** UTF-8 with a few broken characters, as where a page was cut; null where it is not UTF-8 at all. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder().decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const wide = text.length - text.replace(/[^\0-\x7f]/g, '').length
  return broken * 20 <= wide ? { text, encoding: 'utf-8' } : null
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

// A loop of our own takes a millisecond until it is compiled: it is for runs over many texts, with the same result.
const FEW = 8
let texts = 0

function tryDecode(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const chinese = label === 'utf-8' && ++texts > FEW ? decodeChinese(bytes) : null
    if (chinese !== null) return { text: chinese, encoding: 'utf-8' }
    const decoder = label === 'utf-8' ? UTF8 : new TextDecoder(label, { fatal: true })
    const { encoding } = decoder
    return { text: decoder.decode(bytes), encoding: encoding.startsWith('gb') ? 'gb18030' : encoding }
  } catch {
    return null
  }
}

// What a wrong program left of a text that it could not read.
const LOST = /\ufffd|锟斤拷/g
const MOST_LOST = 0.05

const isDamaged = (text: string): boolean =>
  (text.includes('\ufffd') || text.includes('锟斤拷')) &&
  (text.match(LOST)?.length ?? 0) > MOST_LOST * text.replace(/\s/g, '').length

const CONTROL = /[\0-\x08\x0e-\x1f]/

/** GB18030 gives some character to almost any pair of bytes: control characters tell a binary file from a text. */
function isBinary(text: string): boolean {
  if (!CONTROL.test(text)) return false
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32)) controls++
  }
  return controls > 8 && controls * 50 > text.length
}
