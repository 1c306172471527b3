import type { Lang } from '@dabiao/engine'
import { isJudged, type Result } from './result.js'
import { wording } from './wording.js'

/** A file without a score, and why it has none, in one line. */
interface Unscored {
  readonly path: string
  readonly why: string
  /** The reason alone, where a table says beside it that the file was not judged. */
  readonly reason: string
}

/** What is told of a result that is not scored: it could not be read, or is of another kind. */
export function unscored(result: Result, lang: Lang): Unscored {
  if (!isJudged(result)) return { path: result.path, why: result.message[lang], reason: result.message[lang] }
  const { path, reason } = result.assessment
  const words = reason?.[lang] ?? ''
  return { path, why: wording[lang].notApplicable(words), reason: words }
}
