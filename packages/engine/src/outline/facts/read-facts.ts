import { YEAR } from '../../text/century.js'
import { plainDigits } from '../../text/plain-digits.js'
import type { Bilingual, Facts } from '../../types.js'
import { holds } from '../edges.js'
import { isWithoutPlace } from '../organ-name.js'
import { type Block, firstTexts } from '../paragraphs/blocks.js'
import { readYear, YEAR_JOINED_ON } from './dates.js'
import { isSameOrgan, nameInTitle, readIssuer, signatureOf } from './issuer.js'
import { type Dating, publicationDates } from './publication.js'
import { presentedName, selfOf } from './speaker.js'
import type { Title } from './title.js'

/** Reads the facts off the title, the furniture around it, the first and the last paragraphs. */
export function readFacts(blocks: readonly Block[], title: Title | null, dating: Dating | null): Facts {
  const named = nameInTitle(title)
  const counts = openingYears(blocks)
  const years = { stated: titleYear(title), spoken: mostSpokenOf(counts), counts }
  const { stated, spoken } = years
  const issuer = readIssuer(blocks, title, named)
  const isOutdated = isLeftOver(years, dating)
  return {
    title: title?.text ?? null,
    issuer: issuer && apart(issuer),
    ...kindOf(issuer, blocks),
    year:
      (isOutdated ? spoken : stated) ?? leadingYear(blocks) ?? presentedYear(blocks) ?? sentenceYear(blocks) ?? spoken,
    ...(isOutdated && { titleYear: stated! }),
    published: dating?.date ?? null,
    disagreements: disagreementsOf(blocks, years, named),
  }
}

/** 中共沧陵市委 沧陵市人民政府: two that report together, set apart as in their title. */
const apart = (issuer: string): string =>
  issuer.startsWith('中共') ? issuer.replace(/^(中共(.{2,20})(?:党委|委(?:员会)?))(\2人民政府)$/, '$1 $3') : issuer

/** The years that a report may be of. */
interface Years {
  /** That of the title. */
  readonly stated: number | null
  /** That of which the first paragraphs speak most often, and how often they do of each. */
  readonly spoken: number | null
  readonly counts: ReadonlyMap<number, number>
}

const JOINING = ['-', '—', '–', '－', '~', '～', '至', '和', '及', '与', '、']

// 2024年工作计划暨2023年工作总结: the report is of the second.
const JOINS_PLAN = ['划暨', '划及', '划和', '点暨', '点及', '点和', '排暨', '排及', '排和', '算暨', '算及', '算和']
const PLAN_FIRST = /20\d{2}\s*年[^，。]{0,24}?(?:计划|要点|安排|打算)[暨及和]/

/** The year that the title gives: not one of a document it cites, not the days by which it was due, of a span the last. */
function titleYear(title: Title | null): number | null {
  if (!title) return null
  const uncited = title.full.includes('《') ? title.full.replace(/《[^》]*》/g, '') : title.full
  const plain = uncited.includes('月') ? uncited.replace(/20\d{2}年\d{1,2}月(?:\d{1,2}日)?/g, '') : uncited
  const behind = holds(plain, JOINS_PLAN) ? plain.replace(PLAN_FIRST, '') : plain
  const year = behind === plain ? null : readYear(behind)
  if (year !== null) return year
  return readYear(holds(plain, JOINING) ? plain.replace(YEAR_JOINED_ON, '') : plain)
}

/**
 * How often the first paragraphs speak of each year as such; years in names of documents, in spans, and of documents that
 * were made since (清理2018年以来印发的文件) do not count.
 */
