import { HAN } from '../text/han.js'
import { standsInOrder } from '../text/stands-in-order.js'
import type { Passage } from '../types.js'
import { clauseAround, textAt } from './ranges.js'
import type { Reading } from './reading.js'

// What those who head an organ are called.
const TITLE =
  '(?:(?:党组|党委|党工委|党总支|党支部)?书记|[省州盟市县区旗乡镇局厅署处站院校馆关行台所]长|[支总]队长|主任|理事长|总经理|主要负责人|主要负责同志|主要领导|一把手)'
// Those who head something else, or stand below.
const ANOTHER =
  '副|各|原|老|被|为|督促|直单位|律所|配合|陪同|村|社区|科|股|室|企业|人大|政协|法院|检察|派出|司法|律师|学校|部门|基层|下属|分管|邀请|总'
const OWN = `(?:(?!${ANOTHER})${HAN}){0,6}?`
const WHEN = '(?:20\\d\\d年|[今本全当]年|年[初内中末底]|一年来|这一年|本年度|\\d{1,2}月|每年|,|，)*'
// 局长办公会 and 局长接待日 are of the organ.
const NO_PERSON = '(?!员|办公会|会|信箱|热线|接待|助理|们|级|办公室|科员|批示|肯定|[到来][我局])'
const SUBJECT = new RegExp(
  `^(?:[^，,。；;：:]{1,24}[，,]){0,2}(?:[^，,。；;：:]{0,12}(?<![理缘自事案])由)?${WHEN}(?:[^，,。；;：:、]{1,12}(?:长|主任|书记)、)?(?<own>${OWN})(?<title>${TITLE})(?:[、兼和与]${OWN}${TITLE})*${NO_PERSON}`,
)
const PRONOUN =
  /^(?:[^，,。；;：:]{1,24}[，,]){0,2}[^，,。；;：:]{0,12}(?<![其排吉])[他她](?![们人乡项县市省国处律])|^本人/
/** The source of a pattern for the time that a sentence may begin with: 一年来， */
export const TIME_FIRST = '[^，,。；;]{0,8}(?:年来?|年度|以来|年内)[，,]'
const OPENS = new RegExp(
  `^(?:${TIME_FIRST})?[^，,。；;]{0,12}(?:局长|主任|书记|[省州市县区乡镇]长|主要负责|主要领导|一把手)`,
)

/** Words that name who heads the organ, wherever they stand. */
export const NAMES_HEAD = new RegExp(`(?<!副|支部|分管)${TITLE}`)

/** Whether a text begins with a leader, or near it: （二）坚持依法决策。局长主持…… */
export const opensWithLeader = (text: string): boolean => OPENS.test(text)

/** The same, and goes on to the duty: 一年来，局长切实履行推进法治建设第一责任人职责，…… */
export const opensWithDuty = (text: string): boolean => opensWithLeader(text) && /^[^。；;]{0,60}第一责任/.test(text)

// A leader who heads a group is mentioned; one of whom several things are told, in so many sentences, is accounted for.
const SEVERAL = 3
// What the rule of law is about: three sentences on a leader's hobbies are no account.
const OF_FIELD = /法|案|罚|违|纠纷|信访|审核|合同/

/**
 * The sentence with which a paragraph begins to tell what the head of the organ did in person, in whatever words: in
 * three sentences that speak of the leader and of the field, or in fewer in which items of the part hear something. Null
 * where none does.
 */
export function leaderIn(reading: Reading, passage: Passage): Passage | null {
  const own = sentencesOfLeader(reading, reading.sentences(passage))
  if (own.length === 0) return null
  const heard = reading.itemsOf('leadership').filter((list) => own.some((sentence) => reading.holds(list, sentence)))
  const isOfField = heard.length > 0 || own.some((sentence) => OF_FIELD.test(textAt(reading.outline, sentence)))
  return isOfField && heard.length + own.length >= SEVERAL ? own[0]! : null
}

/** The clauses that tell in passing what the head of the organ did: 应诉9件，局长到庭参加了1件. */
export const mentionsOfLeader = (reading: Reading, passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap(({ paragraph, start, end }) => {
    const { paragraphs, facts } = reading.outline
    return [...paragraphs[paragraph]!.text.slice(start, end).matchAll(CLAUSE)].flatMap(({ index, 0: clause }) =>
      isMention(clause, facts.issuer) ? [{ paragraph, start: start + index, end: start + index + clause.length }] : [],
    )
  })

/** The first of the clauses around some hits, in order, that tells what the head of the organ did; null where none does. */
export function clauseOfLeader({ outline }: Reading, hits: readonly Passage[]): Passage | null {
  let tried: Passage | null = null
  for (const hit of hits) {
    if (tried?.paragraph === hit.paragraph && hit.start < tried.end) continue
    tried = clauseAround(outline, hit)
    if (isMention(textAt(outline, tried), outline.facts.issuer)) return tried
  }
  return null
}

const isMention = (clause: string, issuer: string | null): boolean =>
  namesLeader(clause, issuer) && !OF_ANOTHER_TIME.test(clause)

const CLAUSE = /[^，,。；;]+/g
// What was not done, or by one who left: 局长因故未能出庭.
const OF_ANOTHER_TIME = /没有|未|因故|因公|[前原]任|调离/

/** How many sentences tell of the head of the organ, where some of them are of the field. */
export function countOfLeader(reading: Reading, sentences: readonly Passage[]): number {
  const own = sentencesOfLeader(reading, sentences)
  return own.some((sentence) => OF_FIELD.test(textAt(reading.outline, sentence))) ? own.length : 0
}

/** The sentences that tell of the head of the organ, from the first that names one. */
function sentencesOfLeader({ outline }: Reading, sentences: readonly Passage[]): readonly Passage[] {
  const { issuer } = outline.facts
  const first = sentences.findIndex((sentence) => namesLeader(textAt(outline, sentence), issuer))
  return first < 0 ? [] : sentences.slice(first).filter((sentence) => isOfLeader(textAt(outline, sentence), issuer))
}

/** Whether a sentence tells what the leader does or is: 局长任领导小组组长, 他主持会议3次. Of an `issuer` that is given, its own. */
export const isOfLeader = (sentence: string, issuer: string | null = null): boolean =>
  namesLeader(sentence, issuer) || (PRONOUN.test(sentence) && !OF_LAWYERS.test(sentence))

function namesLeader(sentence: string, issuer: string | null): boolean {
  if (OF_LAWYERS.test(sentence)) return false
  return sentence.split(/[：:]/).some((words) => {
    const named = SUBJECT.exec(words.trimStart())?.groups
    return named !== undefined && (issuer === null || heads(named.own!, named.title!, issuer))
  })
}

const OF_LAWYERS = /律师事务所|律所/
const OF_A_PLACE = '省州盟市县区旗乡镇'

/** Whether a title is that of who heads an organ: of a 水利局 局长 is, not 县长, 站长 or 公安局局长. */
function heads(own: string, title: string, issuer: string): boolean {
  const [organ, last] = [title.at(-2)!, title.at(-1)!]
  if (last !== '长' || title === '理事长') return true
  if (OF_A_PLACE.includes(organ)) return new RegExp(`${organ}(?:人民|政府|委|行|$)`).test(issuer)
  return issuer.includes(organ) && (!own.endsWith(organ) || standsInOrder(own, issuer))
}
