import { expect, it } from 'vitest'
import { changedLines, fixedText, previewOf } from '../../../src/ui/acts/fix.js'
import { assessment } from '../../assessments.js'
import { modelOf } from '../states.js'

const text = '第一行\n〔2023]年\n第三行'
const [first] = assessment().findings

it('mends one finding by its own changes, from the end on', () => {
  const fix = [
    { start: 4, end: 5, text: '（' },
    { start: 9, end: 10, text: '）' },
  ]
  const model = modelOf(assessment({ findings: [{ ...first!, fixable: true, fix }] }), { text })
  const fixed = fixedText(model, model.findings[0]!)!
  expect(fixed).toBe('第一行\n（2023）年\n第三行')
  expect(changedLines(text, fixed)).toEqual([
    { text: '- 〔2023]年', tone: 'old' },
    { text: '+ （2023）年', tone: 'new' },
  ])
})

it('leaves alone what a person must decide, and files whose text is not what they hold', () => {
  const model = modelOf()
  expect(fixedText(model, model.findings[0]!)).toBeNull()
  const fix = [{ start: 0, end: 1, text: '' }]
  const word = modelOf(assessment({ format: 'docx', findings: [{ ...first!, fix }] }), { text })
  expect(fixedText(word, word.findings[0]!)).toBeNull()
})

it('shows lines that are taken out or put in', () => {
  expect(changedLines('a\nb\nc', 'a\nc')).toEqual([{ text: '- b', tone: 'old' }])
  expect(changedLines('a\nc', 'a\nb\nc')).toEqual([{ text: '+ b', tone: 'new' }])
})

it('tells that a file of another encoding will be UTF-8', () => {
  const fixed = text.replace(']', '〕')
  const shown = (encoding: string) => previewOf(modelOf(assessment({ encoding }), { text }), fixed, 'zh').length
  expect(shown('utf-8')).toBe(2)
  expect(shown('gb18030')).toBe(3)
})
