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

/** How parts of an office document are tied to one another. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
// A ZIP file has no time before it; the time of writing would make every output another.
const EARLIEST = '1980-01-01T00:00:00'

/** The part with the properties of a document. */
export const PROPERTIES = 'docProps/core.xml'

/**
 * An office document (Open Packaging Conventions): `main` is the part that the rest hangs on by `relations`. Its
 * `description` among the properties outlasts that somebody opens it and saves it.
 */
export function packageFiles(
  main: string,
  given: readonly PackageFile[],
  relations: readonly Relation[],
  description: string | null = null,
): Uint8Array {
  const files = description === null ? given : [...given, propertiesFile(description)]
  const slash = main.lastIndexOf('/')
  const mainRelations = `${main.slice(0, slash)}/_rels/${main.slice(slash + 1)}.rels`
  const contents: readonly (readonly [string, Markup])[] = [
    ['[Content_Types].xml', contentTypes(files)],
    [
      '_rels/.rels',
      relationships(
        [{ id: 'rId1', type: 'officeDocument', target: main }],
        description !== null &&
          markup`<Relationship Id="rId2" Type="${`${PACKAGE}/relationships/metadata/core-properties`}" Target="${PROPERTIES}"/>`,
      ),
    ],
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

const propertiesFile = (description: string): PackageFile => ({
  name: PROPERTIES,
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  content: markup`<cp:coreProperties xmlns:cp="${`${PACKAGE}/metadata/core-properties`}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${description}</dc:description></cp:coreProperties>`,
})

const relationships = (relations: readonly Relation[], more: Markup | false = false): Markup =>
  markup`<Relationships xmlns="${`${PACKAGE}/relationships`}">${relations.map(
    ({ id, type, target }) => markup`<Relationship Id="${id}" Type="${`${RELATIONS}/${type}`}" Target="${target}"/>`,
  )}${more}</Relationships>`
