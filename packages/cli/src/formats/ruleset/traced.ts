import type { Origin, TracedRuleset, TracedValue } from '@dabiao/engine/ruleset'
import { safe, safeLine } from '../../terminal/safe.js'
import { padEnd, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { wording } from '../../wording.js'
import { jsonOf } from '../json.js'
import { sectionLine } from '../pretty/page.js'
import type { FormatOptions } from '../types.js'

/** A merged ruleset as JSON, value by value. */
export function tracedJson({ layers, values, dropped }: TracedRuleset, version: string): string {
  const content = {
    id: layers.at(-1)!.id,
    layers,
    values: values.map(({ path, value, origin }) => ({ key: path.join('.'), value, from: origin })),
    dropped: dropped.map(({ rule, origin }) => ({ rule, from: origin })),
  }
  return jsonOf(content, version)
}

/** One key with what it says: values of a list that stand in one file together. */
interface Row {
  readonly key: string
  readonly values: readonly TracedValue[]
}

/** A merged ruleset to be read: the whole first, then each part with its items; each value with the line it is from. */
export function tracedLines(traced: TracedRuleset, options: FormatOptions): string[] {
  const { lang, paint } = options
  const say = rulesetWording[lang]
  const page = { ...options, say: wording[lang] }
  const groups = new Map<string, TracedValue[]>()
  for (const value of traced.values) {
    const group = groupOf(value)
    groups.set(group, [...(groups.get(group) ?? []), value])
  }
  const layers = traced.layers.map(({ id, version, path }) => `  ${safe(id)} ${safe(version)}  ${safe(path)}`)
  const dropped = traced.dropped.map(({ rule, origin }) => `  ${safe(rule)}  ${say.from(placeOf(origin))}`)
  return [
    say.layers,
    ...layers,
    ...[...groups].flatMap(([group, values]) => {
      const title = values.find(
        ({ path }) => path.slice(-2).join('.') === 'title.zh' && depthOf(path) === path.length - 2,
      )
      const name = [group === '' ? say.whole : group, title === undefined ? '' : safeLine(String(title.value))].join(
        '  ',
      )
      const head = group.includes('/') ? paint('bold', `  ${safe(name)}`) : sectionLine(safe(name.trim()), page)
      return ['', head, ...rowsOf(values).flatMap((row) => rowLines(row, options))]
    }),
    ...(dropped.length === 0 ? [] : ['', sectionLine(say.dropped, page), ...dropped]),
  ]
}

/** How many keys lead to the rule that a value belongs to. */
function depthOf(path: TracedValue['path']): number {
  if (path[0] === 'checks') return 2
  return path[0] !== 'parts' ? 0 : path[2] === 'items' ? 4 : 2
}

/** The rule that a value belongs to; empty for the ruleset as a whole. */
function groupOf({ path }: TracedValue): string {
  return path
    .slice(0, depthOf(path))
    .filter((_, i) => i % 2 === 1)
    .join('/')
}

function rowsOf(values: readonly TracedValue[]): Row[] {
  const rows: { key: string; values: TracedValue[] }[] = []
  for (const value of values) {
    const keys = value.path.slice(depthOf(value.path))
    const isListed = typeof keys.at(-1) === 'number'
    const key = (isListed ? keys.slice(0, -1) : keys).join('.')
    const last = rows.at(-1)
    const goesOn = isListed && last?.key === key && last.values[0]!.origin?.path === value.origin?.path
    if (goesOn) last.values.push(value)
    else rows.push({ key, values: [value] })
  }
  return rows
}

const INDENT = 4
const KEY = 20

function rowLines({ key, values }: Row, { lang, width, paint }: FormatOptions): string[] {
  const say = rulesetWording[lang]
  const origins = values.flatMap(({ origin }) => (origin === null ? [] : [origin]))
  const lines = [...new Set(origins.map(({ line }) => line))]
  const place = origins.length === 0 ? '' : `${placeOf(origins[0]!)}${lines.length > 1 ? `-${lines.at(-1)}` : ''}`
  const from = place === '' ? say.byDefault : say.from(place)
  const head = `${' '.repeat(INDENT)}${padEnd(safe(key), KEY - 1)} `
  const indent = ' '.repeat(Math.max(textWidth(head), INDENT + KEY))
  const text = values.map(({ value }) => safeLine(String(value))).join(values.length > 1 ? ' ┊ ' : '')
  const wrapped = wrap(text, width - indent.length)
  const last = wrapped.at(-1) ?? ''
  const fits = indent.length + textWidth(last) + 2 + textWidth(from) <= width
  const shown = wrapped.map((line, i) => (i === 0 ? head : indent) + line)
  const end = shown.length - 1
  return fits
    ? [...shown.slice(0, end), `${shown[end]}  ${paint('dim', from)}`]
    : [...shown, indent + paint('dim', from)]
}

const placeOf = ({ path, line }: Origin): string => `${safe(path)}:${line}`
