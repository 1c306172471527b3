import { CHECKS } from '../checks/index.js'
import { about, object, oneOf, type Properties, points, type Schema, text } from './schema-words.js'

const CHECK: Properties = {
  basis: text('依据，bases 中的一个键', 'A key of bases'),
  severity: oneOf(['error', 'warning', 'info'], '发现一处的级别', 'How grave each finding is'),
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
