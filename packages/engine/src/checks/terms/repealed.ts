import type { Trouble } from '../check.js'
import type { Citation } from './citations.js'

/** A law that is no longer in force. */
export interface RepealedLaw {
  readonly name: string
  /** The first day on which it was not in force, `YYYY-MM-DD`. */
  readonly since: string
  /** What took its place. */
  readonly by: string
}

// Words by which the text shows that it knows, or that it tells of the past.
const KNOWING = /废止|失效|修订前|修改前|旧|取代|替代|代替|清理|不再|当时|此前|以前|施行前|实施前|时期|历史/

// What a sentence says of the laws it names, and not of other things: 已废止的《物权法》, 改为《民法典》, （该法2021年起废止）.
const ALL_KNOWING =
  /(?:废止|失效)的《|(?:该|上述|以上|两部|几部)[^。，]{0,24}(?:废止|失效)|》[^。，]{0,12}(?:改为|替换[为成])[^。，]{0,4}《|》[”"]的表述|从《[^》]*》到《[^》]*》[^。，]{0,8}(?:编|历程|立法|演变)/

/** Laws that the report on `year` cites though they were repealed before the year began. */
export function repealedAmong(
  citations: readonly Citation[],
  laws: readonly RepealedLaw[],
  year: number | null,
): Trouble[] {
  if (year === null) return []
  const repealed = new Map(laws.filter(({ since }) => since <= `${year}-01-01`).map((law) => [law.name, law]))
  return citations.flatMap(({ name, at, before, after, sentence }): Trouble[] => {
    const law = repealed.get(name)
    if (!law || [before, after].some((words) => KNOWING.test(words)) || ALL_KNOWING.test(sentence())) return []
    if (/原\s*$/.test(before)) return []
    const years = (`${before}。${after}`.match(/(?:19|20)\d\d(?=年)/g) ?? []).map(Number)
    if (years.some((one) => one < Number(law.since.slice(0, 4)))) return []
    return [
      {
        at,
        message: {
          zh: `《${name}》自${law.since}起已经废止，由《${law.by}》取代`,
          en: `《${name}》 has not been in force since ${law.since}; 《${law.by}》 took its place`,
        },
        advice: {
          zh: '改引现行有效的规定；如果说的是过去的事，写明“原《……》”',
          en: 'cite what is in force, or write 原 in front where the past is meant',
        },
      },
    ]
  })
}
