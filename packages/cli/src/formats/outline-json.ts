import type { Understood } from '../result.js'
import { documentOf, jsonOf } from './json.js'
import type { FormatOptions } from './types.js'

/** How reports were understood, as JSON: facts, parts with the words that decided, the tree, and what was set aside. */
export function outlineJson(understood: readonly Understood[], { lang, version }: FormatOptions): string {
  const reports = understood.map(({ assessment, described }) => ({
    path: assessment.path,
    document: documentOf(assessment, lang),
    disagreements: assessment.toCheck.map((one) => one[lang]),
    parts: assessment.parts.map(({ id, status, heading, line, because }) => ({
      id,
      status,
      heading,
      line,
      because: because.map(({ line, column, quote }) => ({ line, column, quote })),
    })),
    sections: described.sections,
    aside: described.aside,
  }))
  return jsonOf({ reports }, version)
}
