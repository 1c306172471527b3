/** What a write of ours replaced: it can be taken back while nobody else wrote there. */
export interface Written {
  readonly path: string
  /** Null where there was no file. */
  readonly before: Uint8Array | null
  readonly after: Uint8Array
}

/** Whether a file still holds what was written. */
export function isUnchanged({ after }: Written, now: Uint8Array | null): boolean {
  return now !== null && now.length === after.length && now.every((byte, index) => byte === after[index])
}
