/** What a terminal sent: a key by its name (`j`, `ctrl+d`, `up`), a paste, or an answer to a question of ours. */
export type Input =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'cursor'; readonly row: number; readonly column: number }

/** Takes what comes in and gives what is complete; the rest waits for more. */
export interface Decoder {
  readonly push: (bytes: Uint8Array) => Input[]
  /** Whether an Escape waits that may be the beginning of a sequence. */
  readonly waits: () => boolean
  /** Ends the waiting: an Escape that nothing followed was the key. */
  readonly flush: () => Input[]
}

const CSI_KEYS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'shift+tab',
}
const TILDE_KEYS: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
}
const CONTROL_KEYS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\b': 'backspace',
  '\0': 'ctrl+space',
}
const PASTE_START = '\x1b[200~'
const PASTE_END = '\x1b[201~'
/** A paste that never ends must not fill the memory; what is beyond this is left out. */
const MAX_PASTE = 1 << 20
const MAX_SEQUENCE = 64

/** A decoder of what a terminal sends, in whatever pieces it comes; what it does not know it leaves out. */
export function createDecoder(): Decoder {
  const utf8 = new TextDecoder()
  let pending = ''
  let pasted: string | null = null
  /** Takes what belongs to a paste; gives the paste when its end has come. */
  const paste = (before: string): Input | null => {
    const end = pending.indexOf(PASTE_END)
    // The end itself may be cut in two.
    const taken = end < 0 ? Math.max(0, pending.length - PASTE_END.length + 1) : end
    const text = before + pending.slice(0, Math.min(taken, MAX_PASTE - before.length))
    pending = pending.slice(end < 0 ? taken : end + PASTE_END.length)
    pasted = end < 0 ? text : null
    return end < 0 ? null : { kind: 'paste', text }
  }
  const take = (): Input[] => {
    const found: Input[] = []
    for (;;) {
      if (pasted === null && pending.startsWith(PASTE_START)) {
        pending = pending.slice(PASTE_START.length)
        pasted = ''
      }
      if (pasted !== null) {
        const whole = paste(pasted)
        if (whole === null) return found
        found.push(whole)
        continue
      }
      const next = nextInput(pending)
      if (next === null) return found
      pending = pending.slice(next.length)
      if (next.input) found.push(next.input)
    }
  }
  return {
    push: (bytes) => {
      pending += utf8.decode(bytes, { stream: true })
      return take()
    },
    waits: () => pending !== '' && pasted === null,
    flush: () => {
      if (pending === '' || pasted !== null) return []
      const lone = pending === '\x1b' || pending.startsWith('\x1b\x1b')
      pending = lone ? pending.slice(1) : ''
      return lone ? [{ kind: 'key', key: 'esc' }, ...take()] : []
    },
  }
}

interface Taken {
  readonly length: number
  readonly input: Input | null
}

/** The first whole input of a text; null where it is empty or may go on. */
function nextInput(text: string): Taken | null {
  if (text === '') return null
  if (text[0] === '\x1b') return nextSequence(text)
  const control = CONTROL_KEYS[text[0]!]
  if (control !== undefined) return key(1, control)
  const code = text.charCodeAt(0)
  if (code < 0x20) return key(1, `ctrl+${String.fromCharCode(code + 0x60)}`)
  if (code >= 0x80 && code < 0xa0) return { length: 1, input: null }
  if (code < 0x7f) return key(1, text[0] === ' ' ? 'space' : text[0]!)
  // What an input method commits comes in one piece.
  const [typed] = /^[^\0-\x1f\x7f-\x9f]+/.exec(text)!
  return { length: typed.length, input: { kind: 'text', text: typed } }
}

function nextSequence(text: string): Taken | null {
  if (text.length === 1) return null
  if (text[1] === '[') return nextCsi(text)
  if (text[1] === 'O') return text.length < 3 ? null : named(3, CSI_KEYS[text[2]!])
  // Answers of the terminal in strings of control: OSC, DCS, APC, PM.
  if (']P_^'.includes(text[1]!)) {
    const end = /\x1b\\|\x07/.exec(text)
    if (end) return { length: end.index + end[0].length, input: null }
    return text.length > MAX_PASTE ? { length: text.length, input: null } : null
  }
  // Alt with a key comes as Escape and the key; nothing is bound to it.
  if (text[1] === '\x1b') return key(1, 'esc')
  return { length: text.codePointAt(1)! > 0xffff ? 3 : 2, input: null }
}

function nextCsi(text: string): Taken | null {
  const whole = /^\x1b\[([0-9:;<=>?]{0,40})[ -/]{0,4}([@-~])/.exec(text)
  if (!whole) {
    // Not a sequence at all, or one longer than any that a terminal sends.
    const hopeless = /^\x1b\[[0-?]{0,40}[ -/]{0,4}[^ -~]/.test(text) || text.length > MAX_SEQUENCE
    return hopeless ? { length: 2, input: null } : null
  }
  const [{ length }, parameters = '', final = ''] = whole
  const [first = '', second = '1'] = parameters.split(';')
  // X10 mouse reports carry three raw bytes behind them.
  if (final === 'M' && parameters === '') return text.length < 6 ? null : { length: 6, input: null }
  // `ESC [1;2R` is F3 with Shift as well; nothing is bound to that.
  if (final === 'R' && /^\d+;\d+$/.test(parameters))
    return { length, input: { kind: 'cursor', row: Number(first), column: Number(second) } }
  const name = final === '~' ? TILDE_KEYS[first] : CSI_KEYS[final]
  if (name === undefined || (final === '~' && first === '')) return { length, input: null }
  const modifier = Number(second.split(':')[0]) - 1
  return named(length, modifier & 4 ? `ctrl+${name}` : name)
}

const key = (length: number, name: string): Taken => ({ length, input: { kind: 'key', key: name } })
const named = (length: number, name: string | undefined): Taken =>
  name === undefined ? { length, input: null } : key(length, name)
