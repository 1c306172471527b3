import type { Bilingual, Format } from '../types.js'
import type { Refusal } from './decode.js'

/** The format that a path's ending stands for; anything unknown is read as plain text. */
export function formatOf(path: string): Format {
  const dot = path.lastIndexOf('.')
  return (dot >= 0 && ENDINGS.get(path.slice(dot + 1).toLowerCase())) || 'txt'
}

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['md', 'md'],
  ['markdown', 'md'],
  ['mkd', 'md'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['htm', 'html'],
  ['html', 'html'],
  ['shtml', 'html'],
  ['xhtml', 'html'],
])

const picture = (name: string): Bilingual => ({
  zh: `这是图片（${name}），不是文字稿，请换用可以选中文字的文稿`,
  en: `this is a picture (${name}), not a text`,
})
const convert = (zh: string, en: string): Bilingual => ({
  zh: `这是${/^\w/.test(zh) ? ' ' : ''}${zh}，请用 Word 或 WPS 打开，另存为 .docx 再检查`,
  en: `this is ${en}; open it in Word or WPS and save it as .docx first`,
})

const SIGNATURES: readonly (readonly [string, Bilingual])[] = [
  ['\x89PNG', picture('PNG')],
  ['\xff\xd8\xff', picture('JPEG')],
  ['GIF8', picture('GIF')],
  ['%PDF-', convert('PDF 文件（.pdf）', 'a PDF (.pdf)')],
  ['{\\rtf', convert('RTF 文件（.rtf，有时以 .doc 命名）', 'an RTF file (.rtf, at times named .doc)')],
]
const OLE = convert('旧版 Office 文件（.doc、.wps、.xls）', 'an old Office file (.doc, .wps, .xls)')
const ENCRYPTED: Bilingual = {
  zh: '文件已加密，请在 Word 中取消密码后另存为 .docx 再检查',
  en: 'the file is encrypted; remove its password in Word and save it as .docx first',
}
const WORD_XML = convert('Word XML 文件', 'a Word XML file')
const MHTML = convert('单个文件网页（.mht，有时以 .doc 命名）', 'a web archive (.mht, at times named .doc)')
const NO_DOCX: Bilingual = {
  zh: '不是有效的 .docx：文件已损坏，或扩展名不对，请在 Word 中另存为 .docx 再检查',
  en: 'not a .docx: damaged, or named wrongly; save it as .docx in Word first',
}

/** The format of a file by its first bytes, and by its path where they do not tell; refuses what is no text. */
export function sniffFormat(bytes: Uint8Array, path: string): Format | Refusal {
  for (const [signature, refusal] of SIGNATURES) if (startsWith(bytes, signature)) return { refusal }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return { refusal: isEncrypted(bytes) ? ENCRYPTED : OLE }
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'docx'
  const format = formatOf(path)
  const begin = bytes.subarray(0, HEAD)
  // Most texts have no tag, and do not begin as a letter does.
  const mayBeLetter = begin.includes(COLON) && BEFORE_LETTER.includes(begin[0]!)
  if (!begin.includes(LESS_THAN) && !mayBeLetter) return ofText(format, '')
  const head = headOf(begin)
  if (/<\?mso-application\s+progid="Word|<w:wordDocument|<pkg:package/.test(head)) return { refusal: WORD_XML }
  if (/^\s*(?:MIME-Version|From):[^<]{0,800}multipart\/related/i.test(head)) return { refusal: MHTML }
  if (beginsAsPage(head) || (format === 'txt' && beginsAsArticle(head))) return 'html'
  return ofText(format, head)
}

/** The format of what has no first bytes of its own: no Word document, and no page where no tag is near. */
function ofText(format: Format, head: string): Format | Refusal {
  if (format === 'docx') return { refusal: NO_DOCX }
  return format === 'html' && !/<[a-z!/]/i.test(head) ? 'txt' : format
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false
  return true
}

const HEAD = 4096
const LESS_THAN = '<'.charCodeAt(0)
const COLON = ':'.charCodeAt(0)

// First bytes of what may begin with `MIME-Version:` or `From:`: these letters, spaces, byte-order marks.
const BEFORE_LETTER = [...'MmFf \t\n\v\f\r\xa0\xef\xfe\xff'].map((char) => char.charCodeAt(0))

/** The first bytes of a file as far as they are ASCII, whatever its encoding. */
function headOf(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1').decode(head)
  return text.replace(/^(?:\ufeff|ï»¿)/, '')
}

/** Whether a file begins with the first tag of a page, comments and an XML declaration aside. */
function beginsAsPage(head: string): boolean {
  let rest = head.trimStart()
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : /^<\?xml\b/i.test(rest) ? '?>' : null
    const at = end ? rest.indexOf(end) : -1
    if (!end || at < 0) return /^<(?:!doctype\s+html|html|head|body)\b/i.test(rest)
    rest = rest.slice(at + end.length).trimStart()
  }
}

/** Whether a file begins with a paragraph as the source view of an editor shows it; Markdown has such too. */
const beginsAsArticle = (head: string): boolean =>
  /^\s{0,80}<(?:p|div|section|article|h[1-6]|center|span)(?:\s[^<>]{0,800})?>/i.test(head) &&
  /<\/(?:p|div|section|article|h[1-6]|center|span)>/i.test(head)

/** Whether an OLE container holds an encrypted package: the name of that stream stands in it as UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
