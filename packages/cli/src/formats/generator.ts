import type { Lang } from '@dabiao/engine'

const NAME = 'dabiao'

/** By what an output that could be taken for a report is known again, in the place that its format has for such a mark. */
export const generator = (version: string): string => `${NAME} ${version}`

/** The same as the last line of a text. */
export const generatedLine = (version: string, lang: Lang): string =>
  lang === 'zh' ? `（由 ${generator(version)} 生成）` : `(made by ${generator(version)})`

const VERSION = '\\d[\\w.+-]{0,40}'
const IN_PAGE = new RegExp(`<meta name="generator" content="${NAME} ${VERSION}">`)
const IN_MARKDOWN = new RegExp(`^\\ufeff?\\s{0,20}<!-- generator: ${NAME} ${VERSION} -->`)
const IN_TEXT = new RegExp(`\\n(?:（由 ${NAME} ${VERSION} 生成）|\\(made by ${NAME} ${VERSION}\\))\\s{0,20}$`)
const IN_DOCUMENT = new RegExp(`<dc:description>${NAME} ${VERSION}</dc:description>`)

/** The comment that a summary in Markdown begins with. */
export const markdownMark = (version: string): string => `<!-- generator: ${generator(version)} -->`

/** Whether a text or a page that begins and ends so carries the mark. */
export const isGeneratedText = (begin: string, end: string): boolean =>
  (begin.includes(NAME) && (IN_MARKDOWN.test(begin) || (begin.startsWith('<') && IN_PAGE.test(begin)))) ||
  (end.includes(NAME) && IN_TEXT.test(end))

/** Whether these properties of a document carry it. */
export const isGeneratedDocument = (properties: string): boolean => IN_DOCUMENT.test(properties)
