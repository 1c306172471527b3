import type { Schema } from '@dabiao/engine/ruleset'
import { about, objectSchema, textSchema } from '../described-schema.js'

const day = (zh: string, en: string): Schema => ({
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  examples: ['2026-03-31'],
  ...about(zh, en),
})

const rule = textSchema('要求，如 shortcomings/causes', 'The rule, e.g. shortcomings/causes')
const reason = textSchema('理由', 'Why')
const approvedBy = textSchema('批准人', 'Who approved it')

/** JSON Schema (draft 07) of the file of waivers and attestations. */
export const decisionsSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '达标的豁免和人工认定 / waivers and attestations of dabiao',
  ...objectSchema(
    {
      waivers: {
        type: 'array',
        ...about('接受的问题', 'Findings that are accepted'),
        items: objectSchema(
          {
            rule,
            path: textSchema('文件，可以用 * 和 **', 'The file; may use * and **'),
            quote: textSchema(
              '报告里的一段原文，只接受这段文字里的问题',
              'Words of the report: only findings in them are accepted',
            ),
            reason,
            approvedBy,
            until: day('有效到哪一天（含当天）', 'The last day on which it holds'),
          },
          ['rule', 'path', 'reason', 'approvedBy'],
        ),
      },
      attestations: {
        type: 'array',
        ...about('人工认定，由 dabiao attest 写入', 'Judgements of people, written by dabiao attest'),
        items: objectSchema(
          {
            rule,
            path: textSchema('文件', 'The file'),
            met: { type: 'boolean', ...about('是否达到要求', 'Whether the item is met') },
            reason,
            approvedBy,
            on: day('认定日期', 'The day of the judgement'),
            digest: textSchema('认定时该部分文字的摘要', 'What the words of the part were then'),
          },
          ['rule', 'path', 'met', 'reason', 'approvedBy', 'on', 'digest'],
        ),
      },
    },
    [],
  ),
}
