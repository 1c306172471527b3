import { watch } from 'node:fs'

/**
 * Calls back at each event of a folder, with the name that it is about where the system tells it. Where the folder cannot
 * be watched, or not any more, `poll` looks at it instead. Gives back how to end it.
 */
export function watchFolder(
  folder: string,
  onEvent: (event: string, name: string | null) => void,
  poll: () => () => void,
): () => void {
  try {
    const watcher = watch(folder, onEvent)
    let end = () => watcher.close()
    watcher.on('error', () => {
      watcher.close()
      end = poll()
    })
    return () => end()
  } catch {
    return poll()
  }
}
