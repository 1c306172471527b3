import type { Bilingual } from '../../types.js'
import type { Refusal } from '../decode.js'
import type { Archive } from './archive.js'
import { walkXml } from './xml.js'

/** Names of the parts that make up the text. */
export interface Parts {
  readonly document: string
  readonly styles: string
  readonly numbering: string
}

const saveAsDocx = (zh: string, en: string): Bilingual => ({
  zh: `这是${/^\w/.test(zh) ? ' ' : ''}${zh}，不是 Word 文档，请另存为 .docx 再检查`,
  en: `this is ${en}, not a Word document; save it as .docx first`,
})

// What other archives hold, by the beginning of a part's name.
const OTHERS: readonly (readonly [string, Bilingual])[] = [
  ['xl/', saveAsDocx('Excel 表格（.xlsx）', 'an Excel workbook (.xlsx)')],
  ['ppt/', saveAsDocx('PowerPoint 演示文稿（.pptx）', 'a PowerPoint presentation (.pptx)')],
  ['OFD.xml', saveAsDocx('OFD 版式文件（.ofd）', 'an OFD file (.ofd)')],
  ['content.xml', saveAsDocx('OpenDocument 文档（.odt）', 'an OpenDocument file (.odt)')],
]

const ARCHIVE: Bilingual = {
  zh: '这是压缩文件，不是 Word 文档，请解压后检查其中的 .docx',
  en: 'this is an archive, not a Word document; unpack it and check the .docx inside',
}

/** Finds the parts by the archive's relationships (ECMA-376 part 2); refuses archives that are no Word document. */
export function partsOf(archive: Archive): Parts | Refusal {
  const root = relationshipsOf(archive, '_rels/.rels', '')
  const document = root.get('officeDocument') ?? 'word/document.xml'
  for (const [start, refusal] of OTHERS)
    if (document.startsWith(start) || (!archive.names.has(document) && hasPart(archive, start))) return { refusal }
  if (!archive.names.has(document)) return { refusal: ARCHIVE }
  const slash = document.lastIndexOf('/') + 1
  const folder = document.slice(0, slash)
  const own = relationshipsOf(archive, `${folder}_rels/${document.slice(slash)}.rels`, folder)
  return {
    document,
    styles: own.get('styles') ?? `${folder}styles.xml`,
    numbering: own.get('numbering') ?? `${folder}numbering.xml`,
  }
}

const hasPart = ({ names }: Archive, start: string): boolean => [...names].some((name) => name.startsWith(start))

/** The targets inside the archive, by the last word of the relationship's type. */
function relationshipsOf(archive: Archive, name: string, folder: string): Map<string, string> {
  const targets = new Map<string, string>()
  const xml = archive.read(name)
  if (typeof xml !== 'string') return targets
  walkXml(xml, {
    open: (_, { Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (target !== '' && mode !== 'External')
        targets.set(type.slice(type.lastIndexOf('/') + 1), resolve(folder, target))
    },
  })
  return targets
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
