import { OURS, OURSELVES } from '../../text/own-name.js'

/** What begins a sentence that says who, when or how it goes on, and so names no paragraph. */
export const NAMES_NONE = new RegExp(
  `^(?:[一二三四五六七八九十]是|[今本全去近]年|一年来|截至|${OURS}|各[局市县区州镇乡厅委街省院]|首先|其次|再次|最后|此外|另外|同时|但|虽|目前|过去|为(?!民)|对照|现将|特此|以上|综上|附件|[附注][：:])|^[^。]{0,24}${OURSELVES}`,
)
