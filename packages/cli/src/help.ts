import type { Lang } from '@dabiao/engine'

const zh = `dabiao：在公布之前检查法治政府建设年度报告

用法
  dabiao check 文件… [选项]
      检查一份或几份报告：五个部分是否齐全，每一部分该写的是否写了，并给出百
      分制得分，每一处扣分都有依据。
  dabiao plan 文件… [--target 分数] [选项]
      要达到某个分数（默认 90），先改哪几处最省事。
  dabiao outline 文件… [选项]
      不评分，只显示怎样理解这份报告：标题的层次、五个部分各在哪里、根据哪些
      字句认定。

  可以读 .docx、.html、.md、.txt；文件写成 - 表示从标准输入读取。

选项
  -r, --ruleset 标准    用哪套标准：fazhi/department（部门）、fazhi/government
                        （政府）、fazhi/annual-report（通用），或者一个 .yaml
                        文件；不写时按报告单位选择
  -f, --format 格式     pretty：供人阅读（默认）；json：供程序使用
      --ledger          在报告后面列出扣分明细，与得分相加正好 100 分
      --stdin-filename 文件名
                        标准输入当作叫这个名字的文件
      --lang 语言       zh：中文（默认）；en：英文
      --color           总是用颜色
      --no-color        不用颜色
      --version         版本
  -h, --help            这份说明

退出码
  0  每份报告都达标
  1  检查完了，至少有一份不达标
  2  没能检查：文件读不了、不是年度报告、选项或标准有误

例子
  dabiao check 报告.md
  dabiao check 各单位/*.txt --format json > 结果.json
`

const en = `dabiao: check annual reports on law-based government before publication

Usage
  dabiao check FILE... [options]
      Checks one or more reports: whether the five parts are there and say what
      each of them must say. Scores them out of 100, with a reason for every
      point lost.
  dabiao plan FILE... [--target SCORE] [options]
      The fewest things to mend to reach a score (90 by default).
  dabiao outline FILE... [options]
      Scores nothing; shows how a report was understood: its tree of headings,
      where each part stands, and by which words.

  Reads .docx, .html, .md and .txt; the file - is standard input.

Options
  -r, --ruleset RULES   fazhi/department, fazhi/government, fazhi/annual-report
                        (for both), or a .yaml file; by default the one that
                        fits the issuer
  -f, --format FORMAT   pretty: to be read (default); json: for programs
      --ledger          list every point lost; with the score they make 100
      --stdin-filename NAME
                        take standard input for a file of that name
      --lang LANGUAGE   zh: Chinese (default); en: English
      --color           colours always
      --no-color        colours never
      --version         the version
  -h, --help            this help

Exit codes
  0  every report passed
  1  checked, and at least one report did not pass
  2  could not check: unreadable file, not an annual report, wrong option or
     ruleset

Examples
  dabiao check report.md
  dabiao check bureaus/*.txt --format json > result.json
`

/** The text of `--help`; fits 80 columns. */
export const help: Readonly<Record<Lang, string>> = { zh, en }
