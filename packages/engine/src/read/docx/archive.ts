import { Inflate } from 'fflate/browser'
import type { Bilingual } from '../../types.js'
import type { Refusal } from '../decode.js'

/** The parts of a zip archive by name; a part is inflated only when it is read. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** The XML of a part as text; null where there is no such part. */
  readonly read: (name: string) => string | null | Refusal
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly size: number
  readonly offset: number
  readonly encrypted: boolean
}

const MAX_ENTRIES = 2000
const MAX_INFLATED = 100 * 1024 * 1024
const MAX_RATIO = 200
/** Below that size an entry may be as well compressed as it likes. */
const RATIO_FROM = 1024 * 1024
/** A report of ten thousand characters, every one formatted by itself, takes 5 MB. */
const MAX_PART = 16 * 1024 * 1024

const DAMAGED: Bilingual = {
  zh: '文件已损坏或不完整，请在 Word 中打开修复后另存为 .docx 再检查',
  en: 'the file is damaged or cut short; open and repair it in Word, save it as .docx again',
}
const ENCRYPTED: Bilingual = {
  zh: '文件已加密，请取消密码后另存为 .docx 再检查',
  en: 'the file is encrypted; remove its password and save it as .docx again',
}
const BOMB: Bilingual = {
  zh: '压缩文件展开后过大或条目过多，未读取',
  en: 'the archive inflates to too much or has too many entries, not read',
}

const u16 = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8)
const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0

/** Opens a zip archive; refuses what is damaged, encrypted or over the limits, before anything is inflated. */
export function openArchive(bytes: Uint8Array): Archive | Refusal {
  const entries = directoryOf(bytes)
  if (!(entries instanceof Map)) return entries
  let total = 0
  for (const { size, compressed, encrypted } of entries.values()) {
    if (encrypted) return { refusal: ENCRYPTED }
    total += size
    if (total > MAX_INFLATED || (size > RATIO_FROM && size > compressed * MAX_RATIO)) return { refusal: BOMB }
  }
  return {
    names: new Set(entries.keys()),
    read: (name) => {
      const entry = entries.get(name)
      return entry ? readEntry(bytes, entry) : null
    },
  }
}

/** The entries that the archive's central directory lists (APPNOTE.TXT 4.3.12, 4.3.16). */
function directoryOf(bytes: Uint8Array): Map<string, Entry> | Refusal {
  let end = bytes.length - 22
  const first = Math.max(0, end - 0xffff)
  while (end >= first && u32(bytes, end) !== 0x06054b50) end--
  if (end < first) return { refusal: DAMAGED }
  const count = u16(bytes, end + 10)
  if (count > MAX_ENTRIES) return { refusal: BOMB }
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  let at = u32(bytes, end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || u32(bytes, at) !== 0x02014b50) return { refusal: DAMAGED }
    const nameEnd = at + 46 + u16(bytes, at + 28)
    const name = decoder
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    entries.set(name, {
      name,
      method: u16(bytes, at + 10),
      compressed: u32(bytes, at + 20),
      size: u32(bytes, at + 24),
      offset: u32(bytes, at + 42),
      encrypted: (u16(bytes, at + 8) & 1) === 1,
    })
    at = nameEnd + u16(bytes, at + 30) + u16(bytes, at + 32)
  }
  return entries
}

function readEntry(bytes: Uint8Array, { method, compressed, size, offset }: Entry): string | Refusal {
  if (size > MAX_PART) return { refusal: BOMB }
  const from = offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28)
  const to = from + compressed
  if (u32(bytes, offset) !== 0x04034b50 || to > bytes.length || (method !== 0 && method !== 8))
    return { refusal: DAMAGED }
  const packed = bytes.subarray(from, to)
  const data = method === 0 ? packed : inflate(packed, size)
  return data ? decodeXml(data) : { refusal: DAMAGED }
}

/** Inflates up to the size that the directory promised; null where the data are damaged or go on beyond it. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const data = new Uint8Array(size)
  let filled = 0
  let fits = true
  const stream = new Inflate((chunk) => {
    fits &&= filled + chunk.length <= size
    if (fits) data.set(chunk, filled)
    filled += chunk.length
  })
  // In small pieces, so that what inflates to more than it promised is given up early.
  const step = 0x4000
  try {
    for (let at = 0; fits && at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return null
  }
  return fits && filled === size ? data : null
}

function decodeXml(data: Uint8Array): string {
  const encoding = data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : data[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(data)
}
