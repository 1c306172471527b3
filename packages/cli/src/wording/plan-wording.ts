import type { Lang } from '@dabiao/engine'

const zh = {
  section: (target: string) => `怎样达到 ${target} 分`,
  reached: (score: string) => `已经有 ${score} 分，不用再改。`,
  steps: (count: number, score: string) => `改好下面 ${count} 处，可到 ${score} 分：`,
  short: (score: string) => `全部改好也只到 ${score} 分：`,
}

type PlanWording = typeof zh

const en: PlanWording = {
  section: (target) => `How to reach ${target}`,
  reached: (score) => `It has ${score} already; nothing to mend.`,
  steps: (count, score) => `With ${count === 1 ? 'this' : `these ${count}`} mended, it reaches ${score}:`,
  short: (score) => `With everything mended it reaches no more than ${score}:`,
}

/** What `dabiao plan` says. */
export const planWording: Readonly<Record<Lang, PlanWording>> = { zh, en }
