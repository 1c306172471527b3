import { CENTURY } from '../../text/century.js'
import { HAN, hanOr } from '../../text/han.js'
import { ALL } from '../../text/own-name.js'
import { plainDigits } from '../../text/plain-digits.js'
import { ends, holds } from '../edges.js'
import { readLabel } from '../numbering.js'
import { isPlainName, isWithoutPlace, signingName } from '../organ-name.js'
import { PUBLISHED_BY } from '../page/register-words.js'
import { type Block, firstTexts } from '../paragraphs/blocks.js'
import { ANNOUNCED_BY } from './announced-by.js'

/** What a text calls itself: `局` of 我局, `镇` of 我镇; `党组` where it only speaks of its own. */
export interface Self {
  readonly word: string
  readonly kind: 'department' | 'town' | 'region'
  /** Whether it reports under that name (现将我镇…), and does not only speak of it. */
  readonly reports: boolean
}

const OFFICES = '分局|局|委|厅|署|中心|支队|总队|大队|院|办(?!法)|关(?![于系键注心爱联闭切头口照])|队(?!伍)|监狱'
const TOWNS = '镇|乡|街道'
const REGIONS = '省|市|县|区|州|盟|旗'

const SELVES: readonly (Pick<Self, 'kind' | 'reports'> & { readonly pattern: RegExp })[] = [
  { kind: 'department', reports: true, pattern: new RegExp(`${ANNOUNCED_BY}[将就把][我本](${OFFICES})`) },
  {
    kind: 'town',
    reports: true,
    pattern: new RegExp(`${ANNOUNCED_BY}[将就把][我本]?(${TOWNS})(?!${HAN}{0,6}[局所站])`),
  },
  {
    kind: 'region',
    reports: true,
    pattern: new RegExp(
      `${ANNOUNCED_BY}[将就把][我本全](${REGIONS})(?=20|二|年度|上|法治|依法|推进|工作|情况|贯彻|落实)`,
    ),
  },
  { kind: 'department', reports: false, pattern: new RegExp(`(?<![自基根])[我本](${OFFICES})`) },
  { kind: 'town', reports: false, pattern: new RegExp(`[我本](${TOWNS})`) },
  {
    kind: 'department',
    reports: false,
    pattern: new RegExp(
      `(?:(?<!${HAN})|(?<=[年由经]))(局|厅|委|中心|关|队|监狱)(?:党组|党委|主要负责)|(?<=[省市县区州])(局|厅)党(?:组|委)`,
    ),
  },
  { kind: 'region', reports: false, pattern: new RegExp(`[我本](${REGIONS})`) },
  {
    kind: 'town',
    reports: false,
    pattern: new RegExp(`(?<!${hanOr('、')})(镇|乡)(?:党委|政府)|(?<!${hanOr('、')})(街道)党工委`),
  },
  { kind: 'town', reports: false, pattern: new RegExp(`${ALL}(${TOWNS})(?![镇街])`) },
  // A bureau has a 党组 of its own, a town none; a county speaks of itself and of its government's.
  {
    kind: 'department',
    reports: false,
    pattern:
      /^(?![\s\S]*(?:[我本全][县区州旗]|[省市县区州旗](?:委书记|长|委、|政府)|人民政府))[\s\S]*?(?<=^|[\n，,。；;：:年])(党组)(?=理论学习中心组|书记|召开|会议|成员|专题|坚持|始终|带头)/,
  },
  { kind: 'region', reports: false, pattern: new RegExp(`${ALL}(${REGIONS})(?!${HAN}{1,6}系统)`) },
  // 2023年，县委、县政府坚持……
  {
    kind: 'region',
    reports: false,
    pattern: new RegExp(
      `(?<=^|[\\n，,。；])(${REGIONS})委、\\1政府(?=坚持|始终|高度重视|深入|认真|全面|持续|扎实|严格)`,
    ),
  },
]

