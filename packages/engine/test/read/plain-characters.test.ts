import { expect, test } from 'vitest'
import { fixReport } from '../../src/fix/fix-report.js'
import { mayDiffer, plainCharacters, withoutInvisible } from '../../src/read/plain-characters.js'
import { outline, read } from '../read-text.js'
import { buildDocx, paragraph } from './build-docx.js'

test.each([
  ['radicals, as fonts of PDF files give them', '⼀、⼯作⾏政⻅⻓⺠', '一、工作行政见长民'],
  ['compatibility ideographs', '法\uf9d8顾问\uf967足', '法律顾问不足'],
  ['marks of upright columns', '甲︐乙︑丙︒︵一︶︽法︾', '甲，乙、丙。（一）《法》'],
  ['small marks and those of half width', '甲﹐乙｡', '甲，乙。'],
  ['digits of full width', '２０２３年', '2023年'],
  ['bullets of symbol fonts', '\uf06c 健全制度\n  \ue5d2规范执法', '  健全制度\n   规范执法'],
])('%s', (_, text, expected) => {
  expect(plainCharacters(text)).toBe(expected)
  expect(plainCharacters(text)).toHaveLength(text.length)
})

test('nobody sees', () => {
  expect(withoutInvisible('法\u200b治\u200c政\u00ad府\ufe00建\u{e0100}设\x07')).toBe('法治政府建设')
  // Joined pictures stay whole.
  expect(withoutInvisible('👩\u200d💻❤\ufe0f')).toBe('👩\u200d💻❤\ufe0f')
})

test('one look tells where there is nothing of the kind', () => {
  expect(mayDiffer('一、坚持“执法为民”（2023年）：办结12件！\n\t〔2023〕4号；《办法》')).toBe(false)
  const missed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => {
    const text = `\n${character}法${character}`
    return plainCharacters(withoutInvisible(text)) !== text && !mayDiffer(text)
  })
  expect(missed).toEqual([])
})

const TEXT = '云溪市⽔利局２０２３年法\u200b治政府建设⼯作报告\r⼀、存在的问题\r执法⼈员,不⾜。'

test('are read as those that they stand for, at their places', async () => {
  const { facts, paragraphs } = await outline(TEXT)
  expect(facts).toMatchObject({ title: '云溪市水利局2023年法治政府建设工作报告', issuer: '云溪市水利局', year: 2023 })
  expect(paragraphs.map(({ text, start }) => [text, start])).toEqual([
    ['云溪市水利局2023年法治政府建设工作报告', 0],
    ['一、存在的问题', 23],
    ['执法人员,不足。', 31],
  ])
  const word = await outline(
    buildDocx({
      body: TEXT.split('\r')
        .map((line) => paragraph(line))
        .join(''),
    }),
    'a.docx',
  )
  expect(word.paragraphs.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text))
})

test('stay in the source, so that mending changes nothing else', async () => {
  const mended = async (text: string, path?: string): Promise<string> =>
    (await fixReport(await read(text, path), async () => ({ score: null, findings: [] }) as never)).text
  expect(await mended('⼀、存在的问题\n执法⼈员,不⾜。')).toBe('⼀、存在的问题\n执法⼈员，不⾜。')
  expect(await mended('一、存在的问\u00ad题\n执\u200b法人员\u200b,不\ufeff足。')).toBe(
    '一、存在的问\u00ad题\n执\u200b法人员\u200b，不\ufeff足。',
  )
  expect(await mended('# 一、问题\n\n查处３件\\.&ldquo;甲案&rdquo;（２０２４年）,办结２件。\n', 'a.md')).toBe(
    '# 一、问题\n\n查处３件\\.&ldquo;甲案&rdquo;（２０２４年），办结２件。\n',
  )
})
