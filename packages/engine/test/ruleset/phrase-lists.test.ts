import { describe, expect, it } from 'vitest'
import { fold } from '../../src/phrase/fold.js'
import { createMatcher, hitsIn } from '../../src/phrase/match.js'
import { bundleRuleset } from '../../src/ruleset/index.js'
import { phraseLists } from '../../src/ruleset/phrase-lists.js'
import { childOf, ROOT, rulesetOf } from './files.js'

const ruleset = rulesetOf(ROOT)

describe('phraseLists', () => {
  it('numbers the lists by part and item', () => {
    const lists = (id: string, ...items: string[]): string[] =>
      [
        ...['headings', 'hints', 'passages', 'naming', 'marks', 'others', 'fields', 'mayBeNone'],
        ...items.map((item) => `items/${item}`),
      ].map((name) => `${id}/${name}`)
    expect(phraseLists(ruleset).map(({ key }) => key)).toEqual([
      'document/titles',
      'document/others',
      'document/subjects',
      ...lists('measures', 'party', 'figures'),
      ...lists('shortcomings', 'problems'),
      ...lists('leadership'),
      ...lists('next-year', 'answers'),
      ...lists('other'),
    ])
  })

  it('has the exceptions of an item behind its phrases', () => {
    const child = childOf('parts: { measures: { items: { party: { except: [党校] } } } }\n')
    const keys = phraseLists(rulesetOf(child)).map(({ key }) => key)
    expect(keys.slice(11, 14)).toEqual([
      'measures/items/party',
      'measures/items/party/except',
      'measures/items/figures',
    ])
  })

  it('has the headings of an item in front of its exceptions', () => {
    const child = childOf('parts: { measures: { items: { party: { headings: [党建], except: [党校] } } } }\n')
    const keys = phraseLists(rulesetOf(child)).map(({ key }) => key)
    expect(keys.slice(12, 14)).toEqual(['measures/items/party/headings', 'measures/items/party/except'])
  })

  it('goes with the compiled phrases, through JSON', () => {
    const bundled = JSON.parse(JSON.stringify(bundleRuleset(ruleset))) as ReturnType<typeof bundleRuleset>
    expect(bundled.ruleset).toEqual(ruleset)
    const keys = phraseLists(bundled.ruleset).map(({ key }) => key)
    const hits = hitsIn(createMatcher(bundled.compiled), fold('标题：党组加强领导').text, 2023)
    expect(hits.map(({ list }) => keys[list])).toEqual([
      'measures/headings',
      'shortcomings/headings',
      'leadership/headings',
      'next-year/headings',
      'other/headings',
      'measures/items/party',
    ])
  })
})
