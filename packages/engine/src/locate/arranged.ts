import type { PreparedRuleset } from '../ruleset/prepare.js'
import type { Outline } from '../types.js'
import { nestRestarted } from './nest-restarted.js'
import { nestUnnamed } from './nest-unnamed.js'
import { raiseClosing } from './raise-closing.js'
import { type Reading, readThrough } from './reading.js'

/** Matches a report, and puts its headings below and beside one another as they are judged. */
export const readArranged = (outline: Outline, prepared: Pick<PreparedRuleset, 'match' | 'lists'>): Reading =>
  nestUnnamed(nestRestarted(raiseClosing(readThrough(outline, prepared))))
