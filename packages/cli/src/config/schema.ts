import type { Schema } from '@dabiao/engine/ruleset'
import { about, objectSchema, textSchema } from '../described-schema.js'
import { formatNames } from '../formats/names.js'

/** JSON Schema (draft 07) of `dabiao.config.yaml`. */
export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '达标的配置 / configuration of dabiao',
  ...objectSchema(
    {
      ruleset: textSchema(
        '所有报告用的标准：名称，或 .yaml 文件',
        'The ruleset for all reports: an id or a .yaml file',
      ),
      rulesets: {
        type: 'array',
        minItems: 1,
        ...about('按文件选择标准，从上到下，第一个符合的算数', 'Rulesets by file; the first that matches counts'),
        items: objectSchema(
          {
            files: textSchema('文件，可以用 * 和 **', 'Files; may use * and **'),
            ruleset: textSchema('标准', 'The ruleset'),
          },
          ['files', 'ruleset'],
        ),
      },
      failOn: {
        enum: ['error', 'warning', 'info', 'never'],
        ...about('有这一级或更重的问题就算未达标', 'The mildest finding that makes a report fail'),
      },
      minScore: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        multipleOf: 0.01,
        ...about('低于这个分数就算未达标', 'A report below this score fails'),
      },
      waivers: textSchema('豁免文件', 'The file of waivers'),
      baseline: textSchema('基线文件', 'The file of the baseline'),
      ignore: textSchema('代替 .dabiaoignore 的文件', 'A file to use instead of .dabiaoignore'),
      formats: {
        type: 'array',
        minItems: 1,
        ...about('输出哪些格式', 'What to put out'),
        items: objectSchema(
          {
            format: { enum: formatNames, ...about('格式', 'The format') },
            output: textSchema('写到哪个文件；不写就输出到屏幕', 'The file to write; standard output without it'),
          },
          ['format'],
        ),
      },
    },
    [],
  ),
}
