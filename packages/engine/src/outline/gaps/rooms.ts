import type { Gap } from './gaps-in.js'

// A unit that ends its clause.
const COUNTED = '(?:人次|家次|场次|万元|[件次起家份名条场户处人])(?=[，,。；;、])'
const ROOM = new RegExp(`(?<=[\\u4e00-\\u9fa5]{2})[ \\u3000]{2,12}${COUNTED}`, 'g')
const SET_APART = /[\u4e00-\u9fa5][ \u3000]{1,12}[\u4e00-\u9fa5]/
const NUMERAL = /[一二三四五六七八九十百千万亿两零〇几余多干数半]/
const MOST_BEFORE = 4

// Characters that are a word together with the unit that follows: 案件 in words that were set apart.
const WORDS: Readonly<Record<string, string>> = {
  人: '责系别本他个当法军工商年大老新客主证告讼发起始领负辖代承委办经用',
  件: '案文证信条事要邮附稿软硬零部物函原备急快组构配来办批印转诺',
  次: '人家户场批层首每届依其再此车班档频本上下今这那某各初历前屡逐名位梯轮主',
  起: '兴发引掀抓日做即时从在始年月提建担撑扛树筑',
  家: '国专大人居商厂农店东万回各每全独作行',
  份: '身股月年省缘备',
  名: '姓署提报知点更书签排实冠匿地除罪有闻命域网',
  条: '线链头面',
  场: '市现广立农林会操商磁机工到在考牧渔剧战车殖宰专当入退出下职球',
  户: '用农门客账住商落开散大殖困贫脱体租入每过窗立难营业',
  处: '用好益坏到四各惩查科总严快调共相独深长短难何某并单论判事规制罚每全理案室',
}

/**
 * 办理案件  件，罚款  万元: room left for figures, in a text that has no such room elsewhere; a single one is doubtful, since a
 * word may have been torn.
 */
export function roomsIn(text: string): readonly Gap[] {
  const rooms = [...text.matchAll(ROOM)].filter(({ 0: room, index }) => {
    const before = text[index - 1]!
    const unit = room.trimStart()
    return !NUMERAL.test(before) && !(unit.length === 1 && WORDS[unit]?.includes(before))
  })
  if (rooms.length === 0 || SET_APART.test(text.replace(ROOM, ''))) return []
  return rooms.map(({ 0: room, index }) => ({
    start: beginBefore(text, index),
    end: index + room.length,
    ...(rooms.length === 1 && { doubtful: true }),
  }))
}

/** Where the last words before a room begin, by which it is recognised. */
function beginBefore(text: string, room: number): number {
  let start = room
  while (room - start < MOST_BEFORE && /[\u4e00-\u9fa5]/.test(text[start - 1] ?? '')) start--
  return start
}
