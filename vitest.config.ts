import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests run the TypeScript sources of every package, not what was built of them.
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['packages/*/test/**/*.test.ts', 'packages/*/test/**/*.test.tsx'] },
})
