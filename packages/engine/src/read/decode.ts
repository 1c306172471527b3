import type { Bilingual } from '../types.js'

/** Why bytes cannot be read as a report. */
export interface Refusal {
  readonly refusal: Bilingual
}

/** The largest report that is read, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024

/** The most lines that a report may have; thousands of times what the longest has. */
const MAX_LINES = 50_000

const SIGNATURES: readonly (readonly [string, Bilingual])[] = [
  ['\x89PNG', { zh: '这是图片（PNG），不是文字稿', en: 'this is a picture (PNG), not a text' }],
  ['\xff\xd8\xff', { zh: '这是图片（JPEG），不是文字稿', en: 'this is a picture (JPEG), not a text' }],
  ['GIF8', { zh: '这是图片（GIF），不是文字稿', en: 'this is a picture (GIF), not a text' }],
  ['%PDF-', { zh: '这是 PDF 文件，请先另存为 .txt 或 .md 再检查', en: 'this is a PDF; save it as .txt or .md first' }],
  [
    '\xd0\xcf\x11\xe0',
    {
      zh: '这是旧版 Office 文件（.doc），请在 Word 中另存为纯文本（.txt）再检查',
      en: 'this is an old Office file (.doc); save it as plain text (.txt) first',
    },
  ],
  [
    'PK\x03\x04',
    {
      zh: '这是压缩文件或 Office 文档，请先另存为纯文本（.txt）再检查',
      en: 'this is an archive or an Office file; save it as plain text (.txt) first',
    },
  ],
]

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((char, i) => bytes[i] === char.charCodeAt(0))

/**
 * Decodes the bytes of a text: byte-order mark first, then strict UTF-8, then GB18030.
 * Refuses what is empty, too large, binary or in no known encoding.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | Refusal {
  if (bytes.length > MAX_BYTES) return { refusal: { zh: '超过 10 MB，未读取', en: 'larger than 10 MB, not read' } }
  for (const [signature, refusal] of SIGNATURES) if (startsWith(bytes, signature)) return { refusal }
  const decoded = decodeText(bytes)
  if (!decoded)
    return {
      refusal: {
        zh: '无法识别文字编码（不是 UTF-8 或 GB18030）',
        en: 'unknown text encoding (neither UTF-8 nor GB18030)',
      },
    }
  if (isBinary(decoded.text))
    return { refusal: { zh: '含有大量控制字符，不是文字稿', en: 'full of control characters, not a text' } }
  if (decoded.text.trim() === '') return { refusal: { zh: '文件是空的', en: 'the file is empty' } }
  if (hasMoreLines(decoded.text, MAX_LINES)) {
    return { refusal: { zh: '超过 5 万行，不是一份报告', en: 'more than 50,000 lines, not one report' } }
  }
  return decoded
}

function hasMoreLines(text: string, most: number): boolean {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && count <= most; at = text.indexOf('\n', at + 1)) count++
  return count > most
}

function decodeText(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (startsWith(bytes, '\xff\xfe')) return tryDecode(bytes.subarray(2), 'utf-16le')
  if (startsWith(bytes, '\xfe\xff')) return tryDecode(bytes.subarray(2), 'utf-16be')
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030')
}

function tryDecode(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // Lines that end as they did on old Macintoshes.
    return { text: text.includes('\n') ? text : text.replaceAll('\r', '\n'), encoding }
  } catch {
    return null
  }
}

/** GB18030 gives some character to almost any pair of bytes: control characters tell a binary file from a text. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++
  }
  return controls > 8 && controls * 50 > text.length
}
