import type { Lang } from '@dabiao/engine'
import { bindings, keyName, type Mode } from './keys.js'
import { type Line, plain, styled } from './line.js'
import { rulerFor } from './ruler.js'
import type { State } from './state.js'

interface HelpRow {
  readonly keys: string
  readonly what: string
}

/** The modes that the table of keys tells about; the others say in their footer what works. */
const TOLD: readonly Mode[] = ['files', 'list', 'pane', 'form']
/** Widest column of keys. */
const MOST_KEYS = 18

/**
 * The keys with what they do, as far as they match a search.
 * @public printed into the documents
 */
export function helpRows(lang: Lang, query: string): HelpRow[] {
  const wanted = query.trim().toLowerCase()
  return bindings
    .filter(({ modes }) => modes.some((mode) => TOLD.includes(mode)))
    .map(({ keys, what }) => ({ keys: keys.map((key) => keyName(key, lang)).join(' '), what: what[lang] }))
    .filter(({ keys, what }) => `${keys} ${what}`.toLowerCase().includes(wanted))
}

/** The table of keys broken to the screen's width. */
export function helpLines({ lang, wide, columns }: Pick<State, 'lang' | 'wide' | 'columns'>, query: string): Line[] {
  const ruler = rulerFor(wide)
  const rows = helpRows(lang, query)
  const most = Math.min(MOST_KEYS, Math.floor(columns / 3))
  const column = Math.min(most, Math.max(4, ...rows.map(({ keys }) => ruler.width(keys))))
  return rows.flatMap(({ keys, what }) => {
    const left = ruler.wrap(keys, column)
    const right = ruler.wrap(what, columns - column - 4)
    return Array.from(
      { length: Math.max(left.length, right.length) },
      (_, row): Line => [styled('bold', `  ${ruler.padEnd(left[row] ?? '', column)}  `), ...plain(right[row] ?? '')],
    )
  })
}
