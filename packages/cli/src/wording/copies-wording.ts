import type { Lang } from '@dabiao/engine'
import { counted } from './counted.js'

const zh = {
  read: (count: number) => `看了 ${count} 份报告`,
  copied: '不同单位的报告中相同的段落',
  common: '很多单位都有的段落（可能来自统一的模板）',
  more: (places: number) => `还有 ${places} 处`,
  strangers: '写着别的单位名称的句子',
  names: (name: string) => `这里写的是“${name}”`,
  shared: (reports: number, substance: number, hasFigures: boolean) =>
    `${reports} 份报告相同，除套话外 ${substance} 字${hasFigures ? '，连数字也一样' : ''}`,
}

type CopiesWording = typeof zh

const en: CopiesWording = {
  read: (count) => `${counted(count, 'report')} read`,
  copied: 'Paragraphs that reports of different issuers share',
  common: 'Paragraphs that very many share, perhaps from a template',
  more: (places) => `and ${counted(places, 'more place')}`,
  strangers: 'Sentences that name another issuer',
  names: (name) => `it names ${name}`,
  shared: (reports, substance, hasFigures) =>
    `in ${reports} reports, ${substance} characters without set phrases${hasFigures ? ', figures included' : ''}`,
}

/** What `dabiao copies` says. */
export const copiesWording: Readonly<Record<Lang, CopiesWording>> = { zh, en }
