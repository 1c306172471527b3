import picomatch from 'picomatch'

/** Tells whether a path below a folder matches; `**` crosses folders, `*` does not, a name may begin with a point. */
export type PathMatcher = (path: string) => boolean

export function matcherOf(glob: string): PathMatcher {
  const matches = picomatch(glob.replace(/^\.\//, ''), { dot: true })
  return (path) => matches(path)
}

/** Whether a glob has no signs but those that a backslash makes plain, so that it can match one path alone. */
export const isLiteral = (glob: string): boolean => !/[*?[\]{}()]|^!/.test(glob.replace(/\\./g, ''))

/** The path that such a glob matches. */
export const literalOf = (glob: string): string => glob.replace(/^\.\//, '').replace(/\\(.)/g, '$1')

/** A glob that matches just this path. */
export const literalGlob = (path: string): string => path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')
