import type { Lang, Severity } from '@dabiao/engine'
import type { ShownStatus } from '../formats/outcomes.js'

export interface OutcomeWording {
  readonly severity: Readonly<Record<Severity, string>>
  readonly status: Readonly<Record<ShownStatus, string>>
  /** The status of what a person accepted as it is. */
  readonly acceptedStatus: (status: string) => string
}

/** What findings and parts come to, in the words of every output and of the screen. */
export const outcomeWording: Readonly<Record<Lang, OutcomeWording>> = {
  zh: {
    severity: { error: '错误', warning: '警告', info: '提示' },
    status: {
      section: '独立成章',
      subsection: '单独小节',
      merged: '合并成章',
      content: '正文有述',
      absent: '缺',
      hollow: '只有标题',
      unasked: '不要求',
    },
    acceptedStatus: (status) => `${status}（已接受）`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    status: {
      section: 'own section',
      subsection: 'subsection',
      merged: 'merged',
      content: 'in the text',
      absent: 'absent',
      hollow: 'heading only',
      unasked: 'not asked',
    },
    acceptedStatus: (status) => `${status} (accepted)`,
  },
}
