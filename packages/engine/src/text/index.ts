export { chineseNumeral } from './chinese-numeral.js'
export { lineStarts } from './line-starts.js'
export { nearestWord } from './nearest-word.js'
export { quoted } from './quoted.js'
