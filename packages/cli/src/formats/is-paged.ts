import type { Assessment } from '@dabiao/engine'

/** Whether its reader finds a place by the paragraph: a Word document or a web page has no lines of its own. */
export const isPaged = ({ format }: Assessment): boolean => format === 'docx' || format === 'html'
