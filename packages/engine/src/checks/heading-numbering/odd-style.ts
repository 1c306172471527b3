import type { Outline, Section } from '../../types.js'
import type { Misnumbered } from './judge-row.js'
import { alone, styleOf } from './rows.js'

/** 第二部分 between 一、 and 三、: the one heading of the top whose number is right, but written as no other is. */
export function oddStyle({ sections, paragraphs }: Outline): Misnumbered | null {
  const styles = sections.map((section) => styleOf(section, paragraphs))
  const at = sections.findIndex(
    ({ ordinal }, i) =>
      i > 0 &&
      ordinal !== null &&
      styles[i - 1] !== undefined &&
      styles[i - 1] !== styles[i] &&
      styles[i - 1] === styles[i + 1] &&
      sections[i - 1]!.ordinal === ordinal - 1 &&
      sections[i + 1]!.ordinal === ordinal + 1,
  )
  if (at < 0) return null
  const [before, odd] = sections.slice(at - 1, at + 1) as [Section, Section]
  const member = alone(before, styles[at - 1]!)
  return { kind: 'style', paragraph: odd.heading, member, expected: odd.ordinal!, sure: false }
}
