interface Heading {
  readonly line: number
  readonly text: string
}

interface Part {
  readonly line: number
  readonly heading: string | null
}

/** Headings in order with each part behind its own, or without one behind the last that does not come after it. */
export function withParts<Row extends Heading, Found extends Part>(
  rows: readonly Row[],
  parts: readonly Found[],
): (Row | Found)[] {
  const entries: (Row | Found)[] = [...rows]
  // From the last one, so that parts under one heading keep their order.
  for (const part of parts.toReversed()) {
    const heading = entries.findIndex((row) => 'text' in row && row.line === part.line && row.text === part.heading)
    const after =
      heading >= 0
        ? heading
        : entries.findLastIndex((one) => one.line < part.line || ('text' in one && one.line === part.line))
    entries.splice(after + 1, 0, part)
  }
  return entries
}
