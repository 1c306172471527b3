import { subjectsOf } from '../items/answers.js'
import { pointsOf } from '../items/points.js'
import type { Reading } from '../locate/reading.js'
import { fold } from '../phrase/fold.js'
import { substanceOf } from '../text/substance.js'
import type { LocatedPart, Passage } from '../types.js'

/** One arrangement of a plan. */
export interface Arrangement {
  /** Where it stands: its heading, or its own words. */
  readonly at: Passage
  /** All that is said of it: what stands below its heading too. */
  readonly said: readonly Passage[]
}

const ARRANGEMENTS = 'next-year/items/arrangements'

/** The arrangements of a plan; without what only opens or closes it, unless it says nothing else. */
export function arrangementsOf(reading: Reading, plan: LocatedPart): readonly Arrangement[] {
  const points = pointsOf(reading, plan, ARRANGEMENTS)
  const { paragraphs } = reading.outline
  const all = points.map((at, i): Arrangement => {
    if (paragraphs[at.paragraph]!.role !== 'heading') return { at, said: [at] }
    const next = points[i + 1]?.paragraph ?? Number.POSITIVE_INFINITY
    const below = plan.span.filter(({ paragraph }) => paragraph > at.paragraph && paragraph < next)
    return { at, said: [at, ...below] }
  })
  const telling = all.filter(({ said }) =>
    said.some(({ paragraph, start, end }) => saysWhatToDo(paragraphs[paragraph]!.text.slice(start, end))),
  )
  const [only] = telling
  // One paragraph is left that may hold several.
  if (only && telling.length === 1 && all.length > 1) return arrangementsOf(reading, { ...plan, span: only.said })
  return telling.length > 0 ? telling : all
}

// 主要做好四个方面, 重点抓好以下工作 before a list; 为法治建设作出新的贡献, 奋力开创新局面 behind one.
const ANNOUNCES =
  /(?:以下|如下|下列|[一二三四五六七八九十两几]个|[一二三四五六七八九十两几]项)(?:方面|重点)?(?:的?(?:工作|措施))?$/
const CLOSES = /贡献$|新(?:局面|篇章|台阶|成效|业绩)$|再接再厉|各项工作$/

/** Whether words name something to be done, beside whose thought guides it and what it all is for. */
function saysWhatToDo(text: string): boolean {
  const clauses = substanceClauses(text).filter((clause) => !ANNOUNCES.test(clause) && !CLOSES.test(clause))
  return clauses.some((clause) => subjectsOf(clause).size > 0)
}

const substanceClauses = (text: string): readonly string[] =>
  fold(text)
    .text.split(/[,;。!?:]/)
    .map((clause) => substanceOf(clause))
    .filter((clause) => clause !== '')
