import type { PartId } from '../types.js'

/** The mandated parts in the order of the national rules (法治政府建设与责任落实督察工作规定). */
export const PART_IDS = [
  'measures',
  'shortcomings',
  'leadership',
  'next-year',
  'other',
] as const satisfies readonly PartId[]
