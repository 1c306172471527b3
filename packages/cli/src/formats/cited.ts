/** The title of a document in title marks, unless it brings its own. */
export const cited = (title: string): string => (title.startsWith('《') ? title : `《${title}》`)
