/** What is worked out of a paragraph, kept until another one is asked for: hits come paragraph by paragraph. */
export function ofParagraph<T>(work: (paragraph: number) => T): (paragraph: number) => T {
  let last: { readonly paragraph: number; readonly found: T } | null = null
  return (paragraph) => {
    if (last?.paragraph !== paragraph) last = { paragraph, found: work(paragraph) }
    return last.found
  }
}
