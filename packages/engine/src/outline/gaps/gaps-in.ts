import { codeTable } from '../../text/code-table.js'
import { roomsIn } from './rooms.js'
import { TO_FILL_IN } from './to-fill-in.js'

/** A place without its content in the text of a paragraph. */
export interface Gap {
  readonly start: number
  readonly end: number
  readonly doubtful?: boolean
}

type GapTest = (text: string, start: number, end: number) => 'gap' | 'doubtful' | null

// A cheap look before the patterns: a character that begins a sign, and whether one stands there.
const BEGINS_SIGN = codeTable([[1, 'NnＮXxＸｘ×✕╳_＿*＊□○〇△待（(【[〔［T如没请？? \u3000…某单点']])
const SIGN =
  /[XxＸｘ×✕╳_＿*＊□○〇△]|待[补核填完确定]|[（(【[〔［][^）)】\]〕］]{0,8}(?:此处|填|补|写|字|略|示例|例如|要求|说明|提示|模板|根据实际|删)|[（(][ \u3000]|[（(【[〔［][）)】\]〕］]|…{1,2}(?:人次|[件份名场])|某某|TODO|TBD|[单点]击(?:或点击)?此处|如无|没有的填|请.{0,6}填|[（(]请|[？?]{2,3}|[NnＮ](?:人次|万元|[名件次家场起份期条项])|[？?]\s?[名件次人家场起份万]|(?<=20[1-3]?)[？?]|[ \u3000]{2,12}(?:[件次起家份名条场户处万]|人(?:次|[，,。；;、]))/y

function hasSign(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (BEGINS_SIGN[text.charCodeAt(i)] === 0) continue
    SIGN.lastIndex = i
    if (SIGN.test(text)) return true
  }
  return false
}

const UNIT =
  '年|月|日|条|次|件|个|家|人|场|份|期|名|起|余|万|亿|元|户|处|项|部|篇|批|台|套|册|天|所|座|亩|公里|吨|小时|%|％'
const PLACE =
  '市|县|区|镇|乡|村|社区|街道|局|厅|委|办|科|股|处室|部门|单位|公司|企业|学校|同志|书记|局长|主任|会议|文件|系统|平台|项目|工作|活动|专项|行动|领域|方面|问题'

// With what tells a gap from what only looks like one, where something does.
const PATTERNS: readonly (readonly [RegExp, GapTest?])[] = [
  // 20XX年, 201X年, 20__年
  [/(?:19|20)(?:\d?[XxＸｘ×*＊_＿]{1,3}|\d?[?？○〇□]{1,2})(?=\s?年)/g],
  [/(?:19|20) {2,8}(?=年)/g],
  [
    new RegExp(`[XxＸｘ]{2,20}(?=\\s?(?:${UNIT}|${PLACE}))|(?<![A-Za-zＡ-Ｚ\\d])[XxＸｘ]{2,20}(?![A-Za-z\\d-])`, 'g'),
    crosses,
  ],
  [
    /(?<![\dA-Za-z×])[XxＸｘ](?=\s?(?:年|月|日|件|次|个(?!一)|家|名(?![录单称额师片])|人次|场|条|份(?!”)|项(?![目制规])|万元|市|县|镇|乡|局|司法所|某))/g,
    singleCross,
  ],
  [/(?<=第)[XxＸｘ](?=\s?(?:名|位|批|期|季度|次))/g],
  [/[×✕╳]{2,20}/g, crosses],
  [/(?<![\d×✕])×(?=\s?(?:年|月|日|件|次|个|家|人次|场|条|万元))/g],
  [/[*＊]{2,40}/g, stars],
  // 专题学习*次，权重提升至*%
  [
    /(?<!\d[\u4e00-\u9fa5]{0,2})(?<=[\u4e00-\u9fa5])[*＊](?=\s?(?:次|件|名|人次|个|家|场次?|条|份|期|万元|项|户|[%％])(?:[，,。；;、]|$))/g,
    stars,
  ],
  [/[_＿]{2,60}/g, underscores],
  [new RegExp(`[（(【[〔［][ \\u3000]{0,20}[）)】\\]〕］](?=\\s?(?:${UNIT}))`, 'g')],
  // 班组长……人次
  [/(?<=[\u4e00-\u9fa5])…{1,2}(?=(?:人次|[件份名场](?=[，,。；;、])))/g],
  // 由某某同志兼任办公室主任: whom the organ itself appoints, it names.
  [/某某某?(?=(?:同志|局长|书记|主任|镇长)?(?:兼任|担任|任(?:组长|副组长|主任)))/g],
  [/[□△]{2,20}|[○〇](?=年○?|月|日|件|次)|○{2,20}(?=\s?(?:年|月|日|件|次|个|家|人|场|市|县|局|同志))/g, circles],
  [
    // 内容有待补充, 形式待完善 say what is wanting; （有待补充）, 处罚案件待补充件 that it was not filled in.
    /(?:(?<=[（(【[〔［])有|(?<!有))待(?:补充|核实|填写|填报|填入|补录|补填|更新数据|补数据)(?=[）)】\]，,。；;、]|人次|[件名场份](?=[，,。；;、])|\s*$)|(?:(?:数据|数字|人数|场次|件数|金额|名单|日期)|(?<=^|[（(【[〔［，,。；;：:])(?:内容|时间|情况))待(?:确认|确定|完善|定|核|补|填)(?=[）)】\]，,。；;、]|\s*$)/g,
  ],
  [
    /[（(【[〔［](?:此处|请填|填写|填入|待填|待补|待核|待定|待完善|待确认|补充|请补充|请在此|在此|插入|请根据|根据实际|请结合|结合实际(?:填写|补充)|由.{1,12}(?:提供|补充|填写)|本部分|本段|本节|此部分|主要写|写明|写作|示例|如无请|没有的填|可选|选填|必填|不少于\d{1,5}字|不超过\d{1,5}字|\d{2,5}字(?:左右|以内|以上)|字数|限\d{1,5}字|模板|提示[:：]|批注[:：]|注[:：]?(?:此处|请|填|本))[^（）()】\]〕］]{0,80}[）)】\]〕］]/g,
    remark,
  ],
  [TO_FILL_IN],
  [/[【[［]请[^【】[\]［］。]{0,16}(?:补充|填写|填报|补录|完善|核实|提供|插入)[^【】[\]［］。]{0,16}[】\]］]/g],
  // （请各科室于1月20日前补充）; what others were asked for (请责任单位核实, 请承办科室补充完善后再报) was done.
  [
    /[（(]请(?:各|相关|有关|责任)?(?:[一-龥]{0,6}[科股处室]|[一-龥]{0,4}(?:部门|单位|同志))[^（）()。，、]{0,16}(?:补充|填写|填报|补录|更新)(?:完整|数据|数字|情况)?[）)]/g,
  ],
  // （请法规股核实）: an office of one's own is asked to look again; others (请责任科室核实), readers (请到法规科核实) are told so.
  [
    /(?<!“)[（(]请(?![各到与向在于持凭]|相关|有关|责任|承办|业务|主管|联系)[一-龥]{1,5}[股科处室](?:再)?(?:核实|核对|确认)(?:数据|数字|情况)?[）)]/g,
  ],
  [/\b(?:TODO|TBD|FIXME)\b[:：]?/g],
  [/如无(?:此项|相关情况|该项|内容)?[，,]?(?:请|则|可)?(?:填|写)[“"]?(?:无|没有)[”"]?/g],
  [/(?:此处|这里)(?:填写|填入|补充|插入|应填|需补充)[^，。；\n]{0,30}/g],
  // What Word shows in a field that nobody filled in: 单击或点击此处输入文字。
  [/(?:单击或)?[单点]击此处(?:可)?(?:输入|键入|添加|选择)[^，。；\s]{0,8}[。.]?/g],
  // 组织？名执法人员; a question ends where it has a word that asks.
  [
    /(?<=[\u4e00-\u9fa5])[？?](?=\s?(?:名(?![单字录称目额])|件(?!数)|次(?![日年序要])|人次|家次|场次|起(?![来步初])|份|万元))/g,
    lone,
  ],
  [/(?<=[\u4e00-\u9fa5])[？?]{2}(?=\s?(?:名|件|次|人次|家次?|场次?|起|份|期|条|项|个|万元)(?:[，,。；;、]|$))/g],
  // 办结案件N件，组织培训N期
  [
    /(?<=[\u4e00-\u9fa5])(?<!第)[NnＮ](?=(?:名|件|次|人次|家次?|场次?|起|份|期|条|项|万元)(?:[，,。；;、]|$))/g,
    anyNumber,
  ],
  [/[？?]{3,20}(?=\s?(?:年|月|日|件|次|个|家|人|场|条|万|元))/g],
]

