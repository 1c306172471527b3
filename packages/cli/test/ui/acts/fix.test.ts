import { expect, it } from 'vitest'
import { changedLines, previewOf } from '../../../src/ui/acts/fix.js'
import { assessment } from '../../assessments.js'
import { modelOf } from '../states.js'

const text = '第一行\n〔2023]年\n第三行'

it('shows the lines that a change touches', () => {
  expect(changedLines(text, '第一行\n（2023）年\n第三行')).toEqual([
    { text: '- 〔2023]年', tone: 'old' },
    { text: '+ （2023）年', tone: 'new' },
  ])
})

it('shows lines that are taken out or put in', () => {
  expect(changedLines('a\nb\nc', 'a\nc')).toEqual([{ text: '- b', tone: 'old' }])
  expect(changedLines('a\nc', 'a\nb\nc')).toEqual([{ text: '+ b', tone: 'new' }])
})

it('tells that a file of another encoding will be UTF-8', () => {
  const fixed = { lined: text.replace(']', '〕') }
  const shown = (encoding: string) => previewOf(modelOf(assessment({ encoding }), { text }), fixed, 'zh').length
  expect(shown('utf-8')).toBe(2)
  expect(shown('gb18030')).toBe(3)
})
