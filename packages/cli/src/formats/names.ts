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

/** The format that the name of a file asks for; null where it asks for none. */
export function formatOfName(file: string): FormatName | null {
  const extension = /\.(\w{1,8})$/.exec(file)?.[1]
  return extension === undefined ? null : (byExtension.get(extension.toLowerCase()) ?? null)
}
