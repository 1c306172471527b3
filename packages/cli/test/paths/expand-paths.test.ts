import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindOf, readFolder, realPath } from '../../src/folders.js'
import { expandPaths } from '../../src/paths/expand-paths.js'
import { readFile } from '../../src/read-file.js'
import { fakeIo } from '../fake-io.js'

const paths = (
  words: string[],
  files: Record<string, string>,
  ignore: { file: string | null } | null = { file: null },
) =>
  expandPaths(words, ignore, fakeIo(files)).map(({ path, trouble, unsupported }) =>
    trouble ? `${path}: ${trouble.zh}` : unsupported ? `(${path})` : path,
  )

describe('a file that is not there', () => {
  const files = { 'd/市教育局2025.docx': 'x', 'd/名字 带空格 (1).txt': 'x', 'd/说明.pdf': 'x', 'd/方案.txt': 'x' }

  it.each([
    ['d/市教育局.docx', 'd/市教育局.docx: 没有这个文件，是不是 d/市教育局2025.docx？'],
    ['d/市教育局2024.txt', 'd/市教育局2024.txt: 没有这个文件，是不是 d/市教育局2025.docx？'],
    ['d/名字', 'd/名字: 没有这个文件，是不是 "d/名字 带空格 (1).txt"？'],
    ['d/说明书.txt', 'd/说明书.txt'],
    ['e/市教育局2025.docx', 'e/市教育局2025.docx'],
  ])('%s', (word, expected) => {
    expect(paths([word], files)).toEqual([expected])
  })
})

it('a name that the shell parted, or that stands in other quotation marks, is told whole', () => {
  const files = { 'd/名字 带 空格.txt': 'x', 'a.txt': 'x' }
  const told = ': 没有这个文件；要用半角的引号把整个文件名括起来：'
  const whole = '"d/名字 带 空格.txt"'
  expect(paths(['a.txt', 'd/名字', '带', '空格.txt'], files)).toEqual([
    'a.txt',
    `d/名字${told}${whole}`,
    `带${told}${whole}`,
    `空格.txt${told}${whole}`,
  ])
  expect(paths(['“a.txt”'], files)).toEqual([`“a.txt”${told}"a.txt"`])
  expect(paths(['无此文件', 'a.txt'], files)).toEqual(['无此文件', 'a.txt'])
})

