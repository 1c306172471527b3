/** Whether a decision holds on a day; its last day is included. */
export const isInForce = (until: string | null | undefined, today: string): boolean => !until || today <= until
