/** What the user asked for cannot be done as asked; the message says it in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** By its name: each bundle of the program has a class of its own. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'