describe('a folder', () => {
  it('is the reports in and below it, by code point', () => {
    const files = {
      'b.md': 'x',
      'a/z.txt': 'x',
      'a/y.docx': 'x',
      'a/x.png': 'x',
      'a10.htm': 'x',
      '乙.html': 'x',
      'a-1.md': 'x',
      '𠀀.md': 'x',
    }
    expect(paths(['.'], files)).toEqual(['a-1.md', 'a/y.docx', 'a/z.txt', 'a10.htm', 'b.md', '乙.html', '𠀀.md'])
    expect(paths(['a/'], files)).toEqual(['a/y.docx', 'a/z.txt'])
  })

  it('has no hidden files, lock files of Word, or installed packages', () => {
    const files = {
      'd/.h/a.md': 'x',
      'd/.b.md': 'x',
      'd/node_modules/p/README.md': 'x',
      'd/~$r.docx': 'x',
      'd/r.docx': 'x',
    }
    expect(paths(['d'], files)).toEqual(['d/r.docx'])
  })

  it('or the words of a shell hold no lock file of Word beside others; alone it is named', () => {
    const files = { 'd/~$r.docx': 'x', 'd/r.docx': 'x' }
    expect(paths(['d/r.docx', 'd/~$r.docx'], files)).toEqual(['d/r.docx'])
    expect(paths(['d/~$r.docx'], files)).toEqual(['d/~$r.docx'])
  })

  it('without reports is told', () => {
    const told = 'd: 里面没有可以检查的文件（.md、.txt、.html、.htm、.docx）'
    expect(paths(['d'], { 'd/a.png': 'x' })).toEqual([told])
    expect(paths(['d'], { 'd/a.pdf': 'x' })).toEqual([told, '(d/a.pdf)'])
  })

  it('or glob whose reports are all left out says by which file', () => {
    const files = { 'd/a.md': 'x', 'd/e/b.txt': 'x', 'd/c.pdf': 'x', '.dabiaoignore': 'd/**\n', own: '*\n' }
    const told = (count: number, file: string) =>
      `里面可以检查的 ${count} 份都被 ${file} 排除了；要检查它们，请加 --no-ignore`
    expect(paths(['d'], files)).toEqual([`d: ${told(2, '.dabiaoignore')}`])
    expect(paths(['d/*.md'], files)).toEqual([`d/*.md: ${told(1, '.dabiaoignore')}`])
    expect(paths(['d'], files, { file: 'own' })).toEqual([`d: ${told(2, 'own')}`])
    expect(paths(['d/*.html'], files)).toEqual(['d/*.html: 没有符合这个写法的文件'])
    expect(paths(['d'], files, null)).toEqual(['d/a.md', '(d/c.pdf)', 'd/e/b.txt'])
  })

  it('has files that may be reports in formats that are not read, unless a report was made of them', () => {
    const files = {
      'a.docx': 'x',
      'a.doc': 'x',
      'b.DOC': 'x',
      'c/a.pdf': 'x',
      'd.wps': 'x',
      'e.xlsx': 'x',
      '~$b.doc': 'x',
    }
    expect(paths(['.'], files)).toEqual(['a.docx', '(b.DOC)', '(c/a.pdf)', '(d.wps)'])
    expect(expandPaths(['.'], { file: null }, fakeIo({ ...files, '.dabiaoignore': 'c\n*.wps\n' }))).toEqual([
      { path: 'a.docx' },
      { path: 'b.DOC', unsupported: true },
    ])
  })

  it('is looked through whatever its name, and takes the place of no file', () => {
    expect(paths(['.'], { '年报.txt': 'x', '年报.wps/一.md': 'x' })).toEqual(['年报.txt', '年报.wps/一.md'])
    expect(paths(['.'], { '年报.doc': 'x', '年报.txt/一.md': 'x' })).toEqual(['(年报.doc)', '年报.txt/一.md'])
  })

  it('has a file in a format that is not read where the report made of it is ignored', () => {
    const files = { 'a.doc': 'x', 'a.txt': 'x', 'b.md': 'x', '.dabiaoignore': 'a.txt\n' }
    expect(paths(['.'], files)).toEqual(['(a.doc)', 'b.md'])
  })
})

describe('other words', () => {
  it('a file is itself, whatever its name, and once, however often it is named', () => {
    expect(paths(['r.pdf', './r.pdf', '.h.md'], { 'r.pdf': 'x', '.h.md': 'x' })).toEqual(['r.pdf', '.h.md'])
  })

  it('what was named is not taken again from a folder, nor what a folder had', () => {
    const files = { 'a.md': 'x', 'b.md': 'x', 'c.pdf': 'x' }
    expect(paths(['b.md', '.', 'a.md'], files)).toEqual(['b.md', 'a.md', '(c.pdf)'])
    // Who names a file means it.
    expect(paths(['.', 'c.pdf'], files)).toEqual(['a.md', 'b.md', 'c.pdf'])
  })

  it('a glob is the reports that match it', () => {
    const files = { 'a/2023.md': 'x', 'a/b/2023.txt': 'x', 'a/2024.md': 'x', 'a/2023.png': 'x', 'a/c/2023.pdf': 'x' }
    expect(paths(['a/**/2023.*'], files)).toEqual(['a/2023.md', 'a/b/2023.txt', '(a/c/2023.pdf)'])
    expect(paths(['*/2024.{md,txt}'], files)).toEqual(['a/2024.md'])
    expect(paths(['a/**/*.pdf'], files)).toEqual(['a/**/*.pdf: 没有符合这个写法的文件', '(a/c/2023.pdf)'])
    expect(paths(['x/*.md'], files)).toEqual(['x/*.md: 没有符合这个写法的文件'])
  })

  it('a file whose name looks like a glob is a file', () => {
    expect(paths(['[1].md'], { '[1].md': 'x', '1.md': 'x' })).toEqual(['[1].md'])
  })

  it('what is not there is left to whoever reads it', () => {
    expect(paths(['none.md'], {})).toEqual(['none.md'])
  })
})

