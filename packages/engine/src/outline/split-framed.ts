import { cutLine } from './cut-line.js'
import { framedName } from './framed.js'
import type { Line } from './lines.js'
import { readLabel } from './numbering.js'
import { areParts, isPartName } from './part-names.js'

const FEWEST = 3

/** Whether the sections have numbers: then 【】 may sum them up. */
const areCounted = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => readLabel(text)?.style === 'cn').length >= FEWEST

/** Lines that begin with the name of a part in 【】 cut behind it, where several do: 【不足及原因】一是…… */
export function splitFramed(lines: readonly Line[]): readonly Line[] {
  if (!areParts(lines.flatMap(({ text }) => framedName(text) ?? [])) || areCounted(lines)) return lines
  return lines.flatMap((line) => {
    const name = framedName(line.text)
    return name !== null && name.length < line.text.length && isPartName(name) ? cutLine(line, name.length) : [line]
  })
}
