import { ISSUER_CLASSES } from './issuer-class.js'
import { PART_IDS } from './part-ids.js'
import { addTo, PART_LISTS } from './part-lists.js'
import {
  about,
  basis,
  bilingual,
  fraction,
  list,
  object,
  oneOf,
  orOff,
  type Properties,
  phrase,
  points,
  record,
  ref,
  set,
  severity,
  some,
  text,
  year,
} from './schema-words.js'

const lacking = severity('缺少时的级别', 'How grave it is to lack this')

const ITEM: Properties = {
  title: bilingual,
  basis: text('依据，bases 中的一个键；不写时同所在部分', 'A key of bases; by default the basis of the part'),
  severity: lacking,
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
  headings: list(
    phrase,
    '本部分里小标题的短语：下面写的就是证据，也不算别的条目的一点；部分自己的标题里有的，多数要点另有说明，就算部分达到',
    'Phrases of a heading inside the part: what stands below it is evidence, and no point of another item; in the ' +
      'part’s own heading they make it partly met where most points say more than themselves',
  ),
  columns: list(
    phrase,
    '用于 answers：所指条目列成表的，表头以这些短语结尾的一栏，写了就是回应',
    'For answers: phrases that end the name of a table’s column whose cells answer the points in their rows',
  ),
  except: list(
    phrase,
    '说的是别的事的短语：首或尾落在其中的证据不算；只看逗号之内',
    'Phrases that speak of something else: evidence that begins or ends in one is none; within one clause only',
  ),
  none: list(
    phrase,
    '写明没有这类事项、没有这项职责的短语：没有别的证据时，写了就不要求',
    'Phrases that say there was nothing of the kind, or no such duty: without other evidence the item is not asked for then',
  ),
  elsewhere: list(
    phrase,
    '在 within 的别的部分的章节里，证据所在的句子里有这些短语的才算；不写，都算',
    'What the sentence of evidence in a section of another part of within must hold; by default all counts there',
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
  names: list(
    phrase,
    '只要求名称里有这些短语的机关写；默认都要求',
    'It is asked only of issuers whose name has one of these; by default of all',
  ),
  from: year('从哪一报告年度起要求；默认都要求', 'The first report year it is asked of; all by default'),
  to: year('到哪一报告年度为止要求；默认都要求', 'The last report year it is asked of; all by default'),
  message: bilingual,
  advice: bilingual,
}

const PART: Properties = {
  title: bilingual,
  basis,
  severity: lacking,
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
  naming: list(
    phrase,
    '只用于 leadership：正文里点明这一部分的短语，几段话都写到主要负责人时，有它的那段算多 4 处常用说法',
    'Of leadership only: phrases that name the part outright; of several passages on the leaders, one with them counts as if it had four marks more',
  ),
  marks: list(phrase, '这一部分常用的说法', 'Turns of phrase that sentences of this part are made of'),
  others: list(
    phrase,
    '没有标题、由正文承载时，句子以这些人开头，就不再是这一部分',
    'Without a heading: where a sentence begins with one of them, the part has ended',
  ),
  fields: list(
    phrase,
    '没有标题、由正文承载时，句子以加强这些工作开头，就不再是这一部分',
    'Without a heading: where a sentence begins with work on one of these fields, the part has ended',
  ),
  mayBeNone: list(
    phrase,
    '标题里有这些短语的，下面只写一个“无”也算写了',
    'Phrases in the heading of a section for which a bare 无 is the whole account',
  ),
  message: bilingual,
  advice: bilingual,
}

const NEW_ITEM = ['title', 'severity', 'weight', 'message', 'advice']
const NEW_PART = ['title', 'basis', 'severity', 'weight', 'presence', 'headings', 'message', 'advice']

/** Parts and items as a ruleset without a parent has them, and as one differs from its parent. */
export const partDefinitions: Properties = {
  newItem: object(ITEM, NEW_ITEM, '一个条目', 'An item'),
  newPart: object({ ...PART, items: record(ref('newItem'), '各条目', 'The items') }, NEW_PART, '一个部分', 'A part'),
  itemChange: orOff(
    object(
      {
        ...ITEM,
        addPhrases: list(phrase, '加在上级短语之后', 'Appended to the parent’s phrases'),
        addHeadings: list(phrase, '加在上级 headings 之后', 'Appended to the parent’s headings'),
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
      ...Object.fromEntries(
        PART_LISTS.map((own) => [addTo(own), list(phrase, `加在上级 ${own} 之后`, `Appended to the parent’s ${own}`)]),
      ),
    },
    [],
    '与上级不同之处',
    'What differs from the parent',
  ),
}
