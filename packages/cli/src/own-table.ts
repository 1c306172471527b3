import { sheetsOf } from './formats/format-xlsx.js'
import { formatWording } from './formats/wording.js'

/** Whether a line holds the heads of a table of ours, as spreadsheets save it as a text. */
export function isOwnTable(line: string): boolean {
  const cells = line.split(/[\t,]/).map((cell) => cell.replace(/^"|"$/g, '').trim())
  return heads().some((head) => head.every((words, column) => cells[column] === words))
}

const heads = (): string[][] =>
  (['zh', 'en'] as const).flatMap((lang) => [
    ...sheetsOf([], { lang }).map(({ columns }) => columns.map(([name]) => name)),
    Object.values(formatWording[lang].csv),
  ])
