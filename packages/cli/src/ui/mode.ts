import type { Mode } from './keys.js'
import type { State } from './state.js'

/** Where the next key is pressed. */
export function modeOf({ overlay, place, focus }: Pick<State, 'overlay' | 'place' | 'focus'>): Mode {
  if (overlay) return overlay.kind
  return place === 'files' ? 'files' : focus
}
