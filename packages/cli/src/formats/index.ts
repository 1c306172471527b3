import { formatNdjson } from './format-ndjson.js'
import { formatJson } from './json.js'
import type { FormatName } from './names.js'
import { formatPretty } from './pretty/index.js'
import type { Format } from './types.js'

/** Every format. All but those of daily use are loaded when they are asked for. */
export const formats: Readonly<Record<FormatName, () => Format | Promise<Format>>> = {
  pretty: () => formatPretty,
  json: () => formatJson,
  ndjson: () => formatNdjson,
  sarif: async () => (await import('./format-sarif.js')).formatSarif,
  junit: async () => (await import('./format-junit.js')).formatJunit,
  github: async () => (await import('./format-github.js')).formatGithub,
  markdown: async () => (await import('./format-markdown.js')).formatMarkdown,
  csv: async () => (await import('./format-csv.js')).formatCsv,
  html: async () => (await import('./html/format-html.js')).formatHtml,
  xlsx: async () => (await import('./format-xlsx.js')).formatXlsx,
  docx: async () => (await import('./format-docx.js')).formatDocx,
}
