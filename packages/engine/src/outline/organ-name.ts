import { HAN, hanOr } from '../text/han.js'
import { begins, ends, holds } from './edges.js'
import { readLabel } from './numbering.js'

// Names of organs that issue documents, at the end of a line or before `关于` or a year.
const ORGAN_WORDS =
  '人民政府|政府|委员会|管委会|管理委员会|办事处|局|厅|委|署|总队|支队|大队|调查队|执法队|中心|办公室|院|司|部|街道|镇|乡|处|社|会|所|馆|台|站|集团|公司|海关|监狱|工商联|人民银行|分行|支行|团场|农场|林场'
// Offices named in short; other words end in 办 too: 主办, 通办, 督办.
const OFFICES =
  '(?:人防|国动|国防动员|接待|专员|扶贫|乡村振兴|外事|侨|台|信访|法制|政府|政务|政数|编|口岸|金融|史志|地方志|党政|机关事务|民宗|移民)办'
// 新疆生产建设兵团第十八师, 第十八师一八三团
const CORPS =
  '兵团(?:第[一二三四五六七八九十]{1,3}师)?|第[一二三四五六七八九十]{1,3}师(?:[一二三四五六七八九〇○零十\\d]{1,4}团)?'
const ORGAN_NAMES = ORGAN_WORDS.split('|')
const IS_CORPS = new RegExp(`^(?:新疆生产建设)?(?:${CORPS})$`)
const OTHER_NAME = new RegExp(`(?:${OFFICES}|${CORPS})$`)

/** A working committee of the Party beside the organ that it leads: 中共云溪县委教育工作委员会, 中共云溪区广青街道工作委员会. */
export const WORKING_COMMITTEE = '中共.{2,20}(?:[省市县区州盟旗]委.{2,6}|街道)(?:党?工委|工作委员会)'

/** The source of a pattern for what an organ's name ends with. */
export const ORGAN = `(?:${ORGAN_WORDS})`

/** What ends as a line does that says whom a report is written to: 市委、市政府：, 各位领导、同志们： */
export const ADDRESSES = new RegExp(`(?:${ORGAN}|办|办公室|代表|同志们?|群众|朋友们?)[：:]$`)

// The last characters of such names.
const ORGAN_ENDS = `${ORGAN_NAMES.map((name) => name.at(-1)).join('')}办团师`

/** Whether a text ends as an organ's name does. */
export const endsAsOrgan = (text: string): boolean =>
  ORGAN_NAMES.some((name) => text.endsWith(name)) || (ends(text, '办团师') && OTHER_NAME.test(text))

/** A signature with its date and the spaces between its characters; anything longer is text. */
export const LONGEST_SIGNATURE = 120

const SAYS_MORE = ['是', '的', '了', '我', '工作', '情况', '报告', '加强', '推进', '落实', '认真']
const NAME_ALONE = new RegExp(`^${hanOr('()（）')}+$`)

/** Whether a line is the name of an organ and nothing else, as above a title or above the date of a signature. */
export function isOrganName(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE || !ends(line.trimEnd(), ORGAN_ENDS)) return false
  const name = line.replace(/\s+/g, '')
  // （二）不足之处
  if (readLabel(name) !== null) return false
  return name.length >= 4 && name.length <= 30 && endsAsOrgan(name) && NAME_ALONE.test(name) && !holds(name, SAYS_MORE)
}

const LEVELS = '省市县区州盟旗'

// What a clause, or the name of a party organ, holds and the name of an issuer does not.
const IN_NO_NAME =
  '的|了|我|开展|召开|举办|工作|情况|报告|汇报|坚持|贯穿|法治政府|加强|推进|落实|认真|领导|部署|围绕|要求|精神|思想|会议|以来|省委|市委|县委|区委|州委|党委|党组|党工委|常委|中共|系统|部门|单位|干部|群众|上级|转发|印发|报送|学习|贯彻|关于|担任|参加|参与|配合|协助|组织|通过|根据|按照|依托|联合|邀请|针对|其中'.split(
    '|',
  )

