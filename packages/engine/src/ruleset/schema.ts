import { checksOf, NEW_CHECK } from './check-schema.js'
import { ISSUER_CLASSES } from './issuer-class.js'
import { PART_IDS } from './part-ids.js'
import { partDefinitions } from './part-schema.js'
import {
  about,
  bilingual,
  fraction,
  list,
  object,
  orOff,
  type Properties,
  phrase,
  points,
  record,
  ref,
  type Schema,
  set,
  severity,
  some,
  text,
  year,
} from './schema-words.js'

export type { Schema } from './schema-words.js'

const STATUSES = ['section', 'subsection', 'merged', 'content', 'absent']

const DOCUMENT: Properties = {
  titles: some(phrase, '题目中表明是这类文件的短语', 'Phrases of a title that make it this kind of document'),
  others: list(phrase, '题目中表明是别类文件的短语', 'Phrases of a title that make it another kind'),
  subjects: list(
    phrase,
    '题目不能确定时，正文必须用到的词',
    'Words that the body must use where the title decides nothing',
  ),
}

const PLACING: Properties = {
  severity: severity('级别', 'How grave it is'),
  message: bilingual,
  advice: bilingual,
}
const MISPLACED = ['subsection', 'merged', 'content']

/** What is said of parts that have no section of their own; of each status all of `required`. */
const placingOf = (required: readonly string[], of: readonly string[]): Schema =>
  object(
    Object.fromEntries(
      MISPLACED.map((status) => [
        status,
        object(
          PLACING,
          required,
          '这种情形怎样提示，{部分} 代表部分的名称，{合写} 代表同一标题还写了的部分',
          'What is said of it; {部分} is the title of the part, {合写} what its heading names besides',
        ),
      ]),
    ),
    of,
    '有这一部分但没有独立成章时，怎样提示',
    'What is said where a part has no section of its own',
  )

const statusOf = (required: readonly string[]): Schema =>
  object(
    Object.fromEntries(
      STATUSES.map((status) => [status, fraction('这种情形所得的比例', 'Fraction that this status earns')]),
    ),
    required,
    '各种情形所得的比例',
    'Fraction of its presence that each status of a part earns',
  )

const BASIS: Properties = {
  title: text('文件名称，不带书名号', 'Title of the document'),
  issued: text('谁在何时制定', 'Who made it and when'),
  from: year(
    '从哪一报告年度起以它为依据；更早的报告引用 before 所指的依据',
    'The first report year it is for; earlier reports go by “before”',
  ),
  before: text('在它之前的依据，bases 中的一个键', 'The basis before it, a key of bases'),
}

const SCOPE: Properties = {
  names: list(
    phrase,
    '机关名称中要有其中一个短语，才自动选用；默认不看名称',
    'Phrases that the issuer’s name must have one of for the ruleset to be chosen; any name by default',
  ),
  from: year('适用的第一个报告年度；默认不限', 'The first report year it is for; any by default'),
  to: year('适用的最后一个报告年度；默认不限', 'The last report year it is for; any by default'),
}

const FILE: Properties = {
  id: ref('id'),
  version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', examples: ['1.0.0'], ...about('版本号', 'Version') },
  title: bilingual,
  issuers: set(
    ISSUER_CLASSES,
    '适用于哪些机关的报告：government 县级以上政府，department 部门，town 乡镇街道',
    'Issuers whose reports it is for: government from county level up, department, town or subdistrict',
  ),
  status: statusOf(STATUSES),
  partial: fraction(
    '部分达到（partial）的条目所得的比例',
    'Fraction of its points that an item earns which is met in part',
  ),
  grades: some(
    object(
      { name: text('等次名称', 'Name of the grade'), from: points('最低分', 'The lowest score that earns it') },
      ['name', 'from'],
      '一个等次',
      'One grade',
    ),
    '等次，从高到低',
    'Grades, highest first',
  ),
  pass: points('达标分', 'The pass mark'),
}

const DEFINITIONS: Properties = {
  id: {
    type: 'string',
    pattern: '^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*$',
    maxLength: 100,
    examples: ['fazhi/department'],
    ...about('标准的标识', 'Id of the ruleset'),
  },
  parent: {
    type: 'string',
    pattern: '^([a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*|\\./([^./\\\\][^/\\\\]*/)*[^./\\\\][^/\\\\]*\\.ya?ml)$',
    maxLength: 200,
    examples: ['fazhi/department', './city.yaml'],
    ...about(
      '上级标准：标识（fazhi/department），或本文件夹之内的文件（./city.yaml）',
      'The parent: the id of a ruleset (fazhi/department), or a file in or below the folder of this one (./city.yaml)',
    ),
  },
  phrase: text(
    '短语：… 是一句之内的间隔，{甲|乙} 任选其一，空格加 !丙 表示排除，{报告年} {下一年} 代表年份；以 { 或 ! 开头的要加引号',
    'Phrase: … is a gap within a sentence, {a|b} a choice, !c after a space excludes, {报告年} and {下一年} are years; ' +
      'quote it where it begins with { or !',
  ),
  bilingual: object(
    { zh: text('中文', 'Chinese'), en: text('英文', 'English') },
    ['zh', 'en'],
    '中英文各一',
    'In Chinese and English',
  ),
  ...partDefinitions,
  root: object(
    {
      ...FILE,
      ...SCOPE,
      document: object(DOCUMENT, Object.keys(DOCUMENT), '怎样认出这类文件', 'How this kind of document is told'),
      placing: placingOf(Object.keys(PLACING), MISPLACED),
      bases: record(object(BASIS, ['title'], '一份依据', 'A basis'), '依据的文件', 'The documents that rules rest on'),
      parts: object(
        Object.fromEntries(PART_IDS.map((id) => [id, ref('newPart')])),
        PART_IDS,
        '五个部分',
        'The five parts',
      ),
      checks: checksOf((check) => check, NEW_CHECK),
    },
    [...Object.keys(FILE), 'document', 'placing', 'bases', 'parts'],
    '没有上级的标准',
    'A ruleset without a parent',
  ),
  child: object(
    {
      ...FILE,
      ...SCOPE,
      extends: ref('parent'),
      document: object(DOCUMENT, [], '怎样认出这类文件', 'How this kind of document is told'),
      status: statusOf([]),
      placing: placingOf([], []),
      bases: record(object(BASIS, [], '一份依据', 'A basis'), '新增或改动的依据', 'Bases that are new or differ'),
      parts: object(
        Object.fromEntries(PART_IDS.map((id) => [id, ref('partChange')])),
        [],
        '五个部分',
        'The five parts',
      ),
      checks: checksOf(orOff, []),
    },
    ['id', 'version', 'extends'],
    '只写与上级不同之处的标准',
    'A ruleset that says how it differs from its parent',
  ),
}

/** JSON Schema (draft 07, which editors know best) of ruleset files. */
export const rulesetSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '评判标准 / dabiao ruleset',
  if: { type: 'object', required: ['extends'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: ref('child'),
  else: ref('root'),
  definitions: DEFINITIONS,
}
