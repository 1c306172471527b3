import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { descendants, topSections } from '../locate/sections.js'
import { withoutLabel } from '../outline/numbering.js'
import type { LocatedPart, Passage } from '../types.js'

/** A heading inside a part, and the passages of the part below it. */
export interface Headed {
  readonly heading: Passage
  readonly below: readonly Passage[]
}

// 产生的原因 names what stands below it; 1.力量薄弱，原因是编制少。 says all itself.
const NAME = /^[^，,。；;：:（(]{1,24}[。：:]?$/
// 存在的问题及具体原因 names two; 产生问题和不足的原因 one.
const NAMES_TWO =
  /(?:问题|不足|短板|困难|差距|之处)(?:和|及其?|与|暨|、|\/|并)[主要具体客观深层次有关产生存在思想分析的]{0,6}(?:原因|成因|根源|症结|缘由)/

/**
 * The sections inside a part, below its own heading, whose heading is a name that holds a phrase of a list; one that makes
 * a point of the part (败诉原因分析不够) is none.
 */
export function headedBy(reading: Reading, part: LocatedPart, list: string): readonly Headed[] {
  if (reading.hitsIn(list, part.span).length === 0) return []
  const isName = (heading: Passage): boolean => {
    const words = withoutLabel(textAt(reading.outline, heading)).trim()
    return NAME.test(words) && !NAMES_TWO.test(words)
  }
  return headedWhere(
    reading,
    part,
    (heading) => reading.holds(list, heading) && !reading.holds(`${part.id}/marks`, heading) && isName(heading),
  )
}

/** The sections inside a part, below its own heading, whose heading is as wanted. */
export function headedWhere(
  { outline }: Reading,
  { at, span }: LocatedPart,
  isWanted: (heading: Passage) => boolean,
): readonly Headed[] {
  const places = new Map(span.map(({ paragraph }, i) => [paragraph, i]))
  const sections = topSections(outline).flatMap((section) => [section, ...descendants(section)])
  return sections.flatMap((section) => {
    const place = section.heading === at?.paragraph ? undefined : places.get(section.heading)
    if (place === undefined || !isWanted(span[place]!)) return []
    let end = place + 1
    while (end < span.length && span[end]!.paragraph < section.to && span[end]!.paragraph > section.heading) end++
    return [{ heading: span[place]!, below: span.slice(place + 1, end) }]
  })
}
