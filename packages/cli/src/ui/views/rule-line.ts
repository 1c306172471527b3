import { type Line, styled } from '../line.js'
import type { Ruler } from '../ruler.js'

/** A name with a rule to the right edge, and what is said at that edge. */
export function ruleLine(name: Line, width: number, ruler: Ruler, end = ''): Line {
  const dash = ruler.sign('─')
  const used = name.reduce((sum, { text }) => sum + ruler.width(text), 0)
  const tail = end === '' ? '' : ` ${end}`
  const room = width - used - ruler.width(tail) - 1
  if (room < 1) return ruler.fit([...name, styled('dim', tail)], width)
  return [...name, styled('dim', ` ${dash.repeat(room)}${tail}`)]
}
