/** Whether all characters of one text stand in another, in their order: 区住建局 in 青砚区住房和城乡建设局. */
export function standsInOrder(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
