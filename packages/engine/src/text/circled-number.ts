/** A number from 1 as Unicode has it in a circle, ① to ㊿; beyond, its digits. */
export function circledNumber(value: number): string {
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1)
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21)
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value)
}