function openingYears(blocks: readonly Block[], paragraphs = 12): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { text } of firstTexts(blocks, paragraphs)) {
    if (!text.includes('20') && !text.includes('２０')) continue
    for (const match of plainDigits(text).matchAll(
      /(?<![-－—\d《（(〔[比较])(20\d{2})\s?年(?!.{0,12}》)(?![\d-]|以前|以来(?:印|出台|制|发|颁|文件))/g,
    )) {
      const year = Number(match[1])
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  return counts
}

const PRESENTED_YEAR = new RegExp(
  `现[将就把]([^。；：，《]{0,24}?${YEAR}\\s?年)(?=[^。：]{0,40}(?:情况|报告|汇报|总结))`,
)

/** The year of which the text says that it reports: 现将我镇2024年…情况报告如下. */
function presentedYear(blocks: readonly Block[]): number | null {
  for (const { text } of firstTexts(blocks, 6)) {
    const presented = PRESENTED_YEAR.exec(plainDigits(text))
    if (presented) return readYear(presented[1]!)
  }
  return null
}

const LEADING_YEAR = new RegExp(`^\\s*(${YEAR})\\s?年度?(?:以?来)?(?:[，,]|是)`)

/** The year that the first paragraph begins with: 2023年，我局…… */
function leadingYear(blocks: readonly Block[]): number | null {
  const leading = firstTexts(blocks, 3)
    .map(({ text }) => LEADING_YEAR.exec(plainDigits(text.slice(0, 20)))?.[1])
    .find(Boolean)
  return leading ? readYear(`${leading}年`) : null
}

/** The year that a sentence of the first paragraph begins with, behind a general one: 法治是基石。2023年，我县…… */
function sentenceYear(blocks: readonly Block[]): number | null {
  const year = /[。！]\s?(20\d{2})年度?(?:以?来)?(?:[，,]|是)/.exec(
    plainDigits(firstTexts(blocks, 1)[0]?.text ?? ''),
  )?.[1]
  return year ? Number(year) : null
}

/**
 * Whether the year of a title was left over from the report of the year before: the text speaks of the next year alone,
 * and is dated in the year behind that one.
 */
const isLeftOver = ({ stated, spoken, counts }: Years, dating: Dating | null): boolean =>
  stated !== null &&
  spoken === stated + 1 &&
  !counts.has(stated) &&
  counts.get(spoken)! >= 2 &&
  dating?.date.startsWith(String(spoken + 1)) === true

function mostSpokenOf(counts: ReadonlyMap<number, number>): number | null {
  // The plan for the next year is never told of before the year itself.
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best ? best[0] : null
}

// Not those that report for the whole place, nor branches, which have many names.
const DEPARTMENT = /(?<!分)(?:局|厅|委员会)$/

/** What the report says of itself in two ways that cannot both be right. */
function disagreementsOf(
  blocks: readonly Block[],
  { stated, spoken, counts }: Years,
  named: string | null,
): Bilingual[] {
  const found: Bilingual[] = []
  // In a short report the year that is spoken of first may be that of the plan.
  const isPlan = stated !== null && spoken === stated + 1 && !openingYears(blocks, 3).has(spoken)
  if (stated !== null && spoken !== null && !isPlan && !counts.has(stated) && counts.get(spoken)! >= 2) {
    found.push({
      zh: `题目写的是${stated}年，正文开头说的是${spoken}年`,
      en: `the title says ${stated}, the first paragraphs speak of ${spoken}`,
    })
  }
  const signed = named === null ? null : signatureOf(blocks)
  if (named && signed && !isSameOrgan(named, signed)) {
    found.push({
      zh: `题目中的单位是“${named}”，落款是“${signed}”`,
      en: `the title names “${named}”, the signature “${signed}”`,
    })
  }
  const told = named && DEPARTMENT.test(named) ? presentedName(blocks) : null
  if (named && told && DEPARTMENT.test(told) && !isWithoutPlace(told) && !isSameOrgan(named, told)) {
    found.push({
      zh: `题目中的单位是“${named}”，正文开头说的是“${told}”`,
      en: `the title names “${named}”, the first paragraphs present “${told}”`,
    })
  }
  const [first, ...others] = new Set(publicationDates(blocks))
  const other = others.at(-1)
  if (first && other) {
    found.push({
      zh: `页面上有两个发布日期：${first} 和 ${other}`,
      en: `the page gives two publication dates: ${first} and ${other}`,
    })
  }
  return found
}

// A zone's committee governs it; 国有资产监督管理委员会 and 城市管理委员会 are departments.
const GOVERNMENT =
  /(?:人民政府|政府|行政公署|行署|街道|(?<!驻.{1,8})办事处|镇|乡|县委|市委|区委|州委|省委|镇党委|乡党委|(?:区|园|带|城|岛|湖|山|港)(?:管委会|管理委员会))$/

// Those that are neither part of a government nor one: courts, companies, schools, the corps that is both and an army.
const NEITHER =
  /(?:公司|集团|法院|检察院|医院|大学|学院|学校|党校|仲裁委员会|(?:农场|林场)(?:管委会|管理委员会)?|团场|兵团|第[一二三四五六七八九十]{1,3}师|师\S{1,4}团)$/

// However late it comes, 我局 is said by a bureau alone.
const OUR_OFFICE = /(?<![自基根])我(?:分局|局|厅)/

/** What the issuer is; where its name is not known, what the text calls itself. */
function kindOf(issuer: string | null, blocks: readonly Block[]): Pick<Facts, 'kind' | 'isTown'> {
  if (issuer) return { kind: GOVERNMENT.test(issuer) ? 'government' : NEITHER.test(issuer) ? null : 'department' }
  const self = selfOf(blocks)
  if (self === null) return { kind: blocks.some(({ text }) => OUR_OFFICE.test(text)) ? 'department' : null }
  return self.kind === 'department' ? { kind: 'department' } : { kind: 'government', isTown: self.kind === 'town' }
}
