/** Numbers by whole numbers of 32 bits, in a fraction of the time that a `Map` takes. */
export interface IntMap {
  /** What was set for a key; -1 where nothing was. */
  readonly get: (key: number) => number
  readonly set: (key: number, value: number) => void
}

/** A map for at most `most` keys; values are 0 or more. */
export function createIntMap(most: number): IntMap {
  const bits = 33 - Math.clz32(most)
  const keys = new Int32Array(1 << bits)
  // One more than the value; 0 where there is none.
  const values = new Int32Array(1 << bits)
  const last = keys.length - 1
  const slotOf = (key: number): number => {
    // The golden ratio spreads keys that are near each other.
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }
  return {
    get: (key) => values[slotOf(key)]! - 1,
    set: (key, value) => {
      const slot = slotOf(key)
      keys[slot] = key
      values[slot] = value + 1
    },
  }
}
