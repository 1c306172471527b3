// An esbuild plugin. Ink and its layout engine wait at the top of their modules, so they could be bundled as modules of
// ECMAScript only, and for those Node 20 keeps no compiled code: half of the time until the first screen. Without what
// they wait for (devtools; WebAssembly that is loaded with fetch) they are scripts like all else.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const replace = (text, part, by) => {
  if (text.search(part) < 0) throw new Error(`Ink has changed: ${part} is not there`)
  return text.replace(part, by)
}

export const inkAsScript = {
  name: 'ink-as-script',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]ink[\\/]build[\\/]reconciler\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const devtools = /if \(isDev\(\)\) \{\n {4}try \{[\s\S]*?\n\}\n(?=const diff)/
      return { contents: replace(replace(text, devtools, ''), /isDev\(\)\s+\? await loadPackageJson\(\)\s+: /, '') }
    })
    bundle.onLoad({ filter: /[\\/]yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, ({ path }) => {
      const binary = readFileSync(join(dirname(path), '../binaries/yoga-wasm-base64-esm.js'), 'utf8')
      const [, base64] = DATA.exec(binary)
      return {
        contents: `
          import start from '../binaries/yoga-wasm-base64-esm.js'
          import wrapAssembly from './wrapAssembly.js'
          const module = {
            instantiateWasm: (imports, done) => {
              const binary = new WebAssembly.Module(Buffer.from('${base64}', 'base64'))
              const instance = new WebAssembly.Instance(binary, imports)
              done(instance)
              return instance.exports
            },
          }
          start(module)
          export default wrapAssembly(module)
          export * from './generated/YGEnums.js'`,
      }
    })
    bundle.onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      return { contents: replace(replace(text, DATA, '""'), 'import.meta.url', 'undefined') }
    })
  },
}

const DATA = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/
