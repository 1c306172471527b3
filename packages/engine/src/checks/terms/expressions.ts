import type { Reading } from '../../locate/reading.js'
import { unfold } from '../../phrase/fold.js'
import { titleMarks } from '../../phrase/sentence.js'
import { firstIndex } from '../../text/first-index.js'
import { quoted } from '../../text/quoted.js'
import type { Passage } from '../../types.js'
import type { Trouble } from '../check.js'
import { holdsAny, type WrongForms } from './wrong-forms.js'

/** Fixed expressions that are written wrongly; what stands in 《》 is called so by others. */
export function mangledIn({ outline, folded }: Reading, forms: WrongForms): Trouble[] {
  const found: Trouble[] = []
  for (const [paragraph, { role, text }] of outline.paragraphs.entries()) {
    if (role === 'furniture' || role === 'contents') continue
    const own = folded(paragraph)
    const plain = own.text
    if (!holdsAny(forms, plain)) continue
    const pairs = titleMarks(plain)
    for (const { right, wrong, except = [] } of forms.expressions) {
      for (const form of wrong) {
        for (let i = plain.indexOf(form); i >= 0; i = plain.indexOf(form, i + form.length)) {
          if (isTitled(pairs, i) || except.some((words) => plain.startsWith(words, i - words.indexOf(form)))) continue
          const at = { paragraph, ...unfold(own, i, i + form.length) }
          found.push(troubleAt(at, text.slice(at.start, at.end), form, right))
        }
      }
    }
  }
  return found
}

function troubleAt(at: Passage, words: string, form: string, right: string): Trouble {
  return {
    at,
    message: { zh: `${quoted(words)}应为${quoted(right)}`, en: `${quoted(words)} should read ${quoted(right)}` },
    // Marks of the original must not get lost.
    ...(words === form ? { fix: [{ at, text: right }] } : {}),
  }
}

/** Whether a place is between two of the marks, which are pairs of offsets in order. */
function isTitled(pairs: readonly number[], at: number): boolean {
  const next = firstIndex(pairs.length, (i) => pairs[i]! >= at)
  return next % 2 === 1 && at < pairs[next]!
}
