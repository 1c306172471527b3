import type { Hundredths } from '@dabiao/engine'

/** Points as they are read: `12.5`, no zeros behind. */
export const shownPoints = (amount: Hundredths): string => String(amount / 100 + 0)