const BEGINS_NO_NAME =
  /^(?:[在以各该其这由被把]|[一二三四五六七八九十]是|将(?!乐)|经(?![开济])|原(?![平阳州])|会同(?!县)|[省市县区镇乡]长(?!寿)|现[将就把]|明确|跟进|调整|成立|强化|深化|统筹|推动|促进|提升|提高|召开|开展|建立|健全|完善|实施|实现|打造|助力|保障|构建|营造|确保|发挥|支持|指导|监督|督促|协调|压实|夯实|筑牢|(?:全|本|两|所有|有关)(?=[省市县区旗盟镇乡街局厅委办机]|州(?!县))|[省市县区州旗]{2}(?!场))/

// 社区 and 乡镇 are no places that report; nor is a bare 开发区.
const NO_PLACE =
  /(?:[社景库辖校片小灾牧特军地]区|联盟|反省|城市|都市|超市|上市|(?<!^[^新重特中小大]{1,2})城镇|乡镇|村镇|街镇|集镇|小镇|[各全本两]镇|家乡|下乡|城乡|[市县区州]{2}|大街|步行街|商业街|红旗)$|^(?:开发|示范|保税|合作|自治|新|镇|城|老|市)区$|^.{0,2}园区$|^街道$/

/** Whether a name is that of a region that may report: 云溪市, 青砚区, 松泽镇, 红枫街道. */
function isRegion(name: string): boolean {
  if (name.length > 14 || NO_PLACE.test(name)) return false
  return name.length === 2 ? name.endsWith('县') : /(?:[省市县区州盟旗镇乡街]|街道)$/.test(name)
}

const NO_BUREAU =
  /[布格大开结当变棋各市县区省州]局$|(?<!安)全局$|^.{0,2}新局$|^分局$|(?<!总)局(?!(?:第[一二三四五六七八九十]{1,2})?(?:稽查|税务)局$).*(?<!分)局$/
// 市交通运输局松泽管理局, 市市场监督管理局松泽监管局: which a bureau has in a district.
const BUREAU_OF_BUREAU = /^.{3,14}局.{2,4}(?:管理|监管)局$/

const MINISTRY =
  /^(?:国家|中华人民共和国)?(?:外交|国防|教育|科技|科学技术|工业和信息化|公安|监察|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|国土资源|生态环境|环境保护|住房(?:和)?城乡建设|交通运输|水利|农业|农业农村|商务|文化|文化和旅游|退役军人事务|应急管理)部$/

const BEGINS_WITH_PLACE = new RegExp(`^(?:国家|[${LEVELS}镇乡](?!${HAN}?$)|街道|${HAN}{1,12}?(?:[${LEVELS}镇乡]|街道))`)

