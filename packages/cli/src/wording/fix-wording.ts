import type { Lang } from '@dabiao/engine'

const zh = {
  nothing: '没有可以自动改正的地方',
  counts: (what: string, count: number) => `${what} ${count}`,
  problems: (count: number, which: string) => `检查出的问题 ${count} 处（${which}）`,
  marks: (count: number, which: string) => `不扣分的标点 ${count} 处（${which}）`,
  and: '，',
  slips: { narrow: '半角改全角', doubled: '重复的标点', brackets: '括号', quotes: '引号', point: '序号后、句末的点' },
  can: (what: string, before: string, after: string) =>
    `可以改正：${what}；改后得分 ${before} → ${after}。要改写文件，加上 --write`,
  done: (what: string, before: string, after: string, backup: string) =>
    `已改正：${what}；得分 ${before} → ${after}。原稿留在 ${backup}`,
  noScore: '无',
  shown: (what: string, why: string) => `可以改正：${what}。${why}`,
  notText: (format: string) => `.${format} 不能自动改写，请在原来的软件里照着改`,
  nowUtf8: (encoding: string) => `原稿的编码是 ${encoding}，改后的文件是 UTF-8`,
  atLine: (line: number) => `第 ${line} 行`,
  was: (words: string) => `  原文  ${words}`,
  is: (words: string) => `  改为  ${words}`,
  out: (line: string) => `  删去  ${line}`,
  in: (line: string) => `  写成  ${line}`,
  tooManyInLine: '  这一行要改的太多，不逐处显示',
  tooMany: '改动太多，不逐行显示',
  noLastBreak: '文件末尾没有换行',
  changed: '改正的时候文件被别人改过，没有改写；请再运行一次',
  noBackup: '旁边的 .bak 文件太多，没有地方留原稿，没有改写',
}

export type FixWording = typeof zh

const en: FixWording = {
  nothing: 'nothing that can be mended without asking',
  counts: (what, count) => `${what} ${count}`,
  problems: (count, which) => `findings ${count} (${which})`,
  marks: (count, which) => `marks that cost nothing ${count} (${which})`,
  and: ', ',
  slips: {
    narrow: 'half width',
    doubled: 'typed twice',
    brackets: 'brackets',
    quotes: 'quotation marks',
    point: 'points',
  },
  can: (what, before, after) => `can be mended: ${what}; score ${before} -> ${after}. Add --write to change the file`,
  done: (what, before, after, backup) => `mended: ${what}; score ${before} -> ${after}. The original is ${backup}`,
  noScore: 'none',
  shown: (what, why) => `can be mended: ${what}. ${why}`,
  notText: (format) => `.${format} files are not changed; mend them in the program that made them`,
  nowUtf8: (encoding) => `the original was ${encoding}, the changed file is UTF-8`,
  atLine: (line) => `line ${line}`,
  was: (words) => `  was  ${words}`,
  is: (words) => `  is   ${words}`,
  out: (line) => `  out  ${line}`,
  in: (line) => `  in   ${line}`,
  tooManyInLine: '  too many changes in this line to show them',
  tooMany: 'too many changes to show line by line',
  noLastBreak: 'No newline at end of file',
  changed: 'the file was changed meanwhile; nothing was written, run this again',
  noBackup: 'there are too many .bak files beside it to keep the original; nothing was changed',
}

/** What `dabiao fix` says. */
export const fixWording: Readonly<Record<Lang, FixWording>> = { zh, en }
