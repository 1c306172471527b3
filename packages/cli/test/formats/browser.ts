import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((one) => one && existsSync(one))

export const hasBrowser: boolean = path !== undefined

/** Headless Chromium that looks for nothing on the network. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  })
