import type { Facts, Lang } from '@dabiao/engine'
import { wording } from '../wording.js'

/** What a person must look into, since the report states it in two ways, in one sentence each. */
export const disagreementTexts = ({ disagreements }: Facts, lang: Lang): string[] =>
  disagreements.map((one) => wording[lang].heading.disagreement(one[lang]))