/** What the first paragraphs call themselves, the surest way first. */
export function selfOf(blocks: readonly Block[]): Self | null {
  const text = firstTexts(blocks, 8)
    .map((block) => block.text)
    .join('\n')
  for (const { kind, reports, pattern } of SELVES) {
    const match = pattern.exec(text)
    const word = match?.[1] ?? match?.[2]
    if (word) return { word, kind, reports }
  }
  return null
}

/** Whether an organ can call itself so. */
function canBe(name: string, self: Self | null): boolean {
  if (!self) return true
  const isGovernment = /(?:政府|办事处|管委会|区管理委员会)$/.test(name)
  if (self.kind === 'region') return isGovernment || !self.reports
  if (self.kind === 'town') return isGovernment && name.includes(self.word)
  if (self.word === '党组') return !isGovernment
  if (self.word === '委') return /委(?:员会)?$/.test(name)
  if (self.word === '办') return /办(?:公室|事处)?$/.test(name)
  return name.endsWith(self.word)
}

// What a sentence goes on with behind the organ that it speaks of.
const DOES =
  '(?:[在以]|坚持|学习|始终|深入|认真|全面|围绕|紧紧|紧密|紧扣|紧盯|严格|高度重视|按照|根据|贯彻|坚决|坚定|扎实|积极|持续|立足|聚焦|切实|落实|主动|牢固|牢牢|充分|着力|不断|锚定|深化|加强|强化|推进|大力|忠实|努力|进一步|对标|对照|统筹|结合|践行|笃学|深学|学思|一以贯之|[将把](?:法治|依法)|凝心聚力|奋力|加快|突出|法治政府建设|法治建设|依法行政|党工委、(?:管委会|办事处)|党委、政府|(?:党政)?(?:领导)?班子|[（(](?:以下|简称|[^（）()]{2,24}局[)）]|公司[)）]))'

const NAME = `(?:中国[（(]${HAN}{2,4}[)）]|${HAN}{2,4}[-—](?=${HAN}{2,16}区))?${HAN}{2,26}?`
const SUBJECT = new RegExp(`^(?:原(?![平阳州]))?(${NAME})(?=${DOES})`)
const LEAD_IN = new RegExp(
  `^(?:(?!${HAN})[^\\d])*(?:20\\d{2}\\s?年度?|${CENTURY}\\S{2}年度?|今年|一年|本年度|过去一年)?(?:以?来)?\\s*`,
)
const PRESENTED = new RegExp(
  `${ANNOUNCED_BY}[将就把](${NAME})(?=(?:[（(]公司[)）])?(?:20\\d{2}|${CENTURY}|年度|本年|上年|上一年|全年|关于|法治政府|法治建设|依法行政|推进|落实|贯彻|[（(](?:以下|简称)))`,
)

// The organ that acts stands in one of the first sentences, behind those under whose guidance it does.
const PARAGRAPHS = 2
const LONGEST_OPENING = 400
// Long as it is, the first paragraph ends by presenting the report.
const LONGEST_LEAD = 1200

/**
 * The organ whose work the first sentences tell of: 现将云溪市水利局2023年…, 2023年，云溪市水利局坚持…; a region stands
 * for its government. Null where no subject is plainly a name, or where the text calls itself something else.
 */
export function speakerOf(blocks: readonly Block[], self: Self | null): string | null {
  const leads = firstTexts(blocks, 8)
    .filter(
      ({ text }) =>
        text.length > 12 && !readLabel(text) && !(text.length < 40 && ends(text, '：:') && !text.includes('如下')),
    )
    .slice(0, PARAGRAPHS)
    .map(({ text }) => plainDigits(text.slice(0, LONGEST_LEAD)).replace(/《[^》]{0,80}》/g, '《》'))
  const presented = leads.map((text) => PRESENTED.exec(text)?.[1] ?? '')
  const openings = leads.map((text) => text.slice(0, LONGEST_OPENING))
  const subjects = openings.flatMap(subjectsIn)
  for (const name of [...presented, ...subjects]) {
    if (name === '' || !isPlainName(name)) continue
    const organ = organNamed(name, blocks)
    if (canBe(organ, self)) return organ
  }
  return speakerBeside(openings, self)
}

