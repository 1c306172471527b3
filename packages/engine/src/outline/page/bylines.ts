import { HAN } from '../../text/han.js'
import { begins, ends, holds } from '../edges.js'
import type { LinePattern } from './patterns.js'

const WORK =
  '文字?|图片?|图文|摄影?|撰稿|供稿|审核?|审稿|核稿|编审|监审|初审|复审|终审|统稿|校对|编辑|责编|责任编辑|监制|(?:本报|特约)?(?:记者|通讯员)'
const NAME = `(?:${HAN}\\s${HAN}|${HAN}{2,4})`
const NAMES = `${NAME}(?:[\\s、，]{1,3}${NAME}){0,6}`
const WORKS = `(?:${WORK})(?:[、/／](?:${WORK})){0,3}`

/** Who wrote an article, took its pictures and passed it, in lines of nothing else. */
export const BYLINES: readonly LinePattern[] = [
  // （撰稿、核稿：宣传科 张三 编辑、审稿：李四）
  {
    hint: (line) => begins(line, '（(') && ends(line, ')）') && holds(line, [':', '：']),
    pattern: new RegExp(`^[（(]\\s?${WORKS}\\s?[:：]\\s?[^。；（）()\\d]{2,80}[)）]$`),
  },
  // （通讯员 张三 李四）, （云溪市融媒体中心记者张三 编辑李四）, （张三 供稿）
  {
    hint: (line) => begins(line, '（(') && ends(line, ')）'),
    pattern: new RegExp(
      `^[（(]\\s?(?:(?:${HAN}{2,8}(?:融媒体中心|[日晚]报|电视台|网)|本报|特约)?(?:记者|通讯员)\\s?${NAMES}|${NAMES}\\s(?:供稿|撰稿|摄影|摄))\\s?[)）]$`,
    ),
  },
  // 通讯员：张小三, 编审丨张小三; what a journalist asks is longer.
  {
    hint: (line) => holds(line, [':', '：', '|', '｜', '丨']) && begins(line, '通记编监核统本特'),
    pattern: new RegExp(`^(?:(?:本报|特约)?(?:通讯员|记者)|编审|监审|核稿|统稿)\\s?[:：|｜丨]\\s?${NAMES}$`),
  },
  // 本报通讯员 张三 摄, 张小三 摄影报道
  {
    hint: (line) => ends(line, '摄影道'),
    pattern: new RegExp(`^(?:本报(?:记者|通讯员)\\s)?${NAMES}\\s(?:摄|摄影|摄影报道)$`),
  },
]
