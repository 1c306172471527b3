import type { Check } from './check.js'
import { componentSum } from './component-sum/index.js'
import { documentNumber } from './document-number.js'
import { duplicateParagraph } from './duplicate-paragraph/index.js'
import { enumeration } from './enumeration/index.js'
import { headingNumbering } from './heading-numbering/index.js'
import { pageResidue } from './page-residue.js'
import { pairedMarks } from './paired-marks/index.js'
import { placeholder } from './placeholder.js'
import { publicationDeadline } from './publication-deadline.js'
import { reportYear } from './report-year/index.js'
import { terms } from './terms/index.js'

/** All checks of the whole text, in the order in which they are documented. */
export const CHECKS: readonly Check[] = [
  reportYear,
  componentSum,
  placeholder,
  duplicateParagraph,
  publicationDeadline,
  pageResidue,
  documentNumber,
  pairedMarks,
  enumeration,
  headingNumbering,
  terms,
]

/** The check with an id; undefined where there is none. */
export const checkById = (id: string): Check | undefined => CHECKS.find((check) => check.id === id)
