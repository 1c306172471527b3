const KINDS =
  '分局|街道|中心|单位|[支总大]队|监狱|[省市县区州盟旗镇乡街局厅委署院校馆站所]|队(?!伍)|办(?!法)|关(?![于系键注心爱联闭切头口照])'
// 基本队伍, 资本市场, 标本馆, 健全镇街, 安全办: of another word.
const BEFORE_OTHER_WORDS = '(?<![自基根资成版文样标健完安齐])'

/** Pattern of what an organ calls itself: 我局, 本中心. */
export const OURSELVES = `${BEFORE_OTHER_WORDS}[我本](?:${KINDS})`

/** The same, or of the whole organ, or of the region that it speaks for: 全局, 全县. */
export const OURS = `${BEFORE_OTHER_WORDS}[我本全](?:${KINDS})`

/** Pattern of 全 that is a word of its own: of 全镇, not of 健全镇街. */
export const ALL = '(?<![健完安齐])全'
