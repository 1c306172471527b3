import type { Quantity } from '../../text/quantities.js'
import { clausesOf } from './components.js'
import { figuresWithin, type Sentence } from './sentence.js'
import { sumOf } from './sums.js'
import { type WrongSum, wrongSum } from './wrong-sum.js'

/** What became of documents that were gone through. */
interface Disposals {
  readonly figures: readonly Quantity[]
  /** Whether what was kept and several other fates are named, so that none is likely to be left out. */
  readonly isWhole: boolean
}

// What is gone through: 对31件规范性文件进行清理,清理文件31件,共清理31件.
const BEFORE = /(?:清理|梳理|复查|评估)(?:[^,;:、\d]|(?:19|20)\d\d年){0,20}$/
const BEHIND = /^[^,;:、\d]{0,24}(?:清理|梳理|复查|评估)[^,;:、\d]{0,8}$/
// How a document comes out of it; each has one fate alone.
const FATE =
  /^(?:经[^,;:、\d]{1,8}[,:]?)?(?:决定|建议|拟|提出|予以|宣布|确认|同意|继续|应当?)*(保留|有效|修改|修订|废止|失效)[^,;:、\d]{0,12}$/
// 保留文件70件,修改政府规章2件: documents of another kind than those that are counted.
const SORT = /法规|规章|合同|协议|制度|清单/
const KINDS: Readonly<Record<string, string>> = { 保留: 'kept', 有效: 'kept', 修改: 'changed', 修订: 'changed' }

/** Documents gone through whose fates do not make up their number. */
export function wrongDisposals(sentence: Sentence, total: Quantity): WrongSum | null {
  const disposals = disposalsOf(sentence, total)
  if (!disposals) return null
  const { figures, isWhole } = disposals
  const added = sumOf(figures)
  const off = (added - total.value) / total.value
  const isWrong = off > 0 ? off <= 0.5 : off < 0 && off >= -0.15 && isWhole
  return isWrong ? wrongSum('sum', { sentence, total, figures }) : null
}

/**
 * 对31件规范性文件进行清理,继续有效22件,修改4件,废止6件: a whole that these words part right behind it, without 其中.
 * Null where they are fewer than two fates, or other figures of the unit follow.
 */
function disposalsOf(sentence: Sentence, total: Quantity): Disposals | null {
  const { text, full } = sentence
  const comma = text.slice(total.end, total.end + 36).search(/[,:;]/)
  if (comma < 0 || total.vague) return null
  const isGoneThrough =
    BEHIND.test(text.slice(total.end, total.end + comma)) ||
    (comma <= 2 && BEFORE.test(text.slice(Math.max(0, total.start - 40), total.start)))
  if (!isGoneThrough) return null
  const found: Quantity[] = []
  const kinds = new Set<string>()
  for (const { start, end } of clausesOf(sentence, total.end + comma + 1, text.length)) {
    const inside = figuresWithin(sentence, start, end)
    const [figure] = inside
    const fate = figure && FATE.exec(text.slice(start, figure.start).trim())?.[1]
    if (inside.length > 1 || figure?.unit !== total.unit || fate === undefined) {
      // Whether another number of documents is among them cannot be told.
      if (inside.some(({ unit }) => unit === total.unit)) return null
      break
    }
    const kind = KINDS[fate] ?? fate
    const sort = SORT.exec(text.slice(start, figure.start))?.[0]
    if (sort !== undefined && !text.slice(0, total.end + comma).includes(sort)) return null
    // 拟修改4件,修改2件 may be the same ones, as are 继续有效100件(含修改3件),修改3件.
    if (figure.vague || kinds.has(kind) || /等|\((?:含|其中)/.test(full.slice(figure.end, end))) return null
    kinds.add(kind)
    found.push(figure)
  }
  return kinds.size >= 2 ? { figures: found, isWhole: kinds.has('kept') && kinds.size >= 3 } : null
}