/** Kinds of organs by the end of their names, and which of these names are plain. */
const ORGANS: readonly { readonly end: string; readonly isName: (name: string) => boolean }[] = [
  { end: '局', isName: (name) => name.length >= 3 && (!NO_BUREAU.test(name) || BUREAU_OF_BUREAU.test(name)) },
  { end: '厅', isName: (name) => name.length >= 3 && !/[大餐客展]厅$/.test(name) },
  {
    end: '海关',
    isName: (name) => name.length >= 4 && !/(?:隶属|直属|现场|主管|属地|全国|当地|智慧|关区|所辖)海关$/.test(name),
  },
  {
    end: '监狱',
    isName: (name) =>
      name.length >= 4 && !/(?:文明|平安|智慧|法治|现代|示范|女子|司法|未成年犯|重刑犯)监狱$/.test(name),
  },
  {
    end: '场',
    isName: (name) =>
      name.length >= 4 && /(?<!家庭|生态|国有|国营|示范|智慧|有机|循环|共享|周边|辖区|各)(?:农场|林场)$/.test(name),
  },
  { end: '署', isName: (name) => name.length >= 3 && name.length <= 12 },
  { end: '部', isName: (name) => MINISTRY.test(name) },
  { end: '政府', isName: (name) => /[省市县区州盟旗镇乡](?:人民)?政府$/.test(name) },
  { end: '办事处', isName: (name) => name.length >= 5 && !name.startsWith('街道') },
  { end: '管委会', isName: (name) => name.length >= 5 },
  {
    end: '委员会',
    isName: (name) =>
      (BEGINS_WITH_PLACE.test(name) && name.length >= 6 && !/代表大会|政协|依法治|纪律|监察/.test(name)) ||
      /^.{2,6}仲裁委员会$/.test(name),
  },
  {
    end: '委',
    isName: (name) =>
      BEGINS_WITH_PLACE.test(name) &&
      /(?:教|健康|健|改革|改|资|建|建设|信|宗|宗教|科|农业农村|商务|旅游|管理|交通)委$/.test(name),
  },
  { end: '行', isName: (name) => /^(?:中国)?人民银行.{2,8}(?:分行|支行)$/.test(name) },
  {
    end: '调查队',
    isName: (name) => name.length >= 5 && !/^(?:国家|基层|地方|专项|联合|民意|社情民意)调查队$/.test(name),
  },
  { end: '站', isName: (name) => /边(?:防)?检(?:查)?(?:总)?站$/.test(name) && name.length >= 6 },
  { end: '工商联', isName: (name) => BEGINS_WITH_PLACE.test(name) },
  { end: '行署', isName: (name) => name.length >= 4 },
  ...[
    '办公室',
    '供销社',
    '供销合作社',
    '联合社',
    '档案馆',
    '戒毒所',
    '联合会',
    '总工会',
    '执法队',
    '支队',
    '总队',
    '大队',
    '中心',
  ].map((end) => ({
    end,
    isName: (name: string) => BEGINS_WITH_PLACE.test(name) && name.length >= 4,
  })),
  { end: '办', isName: (name) => BEGINS_WITH_PLACE.test(name) && OTHER_NAME.test(name) },
  ...['团', '师'].map((end) => ({ end, isName: (name: string) => IS_CORPS.test(name) })),
]

const LONGEST_NAME = 26

// 中国（湄岭）自由贸易试验区云溪片区管理委员会
const IN_BRACKETS = new RegExp(`^中国[（(](${HAN}{2,4})[)）]`)

/** Whether a piece of a sentence is plainly the name of an organ, short or full, or of a region. */
export function isPlainName(written: string): boolean {
  const name = begins(written, '中') ? written.replace(IN_BRACKETS, '$1') : written
  if (name.length > LONGEST_NAME || BEGINS_NO_NAME.test(name) || holds(name, IN_NO_NAME)) return false
  const organ = ORGANS.find(({ end }) => name.endsWith(end))
  return organ ? organ.isName(name) : isRegion(name)
}

/** Whether words can be the place of an organ, 云溪市 of 云溪市水利局, and are not some of a sentence. */
export const canBePlace = (words: string): boolean =>
  words.length > 1 && !BEGINS_NO_NAME.test(words) && !holds(words, IN_NO_NAME)

/** Whether a name begins with what it is of and no place: 市水利局, 教育局, 经济开发区管理委员会. */
export const isWithoutPlace = (name: string): boolean =>
  /^[省市县区州旗]/.test(name) || !/[省市县区州盟旗镇乡]|街道/.test(name) || /^(?:经济|高新)\S{0,6}区/.test(name)

/** The organ through which a region reports: `青砚区` through its government; null for what is no region. */
export function organOf(name: string): string | null {
  if (name.length === 2 && begins(name, '全我本各某')) return null
  if (name.endsWith('街道')) return `${name}办事处`
  if (name.endsWith('区') && /(?:开发|高新|经开|综保|高新技术产业|产业园|工业园|示范|度假|保税|管理|园)区$/.test(name))
    return `${name}管理委员会`
  return ends(name, `${LEVELS}镇乡`) ? `${name}人民政府` : null
}

/** An organ's name as it is written where it signs: 云溪市政府 is 云溪市人民政府, 红枫街 is 红枫街道办事处. */
export function signingName(name: string): string {
  if (name.endsWith('政府')) return name.replace(/(?:人民)?政府$/, '人民政府')
  if (name.endsWith('工委办事处')) return name.replace(/党?工委办事处$/, '办事处')
  return organOf(name.endsWith('街') ? `${name}道` : name) ?? name
}
