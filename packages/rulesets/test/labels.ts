import type { Assessment, ItemResult, PartId, PartStatus } from '@dabiao/engine'

/** What a careful reader says of a report; `reports/` holds one JSON of this form beside each report. */
export interface Labels {
  readonly kind: string
  readonly year: number
  readonly issuer: string
  readonly published: string | null
  readonly parts: Readonly<
    Record<PartId, { readonly status: PartStatus; readonly heading?: string; readonly quote?: string }>
  >
  readonly duties: readonly string[]
  readonly causes: boolean
  readonly problems: number
  readonly names_next_year: boolean
  readonly areas: readonly string[]
  readonly defects: readonly { readonly kind: string; readonly quote: string }[]
  readonly doubtful?: readonly string[]
}

const PARTS: readonly PartId[] = ['measures', 'shortcomings', 'leadership', 'next-year', 'other']

const DUTIES: Readonly<Record<string, string>> = {
  leadership: 'organising',
  decision: 'decisions',
  enforcement: 'enforcement',
  supervision: 'supervision',
  judicial: 'judiciary',
  study: 'study',
  debrief: 'debriefing',
}
const AREAS = [
  'party',
  'functions',
  'rules',
  'decisions',
  'enforcement',
  'emergency',
  'disputes',
  'oversight',
  'technology',
  'publicity',
]

/** The checks by the kind of defect that each finds. */
const CHECKS: Readonly<Record<string, string>> = {
  numbering: 'heading-numbering',
  enumeration: 'enumeration',
  bracket: 'paired-marks',
  docno: 'document-number',
  year: 'report-year',
  sum: 'component-sum',
  placeholder: 'placeholder',
  duplicate: 'duplicate-paragraph',
  late: 'publication-deadline',
  residue: 'page-residue',
}

/** Right answers and all answers of each measure, and what went wrong. For sets both count twice the hits, as F1 does. */
export class Tally {
  readonly measures = new Map<string, { right: number; of: number }>()
  readonly misses: string[] = []

  add(measure: string, right: number, of: number, miss: string): void {
    const { right: a, of: b } = this.measures.get(measure) ?? { right: 0, of: 0 }
    this.measures.set(measure, { right: a + right, of: b + of })
    if (right < of) this.misses.push(`${measure}: ${miss}`)
  }

  rate(measure: string): number {
    const { right, of } = this.measures.get(measure) ?? { right: 0, of: 0 }
    return of === 0 ? 1 : right / of
  }
}

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s#*]+/g, '')
    .replace(/[。.:：,，]$/u, '')

/** Compares one assessment with its labels; what the labels call doubtful is left out. */
export function compare(tally: Tally, name: string, labels: Labels, assessment: Assessment): void {
  const doubtful = new Set(labels.doubtful)
  const isReport = PARTS.some((id) => labels.parts[id].status !== 'absent')
  const check = (measure: string, key: string, ok: boolean, said: unknown): void => {
    if (!doubtful.has(key)) tally.add(measure, Number(ok), 1, `${name}: ${key} ${String(said)}`)
  }
  check('applicable', 'applicable', assessment.applicable === isReport, assessment.applicable)
  if (!isReport || !assessment.applicable) return

  const { facts } = assessment
  check('kind', 'kind', facts.kind === labels.kind, facts.kind)
  check('year', 'year', facts.year === labels.year, facts.year)
  check('issuer', 'issuer', squeeze(facts.issuer ?? '') === squeeze(labels.issuer), facts.issuer)
  check('published', 'published', facts.published === labels.published, facts.published)

  for (const id of PARTS) {
    const { status, heading } = partOf(assessment, id)
    const gold = labels.parts[id]
    check('status', `parts.${id}`, status === gold.status, status)
    check('present', `parts.${id}`, (status === 'absent') === (gold.status === 'absent'), status)
    if (gold.heading && status !== 'absent') {
      check('heading', `parts.${id}`, squeeze(heading ?? '').includes(squeeze(gold.heading).slice(0, 12)), heading)
    }
  }
  compareSets(
    tally,
    'duties',
    name,
    doubtful,
    labels.duties.map((duty) => DUTIES[duty]!),
    metIn(assessment, 'leadership', Object.values(DUTIES)),
    dutyKey,
  )
  compareSets(
    tally,
    'areas',
    name,
    doubtful,
    labels.areas,
    metIn(assessment, 'measures', AREAS),
    (area) => `areas.${area}`,
  )
  if (labels.parts.shortcomings.status !== 'absent') {
    check('causes', 'causes', isMet(itemOf(assessment, 'shortcomings', 'causes')) === labels.causes, !labels.causes)
    const count = itemOf(assessment, 'shortcomings', 'problems')?.count ?? 0
    check('problems', 'problems', Math.abs(count - labels.problems) <= 1, `${count} for ${labels.problems}`)
  }
  if (labels.parts['next-year'].status !== 'absent') {
    const named = isMet(itemOf(assessment, 'next-year', 'names-year'))
    check('names-year', 'names_next_year', named === labels.names_next_year, named)
  }
}

/** Compares what the checks found with the labelled defects: a finding is right where its words are a defect's, or hold it. */
export function compareDefects(tally: Tally, name: string, { defects }: Labels, { findings }: Assessment): void {
  for (const [kind, rule] of Object.entries(CHECKS)) {
    const gold = defects.filter((defect) => defect.kind === kind)
    const said = findings.filter((finding) => finding.rule === rule)
    const hits = (finding: { quote: string }, { quote }: { quote: string }): boolean => overlap(finding.quote, quote)
    for (const defect of gold) {
      const found = said.some((finding) => hits(finding, defect))
      tally.add('defects', found ? 2 : 0, found ? 2 : 1, `${name}: missed ${kind} ${defect.quote}`)
    }
    for (const finding of said) {
      // A page's dates may stand above a text.
      if (finding.severity === 'info' || gold.some((defect) => hits(finding, defect))) continue
      tally.add('defects', 0, 1, `${name}: false ${kind} ${finding.quote}`)
    }
  }
}

/** Whether six characters of one text stand in the other, or all of it does. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [squeeze(a), squeeze(b)]
  if (x === '' || y === '') return false
  if (x.includes(y) || y.includes(x)) return true
  return Array.from({ length: Math.max(0, x.length - 5) }, (_, i) => x.slice(i, i + 6)).some((run) => y.includes(run))
}

const dutyKey = (item: string): string => `duties.${Object.keys(DUTIES).find((duty) => DUTIES[duty] === item)}`

function compareSets(
  tally: Tally,
  measure: string,
  name: string,
  doubtful: ReadonlySet<string>,
  gold: readonly string[],
  said: readonly string[],
  key: (item: string) => string,
): void {
  for (const item of new Set([...gold, ...said])) {
    if (doubtful.has(key(item))) continue
    const both = gold.includes(item) && said.includes(item)
    tally.add(measure, both ? 2 : 0, both ? 2 : 1, `${name}: ${gold.includes(item) ? 'missed' : 'false'} ${item}`)
  }
}

const partOf = ({ parts }: Assessment, id: PartId) => parts.find((part) => part.id === id)!
const itemOf = (assessment: Assessment, part: PartId, id: string): ItemResult | undefined =>
  partOf(assessment, part).items.find((item) => item.id === id)
const isMet = (item: ItemResult | undefined): boolean => item?.status === 'met' || item?.status === 'partial'
const metIn = (assessment: Assessment, part: PartId, known: readonly string[]): string[] =>
  partOf(assessment, part)
    .items.filter((item) => isMet(item) && known.includes(item.id))
    .map(({ id }) => id)
