import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import type { Io } from '../../io.js'

/** A place to open a file at. */
export interface EditPlace {
  readonly path: string
  readonly line: number
}

const USUAL = ['nano', 'vim', 'vi']

/** The editors to try in turn: what the user named, else the usual ones. */
export function editorsOf(env: Io['env'], platform: string): readonly string[] {
  const named = env.VISUAL || env.EDITOR
  if (named) return [named]
  return platform === 'win32' ? ['notepad'] : USUAL
}

/** The words that open an editor at a line, each in the way of its kind. */
export function editorArguments(editor: string, { path, line }: EditPlace): string[] {
  const [program = ''] = editor.trim().split(/\s+/)
  const name = basename(program.replaceAll('\\', '/')).replace(/\.(?:exe|cmd)$/i, '')
  // The editor must wait, or the screen would come back at once.
  if (/^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/.test(name)) return ['-w', '-g', `${path}:${line}`]
  if (/^(?:subl|sublime_text|zed)$/.test(name)) return ['-w', `${path}:${line}`]
  if (/^(?:hx|helix|micro)$/.test(name)) return name === 'micro' ? [`+${line}`, path] : [`${path}:${line}`]
  if (/^(?:notepad|gedit|open|xdg-open|true|false|cat)$/.test(name)) return [path]
  return [`+${line}`, path]
}

/** Whether the shell knows a program; nothing is shown. */
export function isThere(program: string, platform: string): Promise<boolean> {
  if (platform === 'win32') return Promise.resolve(true)
  const child = spawn('/bin/sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' })
  return new Promise((settle) => {
    child.once('error', () => settle(false))
    child.once('exit', (code) => settle(code === 0))
  })
}

/** How an editor ended; `missing` where there is no such program. */
export type Ended = 'well' | 'missing' | { readonly why: string }

const NOT_FOUND = 127
const SAYS = `printf '%s\\n' "$0"; read -r _; `

/** Whether who has never used an editor cannot leave it. */
export const isModal = (editor: string): boolean => editor === 'vi' || editor === 'vim'

interface Setting {
  readonly input: number | 'inherit'
  readonly platform: string
  /** What is said before it opens, until the user presses Enter. */
  readonly notice: string | null
}

/** Runs an editor in the terminal and waits for it. What the user named may hold options, as in a shell. */
export function runEditor(editor: string, place: EditPlace, { input, platform, notice }: Setting): Promise<Ended> {
  const args = editorArguments(editor, place)
  const stdio = [input, 'inherit', 'inherit'] as const
  const child =
    platform === 'win32'
      ? spawn(`${editor} ${args.map((word) => `"${word}"`).join(' ')}`, { stdio: [...stdio], shell: true })
      : spawn('/bin/sh', ['-c', `${notice === null ? '' : SAYS}${editor} "$@"`, notice ?? 'sh', ...args], {
          stdio: [...stdio],
        })
  return new Promise((settle) => {
    child.once('error', (error) => settle({ why: error.message }))
    child.once('exit', (code, signal) => {
      if (code === 0) settle('well')
      else if (code === NOT_FOUND) settle('missing')
      else settle({ why: signal ?? String(code) })
    })
  })
}

/** Opens a document with the program that the desktop has for it; false where there is no desktop. */
export function openOnDesktop(path: string, env: Io['env'], platform: string): Promise<boolean> {
  const opener = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer' : 'xdg-open'
  if (opener === 'xdg-open' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return Promise.resolve(false)
  const child = spawn(opener, [path], { stdio: 'ignore', detached: true })
  child.unref()
  return new Promise((settle) => {
    child.once('error', () => settle(false))
    child.once('spawn', () => settle(true))
  })
}
