import { CENTURY } from '../text/century.js'
import { plainDigits } from '../text/plain-digits.js'
import { namesAnnex } from './annex.js'
import { ends } from './edges.js'
import { readLabel } from './numbering.js'
import { isOrganName, LONGEST_SIGNATURE, ORGAN } from './organ-name.js'
import { type Block, lastTexts } from './paragraphs/blocks.js'

/** The blocks that sign the report: an organ's name and a date at its end, or a name below its title. */
export function signingBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const first = blocks.findIndex(({ role }) => role === 'text')
  const byline = first > 0 && blocks[first - 1]!.role === 'title' ? [blocks[first]!] : []
  const last = closingTexts(blocks, 5)
  // 五、其他事项：无。某某局2024年1月8日 in one line is a section that a signature ends.
  const dates = last.filter(({ text }) => isSignatureDate(text) && readLabel(text) === null)
  const end = dates.at(-1)
  const dated = end ? [end, dates.findLast(({ text }) => !isIssueNote(text)) ?? end] : []
  const names = [...byline, ...(end ? last.slice(0, last.indexOf(end)) : last.slice(-1))]
  return new Set([...dated, ...names.filter(({ text }) => isOrganName(text))])
}

// What follows a signature is looked over for so far; what is longer, or a list, is rather the report's.
const MOST_BELOW = 40
const LONGEST_BELOW = 60
// 合计36万元 and 12件 are of a table that lost its lines.
const OF_REPORT = /^[|｜]|.[。；]$|\d\s?(?:件|万?元|人|户|亩|[%％])$/

/**
 * The last `count` blocks of the text, or those up to the last signature with its date below which nothing but short
 * lines stand: what a page has there is not always known for it.
 */
export function closingTexts(blocks: readonly Block[], count: number): Block[] {
  const more = lastTexts(blocks, count + MOST_BELOW)
  for (let i = more.length - 1; i > 0; i--) {
    const { text, depth } = more[i]!
    if (isSigned(text, more[i - 1]!.text)) return more.slice(Math.max(0, i + 1 - count), i + 1)
    if (
      text.length > LONGEST_BELOW ||
      depth > 0 ||
      OF_REPORT.test(text) ||
      namesAnnex(text) ||
      readLabel(text) !== null
    )
      break
  }
  return more.slice(-count)
}

/** Whether a line is the date of a signature: the organ's name stands before it, or in the line above. */
export function isSigned(text: string, above: string | undefined): boolean {
  const signer = signerOf(text)
  if (signer === null || readLabel(text) !== null) return false
  return ORGAN_WITH_SEAL.test(signer) || (above !== undefined && isOrganName(above))
}

/** Whether a date is that of sending out, told below the signature by the office that did it: 某局办公室 2024年1月22日印发. */
export const isIssueNote = (text: string): boolean => ends(text.trimEnd(), '发)）') && ISSUED.test(text)

const ISSUED = /印\s?发\s?[)）]?\s*$/

const ORGAN_WITH_SEAL = new RegExp(`${ORGAN}[（(]?(?:印章|公章|盖章)?[)）]?$`)

const SIGNED_DATE = new RegExp(
  `(?:20\\d{2}年(?:\\d{1,2}|元)月\\d{1,2}日|${CENTURY}\\S{2}年\\S{1,3}月\\S{1,3}日|20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})$`,
)

/** Whether a line holds nothing but a date, an organ's name before it at most. */
export const isSignatureDate = (text: string): boolean => signerOf(text) !== null

const SEAL_ALONE = /^[（(]?(?:印章|公章|盖章)?[)）]?$/

/** What stands before the date of such a line: an organ's name, its seal or nothing; null where it is none. */
function signerOf(text: string): string | null {
  if (text.length > LONGEST_SIGNATURE || !ends(text.trimEnd(), '日0123456789０１２３４５６７８９发)）')) return null
  const spaceless = plainDigits(text).replace(/\s+/g, '')
  const bare = spaceless.replace(/^[（(]([^（）()]*)[)）]$/, '$1')
  const plain = bare.endsWith('印发') ? bare.slice(0, -'印发'.length) : bare
  const date = SIGNED_DATE.exec(plain)
  if (!date || plain.length > 50) return null
  const before = plain.slice(0, date.index)
  return SEAL_ALONE.test(before) || ORGAN_WITH_SEAL.test(before) ? before : null
}
