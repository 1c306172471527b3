import type { Lang } from '@dabiao/engine'
import { bindings, keyName, type Mode } from './keys.js'

export interface HelpRow {
  readonly keys: string
  readonly what: string
}

/** Which modes the table of keys tells about, and in which order. */
const TOLD: readonly Mode[] = ['list', 'pane', 'files', 'form']

/** The keys with what they do, as far as they match a search. */
export function helpRows(lang: Lang, query: string): HelpRow[] {
  const wanted = query.trim().toLowerCase()
  return bindings
    .filter(({ modes }) => modes.some((mode) => TOLD.includes(mode)))
    .map(({ keys, what }) => ({ keys: keys.map((key) => keyName(key, lang)).join(' '), what: what[lang] }))
    .filter(({ keys, what }) => `${keys} ${what}`.toLowerCase().includes(wanted))
}
