import { dirname, join } from 'node:path'
import type { Settings } from '../config/find-settings.js'
import { WAIVERS_FILE } from './file-names.js'

/** The file that decisions are written to. */
export function decisionsPath({ waivers, config }: Settings): string {
  return waivers.value ?? join(config.value === null ? '' : dirname(config.value), WAIVERS_FILE)
}
