import type { Paragraph } from '../types.js'
import type { Check, NoOptions, Trouble } from './check.js'

// Facts of the publication that a page states: wrong inside a draft, but no navigation.
const FACTS_ONLY =
  /^[【[（(]?\s*(?:发布|发表|信息|公开|成文|发文|生成|更新|印发)?(?:日期|时间|机构|单位|机关)|^[【[]?\s*(?:索\s*引\s*号|发文字号|文\s*号|来源|信息来源|作者|编辑|审核|名称|标题|主题分类|有效性)\s*[\]】]?\s*[:：]|^(?:19|20)\d\d[-/年.]\d{1,2}/

/** Furniture of a web page that was copied with the text. */
export const pageResidue: Check<NoOptions> = {
  id: 'page-residue',
  title: { zh: '网页残留', en: 'Page residue' },
  summary: {
    zh: '正文里夹着网页的导航、分享按钮、二维码提示、页脚等内容',
    en: 'navigation, share buttons, QR-code hints or footers of a web page stand in the text',
  },
  advice: {
    zh: '删去这些网页内容，只留报告正文',
    en: 'delete what belongs to the page and keep the report',
  },
  options: {},
  run({ reading, format }) {
    // What stands around the article of a web page is no part of the text.
    if (format === 'html') return []
    const { paragraphs } = reading.outline
    return blocksOf(paragraphs).map(([from, to]): Trouble => {
      const block = paragraphs.slice(from, to + 1)
      const passage = (paragraph: number) => ({ paragraph, start: 0, end: paragraphs[paragraph]!.text.length })
      return {
        at: passage(from),
        to: passage(to),
        message: {
          zh: `这里是网页内容，不是报告正文（共 ${block.length} 行）`,
          en: `this belongs to a web page, not to the report (${block.length} lines)`,
        },
        doubtful: block.every(({ text }) => FACTS_ONLY.test(text)),
      }
    })
  },
}

/** Runs of furniture as index of the first and the last paragraph. */
function blocksOf(paragraphs: readonly Paragraph[]): [number, number][] {
  const blocks: [number, number][] = []
  for (const [i, { role }] of paragraphs.entries()) {
    if (role !== 'furniture') continue
    const last = blocks.at(-1)
    if (last?.[1] === i - 1) last[1] = i
    else blocks.push([i, i])
  }
  return blocks
}