/** What was never filled in, in order; of two that overlap the longer one. */
export function gapsIn(text: string): readonly Gap[] {
  if (!hasSign(text)) return []
  const found: Gap[] = [...roomsIn(text)]
  for (const [pattern, judge] of PATTERNS) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length
      const verdict = judge ? judge(text, start, end) : 'gap'
      if (verdict && !isQuotedForm(text, start, end))
        found.push({ start, end, ...(verdict === 'doubtful' && { doubtful: true }) })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Gap[] = []
  for (const gap of found) if (gap.start >= (kept.at(-1)?.end ?? 0)) kept.push(gap)
  return kept
}

// 推广“依据《×××法》第×条”的文书格式; “XX路段”等填写不规范的问题
const BADLY_FILLED =
  /^(?:“[^“”]{0,30}”|[、和及等的])*[^，。；“”]{0,8}(?:填写|表述|写法|字样)[^，。；]{0,4}(?:不规范|问题|错误|不当|不一)/
const FORM = /^[^，。；“”]{0,8}(?:格式|句式)/
const OF_A_FORM = /《[×X]|第[×X]/

const LONGEST_FORM = 60

/** Whether a gap stands in words that are quoted as a form, or for being badly filled in. */
function isQuotedForm(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_FORM), start)
  const after = text.slice(end, end + 2 * LONGEST_FORM)
  const close = after.indexOf('”')
  const open = before.lastIndexOf('“')
  if (open <= before.lastIndexOf('”') || close < 0) return false
  const behind = after.slice(close + 1)
  const words = before.slice(open) + text.slice(start, end) + after.slice(0, close)
  return BADLY_FILLED.test(behind) || (OF_A_FORM.test(words) && FORM.test(behind))
}

