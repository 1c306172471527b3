import type { Lang } from '@dabiao/engine'

const zh = {
  noStdin: '--watch 要写出文件名，不能从标准输入读取',
  waiting: (count: number, hasFolders: boolean) =>
    `正在等 ${count} 个文件的改动${hasFolders ? '，和文件夹里新来的文件' : ''}，按 Ctrl-C 结束`,
  appeared: (file: string, time: string) => `${time} 新来了 ${file}：`,
  removed: (file: string, time: string) => `${time} ${file} 已删去`,
  again: (file: string, time: string) => `${time} ${file} 已保存：`,
}

type WatchWording = typeof zh

const en: WatchWording = {
  noStdin: '--watch needs the names of files, not standard input',
  waiting: (count, hasFolders) =>
    `watching ${count === 1 ? 'one file' : `${count} files`}${hasFolders ? ' and what comes to the folders' : ''}; Ctrl-C ends it`,
  appeared: (file, time) => `${time} ${file} has come:`,
  removed: (file, time) => `${time} ${file} was deleted`,
  again: (file, time) => `${time} ${file} was saved:`,
}

/** What `dabiao check --watch` says. */
export const watchWording: Readonly<Record<Lang, WatchWording>> = { zh, en }
