import type { Style } from '../terminal/paint.js'
import { type Line, plain, styled } from './line.js'
import { rulerFor } from './ruler.js'
import type { SheetLine, State } from './state.js'

const styles: Readonly<Record<SheetLine['tone'], Style | null>> = { plain: null, old: 'bad', new: 'good' }

/** The lines of a sheet broken to the screen's width: what is scrolled through. */
export function sheetRows({ wide, columns }: Pick<State, 'wide' | 'columns'>, lines: readonly SheetLine[]): Line[] {
  return lines.flatMap(({ text, tone }) => {
    const style = styles[tone]
    return rulerFor(wide)
      .wrap(text, columns)
      .map((row) => (style === null ? plain(row) : [styled(style, row)]))
  })
}
