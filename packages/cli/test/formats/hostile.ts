import type { Assessment, Bilingual } from '@dabiao/engine'
import type { FormatOptions } from '../../src/formats/types.js'
import type { Judged, Unread } from '../../src/result.js'
import { createPaint } from '../../src/terminal/paint.js'
import { assessment, reportText } from '../assessments.js'

export const options: FormatOptions = {
  lang: 'zh',
  width: 80,
  paint: createPaint(false),
  version: '1.2.3',
  ledger: false,
  failOn: 'error',
}

/** What a report could say to do harm somewhere. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '</style><style>*{display:none}',
  '<!--',
  ']]><evil/>',
  '&lt;b&gt;&amp;',
  '[click](javascript:alert(1))',
  '![x](http://example.invalid/x.png)',
  '**bold** `code` | pipe | ~~gone~~',
  'http://example.invalid/ www.example.invalid @everyone #1 !2',
  '=HYPERLINK("http://example.invalid")',
  '::error file=a::owned',
  '##[error]owned',
  '%0A::warning::owned',
  '\u001b[31mred\u001b]8;;http://example.invalid\u0007link\u001b]8;;\u0007',
  '\u009b31m',
  '\u202egnp.exe\u202c\u2066x\u2069\u200f',
  '\ufffe\uffff\ud800\u0000\u0008',
] as const

/** Every attack, each also at the beginning of a line. */
export const HOSTILE: string = [...ATTACKS, ...ATTACKS].join(' ').concat('\n', ATTACKS.join('\n'))

const both = (text: string): Bilingual => ({ zh: text, en: text })

const CHECK_FIRST = ['::error::title', '=1+1', '-2', '@SUM(A1)', '＝1', '##[error]x'] as const

/** Reports whose every text attacks, one for each way to begin a text. */
export const hostileResults: readonly (Judged | Unread)[] = CHECK_FIRST.flatMap((start) => {
  const text = `${start} ${HOSTILE}`
  const given = assessment()
  const hostile: Assessment = {
    ...given,
    path: `${start}/${ATTACKS.slice(0, 4).join('')}\u202e,报告.txt`,
    facts: { ...given.facts, title: text, issuer: text },
    toCheck: [both(text)],
    ruleset: { ...given.ruleset, title: both(text), reason: both(text) },
    grade: text,
    parts: given.parts.map((part) => ({
      ...part,
      title: both(text),
      heading: part.heading && text,
      basis: text,
      because: part.because.map((one) => ({ ...one, quote: text })),
      items: part.items.map((item, i) => ({
        ...item,
        title: both(text),
        basis: text,
        evidence: [{ line: 1, column: 2, endLine: 2, endColumn: 9, paragraph: 1, quote: text }],
        ...(i === 0 ? { status: 'not-applicable', reason: both(text) } : {}),
      })),
    })),
    checks: given.checks.map((check) => ({ ...check, title: both(text), basis: text })),
    findings: given.findings.map((finding, i) => ({
      ...finding,
      message: both(text),
      advice: both(text),
      basis: text,
      quote: text,
      waived: i === 0 ? { kind: 'waiver', reason: text, approvedBy: text, until: '2026-03-31' } : null,
    })),
  }
  return [
    { assessment: hostile, text: `${text}\n${reportText}` },
    { path: text, message: both(text) },
  ]
})

/** Characters that a terminal or a reader's eye would obey; line feeds aside. */
export const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
