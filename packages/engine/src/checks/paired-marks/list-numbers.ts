import { byKey } from '../../text/by-key.js'
import { firstBehind } from './following.js'
import type { Mark } from './unit.js'

/** `1）`, `a)`, `三）`, `乙）`, `①）`, `1 ）` and 步骤1） at the beginning of a clause; the opening bracket is not missing. */
const LEADS =
  /(?:^|[。；;：:，,、\s])(?:(?:步骤|阶段|环节|情形|方式|任务|附件|图|表)\s?)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z甲乙丙丁戊①-⑳]|[ivx]{2,4})\s?$/

const NUMBER =
  /(?:(?<!\d)\d{1,2}|(?<![A-Za-z])(?:[A-Za-z]|[ivx]{2,4})|[一二三四五六七八九十]{1,2}|[甲乙丙丁戊①-⑳])(?=\s?$)/

// What lists are counted by, each in its order; figures count by themselves.
const ROWS = [
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五',
  '甲 乙 丙 丁 戊',
  '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳',
  'a b c d e f g h i j k l m n o p',
  'A B C D E F G H I J K L M N O P',
  'i ii iii iv v vi vii viii ix x',
].map((row) => row.split(' '))

/** The closing brackets that may belong to the number of a list. */
export function listNumbers(text: string, marks: readonly Mark[]): readonly Mark[] {
  const closing = marks.filter(({ kind, opens }) => !opens && kind.close === '）)')
  const counted = countedOn(text, closing)
  return closing.filter((mark) => counted.has(mark) || LEADS.test(text.slice(Math.max(0, mark.index - 9), mark.index)))
}

/** Those whose numbers count on from the first, wherever they stand: 分为步骤1）受理、步骤2）审查. */
function countedOn(text: string, closing: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set<Mark>()
  const numberBefore = (index: number): string | undefined =>
    NUMBER.exec(text.slice(Math.max(0, index - 5), index))?.[0]
  const places = byKey(closing, ({ index }) => numberBefore(index))
  for (const first of closing) {
    const number = numberBefore(first.index)
    const row = number === '1' ? FIGURES : ROWS.find(([one]) => one === number)
    if (!row) continue
    const members = [first]
    while (members.length < row.length) {
      const same = places.get(row[members.length]) ?? []
      const next = same[firstBehind(same, members.at(-1)!.index)]
      if (!next) break
      members.push(next)
    }
    if (members.length > 1) for (const mark of members) found.add(mark)
  }
  return found
}

const FIGURES = Array.from({ length: 30 }, (_, i) => String(i + 1))
