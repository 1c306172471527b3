// A ruleset as the checklist that a legal office can hand out: parts, items, bases, points, sentences to learn from; and,
// apart from it, the phrases of those who maintain it.

const SEVERITIES = { error: '错误', warning: '警告', info: '提示' }
const ISSUERS = { government: '县级以上政府', department: '部门', town: '乡镇、街道' }
const JUDGES = {
  phrases: '写到下列说法之一',
  points: '逐条写明，每条用到下列说法之一',
  figures: '写出带单位的数字',
  answers: '逐条回应前面写出的不足',
}
const STATUSES = {
  section: '独立成章',
  subsection: '单独小节（在别的部分之下）',
  merged: '合并成章（与别的部分合用一个标题）',
  content: '正文有述（没有标题）',
  absent: '缺',
}

/** The checklist of a ruleset as Markdown, for those who write and check reports; `phrases` is where its phrases are listed. */
export function checklistOf(ruleset, cases, engine, phrases) {
  const { parts, checks, itemsOf, rules } = rulesOf(ruleset, engine)
  const fillFor = (rule) => (text) => engine.fillYears(text, ruleset, rule.item)
  const sections = parts.map((part, nth) => partOf({ ruleset, part, nth, items: itemsOf(part) }, cases, fillFor))
  const blocks = [head(ruleset, phrases), summary(ruleset, parts, rules), ...sections, ...checksOf(checks)]
  return `${[...blocks, bases(ruleset, rules)].join('\n\n')}\n`
}

/** The phrases by which a ruleset knows parts and items, as Markdown, for those who maintain it. */
export function phraseListOf(ruleset, engine, checklist) {
  const { parts, itemsOf } = rulesOf(ruleset, engine)
  const sections = parts.map((part) =>
    [
      `## ${part.title.zh}`,
      '',
      details('标题里有下列说法之一，就认作这一部分', ruleset.parts[part.part].headings),
      ...itemsOf(part).flatMap((item) => ['', ...phrasesOf(item)]),
    ].join('\n'),
  )
  const about = [
    generated(ruleset),
    `# ${ruleset.title.zh}：认定用的短语`,
    '',
    `维护标准 \`${ruleset.id}\` 的人看的；写报告、核对报告用[对照检查清单](${checklist})。写法见[标准的写法](../../ruleset-language.md)：`,
    '`…` 是同一句内的间隔，`{甲|乙}` 任选其一，`!丙` 表示同一句里有“丙”就不算；只写在《》里的不算。',
  ]
  return `${[about.join('\n'), ...sections].join('\n\n')}\n`
}

function rulesOf(ruleset, { listRules }) {
  const rules = listRules(ruleset)
  return {
    rules,
    parts: rules.filter(({ part, item }) => part !== null && item === null),
    checks: rules.filter(({ check }) => check !== null),
    itemsOf: ({ part }) => rules.filter((rule) => rule.part === part && rule.item !== null),
  }
}

/** The title of a basis; of two that followed each other, both. */
function cite({ title, from, before }, { bases: known }) {
  return before === undefined ? `《${title}》` : `《${title}》（${from}年度以前：《${known[before].title}》）`
}

const points = (hundredths) => String(hundredths / 100)

const generated = ({ id }) => `<!-- 由 packages/rulesets/${id}.yaml 生成，请勿手改；改动后运行 pnpm generate。 -->`

function head(ruleset, phrases) {
  const { id, version, title, issuers, names, from, to } = ruleset
  const name = names.length > 0 ? `，名称中有 ${names.map((one) => `“${one}”`).join('、')}` : ''
  return [
    generated(ruleset),
    `# ${title.zh}：对照检查清单`,
    '',
    `适用于${issuers.map((one) => ISSUERS[one]).join('、')}${name}；${years(from, to, '各年度')}的报告。标准 \`${id}\` ${version}；程序凭哪些说法认定，见[认定用的短语](${phrases})。`,
  ].join('\n')
}

function years(from, to, otherwise) {
  if (from !== undefined && to !== undefined) return `${from}至${to}年度`
  if (from !== undefined) return `${from}年度起`
  return to === undefined ? otherwise : `${to}年度及以前`
}

function summary({ status, partial, grades, pass }, parts, rules) {
  const rows = parts.map(({ title, part, points: all, severity }, index) => {
    const items = rules.filter((rule) => rule.part === part && rule.item !== null)
    return row(`${index + 1}`, title.zh, points(all), `${items.length}`, SEVERITIES[severity])
  })
  const shares = Object.entries(STATUSES).map(([key, name]) => `${name} ${percent(status[key])}`)
  return [
    '满分 100 分：',
    '',
    row('序号', '部分', '分值', '条目', '没有写'),
    row('---', '---', '---:', '---:', '---'),
    ...rows,
    '',
    `- 每一部分的分值，一份给“有这一部分”，其余由各条目分。“有这一部分”按写法得分：${shares.join('，')}。`,
    `- 条目达到要求得全分，部分达到得 ${percent(partial)}；不要求报告单位或该年度写的条目，不写不扣分，它的分由同部分的其他条目分。以下各条的分数，是全部条目都要求写时的。`,
    `- 等次：${grades.map(gradeOf).join('，')}。${points(pass)} 分达标。`,
  ].join('\n')
}