// In a published case names are hidden: 王××诉某局案, 当事人李××, 车牌号鲁A××123.
const PARTY =
  /[诉与对]|当事人|原告|被告|申请人|第三人|负责人|案例|典型案|以案|犯罪嫌疑人|举报人|投诉人|法定代表人|经营者|个体户/
const ROLE = /(?:当事人|原告|被告|申请人|第三人|上诉人|被执行人|相对人|嫌疑人|经营者|举报人|投诉人)$/
const SURNAME =
  /[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严魏陶姜谢邹潘葛范彭鲁韦马苗袁柳唐薛雷贺罗郝康卢莫邱骆夏蔡田樊胡霍丁邓邢陆翁段侯谭廖庄阎聂曾尹姚邵汪毛戴宋熊纪董梁杜阮贾江颜郭梅林钟徐刘叶黄苏崔傅龚孟黎肖靳卓殷鲍滕褚翟窦闵柯匡某]$|欧阳$|(?:^|[、，与和对由员民])[高于余方石金程万任白武史龙秦]$/

function crosses(text: string, start: number, end: number): 'gap' | 'doubtful' | null {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (/[A-Za-z\d+＋]$/.test(before) || /^[A-Za-zＡ-Ｚ\d\-+]/.test(after)) return null
  // Roman numerals, sizes, chromosomes.
  if (/[Xx]/.test(text[start]!) && (/第$/.test(before) ? /^\s?[届卷]/ : /^(?:染色体|型|码)/).test(after)) return null
  if (/尾号|卡号|账号|证号|车牌|牌号|手机|电话|密码|型号|规格|代码|编号/.test(before.slice(-10))) return null
  if (UNIT_AFTER.test(after)) return 'gap'
  // Whom a report hides the name of, is a party; whom the office hired, is not.
  if (/^\s?律(?:师事务)?所/.test(after) && !isCase(text, start)) return 'gap'
  if (ROLE.test(before) || isOffender(before, after)) return null
  const names =
    SURNAME.test(before) || PARTY.test(before.slice(-8)) || /^[^，。；]{0,8}(?:诉(?![求讼])|一案)/.test(after)
  if (isCase(text, start)) return names || !PLACE_AFTER.test(after) ? null : 'doubtful'
  if (!names) return 'gap'
  return PLACE_AFTER.test(after) ? 'doubtful' : null
}

// ××家具公司, ××天然气公司: what a business does, and no unit.
const UNIT_AFTER = new RegExp(`^\\s?(?!家[具居电政纺装]|天然|人力资源|人[才防]|户外|日[化用杂]|月嫂|个体)(?:${UNIT})`)
const PLACE_AFTER = new RegExp(`^\\s?(?:${PLACE})`)

// 厂家 and 矿区 are no single one, 市场 and 法院 punish.
const BUSINESS =
  /^[^，,。；;、×XＸ]{0,10}?(?:公司|企业|厂(?![家区长])|店|超市|餐[厅饮馆]|酒楼|饭馆|宾馆|茶馆|药房|诊所|医院|幼儿园|学校|培训机构|加油站|网吧|商行|洗车行|合作社|作坊|项目部|矿(?![区业产权山])|[殖砂沙石车]场)/
const PUNISHES =
  /(?:驳回|查处|责令|吊销|处罚|曝光|惩处|取缔|查封|关停|涉嫌[^，,。；;]{1,12}的)了?(?:[^，,。；;]{0,12}、)?$/
const OFFENCE = /涉嫌|不服|擅自|未批先|罚款|处以|处罚|立案|停业|拖欠/

