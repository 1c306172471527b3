import { ends } from '../edges.js'
import type { Line } from '../lines.js'
import { isSignatureDate } from '../signature.js'
import { cutLine } from './cut-line.js'

const MOST_LINES = 6
const SHORTEST_BODY = 60
const LONGEST_SIGNATURE = 50
const SENTENCE_ENDS = ['。', '；', '！']

/** A last paragraph that the signature was run into (`……全面提升。云溪市水利局2024年1月31日`), cut in front of it. */
export function splitSignature(lines: readonly Line[]): readonly Line[] {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MOST_LINES); i--) {
    const at = signatureAt(lines[i]!)
    if (at > 0) return lines.toSpliced(i, 1, ...cutLine(lines[i]!, at))
  }
  return lines
}

/** Where the signature with its date begins that a line of text ends with; 0 for none. */
function signatureAt({ text, meta }: Line): number {
  if (meta || text.length <= SHORTEST_BODY || !ends(text.trimEnd(), '日')) return 0
  const from = text.length - LONGEST_SIGNATURE
  const tail = text.slice(from)
  const end = Math.max(...SENTENCE_ENDS.map((mark) => tail.lastIndexOf(mark)))
  return end >= 0 && isSignatureDate(tail.slice(end + 1)) ? from + end + 1 : 0
}
