import { TO_FILL_IN } from '../outline/placeholders.js'
import type { Check, NoOptions, Trouble } from './check.js'

const LEFT =
  /[XxＸｘ×]{2,20}(?=[年月日条件次个家人场份期名起余万元%％市县区镇乡村局同])|[×＊*]{3,40}|[_＿]{3,40}|待(?:补充|核实|完善|填写|确认)(?=[）)】\]，,。；;]|$)|[（(【[〔](?:此处|请填写|填写|待填写|待补充|待核实|补充)[^）)】\]〕]{0,40}[）)】\]〕]|\b(?:TODO|TBD)\b/

const PLACEHOLDER = new RegExp(`${TO_FILL_IN.source}|${LEFT.source}`, 'g')

const MOST_QUOTED = 30

const shorten = (words: string): string => (words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words)

/** Places that were to be filled in before the text was handed over. */
export const placeholder: Check<NoOptions> = {
  id: 'placeholder',
  title: { zh: '未填写的占位', en: 'Placeholders' },
  summary: { zh: '留有 XX、待补充、（此处填写……）一类没有填写的地方', en: 'places that were never filled in' },
  advice: { zh: '填上实际内容，或删去这句话', en: 'fill it in, or delete the sentence' },
  options: {},
  run: ({ reading }) =>
    reading.outline.paragraphs.flatMap(({ role, text }, paragraph) =>
      role === 'furniture'
        ? []
        : [...text.matchAll(PLACEHOLDER)].map(
            (match): Trouble => ({
              at: { paragraph, start: match.index, end: match.index + match[0].length },
              message: { zh: `“${shorten(match[0])}”没有填写`, en: `“${shorten(match[0])}” was not filled in` },
            }),
          ),
    ),
}
