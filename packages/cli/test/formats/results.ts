import type { Judged, Result, Unread } from '../../src/result.js'
import { assessment, reportText } from '../assessments.js'

export const judged: Judged = { assessment: assessment(), text: reportText }
export const unread: Unread = { path: '没有.txt', message: { zh: '没有这个文件', en: 'there is no such file' } }
export const otherKind: Judged = {
  assessment: assessment({
    path: '通知.txt',
    applicable: false,
    reason: { zh: '标题是通知', en: 'the title is a notice' },
    score: null,
    grade: null,
    passed: false,
    parts: [],
    checks: [],
    findings: [],
    ledger: [],
  }),
  text: '通知',
}

/** The judged report with its findings accepted. */
export const waived: Judged = {
  assessment: assessment({
    path: 'waived.txt',
    passed: false,
    findings: judged.assessment.findings.map((finding) => ({
      ...finding,
      pointsLost: 0,
      waived: { kind: 'waiver', reason: '机构改革，数据待核', approvedBy: '法制科', until: '2026-03-31' },
    })),
  }),
  text: reportText,
}

export const mixed: readonly Result[] = [judged, unread, otherKind, waived]
