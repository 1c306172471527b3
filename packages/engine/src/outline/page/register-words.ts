/** What a page calls the dates of an article, before 日期 or 时间. */
export const DATED_BY =
  '发布|文章发布|信息发布|首次发布|发表|公布|信息|公开|成文|发文|生成|更新|印发|录入|上传|生效|废止|添加|发稿|挂网|编辑|刊发|公示|创建'
/** What these begin with, for a cheap look. */
export const DATED_BY_BEGINS = beginningsOf(DATED_BY)

/** What else a page says of an article: from whom it has it, who worked on it and how often it was read. */
export const TOLD_BY =
  '来源|发布源|信息来源|文章来源|稿件来源|作者|编辑|责任编辑|责编|审核|审核人|审稿|初审|复审|终审|一审|二审|三审|签发|校对|撰稿|供稿|图文|文字|图片|摄影|监制|网站编辑|发布人|发布者|发稿人|录入人|发表单位|点击(?:数|量|次数)?|浏览(?:次数|量)?|阅读(?:次数|量)?|访问(?:次数|量)?'
/** What these begin with. */
export const TOLD_BY_BEGINS = beginningsOf(TOLD_BY)

/** What a page or a register calls the organ that issued or published a document. */
export const PUBLISHED_BY = '发文机关|发文机构|发布机构|发布机关|发布单位|制发机构|制发机关'

/** The first characters of alternatives, each once. */
function beginningsOf(words: string): string {
  return [...new Set(words.split('|').map((word) => word[0]))].join('')
}
