import { isAbsolute, relative, sep } from 'node:path'

/** The path from a folder down to a file, with slashes; null where the file is not below it. */
export function pathBelow(folder: string, path: string): string | null {
  const below = relative(folder, path).split(sep).join('/')
  return below === '' || below === '..' || below.startsWith('../') || isAbsolute(below) ? null : below
}
