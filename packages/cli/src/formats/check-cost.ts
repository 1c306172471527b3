import type { Assessment, Finding, Hundredths } from '@dabiao/engine'
import { isOfPart } from './is-of-part.js'

/** What those findings cost that checks of the whole text made: the points of no part are less for them. */
export const checkCost = (findings: readonly Finding[], { parts }: Pick<Assessment, 'parts'>): Hundredths =>
  findings
    .filter(({ rule }) => !parts.some(({ id }) => isOfPart(rule, id)))
    .reduce((sum, { pointsLost }) => sum + pointsLost, 0)
