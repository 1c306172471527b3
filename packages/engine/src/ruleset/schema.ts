import { checksOf, NEW_CHECK } from './check-schema.js'
import { ISSUER_CLASSES } from './issuer-class.js'
import { PART_IDS } from './part-ids.js'
import {
  about,
  fraction,
  list,
  object,
  oneOf,
  type Properties,
  points,
  record,
  ref,
  type Schema,
  set,
  some,
  text,
} from './schema-words.js'

export type { Schema } from './schema-words.js'

const year = (zh: string, en: string): Schema => ({ type: 'integer', minimum: 1949, maximum: 9999, ...about(zh, en) })

const phrase = ref('phrase')
const bilingual = ref('bilingual')
const severity = oneOf(['error', 'warning', 'info'], '缺少时的级别', 'How grave it is to lack this')
const STATUSES = ['section', 'subsection', 'merged', 'content', 'absent']

const ITEM: Properties = {
  title: bilingual,
  basis: text('依据，bases 中的一个键；不写时同所在部分', 'A key of bases; by default the basis of the part'),
  severity,
  weight: {
    type: 'number',
    exclusiveMinimum: 0,
    ...about('在本部分各条目中的份额，任意正数', 'Share among the items of the part'),
  },
  judge: oneOf(
    ['phrases', 'points', 'figures', 'answers'],
    '判断方法：phrases 出现短语；points 数出几点；figures 有带单位的数字；answers 逐条回应 of 所指条目。默认 phrases',
    'How it is judged: phrases stand in the text, points are counted, figures are given, or the ' +
      'points of the item in “of” are answered; phrases by default',
  ),
  phrases: list(phrase, '作为证据的短语', 'Phrases that are evidence'),
  except: list(
    phrase,
    '说的是别的事的短语：首或尾落在其中的证据不算；只看逗号之内',
    'Phrases that speak of something else: evidence that begins or ends in one is none; within one clause only',
  ),
  within: set(
    PART_IDS,
    '在哪些部分中找证据；默认只在本部分',
    'Parts in which evidence counts; by default the item’s own',
  ),
  atLeast: {
    type: 'integer',
    minimum: 1,
    ...about('至少命中几处才算达到，默认 1', 'How many hits make it met; 1 by default'),
  },
  of: text(
    'answers 所回应的条目，如 shortcomings/problems',
    'For answers: the item that is answered, e.g. shortcomings/problems',
  ),
  applies: set(
    ISSUER_CLASSES,
    '只要求哪些机关写：government 县级以上政府，department 部门，town 乡镇街道；默认都要求',
    'Issuers it is asked of: government from county level up, department, town or subdistrict; all by default',
  ),
  from: year('从哪一报告年度起要求；默认都要求', 'The first report year it is asked of; all by default'),
  to: year('到哪一报告年度为止要求；默认都要求', 'The last report year it is asked of; all by default'),
  message: bilingual,
  advice: bilingual,
}

const PART: Properties = {
  title: bilingual,
  basis: text('依据，bases 中的一个键', 'A key of bases'),
  severity,
  weight: points('本部分的分值，各部分合计 100', 'Points of the part; those of all parts add up to 100'),
  presence: fraction(
    '有这一部分即得的比例，其余由各条目分',
    'Fraction of the points that its presence earns; the items share the rest',
  ),
  headings: some(phrase, '标题里写明这一部分的短语', 'Phrases that name the part in a heading'),
  hints: list(phrase, '标题里暗示这一部分的短语，须正文印证', 'Phrases that only suggest it: the body must agree'),
  passages: list(
    phrase,
    '没有标题时，正文里承载这一部分的短语',
    'Phrases of the body that carry the part without a heading',
  ),
  marks: list(phrase, '这一部分常用的说法', 'Turns of phrase that sentences of this part are made of'),
  message: bilingual,
  advice: bilingual,
}

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
  severity: oneOf(['error', 'warning', 'info'], '级别', 'How grave it is'),
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
  status: object(
    Object.fromEntries(
      STATUSES.map((status) => [status, fraction('这种情形所得的比例', 'Fraction that this status earns')]),
    ),
    STATUSES,
    '各种情形所得的比例',
    'Fraction of its presence that each status of a part earns',
  ),
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

/** What is written, or `off` to do without what the parent has. */
const orOff = (schema: Schema): Schema => ({
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { const: 'off' },
  else: schema,
})

const NEW_ITEM = ['title', 'severity', 'weight', 'message', 'advice']
const NEW_PART = ['title', 'basis', 'severity', 'weight', 'presence', 'headings', 'message', 'advice']

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
  newItem: object(ITEM, NEW_ITEM, '一个条目', 'An item'),
  newPart: object({ ...PART, items: record(ref('newItem'), '各条目', 'The items') }, NEW_PART, '一个部分', 'A part'),
  itemChange: orOff(
    object(
      {
        ...ITEM,
        addPhrases: list(phrase, '加在上级短语之后', 'Appended to the parent’s phrases'),
        addExcept: list(phrase, '加在上级 except 之后', 'Appended to the parent’s except'),
      },
      [],
      '与上级不同之处；off 表示不要这一条',
      'What differs from the parent; off drops the item',
    ),
  ),
  partChange: object(
    {
      ...PART,
      items: record(ref('itemChange'), '改动上级已有的条目', 'Changes of items that the parent has'),
      add: record(ref('newItem'), '新增的条目', 'New items'),
      addHeadings: list(phrase, '加在上级 headings 之后', 'Appended to the parent’s headings'),
      addHints: list(phrase, '加在上级 hints 之后', 'Appended to the parent’s hints'),
      addPassages: list(phrase, '加在上级 passages 之后', 'Appended to the parent’s passages'),
      addMarks: list(phrase, '加在上级 marks 之后', 'Appended to the parent’s marks'),
    },
    [],
    '与上级不同之处',
    'What differs from the parent',
  ),
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