describe('.dabiaoignore', () => {
  const files = {
    '.dabiaoignore': 'old/\n*.bak.md\n!keep.bak.md\n',
    'sub/.dabiaoignore': '/x.md\n!y.bak.md\n',
    'old/a.md': 'x',
    'a.bak.md': 'x',
    'keep.bak.md': 'x',
    'sub/x.md': 'x',
    'sub/y.bak.md': 'x',
    'sub/deep/x.md': 'x',
    'mine.txt': 'keep.bak.md\n',
  }
  it('has the syntax of gitignore, the nearest file first', () => {
    expect(paths(['.'], files)).toEqual(['keep.bak.md', 'mine.txt', 'sub/deep/x.md', 'sub/y.bak.md'])
    expect(paths(['sub'], files)).toEqual(['sub/deep/x.md', 'sub/y.bak.md'])
    expect(paths(['**/*.bak.md'], files)).toEqual(['keep.bak.md', 'sub/y.bak.md'])
  })

  it('may be in the encodings that editors of Chinese systems save in', () => {
    const without = (patterns: Uint8Array) =>
      expandPaths(['.'], { file: null }, fakeIo({ '上年/a.md': 'x', 'b.md': 'x', '.dabiaoignore': patterns }))
    // 上年/ in GBK.
    expect(without(Uint8Array.from([0xc9, 0xcf, 0xc4, 0xea, 0x2f, 0x0d, 0x0a]))).toEqual([{ path: 'b.md' }])
    expect(without(Buffer.from('\ufeff上年/\r\n', 'utf16le'))).toEqual([{ path: 'b.md' }])
    expect(without(Buffer.from('\ufeff上年/\r\n'))).toEqual([{ path: 'b.md' }])
    expect(without(new Uint8Array(64))).toHaveLength(2)
  })

  it('says nothing about files that are named', () => {
    expect(paths(['a.bak.md'], files)).toEqual(['a.bak.md'])
  })

  it('can be another file, or none', () => {
    expect(paths(['.'], files, { file: 'mine.txt' })).not.toContain('keep.bak.md')
    expect(paths(['.'], files, { file: 'mine.txt' })).toContain('sub/x.md')
    expect(paths(['.'], files, null)).toHaveLength(7)
  })
})

describe('a real folder', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabiao-paths-'))
    mkdirSync(join(folder, 'sub'))
    for (const name of ['a b.md', `'q".md`, 'new\nline.md', '-x.md', '中文.md']) writeFileSync(join(folder, name), 'x')
    symlinkSync('..', join(folder, 'sub', 'up'))
    symlinkSync('nowhere', join(folder, 'broken.md'))
    symlinkSync('a b.md', join(folder, 'linked.md'))
    // 报告.md in GBK, as old archives unpack it.
    spawnSync('sh', ['-c', `printf '%s' x > "$(printf '\\261\\250\\270\\346.md')"`], { cwd: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is checked by the patterns of the folders above it from the top down, wherever it is checked from', () => {
    mkdirSync(join(folder, 'top', '报送'), { recursive: true })
    writeFileSync(join(folder, 'top', '.dabiaoignore'), '草稿*\n')
    for (const name of ['报告.md', '草稿.md']) writeFileSync(join(folder, 'top', '报送', name), 'x')
    const found = (cwd: string, word: string) =>
      expandPaths([word], { file: null, top: join(folder, 'top') }, { kindOf, readFolder, realPath, readFile, cwd })
    // Paths are read from the working directory of the process: here they are whole.
    const place = join(folder, 'top', '报送')
    for (const cwd of [join(folder, 'top'), place])
      expect(found(cwd, place).map(({ path }) => path)).toEqual([join(place, '报告.md')])
    rmSync(join(folder, 'top'), { recursive: true })
  })

  it('may have odd names, links in circles and names that are not UTF-8', () => {
    const io = { kindOf, readFolder, realPath, readFile, cwd: folder }
    const tasks = expandPaths([folder], { file: null }, io)
    const names = tasks.map(({ path }) => path.slice(folder.length + 1))
    const plain = [`'q".md`, '-x.md', 'a b.md', 'broken.md', 'linked.md', 'new\nline.md', '中文.md', '报告.md']
    expect(names.filter((name) => !name.startsWith('sub/'))).toEqual(plain)
    // The link leads up to what is not yet being walked from there, and no further.
    expect(names.every((name) => !name.includes('up/sub'))).toBe(true)
    const gbk = tasks.find(({ path }) => path.endsWith('报告.md'))!
    expect(gbk.at).toBeInstanceOf(Uint8Array)
    expect(readFile(gbk.at!, 100)).toHaveProperty('bytes')
  })
})
