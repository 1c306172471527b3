import { expect, it } from 'vitest'
import { clipboardTools, encodingFor } from '../../../src/ui/acts/clipboard.js'

it('hands the program of Windows what it reads Chinese in', () => {
  const programs = (env: Record<string, string>, platform: string) =>
    clipboardTools(env, platform).map(([program]) => [program, encodingFor(program!)])
  expect(programs({}, 'win32')).toEqual([['clip', 'utf16le']])
  expect(programs({ WSL_DISTRO_NAME: 'x', WAYLAND_DISPLAY: '0' }, 'linux')).toEqual([
    ['wl-copy', 'utf8'],
    ['clip.exe', 'utf16le'],
  ])
  expect(programs({}, 'darwin')).toEqual([['pbcopy', 'utf8']])
  expect(programs({ DISPLAY: ':0', DABIAO_CLIPBOARD: 'none' }, 'linux')).toEqual([])
})
