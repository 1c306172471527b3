import { type Quantity, quantitiesIn } from '../../text/quantities.js'
import { type Components, clausesOf } from './components.js'
import { figuresWithin, type Sentence } from './sentence.js'
import { mayOverlap } from './weigh.js'

// What is left of any whole, told behind the list.
const REST = /^(?:剩|其余|余下|其[他它])/
// 其余以终止方式结案: how many, is not said.
const UNCOUNTED_REST = /^[^,;、\d]{0,8}[,;]\s?(?:剩余|其余|余下)[^,;\d]{1,24}(?:[,;]|$)/
// What ends a case or leaves it open, told in a clause of its own: 维持19件、驳回8件,尚在办理2件.
const OPEN = /^(?:尚|仍|未|还有|正在|在[审办]|待|暂|期末|结转)/
const ENDED =
  /^(?:维持|撤销|驳回|终止|确认|变更|责令|撤回|不予受理|胜诉|败诉|撤诉|准予|调解|裁决|裁定|判决|和解|保留|废止|修改|宣布失效|继续有效|失效)/
// Of what is finished, nothing is left to do.
const FINISHED = /(?:办结|审结|结案|已结|办毕|完结|化解|调结|解决)[^,;:]{0,12}$/

// What goes on from the sentence before: 另有3件正在审理。其余3件结转。1件经听证后撤销立案。
const GOES_ON =
  /^\s*(?:另|尚|还|仍|其余|剩余|余下)[^,;:\d]{0,8}\d|^\s*\d+[^,;:\d]{1,12}(?:撤销|撤回|终止|结转|中止|未|尚)/

const COMPARES = /^(?:同比|较|比|其中|含|包括|[增减])/

/** Whether the text tells in brackets behind its figures, or in its next words, of just as many as are missing. */
export function isToldBehind({ full, asides, next }: Sentence, list: Components, missing: number): boolean {
  const isMissing = (figure: Quantity | undefined): boolean => figure?.unit === list.unit && figure.value === missing
  const last = list.figures.at(-1)!.end
  const inBrackets = asides.some(
    ({ start, end }) =>
      start > last && !COMPARES.test(full.slice(start, end)) && quantitiesIn(full.slice(start, end)).some(isMissing),
  )
  return inBrackets || (GOES_ON.test(next) && isMissing(quantitiesIn(next)[0]))
}

/** What a list with `、` goes on with behind a comma: its members, or words that leave open what belongs to it. */
export function withRemainder(sentence: Sentence, list: Components, total: Quantity): Components | 'open' {
  const { text } = sentence
  const last = list.figures.at(-1)!
  if (UNCOUNTED_REST.test(text.slice(last.end, last.end + 40))) return 'open'
  // What is left may be left of the first alone: 大学以上学历100人、法律专业45人,其余20人.
  if (list.mark !== '、' || mayOverlap(list) || !/^[^,;、\d]{0,8}[,;]/.test(text.slice(last.end, last.end + 9)))
    return list
  const endings = list.labels.every((label) => ENDED.test(label.trim()))
  const isFinished = FINISHED.test(text.slice(Math.max(0, total.start - 20), Math.max(0, total.start)))
  const found: { figure: Quantity; label: string }[] = []
  const from = last.end + text.slice(last.end).search(/[,;]/)
  let mark = text[from]
  for (const { start, end, mark: next } of clausesOf(sentence, from + 1, text.length)) {
    const [figure, ...others] = figuresWithin(sentence, start, end)
    const words = text.slice(start, figure?.start ?? end).trim()
    if (!figure || others.length > 0 || figure.unit !== list.unit) break
    const isMember = REST.test(words) || (endings && (ENDED.test(words) || (OPEN.test(words) && !isFinished)))
    if (!isMember) break
    if (mark === ';' || figure.vague) return 'open'
    found.push({ figure, label: words })
    mark = next
  }
  if (found.length === 0) return list
  return {
    ...list,
    figures: [...list.figures, ...found.map(({ figure }) => figure)],
    labels: [...list.labels, ...found.map(({ label }) => label)],
  }
}
