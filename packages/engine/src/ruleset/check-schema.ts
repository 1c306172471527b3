import { CHECKS } from '../checks/index.js'
import { about, basis, object, type Properties, points, type Schema, severity } from './schema-words.js'

const CHECK: Properties = {
  basis,
  severity: severity('发现一处的级别', 'How grave each finding is'),
  points: points('每发现一处扣的分', 'What each finding costs'),
  ceiling: points('这项检查一共最多扣的分', 'The most that all findings of the check cost together'),
}

/** What a check needs that no parent has. */
export const NEW_CHECK = Object.keys(CHECK)

/** The checks by id, each with its own options. */
export const checksOf = (wrap: (check: Schema) => Schema, required: readonly string[]): Schema =>
  object(
    Object.fromEntries(
      CHECKS.map(({ id, title, summary, options }) => {
        const own = object(options, [], '这项检查的选项', 'Options of the check')
        return [
          id,
          wrap({
            ...object({ ...CHECK, options: own }, required, title.zh, title.en),
            ...about(summary.zh, summary.en),
          }),
        ]
      }),
    ),
    [],
    '对全文的检查',
    'Checks of the whole text',
  )
