/** Wrong use of the command line; `message` is the one line to print, in the user's language. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
