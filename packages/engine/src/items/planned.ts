import type { PhraseHit } from '../locate/hit-lists.js'
import type { Reading } from '../locate/reading.js'
import { firstIndex } from '../text/first-index.js'

const WILL = '(?:将(?!军)|拟(?!定)|要(?!点|求)|计划(?!已)|打算|争取|力争|继续|进一步)'
const NEXT = '(?:下一?步|下一?阶段|今后|接下来|新的一年)(?:工作中|里)?(?!的?工作(?:要点|计划|任务))'
const NEXT_YEAR = '(?:[明来次]|下一?)年度?(?:[初底内]|[一二三四五六七八九十\\d]{1,3}月)?(?!的)'
// 下一步，局长将牵头……; 明年一月，局长拟……; 拟于明年初召开…… But 明年的工作要点由局长审定 is done, and so is what was done in the
// first months of 2024 for a report on 2023.
const PLAN = new RegExp(
  `(?:^|[。;!?])\\s*(?:${NEXT}|${NEXT_YEAR}|(20\\d\\d)年(?![\\d一二三]{1,2}月|的))[^。;!?:的]{0,24}?${WILL}|(?:拟|计划|打算|准备|争取)[于在](?:[明来次]|下一?)年`,
  'g',
)
const CUE = /下步|下一|下阶段|今后|接下来|新的一年|明年|来年|次年|下年|20\d\d年/
const SENTENCE_END = /[。;!?]/g

interface Plan {
  readonly from: number
  readonly to: number
}

/** The hits but for those in a sentence that sets out on what is to come: 下一步，局长将带头述法. */
export function withoutPlans(reading: Reading, hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const { year } = reading.outline.facts
  let looked = -1
  let plans: readonly Plan[] = []
  return hits.filter(({ paragraph, end }) => {
    if (paragraph !== looked) plans = plansIn(reading, paragraph, year)
    looked = paragraph
    const plan = plans[firstIndex(plans.length, (i) => plans[i]!.to >= end)]
    return plan === undefined || plan.from >= end
  })
}

/** Where, in the paragraph as written, sentences tell of plans; in the order of the text. */
function plansIn(reading: Reading, paragraph: number, year: number | null): readonly Plan[] {
  const { text, index } = reading.folded(paragraph)
  if (!CUE.test(text)) return []
  return [...text.matchAll(PLAN)].flatMap((match) => {
    const [words, named] = match
    if (named !== undefined && (year === null || Number(named) <= year)) return []
    SENTENCE_END.lastIndex = match.index + words.length
    const end = SENTENCE_END.exec(text)?.index ?? text.length
    return [{ from: index[match.index]!, to: index[end]! }]
  })
}
