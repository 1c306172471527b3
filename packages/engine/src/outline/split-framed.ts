import { cutLine } from './cut-line.js'
import type { Line } from './lines.js'
import { areParts } from './part-names.js'

// 【案例一】 and 【打印本页】 in front of words are no headings.
const FRAMED = /^【[^【】。；]{2,30}】(?=\s*\S)/
/** Lines that begin with the name of a part in 【】 cut behind it: 【不足及原因】一是…… */
export function splitFramed(lines: readonly Line[]): readonly Line[] {
  const names = lines.flatMap(({ text }) => (text[0] === '【' ? (FRAMED.exec(text)?.[0] ?? []) : []))
  if (!areParts(names)) return lines
  return lines.flatMap((line) => {
    const name = line.text[0] === '【' ? FRAMED.exec(line.text)?.[0] : undefined
    return name === undefined ? [line] : cutLine(line, name.length)
  })
}
