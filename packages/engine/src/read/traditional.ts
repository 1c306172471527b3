import { codeTable } from '../text/code-table.js'

// Frequent in such reports, and nothing in simplified characters.
const ONLY_TRADITIONAL = codeTable([
  [
    1,
    '國務報關實業與為個會機總開動進責執監織統項級發現問題導領黨設辦應當標準備環節議複審證書記錄訓練經濟體優續極權職規範貫徹達構區縣鎮鄉員結聯繫調處違據斷質長門時間單來後從給們這還過運',
  ],
])
const LOOKED_AT = 4000
const LEAST = 10
// In a hundred characters; a report has some twenty.
const LEAST_SHARE = 4

/** Whether a text is written in traditional characters, as web sites in two scripts give it; a name or two is not enough. */
export function isTraditional(text: string): boolean {
  const length = Math.min(text.length, LOOKED_AT)
  let count = 0
  for (let i = 0; i < length; i++) count += ONLY_TRADITIONAL[text.charCodeAt(i)]!
  return count >= LEAST && count * 100 >= length * LEAST_SHARE
}
