import { dirname, join } from 'node:path'
import type { Settings } from '../config/find-settings.js'
import { BASELINE_FILE, WAIVERS_FILE } from './file-names.js'

/** The file that decisions are written to. */
export const decisionsPath = (settings: Settings): string =>
  settings.waivers.value ?? besideConfig(WAIVERS_FILE, settings)

/** The file that a baseline is written to. */
export const baselinePath = (settings: Settings): string =>
  settings.baseline.value ?? besideConfig(BASELINE_FILE, settings)

const besideConfig = (name: string, { config }: Settings): string =>
  join(config.value === null ? '' : dirname(config.value), name)
