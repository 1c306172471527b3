export const formatNames = ['pretty', 'json'] as const

export type FormatName = (typeof formatNames)[number]
