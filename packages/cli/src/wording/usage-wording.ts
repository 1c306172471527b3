import type { Lang } from '@dabiao/engine'

const zh = {
  unknownOption: (name: string, near: string | null) => `没有 ${name} 这个选项${near ? `，是不是 ${near}？` : ''}`,
  dash: (word: string, option: string) => `“${word}”前面要用半角的连字符：${option}`,
  missingValue: (name: string) => `${name} 后面要写上值`,
  noValue: (name: string) => `${name} 后面不带值`,
  unknownValue: (name: string, value: string, known: readonly string[], near: string | null) =>
    `${name} 不能是“${value}”${near ? `，是不是 ${near}？` : '；'}可用的有：${known.join('、')}`,
  noCommand: '没有说要做什么，例如：dabiao check 报告.md（用法见 dabiao --help）',
  fileForCommand: (file: string) => `没有“${file}”这个命令；要检查它，请写：dabiao check ${file}`,
  unknownCommand: (name: string, known: readonly string[], near: string | null) =>
    `没有“${name}”这个命令，${near ? `是不是 ${near}？` : `可用的有：${known.join('、')}`}`,
  noSubcommand: (name: string, word: string, known: readonly string[], near: string | null) =>
    word === ''
      ? `${name} 后面要写做什么：${known.join('、')}`
      : `没有“${name} ${word}”这个命令，${near ? `是不是 ${name} ${near}？` : `可用的有：${known.join('、')}`}`,
  notTaken: (option: string, command: string, takers: readonly string[]) =>
    `${command} 不用 ${option} 这个选项（用它的是 ${takers.join('、')}）`,
  noFiles: (command: string) => `没有说是哪个文件，例如：dabiao ${command} 报告.md`,
  emptyName: '有一个文件名是空的',
  noWords: (command: string, word: string) => `dabiao ${command} 后面不用写“${word}”`,
  stdinAlone: '从标准输入读取时，不能再写别的文件',
  oneOf: (first: string, second: string) => `${first} 和 ${second} 只能用一个`,
  noStdin: (command: string) => `${command} 要改文件，不能从标准输入读取`,
  noTerminal: (file: string) => `这里不是终端，显示不了审阅画面；请改用：dabiao check ${file}`,
  noYear: (name: string, value: string) => `${name} 应是年度（如 2021）或日期（如 2021-12-31），不能是“${value}”`,
  oneFormat: '这个命令一次只能用一种格式',
  whichOutput: '有几种格式要写到文件，请分别写明，例如：-o.html 结果.html -o.xlsx 结果.xlsx',
  whichFormat: (file: string, newer: string | null) =>
    newer ? `不写这种旧格式，请写成 ${newer}` : `看不出“${file}”要写成什么格式，请加上 -f`,
  oneToStdout: (names: readonly string[]) =>
    `${names.join('、')} 不能都写到标准输出，请为其中的写明文件，例如：-o.${names.at(-1)} 结果`,
  needsFile: (name: string) => `${name} 不能显示在终端里，请写明文件，例如：-o 结果.${name}`,
  overReport: (file: string) =>
    `“${file}”就是要检查的报告，不能用结果覆盖它；如果它是上次的结果，请写到别的文件夹，或者列入 .dabiaoignore`,
  overOther: (file: string) =>
    `“${file}”已经有了，又不是 dabiao 写出的检查结果，没有改动它；请换一个文件名，确实不要它的，先把它删去`,
  overFilledIn: (file: string) =>
    `“${file}”写出以后有人打开保存过，里面可能填了核对意见，没有改动它；请换一个文件名，确实不要它的，先把它删去`,
  sameOutput: (file: string) => `有两种格式要写到同一个文件“${file}”`,
  noDay: (name: string, value: string) => `${name} 应是日期，如 2026-03-31，不能是“${value}”`,
  noCount: (name: string, value: string) => `${name} 应是 1 到 999 的整数，不能是“${value}”`,
  noScore: (name: string, value: string) => `${name} 应是 0 到 100 的分数，不能是“${value}”`,
}

type UsageWording = typeof zh

const en: UsageWording = {
  unknownOption: (name, near) => `there is no option ${name}${near ? `; did you mean ${near}?` : ''}`,
  dash: (word, option) => `'${word}' needs plain hyphens: ${option}`,
  missingValue: (name) => `${name} needs a value`,
  noValue: (name) => `${name} takes no value`,
  unknownValue: (name, value, known, near) =>
    `${name} cannot be '${value}'${near ? `; did you mean ${near}?` : ';'} known are: ${known.join(', ')}`,
  noCommand: 'no command given; for example: dabiao check report.md (see dabiao --help)',
  fileForCommand: (file) => `there is no command '${file}'; to check that file: dabiao check ${file}`,
  unknownCommand: (name, known, near) =>
    `there is no command '${name}'; ${near ? `did you mean ${near}?` : `known are: ${known.join(', ')}`}`,
  noSubcommand: (name, word, known, near) =>
    word === ''
      ? `${name} needs to be told what to do: ${known.join(', ')}`
      : `there is no command '${name} ${word}'; ${near ? `did you mean ${name} ${near}?` : `known are: ${known.join(', ')}`}`,
  notTaken: (option, command, takers) => `${command} has no option ${option} (it belongs to ${takers.join(', ')})`,
  noFiles: (command) => `no file given; for example: dabiao ${command} report.md`,
  emptyName: 'one of the file names is empty',
  noWords: (command, word) => `dabiao ${command} takes no '${word}' behind it`,
  stdinAlone: 'standard input goes without other files',
  oneOf: (first, second) => `${first} and ${second} do not go together`,
  noStdin: (command) => `${command} changes files and takes no standard input`,
  noTerminal: (file) => `there is no terminal to show the review on; use: dabiao check ${file}`,
  noYear: (name, value) => `${name} is a year (2021) or a date (2021-12-31), not '${value}'`,
  oneFormat: 'this command gives one format at a time',
  whichOutput: 'several formats go to files; name each, for example: -o.html result.html -o.xlsx result.xlsx',
  whichFormat: (file, newer) =>
    newer
      ? `this older format is not written; name it ${newer}`
      : `which format '${file}' should have is unclear; name it with -f`,
  oneToStdout: (names) =>
    `${names.join(' and ')} cannot all go to standard output; give files, for example: -o.${names.at(-1)} FILE`,
  needsFile: (name) => `${name} is nothing for a terminal; give a file, for example: -o result.${name}`,
  overReport: (file) =>
    `'${file}' is one of the reports; the result would replace it. A result of an earlier run belongs into another folder, or into .dabiaoignore`,
  overOther: (file) =>
    `'${file}' is there already and holds no results of dabiao; it was left as it is. Give another name, or delete it first`,
  overFilledIn: (file) =>
    `somebody has saved '${file}' since it was written, and may have filled it in; it was left as it is. Give another name, or delete it first`,
  sameOutput: (file) => `two formats would go to the same file '${file}'`,
  noDay: (name, value) => `${name} is a day such as 2026-03-31, not '${value}'`,
  noCount: (name, value) => `${name} is a whole number from 1 to 999, not '${value}'`,
  noScore: (name, value) => `${name} is a score from 0 to 100, not '${value}'`,
}

/** What is said of a command line that cannot be done as it stands. */
export const usageWording: Readonly<Record<Lang, UsageWording>> = { zh, en }