// 结合红枫街道实际，现将……
const FITTED_TO = new RegExp(`结合(${HAN}{2,10}?(?:镇|乡|街道))(?:工作)?实际`)
// 2023年，沧原省委、省政府坚持……; 江岭自治区党委和政府全面……
const COMMITTEE_TOO = new RegExp(
  `^(?:中共)?(${HAN}{2,10}?)([省市县区州盟旗])(?:委|(?<=自治区)党委)[、和](?:\\1)?(?:\\2|自治区)?(?:人民)?政府(?=${DOES})`,
)

/** The government of a place that the first sentences name otherwise than as their subject; null where they do not. */
function speakerBeside(openings: readonly string[], self: Self | null): string | null {
  const isOf = (kind: Self['kind']): boolean => self?.kind === kind
  const town = isOf('town') ? openings.map((text) => FITTED_TO.exec(text)?.[1]).find(Boolean) : undefined
  if (town && isPlainName(town)) return signingName(town)
  if (self !== null && !isOf('region')) return null
  for (const clause of openings.flatMap(clausesOf)) {
    const place = COMMITTEE_TOO.exec(clause)
    if (place && isPlainName(`${place[1]}${place[2]}`)) return `${place[1]}${place[2]}人民政府`
  }
  return null
}

/** Of each clause the name that it begins with and tells of; one set off by a comma is told of in the next. */
function subjectsIn(text: string): string[] {
  const clauses = clausesOf(text)
  return clauses.map((clause, i) => {
    const name = SUBJECT.exec(clause)?.[1]
    if (name !== undefined) return name
    return clause.length <= LONGEST_NAME && SET_OFF.test(clauses[i + 1] ?? '') ? clause : ''
  })
}

/** The clauses of a text without the year or the number that they begin with. */
const clausesOf = (text: string): string[] => text.split(/[，,。；;：:！]/).map((clause) => clause.replace(LEAD_IN, ''))

const LONGEST_NAME = 26
// 云溪市水利局，以全面推进依法行政为目标
const SET_OFF = new RegExp(`^(?!以[及来上下])${DOES}`)

/** The organ that the first sentences present the report of: 现将云溪市水利局2023年……报告如下; null where it is no plain name. */
export function presentedName(blocks: readonly Block[]): string | null {
  for (const { text } of firstTexts(blocks, PARAGRAPHS + 2)) {
    const name = holds(text, ['现', '兹']) ? PRESENTED.exec(plainDigits(text.slice(0, LONGEST_LEAD)))?.[1] : undefined
    if (name !== undefined) return isPlainName(name) ? name : null
  }
  return null
}

/** A new area has a government of its own, or a committee; the text says which. */
function organNamed(name: string, blocks: readonly Block[]): string {
  const hasCommittee = name.endsWith('新区') && firstTexts(blocks, 8).some(({ text }) => /管委会|管理委员会/.test(text))
  return hasCommittee ? `${name}管理委员会` : signingName(name)
}

const PUBLISHER = new RegExp(
  `(?:${PUBLISHED_BY}|(?<!${HAN})(?:信息|文章)?来源)\\s?[\\]】]?\\s?[:：|]?\\s?\\|?\\s?(${HAN}{3,26})(?!${HAN})`,
)
const PUBLISHER_ALONE = new RegExp(`^(?:${PUBLISHED_BY})\\s?[:：]?$`)

/** The organ that the page says published the report, where the text can be its own. */
export function publisherOf(blocks: readonly Block[], self: Self | null): string | null {
  for (const [i, { text, role }] of blocks.entries()) {
    if (role === 'text') continue
    const plain = text.replace(/\s+/g, ' ').slice(0, 200)
    const name = PUBLISHER_ALONE.test(plain) ? blocks[i + 1]?.text.trim() : PUBLISHER.exec(plain)?.[1]
    if (!name || !isPlainName(name)) continue
    const organ = signingName(name)
    // Offices publish for others: what the text calls itself must not speak against it.
    if (self ? canBe(organ, { ...self, reports: true }) : !isWithoutPlace(name)) return organ
  }
  return null
}
