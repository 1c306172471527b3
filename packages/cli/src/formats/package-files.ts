import { strToU8, zipSync } from 'fflate'
import { type Markup, markup } from './markup.js'

/** One XML file of an office document: its name in the package, its content type, its content without the XML head. */
export interface PackageFile {
  readonly name: string
  readonly type: string
  readonly content: Markup
}

/** A relationship of the main part to another file, named relative to it. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
// A ZIP file has no time before it; the time of writing would make every output another.
const EARLIEST = '1980-01-01T00:00:00'

/** An office document (Open Packaging Conventions): `main` is the part that the rest hangs on by `relations`. */
export function packageFiles(main: string, files: readonly PackageFile[], relations: readonly Relation[]): Uint8Array {
  const slash = main.lastIndexOf('/')
  const mainRelations = `${main.slice(0, slash)}/_rels/${main.slice(slash + 1)}.rels`
  const contents: readonly (readonly [string, Markup])[] = [
    ['[Content_Types].xml', contentTypes(files)],
    ['_rels/.rels', relationships([{ id: 'rId1', type: 'officeDocument', target: main }])],
    [mainRelations, relationships(relations)],
    ...files.map(({ name, content }) => [name, content] as const),
  ]
  return zipSync(Object.fromEntries(contents.map(([name, { markup }]) => [name, strToU8(XML_HEAD + markup)])), {
    mtime: EARLIEST,
  })
}

const contentTypes = (files: readonly PackageFile[]): Markup => markup`<Types xmlns="${`${PACKAGE}/content-types`}">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
${files.map(({ name, type }) => markup`<Override PartName="/${name}" ContentType="${type}"/>`)}</Types>`

const relationships = (relations: readonly Relation[]): Markup =>
  markup`<Relationships xmlns="${`${PACKAGE}/relationships`}">${relations.map(
    ({ id, type, target }) => markup`<Relationship Id="${id}" Type="${`${OFFICE}/${type}`}" Target="${target}"/>`,
  )}</Relationships>`
