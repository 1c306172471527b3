import type { Arguments } from '../arguments.js'
import type { Io } from '../io.js'
export async function compare(_args: Arguments, _io: Io, _version: string): Promise<number> {
  return 2
}
