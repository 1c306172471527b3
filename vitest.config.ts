import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests run the TypeScript sources of every package, not what was built of them.
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    // Properties take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    include: ['packages/*/test/**/*.test.ts', 'packages/*/test/**/*.test.tsx'],
  },
})
