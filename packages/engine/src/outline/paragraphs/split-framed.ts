import { areCounted } from '../headings/numbered-labels.js'
import { areParts, isPartName } from '../headings/part-names.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { cutLine } from './cut-line.js'
import { framedName } from './framed.js'

/** Lines that begin with the name of a part in 【】 cut behind it, where several do: 【不足及原因】一是…… */
export function splitFramed(lines: readonly Line[]): readonly Line[] {
  if (!areParts(lines.flatMap(({ text }) => framedName(text) ?? []))) return lines
  // Above numbered sections they sum these up.
  if (areCounted(lines.map(({ text }) => readLabel(text)))) return lines
  return lines.flatMap((line) => {
    const name = framedName(line.text)
    return name !== null && name.length < line.text.length && isPartName(name) ? cutLine(line, name.length) : [line]
  })
}
