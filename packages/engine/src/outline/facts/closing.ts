import type { Paragraph } from '../../types.js'

const CLOSES =
  /^(?:(?:以上情况[，,])?[特专]此(?:报告|汇报|上报|呈报|报送|函告)|以上(?:报告|汇报))(?:[，,][^。]{0,12})?[。.！!]?$/

// 联系人：张三，电话：0000-0000000
const CONTACT = /^[（(]?\s?(?:联系人(?:及(?:联系)?电话)?|联系电话|联系方式)\s?[：:]/

/** Whether a line closes a report or a letter: 特此报告。, 以上报告，请审阅。 */
export const closesReport = (text: string): boolean => CLOSES.test(text)

/** Whether a line says whom to ask. */
export const namesContact = (text: string): boolean => CONTACT.test(text)

/** Index of the paragraph with which the signature begins that stands behind all sections; the number of paragraphs where none does. */
export function signatureFrom(paragraphs: readonly Paragraph[]): number {
  // A name below the title signs too, in front of all.
  const body = paragraphs.findIndex(({ role }) => role === 'body')
  const heading = paragraphs.findLastIndex(({ role }) => role === 'heading')
  const signature = paragraphs.findIndex(({ role }, i) => role === 'signature' && i > Math.max(body, heading))
  return signature < 0 ? paragraphs.length : signature
}
