import type { CopiedPassage, CopyPlace } from '@dabiao/engine'
import { safeLine } from '../../terminal/safe.js'
import { cutEnd } from '../../terminal/text-width.js'
import { copiesWording } from '../../wording/copies-wording.js'
import { wording } from '../../wording.js'
import type { FoundCopies } from '../copies-json.js'
import type { FormatOptions } from '../types.js'
import { type Page, sectionLine } from './page.js'

/** Of what very many share, so many places are named. */
const SHOWN = 5

/** What reports share, for people: each passage with its places. */
export function copiesLines({ paths, copied, common, strangers }: FoundCopies, options: FormatOptions): string[] {
  const say = wording[options.lang]
  const words = copiesWording[options.lang]
  const page: Page = { ...options, say }
  const placed = ({ report, line }: CopyPlace): string => `    ${safeLine(paths[report]!)}:${line}`
  const quoted = (quote: string): string => `  ${cutEnd(safeLine(quote), options.width - 2)}`
  const passage = ({ places, substance, hasFigures }: CopiedPassage, shown: number): string[] => [
    '',
    quoted(places[0]!.quote),
    `    ${words.shared(new Set(places.map(({ report }) => report)).size, substance, hasFigures)}`,
    ...places.slice(0, shown).map(placed),
    ...(places.length > shown ? [`    ${words.more(places.length - shown)}`] : []),
  ]
  return [
    words.read(paths.length),
    '',
    sectionLine(`${words.copied} ${copied.length}`, page),
    ...copied.flatMap((one) => passage(one, one.places.length)),
    '',
    ...(common.length === 0
      ? []
      : [sectionLine(`${words.common} ${common.length}`, page), ...common.flatMap((one) => passage(one, SHOWN)), '']),
    sectionLine(`${words.strangers} ${strangers.length}`, page),
    ...strangers.flatMap((place) => [
      '',
      quoted(place.quote),
      `    ${words.names(safeLine(place.name))}`,
      placed(place),
    ]),
  ]
}
