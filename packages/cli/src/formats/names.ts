export const formatNames = ['pretty', 'json', 'ndjson'] as const

export type FormatName = (typeof formatNames)[number]
