// The page about the checks of the whole text: what each looks for, samples, options.
import { samplesOf } from './checklist.mjs'

/** The page as Markdown; `samples` are those of the common ruleset. */
export function checkPage(checks, ruleset, cases, { fillYears }) {
  const fill = (text) => fillYears(text, ruleset, null)
  const about = checks.map(({ id, title, summary, advice, options }) =>
    [
      `## ${title.zh} <a id="${id}"></a>`,
      '',
      `\`${id}\`：${summary.zh}。`,
      '',
      `- 怎么改：${advice.zh}。`,
      ...samplesOf(cases.samples.get(id), fill, ['这样没问题', '这样有问题']),
      ...Object.entries(options).map(
        ([key, { description, default: value }]) =>
          `- 选项 \`${key}\`（默认 \`${JSON.stringify(value)}\`）：${description.split(' / ')[0]}`,
      ),
    ].join('\n'),
  )
  const head = [
    '<!-- 由各项检查和 packages/rulesets/fazhi/annual-report.cases.yaml 生成，请勿手改；改动后运行 pnpm generate。 -->',
    '# 对全文的检查',
    '',
    '这些检查看全文前后对不对得上、写法对不对：数字、编号、标点、年份、残留。级别、每处扣几分、最多扣几分由标准定（`checks:`），',
    '下级标准可以改，也可以用 `off` 关掉。拿不准的只作提示（`info`），不扣分。',
  ].join('\n')
  return `${[head, ...about].join('\n\n')}\n`
}
