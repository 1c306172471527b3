import type { Lang } from '@dabiao/engine'
import { counted } from './counted.js'

const zh = {
  title: '正在使用的配置',
  byOption: (option: string) => `命令行 ${option}`,
  byDefault: '默认',
  none: '没有',
  off: '不用',
  asRuleset: '按标准的达标分',
  byReport: '按报告单位和年度选择',
  reports: (count: number) => (count === 0 ? '（没有报告归它）' : `（${count} 份）`),
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
