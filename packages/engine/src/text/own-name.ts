const KINDS = '[省市县区州盟旗镇乡街局厅委署院校馆站队]|办(?!法)|关(?![于系键注心爱])|分局|街道|中心|单位'

/** Pattern of what an organ calls itself: 我局, 本中心. */
export const OURSELVES = `[我本](?:${KINDS})`

/** The same, or of the whole organ, or of the region that it speaks for: 全局, 全县. */
export const OURS = `[我本全](?:${KINDS})`
