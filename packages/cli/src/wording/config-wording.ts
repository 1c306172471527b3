import type { Lang } from '@dabiao/engine'
import { counted } from './counted.js'

interface Attested {
  readonly met: boolean
  readonly reason: string
  readonly approvedBy: string
  readonly on: string
}

const zh = {
  title: '正在使用的配置',
  byOption: (option: string) => `命令行 ${option}`,
  byDefault: '默认',
  none: '没有',
  off: '不用',
  asRuleset: '按标准的达标分',
  byReport: '按报告单位和年度选择',
  reports: (count: number) => (count === 0 ? '（没有报告归它）' : `（${count} 份）`),
  recorded: {
    title: '登记的决定',
    expired: '已过期，不再有效：',
    quoting: (words: string) => `；只管有“${words}”的一处`,
    attested: ({ met, reason, approvedBy, on }: Attested) =>
      `人工认定${met ? '达到' : '没有达到'}要求：${reason}（${approvedBy} ${on} 认定，这部分改动以后失效）`,
    baseline: (on: string, reports: number, findings: number) =>
      `基线（${on}）：${reports} 份报告原有的 ${findings} 处问题`,
  },
  names: {
    config: '配置文件',
    ruleset: '标准',
    rulesets: '按文件的标准',
    failOn: '算未达标的级别',
    minScore: '最低分',
    waivers: '豁免文件',
    baseline: '基线文件',
    ignore: '忽略名单',
    formats: '输出',
  },
}

export type ConfigWording = typeof zh

const en: ConfigWording = {
  title: 'In force',
  byOption: (option) => `option ${option}`,
  byDefault: 'default',
  none: 'none',
  off: 'off',
  asRuleset: 'the pass mark of the ruleset',
  byReport: 'by the issuer and the year',
  reports: (count) => (count === 0 ? '(no report falls to it)' : `(${counted(count, 'report')})`),
  recorded: {
    title: 'Decisions on record',
    expired: 'expired: ',
    quoting: (words) => `; only where it says “${words}”`,
    attested: ({ met, reason, approvedBy, on }) =>
      `found ${met ? 'to be met' : 'not to be met'}: ${reason} (${approvedBy}, ${on}; as long as the part is not changed)`,
    baseline: (on, reports, findings) =>
      `baseline (${on}): ${counted(findings, 'finding')} that ${counted(reports, 'report')} had`,
  },
  names: {
    config: 'configuration',
    ruleset: 'ruleset',
    rulesets: 'rulesets by file',
    failOn: 'fails on',
    minScore: 'least score',
    waivers: 'waivers',
    baseline: 'baseline',
    ignore: 'ignored',
    formats: 'output',
  },
}

/** What `dabiao config` says. */
export const configWording: Readonly<Record<Lang, ConfigWording>> = { zh, en }
