/** Formats that every command knows that has one. */
export const plainFormatNames = ['pretty', 'json'] as const

export const formatNames = [
  ...plainFormatNames,
  'ndjson',
  'sarif',
  'junit',
  'github',
  'markdown',
  'csv',
  'html',
  'xlsx',
  'docx',
] as const

export type FormatName = (typeof formatNames)[number]

/** Formats that are no text: nothing for a terminal. */
export const binaryFormats: readonly FormatName[] = ['xlsx', 'docx']

const byExtension: ReadonlyMap<string, FormatName> = new Map([
  ['txt', 'pretty'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['sarif', 'sarif'],
  ['xml', 'junit'],
  ['md', 'markdown'],
  ['csv', 'csv'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xlsx', 'xlsx'],
  ['docx', 'docx'],
])

const newer: ReadonlyMap<string, string> = new Map([
  ['xls', 'xlsx'],
  ['et', 'xlsx'],
  ['doc', 'docx'],
  ['wps', 'docx'],
])

/** The name that a file should have whose ending is that of an older format; null where it is of none. */
export function newerName(file: string): string | null {
  const [ending = '', extension = ''] = /\.(\w{1,8})$/.exec(file) ?? []
  const better = newer.get(extension.toLowerCase())
  return better === undefined ? null : `${file.slice(0, -ending.length)}.${better}`
}

/** The format that the name of a file asks for; null where it asks for none. */
export function formatOfName(file: string): FormatName | null {
  const extension = /\.(\w{1,8})$/.exec(file)?.[1]
  return extension === undefined ? null : (byExtension.get(extension.toLowerCase()) ?? null)
}