/** Whether a business that was punished, or is about to be, goes without its name: 对××公司罚款5万元. */
const isOffender = (before: string, after: string): boolean =>
  BUSINESS.test(after) && (PUNISHES.test(before) || OFFENCE.test(/^[^，,。；;]*/.exec(after)![0]))

/** Whether the sentence is about one case. */
function isCase(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const window =
    before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1) + text.slice(at, at + 40)
  return /诉[^求讼]{1,20}[局委会府厅]|一案|[^个本专方提议备档]案(?![件卷例由])(?:[，。；、）)”]|入选|获评|被评)|当事人|原告|被告|被申请人|案例/.test(
    window,
  )
}

const OF_ONE = /某|诉|查处|处罚|罚款|盗|无证|被告|原告|一案|纠纷案|案例/

// “1+X+Y”, 3＋X: what the letters stand for is told beside it.
const FORMULA = /[+＋]\s?[XxＸｘ]/

function singleCross(text: string, start: number, end: number): 'gap' | null {
  if (FORMULA.test(text)) return null
  const before = text.slice(Math.max(0, start - 1), start)
  // A published case hides the place as well: 王某在X镇无证经营被查处.
  if (/^[镇乡]/.test(text.slice(end, end + 1)) && OF_ONE.test(text.slice(Math.max(0, start - 24), end + 24)))
    return null
  return /[\u4e00-\u9fa5，、。；：（《“年月]/.test(before) || start === 0 ? 'gap' : null
}

function stars(text: string, start: number, end: number): 'gap' | null {
  const before = text.slice(Math.max(0, start - 10), start)
  const after = text.slice(end, end + 6)
  if (/尾号|卡号|账号|证号|手机|电话|车牌|身份证|密码/.test(before) || /\d$/.test(before) || /^\d/.test(after))
    return null
  // A line of stars divides; two may be Markdown, unless what they stand for follows.
  if (start === 0 && end === text.length) return null
  if (end - start === 2) return UNIT_AFTER.test(after) && /[\u4e00-\u9fa5]$/.test(before) ? 'gap' : null
  return SURNAME.test(before) && !UNIT_AFTER.test(after) && !PLACE_AFTER.test(after) ? null : 'gap'
}

function underscores(text: string, start: number, end: number): 'gap' | null {
  const isWordy = (char: string | undefined) => char !== undefined && /[A-Za-z\d.@/]/.test(char)
  if (isWordy(text[start - 1]) && isWordy(text[end])) return null
  if (/[A-Za-z@/]/.test(text[start - 1] ?? '') || /[A-Za-z@/]/.test(text[end] ?? '')) return null
  return start === 0 && end === text.length ? null : 'gap'
}

function circles(text: string, start: number): 'gap' | null {
  // 二〇二三年 and 一○一 are numbers.
  return /[一二三四五六七八九〇○零十\d]/.test(text[start - 1] ?? '') ? null : 'gap'
}

/** A remark to the author in brackets; one that is part of the sentence is none. */
function remark(text: string, start: number, end: number): 'gap' | null {
  const inner = text.slice(start + 1, end - 1)
  // （补充协议）（写作组）（根据实际需要调整）tell something.
  if (/^补充(?:协议|规定|说明|通知|意见|合同|条款|耕地|医疗|保险|侦查|材料|调查)/.test(inner)) return null
  if (
    /^(?:写作|示例|可选|模板|字数|在此|注[:：]?本|本部分|本段|本节|此部分|插入)/.test(inner) &&
    !/写|填|补充|字|内容|删/.test(inner)
  )
    return null
  if (/^结合实际|^根据实际/.test(inner) && !/填|补充|写|删/.test(inner)) return null
  // 由相关科室提供 asks; 由市财政提供 tells who paid.
  if (/^由/.test(inner) && !/(?:补充|填写|(?:数据|数字|填写|补充|场次|件数|科|股|处|室).*提供)$/s.test(inner))
    return null
  return 'gap'
}

// 从办好一件到办好N件
function anyNumber(text: string, start: number): 'gap' | null {
  const before = text.slice(Math.max(0, start - 20), start)
  return /一[件次名家场起份期条项类][^，。；]{0,8}到[^，。；]{0,8}$/.test(before) ? null : 'gap'
}

function lone(text: string, start: number, end: number): 'gap' | null {
  // 满意不满意？件件要回访。
  if (text[end] === text[end + 1]) return null
  const clause = /[^，,。；;：:]*$/.exec(text.slice(Math.max(0, start - 40), start))![0]
  return /什么|怎|谁|吗|呢|吧|哪|何|几|否|多少|能不|是不|有没/.test(clause) ? null : 'gap'
}
