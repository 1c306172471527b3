import { formatNdjson } from './format-ndjson.js'
import { formatJson } from './json.js'
import type { FormatName } from './names.js'
import { formatPretty } from './pretty/index.js'
import type { Format } from './types.js'

export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: formatPretty,
  json: formatJson,
  ndjson: formatNdjson,
}
