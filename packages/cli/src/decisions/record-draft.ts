import type { Arguments } from '../arguments.js'
import { MOST_RECORDED } from '../file-limits.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { writeTroubleText } from '../wording.js'

/** What a write of ours replaced: it can be taken back while nobody else wrote there. */
export interface Written {
  readonly path: string
  /** Null where there was no file. */
  readonly before: Uint8Array | null
  readonly after: Uint8Array
}

interface Context {
  readonly args: Pick<Arguments, 'lang'>
  readonly io: Pick<Io, 'readFile' | 'writeFile' | 'withLock'>
}

/**
 * Drafts a file anew by what stands in it, and writes it, while no other run does: what that has added is kept. Gives back
 * what was there and what is now. Throws a UsageError where that cannot be done.
 */
export function recordDraft(path: string, draft: () => string, context: Context): Written {
  let written: Written = { path, before: null, after: new Uint8Array() }
  locked(path, context, () => {
    const before = bytesAt(path, context)
    const content = draft()
    written = { path, before, after: new TextEncoder().encode(content) }
    return context.io.writeFile(path, content)
  })
  return written
}

/**
 * Puts back what a write of ours replaced; gives back false where somebody else has written there since. Throws a
 * UsageError where it cannot be written.
 */
export function takeBack({ path, before, after }: Written, context: Context): boolean {
  if (before === null) return false
  let isOurs = false
  locked(path, context, () => {
    const now = bytesAt(path, context)
    isOurs = now !== null && now.length === after.length && now.every((byte, index) => byte === after[index])
    return isOurs ? context.io.writeFile(path, before) : null
  })
  return isOurs
}

function locked(path: string, { args, io }: Context, task: Parameters<Io['withLock']>[1]): void {
  const trouble = io.withLock(path, task)
  if (trouble !== null) throw new UsageError(`${path}: ${writeTroubleText(trouble)[args.lang]}`)
}

function bytesAt(path: string, { io }: Context): Uint8Array | null {
  const content = io.readFile(path, MOST_RECORDED)
  return 'bytes' in content ? content.bytes : null
}
