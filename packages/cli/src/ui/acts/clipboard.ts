import { spawn } from 'node:child_process'
import type { Io } from '../../io.js'

/** The programs that can fill the clipboard here, to be tried in turn. */
export function clipboardTools(env: Io['env'], platform: string): readonly (readonly string[])[] {
  if (env.DABIAO_CLIPBOARD === 'none' || env.DABIAO_CLIPBOARD === 'osc52') return []
  if (platform === 'darwin') return [['pbcopy']]
  if (platform === 'win32') return [['clip']]
  return [
    ...(env.WAYLAND_DISPLAY ? [['wl-copy']] : []),
    ...(env.DISPLAY
      ? [
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--clipboard', '--input'],
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [['clip.exe']] : []),
  ]
}

/**
 * Whether to hand the text to the terminal itself, which may carry it over a remote link. Only when asked for
 * (`DABIAO_CLIPBOARD=osc52`): terminals warn of it, or forbid it.
 */
export const wantsTerminalCopy = (env: Io['env']): boolean => env.DABIAO_CLIPBOARD === 'osc52'

export const terminalCopy = (text: string): string => `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`

/** Copies a text with the first program that works; gives its name, or null where none does. */
export async function copyWith(tools: readonly (readonly string[])[], text: string): Promise<string | null> {
  for (const [program, ...args] of tools)
    if (program !== undefined && (await copied(program, args, text))) return program
  return null
}

/** What a program takes a text in: that of Windows would read UTF-8 as the code page of the system. */
export const encodingFor = (program: string): BufferEncoding => (/^clip(?:\.exe)?$/.test(program) ? 'utf16le' : 'utf8')

function copied(program: string, args: readonly string[], text: string): Promise<boolean> {
  return new Promise((settle) => {
    const child = spawn(program, [...args], { stdio: ['pipe', 'ignore', 'ignore'] })
    child.once('error', () => settle(false))
    // xclip stays behind to serve the selection; its parent ends at once.
    child.once('exit', (code) => settle(code === 0))
    child.stdin.once('error', () => settle(false))
    child.stdin.end(Buffer.from(text, encodingFor(program)))
  })
}
