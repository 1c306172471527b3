import { PART_IDS } from '../ruleset/part-ids.js'
import { about, list, object, ref, type Schema, severity, text } from '../ruleset/schema-words.js'

const SAMPLE_TEXT = text(
  '一小段文字；{报告年} {下一年} 代表年份',
  'A short text; {报告年} and {下一年} stand for the years',
)

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  sample: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: object(
      Object.fromEntries(PART_IDS.map((id) => [id, SAMPLE_TEXT])),
      [],
      '分写在几个部分里的样例',
      'A sample that stands in several parts',
    ),
    else: SAMPLE_TEXT,
  },
  samples: {
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: 'array', items: ref('sample'), minItems: 1 },
    else: ref('sample'),
  },
  rule: object(
    {
      good: { ...ref('samples'), ...about('达到要求的样例', 'Samples that satisfy the rule') },
      tolerated: {
        ...ref('samples'),
        ...about(
          '也算达到要求、但不拿来示范的样例',
          'Samples that satisfy the rule too, but are no models to be shown',
        ),
      },
      bad: { ...ref('samples'), ...about('差一点、没有达到的样例', 'Near-misses that do not') },
    },
    [],
    '一条要求的样例',
    'The samples of one rule',
  ),
  finding: object(
    {
      rule: text('部分或条目，如 shortcomings/causes', 'A part or an item, e.g. shortcomings/causes'),
      severity: severity('级别', 'How grave it is'),
      points: { type: 'number', minimum: 0, maximum: 100, ...about('扣几分', 'The points that it costs') },
    },
    ['rule', 'severity', 'points'],
    '一处问题',
    'A finding',
  ),
  report: object(
    {
      name: text('名称', 'Name'),
      text: text('报告全文', 'The whole report'),
      findings: list(ref('finding'), '全部问题，不多不少', 'All findings, no more, no fewer'),
      score: {
        type: ['number', 'null'],
        minimum: 0,
        maximum: 100,
        ...about('得分；不是这类报告的写 null', 'The score; null for a document of another kind'),
      },
      passed: { type: 'boolean', ...about('是否合格', 'Whether it passes') },
      grade: text('等次', 'The grade'),
    },
    ['name', 'text', 'findings', 'score', 'passed'],
    '一份完整的报告',
    'A whole report',
  ),
}

/** JSON Schema (draft 07) of the files of cases that stand beside rulesets. */
export const casesSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '评判标准的样例 / cases of a dabiao ruleset',
  ...object(
    {
      rules: {
        type: 'object',
        additionalProperties: ref('rule'),
        ...about(
          '各条要求的样例，以 measures 或 measures/party 为键',
          'Samples by rule, e.g. measures or measures/party',
        ),
      },
      reports: list(ref('report'), '完整的报告', 'Whole reports'),
    },
    [],
    '测试样例',
    'The cases',
  ),
  definitions: DEFINITIONS,
}
