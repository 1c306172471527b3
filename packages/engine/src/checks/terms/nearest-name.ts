import { byKey } from '../../text/by-key.js'
import { editDistance } from '../../text/edit-distance.js'
import type { Citation } from './citations.js'

// What names of documents end in. Two names with other endings are two documents: a law, and the rules to carry it out.
const ENDING =
  /(?:条例|办法|规定|细则|规则|决定|意见|方案|通知|纲要|规划|计划|标准|准则|制度|要点|指南|公约|解释|目录|清单|章程|守则|指引|案例|问答|读本|手册|汇编|解读|法)$/

const endingOf = (name: string): string | null => ENDING.exec(name)?.[0] ?? null

/** Names by their first and by their last two characters. */
export interface NamesByEnd {
  readonly all: ReadonlySet<string>
  readonly byStart: ReadonlyMap<string, readonly string[]>
  readonly byEnd: ReadonlyMap<string, readonly string[]>
}

const startOf = (name: string): string => name.slice(0, 2)
const endOf = (name: string): string => name.slice(-2)

/** Makes names quick to look for by their ends. */
export function namesByEnd(names: readonly string[]): NamesByEnd {
  return { all: new Set(names), byStart: byKey(names, startOf), byEnd: byKey(names, endOf) }
}

/** The names that begin or end with the same two characters, as all that differ in one or two of many do. */
function* sharingAnEnd(name: string, { byStart, byEnd }: NamesByEnd): Iterable<string> {
  yield* byStart.get(startOf(name)) ?? []
  for (const known of byEnd.get(endOf(name)) ?? []) if (startOf(known) !== startOf(name)) yield known
}

/** The one known name that a citation is a mistake for; null where it is known, or may be the name of another document. */
export function nearestName(citation: Citation, names: NamesByEnd): string | null {
  const { name, isNational } = citation
  if (name.length < 4 || names.all.has(name) || /[\d\s“”‘’·]|[观论史]$/.test(name)) return null
  // No 办法 of the nation is named as one of its laws is.
  const law = `${name.slice(0, -2)}法`
  if (isNational && name.endsWith('办法') && names.all.has(law)) return law
  let best: string | null = null
  let least = 3
  for (const known of sharingAnEnd(name, names)) {
    if (known.includes(name) || name.includes(known)) return null
    if (hasOtherSubject(name, known)) continue
    const most = allowed(citation, known)
    if (most === 0) continue
    const distance = editDistance(name, known, most)
    if (distance > most || distance > least) continue
    // Two names as near as each other: which was meant is not known.
    best = distance < least ? known : null
    least = distance
  }
  return best
}

/** 耕地保护法 is no mistake for 湿地保护法: of a short name the first word is what it is about. */
const hasOtherSubject = (name: string, known: string): boolean =>
  known.length <= 6 &&
  name.length === known.length &&
  (name[0] !== known[0] || name[1] !== known[1]) &&
  !(name[0] === known[1] && name[1] === known[0])

/** How many characters may differ for a name still to be a mistake for a known one. */
function allowed({ name, isNational }: Citation, known: string): number {
  if (Math.abs(name.length - known.length) > 2 || known.length < 5) return 0
  const ending = endingOf(name)
  const right = endingOf(known)
  if (ending !== null && ending !== right) return 0
  // A place stands in names of local regulations.
  if (/[省市县区州盟旗]/.test(name.slice(0, 8)) && !/[省市县区州盟旗]/.test(known.slice(0, 8))) return 0
  if (known.length >= 14 || (isNational && known.length >= 8)) return 2
  // Only the nation makes laws; local regulations may differ from national ones in one character.
  const isLocal = !isNational && right !== '法' && ending !== null && known.length < 12 && name.length === known.length
  return isLocal ? 0 : 1
}
