import type { Assessment, Lang } from '@dabiao/engine'
import { wording } from '../wording.js'

/** What a person is to look into, though it costs nothing, in one sentence each. */
export const toCheckTexts = ({ toCheck }: Pick<Assessment, 'toCheck'>, lang: Lang): string[] =>
  toCheck.map((one) => wording[lang].heading.toCheck(one[lang]))
