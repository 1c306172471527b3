/** 【待填写：……】, [填写……]: what a draft has yet to say. What may stand inside is bounded, and holds no other bracket. */
export const TO_FILL_IN = /[【[［]\s{0,3}(?:待|请)?填写[^【】[\]［］]{0,600}[】\]］]/g

/** Whether a text holds something that is yet to be filled in. */
export const hasToFillIn = (text: string): boolean => text.search(TO_FILL_IN) >= 0
