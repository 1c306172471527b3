import type { Lang } from '@dabiao/engine'
import { wording } from '../wording.js'
import { formatWording } from './wording.js'

const NAME = 'dabiao'

/** By what an output that could be taken for a report is known again, in the place that its format has for such a mark. */
export const generator = (version: string): string => `${NAME} ${version}`

/** The comment that a summary in Markdown begins with. */
export const markdownMark = (version: string): string => `<!-- generator: ${generator(version)} -->`

/** What a checklist says of itself below its title, in words that are left when it is saved as a text. */
export const madeBy: Readonly<Record<Lang, (version: string) => string>> = {
  zh: (version) => `由 ${generator(version)} 生成；结果栏为程序判断，以核对意见为准。`,
  en: (version) => `Made by ${generator(version)}. Results are the program’s; the reviewer’s opinion decides.`,
}

const VERSION = '\\d[\\w.+-]{0,40}'
// Word processors put their own name for the generator's and keep the description: of a page in the document's properties,
// of a document in the page's head.
const IN_PAGE = new RegExp(`<meta name="(?:generator|description)" content="${NAME} ${VERSION}"\\s?/?>`)
const IN_MARKDOWN = new RegExp(`^\\ufeff?\\s{0,20}<!-- generator: ${NAME} ${VERSION} -->`)
const IN_DOCUMENT = new RegExp(`<dc:description>${NAME} ${VERSION}</dc:description>`)
// What is shown in a terminal carries no mark; no report has such a line.
const SHOWN = (['zh', 'en'] as const).map((lang) => `\n${wording[lang].parts.section} ${'─'.repeat(20)}`)

// A line of its own, but for the marks of Markdown; converters may break it at its spaces.
const MADE = Object.values(madeBy).map((made) => made(VERSION).replaceAll(' ', '\\s{1,4}'))
const IN_TEXT = new RegExp(`\\n[ *_>]{0,8}(?:${MADE.join('|')})`)

// A page as a text: its title, and below it a line that ends with the version.
const TITLES = (['zh', 'en'] as const).map((lang) => formatWording[lang].markdown.title)
const IN_TEXT_OF_PAGE = new RegExp(
  `(?:^|\\n)[ #*_>]{0,8}(?:${TITLES.join('|')})\\s{1,8}(?:[^\\n]{1,2000}\\s·\\s)?${NAME}\\s${VERSION}\\s`,
)

// What is read by machines names its maker, or is of a shape that no report has.
const IN_JSON = new RegExp(`^\\{\\s{0,20}"[^]*"(?:tool|driver)":\\s{0,20}\\{\\s{0,40}"name":\\s?"${NAME}"`)
const IN_XML = new RegExp(`^<\\?xml[^>]{0,80}\\?>\\s{0,20}<testsuites name="${NAME}"`)
const DATA = [IN_JSON, IN_XML, /^\{"path":"(?:[^"\\]|\\.)*","(?:document|error)":/, /^::(?:error|warning|notice) file=/]

/** Whether a text or a page that begins so is an output. */
export const isGeneratedText = (begin: string): boolean =>
  (begin.includes(NAME) &&
    (IN_MARKDOWN.test(begin) ||
      (begin.startsWith('<') && IN_PAGE.test(begin)) ||
      IN_TEXT.test(begin) ||
      IN_TEXT_OF_PAGE.test(begin))) ||
  SHOWN.some((line) => begin.includes(line)) ||
  DATA.some((shape) => shape.test(begin))

// Whoever saves a document puts into its properties who did, and when.
const UNTOUCHED = new RegExp(
  `^[^>]*\\?>\\s*<cp:coreProperties[^>]*><dc:description>${NAME} ${VERSION}</dc:description></cp:coreProperties>\\s*$`,
)

/** Whether these are the properties of a document as it was written, which nobody has saved since. */
export const isUntouchedDocument = (properties: string): boolean => UNTOUCHED.test(properties)

/** Whether these properties of a document say that it is one. */
export const isGeneratedDocument = (properties: string): boolean => IN_DOCUMENT.test(properties)
