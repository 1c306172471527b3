import type { PhraseHit } from '../locate/hit-lists.js'
import type { Reading } from '../locate/reading.js'
import { firstIndex } from '../text/first-index.js'
import { ofParagraph } from './of-paragraph.js'

// Behind a comma or whoever wills; in 重要, 主要, 草拟 and 立法计划 nobody does.
const WILL =
  '(?:,|(?<=[局委厅院镇乡县区市组长任记人志导子]))(?:还|也|都)?(?:将(?!军)|拟|要(?!点|求)|打算|计划|力争|继续|进一步)'
const NEXT = '(?:下一?步|下一?阶段|接下来|新的一年)(?:工作中|里)?'
// Not the first months of 2024, in which heads report on 2023.
const NEXT_YEAR =
  '(?:[明来次]年|下一?年度?)(?:[初底内]|[一二三四五六七八九十\\d]{1,3}月)?|(20\\d\\d)年(?!年?初|度?[\\d一二三至到、~—-]{1,5}月|元月|元旦|春节|开年|伊始|开春|第?一季度)'
const REACH = '[^。;!?:的么何]{0,24}?'
// 下一步，局长将牵头……; 明年一月，局长拟……; 今后，将…… But 明年的工作要点由局长审定, 今后凡开庭要出庭 were done.
const PLAN = new RegExp(
  `(?:^|[。;!?])\\s*(?:${NEXT}(?:将|拟|要(?!点|求|[^,。;!?]{0,12}(?:什么|怎么|的))|打算|计划|继续|进一步)|(?:${NEXT}|${NEXT_YEAR})${REACH}${WILL}|今后${REACH}(?:将|继续|进一步))[^。;!?]*`,
  'g',
)
// A cheap look before it: what a plan may begin with.
const CUE = /下一?[步年阶]|今后|接下来|新的一年|[明来次]年|20\d\d年/

interface Plan {
  readonly from: number
  readonly to: number
}

/** The hits but for those in a sentence that sets out on what is to come: 下一步，局长将带头述法. */
export function withoutPlans(reading: Reading, hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const plansAt = ofParagraph((paragraph) => plansIn(reading, paragraph))
  return hits.filter(({ paragraph, end }) => {
    const plans = plansAt(paragraph)
    const plan = plans[firstIndex(plans.length, (i) => plans[i]!.to >= end)]
    return plan === undefined || plan.from >= end
  })
}

/** Where, in the paragraph as written, sentences tell of plans; in the order of the text. */
function plansIn(reading: Reading, paragraph: number): readonly Plan[] {
  const { text, index } = reading.folded(paragraph)
  if (!CUE.test(text)) return []
  const { year } = reading.outline.facts
  return [...text.matchAll(PLAN)].flatMap((match) => {
    const [words, named] = match
    if (named !== undefined && (year === null || Number(named) <= year)) return []
    return [{ from: index[match.index]!, to: index[match.index + words.length]! }]
  })
}
