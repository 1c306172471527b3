import type { Mark } from './unit.js'

type Kind = Mark['kind']

/** Marks that were opened and are not closed yet. All that it does takes no longer than to open them. */
export interface OpenMarks {
  readonly innermost: () => Mark | undefined
  readonly has: (kind: Kind) => boolean
  readonly push: (mark: Mark) => void
  /** Closes the innermost one of a kind; gives back those inside it, which are left alone. */
  readonly close: (kind: Kind) => readonly Mark[]
  /** Gives up the titles, which do not go on in another sentence. */
  readonly endSentence: () => readonly Mark[]
  readonly left: () => readonly Mark[]
}

export function createOpenMarks(): OpenMarks {
  const open: Mark[] = []
  const counts = new Map<Kind, number>()
  // Those before are of earlier sentences, so that there is no title among them.
  let earlier = 0
  const add = (mark: Mark): void => {
    open.push(mark)
    counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1)
  }
  const takeFrom = (first: number): Mark[] => {
    const taken = open.splice(first)
    for (const { kind } of taken) counts.set(kind, counts.get(kind)! - 1)
    earlier = Math.min(earlier, open.length)
    return taken
  }
  return {
    innermost: () => open.at(-1),
    has: (kind) => (counts.get(kind) ?? 0) > 0,
    push: add,
    close: (kind) => takeFrom(open.findLastIndex((mark) => mark.kind === kind)).slice(1),
    endSentence() {
      const taken = takeFrom(earlier)
      for (const mark of taken) if (mark.kind.family !== 'title') add(mark)
      earlier = open.length
      return taken.filter(({ kind }) => kind.family === 'title')
    },
    left: () => open,
  }
}