const gradeOf = ({ name, from }) => (from === 0 ? `其余${name}` : `${name} ${points(from)} 分以上`)
const percent = (fraction) => `${Math.round(fraction * 1000) / 10}%`
const row = (...cells) => `| ${cells.join(' | ')} |`
const code = (phrase) => `\`${phrase}\``

const NUMERALS = '一二三四五六七八九十'

function partOf({ ruleset, part, nth, items }, { samples }, fillFor) {
  const { presence } = ruleset.parts[part.part]
  const forPresence = items.length === 0 ? part.points : Math.round(part.points * presence)
  const shared = items.length === 0 ? '' : `，其余由下面 ${items.length} 条分`
  const fill = fillFor(part)
  return [
    `## ${NUMERALS[nth]}、${part.title.zh}（${points(part.points)} 分）`,
    '',
    `- 写法：${fill(part.advice.zh)}`,
    ...samplesOf(samples.get(part.id), fill),
    `- 分数：独立成章得 ${points(forPresence)} 分${shared}；没有写的，${SEVERITIES[part.severity]}，扣 ${points(part.points)} 分`,
    `- 依据：${cite(part.basis, ruleset)}`,
    `- 豁免时用的名称：${code(part.id)}`,
    ...items.flatMap((item, i) => ['', itemOf(ruleset, item, i + 1, samples.get(item.id), fillFor(item))]),
  ].join('\n')
}

function checksOf(checks) {
  if (checks.length === 0) return []
  const rows = checks.map(({ id, title, severity, points: each, check, basis }) =>
    row(
      `[${title.zh}](../checks.md#${id})`,
      code(id),
      SEVERITIES[severity],
      points(each),
      points(check.ceiling),
      `《${basis.title}》`,
    ),
  )
  return [
    [
      '## 对全文的检查',
      '',
      '每处扣的分和最多扣的分如下；拿不准的只提示，不扣分。各查什么，见[检查说明](../checks.md)。',
      '',
      row('检查', '要求', '级别', '每处扣分', '最多扣分', '依据'),
      row('---', '---', '---', '---:', '---:', '---'),
      ...rows,
    ].join('\n'),
  ]
}

// As many good samples as show more than one way to put it.
const SHOWN = 3

function itemOf(ruleset, rule, number, { good, bad }, fill) {
  const { id, title, item, basis, severity, points: all, advice } = rule
  const asked = [
    ...(item.applies ? [`只要求${item.applies.map((one) => ISSUERS[one]).join('、')}写`] : []),
    ...(item.names ? [`只要求名称里有这些词的机关写：${item.names.map(code).join('、')}`] : []),
    ...(item.from || item.to ? [`${years(item.from, item.to)}的报告才要求`] : []),
  ]
  const times = item.atLeast > 1 ? `；要有 ${item.atLeast} 处，不足的算部分达到` : ''
  return [
    `### ${number}. ${title.zh}（${points(all)} 分）`,
    '',
    `- 写法：${fill(advice.zh)}${times}`,
    '- 这样写就算（任意一种）：',
    ...good.slice(0, SHOWN).map((one) => `  - ${shown(one, fill)}`),
    `- 这样不算：${shown(bad[0], fill)}`,
    ...(asked.length > 0 ? [`- 谁要写：${asked.join('，')}`] : []),
    `- 没有写的：${SEVERITIES[severity]}，扣 ${points(all)} 分`,
    `- 依据：${cite(basis, ruleset)}`,
    `- 豁免、认定时用的名称：${code(id)}`,
  ].join('\n')
}

const shown = ({ text }, fill) => fill(text).trim().split('\n').join('<br>')

/** The first good and the first bad sample, as points of a list, by what each is called. */
export function samplesOf({ good, bad }, fill, [right, wrong] = ['可以这样写', '这样不算']) {
  return [`- ${right}：${shown(good[0], fill)}`, `- ${wrong}：${shown(bad[0], fill)}`]
}

function phrasesOf({ title, item }) {
  const times = item.atLeast > 1 ? `，至少 ${item.atLeast} 处；不足的算部分达到` : ''
  const counts = `${JUDGES[item.judge]}${times}`
  return [
    `### ${title.zh}`,
    '',
    item.phrases.length > 0 ? details(counts, item.phrases) : `${counts}。`,
    ...(item.headings ? ['', details('小标题里有这些话、下面写了内容的，也算', item.headings)] : []),
    ...(item.columns ? ['', details('不足列成表的，表头以这些话结尾的一栏写了，也算', item.columns)] : []),
    ...(item.except ? ['', details('落在这些话里的不算：说的是别的事', item.except)] : []),
    ...(item.none ? ['', details('没有别的证据时，写了这些话就不要求', item.none)] : []),
  ]
}

function details(summary, phrases) {
  const list = phrases.map((phrase) => `- ${code(phrase)}`)
  return ['<details>', `<summary>${summary}</summary>`, '', ...list, '', '</details>'].join('\n')
}

function bases({ bases: known }, rules) {
  const cited = new Set(rules.map(({ basis }) => basis.title))
  const lines = Object.values(known)
    .filter(({ title }) => cited.has(title))
    .map(({ title, issued }) => `- 《${title}》${issued ? `（${issued}）` : ''}`)
  return ['## 依据', '', ...lines].join('\n')
}
