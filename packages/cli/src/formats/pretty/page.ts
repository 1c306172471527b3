import { textWidth } from '../../terminal/text-width.js'
import type { Wording } from '../../wording.js'
import type { FormatOptions } from '../types.js'

/** What the pieces of the pretty format share. */
export interface Page extends Pick<FormatOptions, 'lang' | 'width' | 'paint'> {
  readonly say: Wording
}

/** A section's name with a rule to the right edge. */
export function sectionLine(name: string, { width, paint }: Page): string {
  return `${paint('bold', name)} ${paint('dim', '─'.repeat(Math.max(0, width - textWidth(name) - 1)))}`
}
