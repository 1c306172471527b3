import type { Passage } from '../types.js'
import { textAt } from './ranges.js'
import type { Reading } from './reading.js'

// 不断, 不少于, 没有发生 and the like are no want.
const WANTING =
  /不(?!断|仅|但|忘|少于|低于|超过|折不扣|误|扣|漏|留|变|动摇|存在|见面|移|负|跑|出)|没有(?!发生|发现|出现|问题(?!意识|导向)|不足)|没(?![有收])|未(?!成年|来|发生|出现|发现)|难(?:以|度|于)|差(?![旅异错])|[缺欠偏弱薄旧慢软浅窄乱]|(?<![不减缩至多变跑]|环节|材料|时间|投诉|纠纷|案件|信访|事故|次数|费用|成本)少$|少(?:得可怜|数人)|失(?!信|踪)|滞后|跟不上|扣\d/
const CLAUSE = /[^，,。；;：:、！!？?]+/g
const SHORTEST = 4
const MUCH = 0.4

// 没有明显不足, 不存在突出短板: that nothing is wanting; not 没有问题意识, nor 对有没有问题心中无数.
const DENIAL =
  /(?<!不是|并非|不能说|不等于|不代表|不意味着|有)(?:没有|没什么|并无|暂无|无|不存在|未发现|未见|未查出)(?:有|任何|什么|特别|比较|十分|太|较为)?(?:明显|突出|较?大|重大|严重|显著|典型|系统性)?的?(?:不足|问题(?!意识|导向)|短板|差距|困难|漏洞|薄弱|弱项|缺陷|偏差|死角|盲区)/g

// A cheap look: to make the pattern ready takes most of a millisecond.
const MAY_DENY = /没[有什]|无|不存在|未[发见查]/

/** Where words deny that something is wanting. */
export const denialsIn = (words: string): readonly { readonly start: number; readonly end: number }[] =>
  MAY_DENY.test(words)
    ? [...words.matchAll(DENIAL)].map(({ index, 0: denial }) => ({ start: index, end: index + denial.length }))
    : []

/** What a text says is wanting, in words that no list of phrases knows: 一个护林员管七八千亩，管不过来. */
export interface Wants {
  /** The clauses that say so. */
  readonly clauses: readonly Passage[]
  /** How many of all clauses they are, from 0 to 1. */
  readonly share: number
}

/** Looks for what passages say is wanting. */
export function wantsIn({ outline }: Reading, passages: readonly Passage[]): Wants {
  let all = 0
  const clauses: Passage[] = []
  for (const passage of passages)
    for (const { index, 0: words } of textAt(outline, passage).matchAll(CLAUSE)) {
      if (words.trim().length < SHORTEST) continue
      all++
      const start = passage.start + index
      if (WANTING.test(words) && denialsIn(words).length === 0)
        clauses.push({ paragraph: passage.paragraph, start, end: start + words.length })
    }
  return { clauses, share: clauses.length / Math.max(all, 1) }
}

/** Whether that is what the text is about: two clauses at least, and such a share of all. */
export const areSubject = ({ clauses, share }: Wants, least = MUCH): boolean => clauses.length >= 2 && share >= least
