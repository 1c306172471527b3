#!/usr/bin/env node
// Loads the bundles of the program from the code caches that the build made: to compile them takes V8 longer than to run
// them. A cache is for one version of Node; with any other V8 refuses it and compiles as ever.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// V8 optimises what has run for a while. At its usual mark that begins just before a run over one report is done, and
// is waited for in vain: a sixth of the whole time. Long runs come to a later mark soon enough, and optimise less in vain;
// what a function is called with is noted sooner instead. Plain machine code, which is quick to make, V8 makes for many
// functions at a time; in smaller batches a short run has some of it too. Of a pattern it makes machine code when it is
// used the second time, which few of a hundred patterns are worth in a short run. Caches depend on flags. Later versions
// of V8 may not know them, and would complain.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--interrupt-budget-for-feedback-allocation=200')
  setFlagsFromString('--baseline-batch-compilation-threshold=512')
  setFlagsFromString('--regexp-tier-up-ticks=50')
  setFlagsFromString('--no-regexp-peephole-optimization')
}

const loaded = new Map()

function load(name) {
  const known = loaded.get(name)
  if (known) return known.module.exports
  const file = join(__dirname, name)
  const cache = `${file}.cache`
  const script = new Script(readFileSync(file, 'utf8'), {
    filename: file,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  })
  const module = { exports: {} }
  loaded.set(name, { module, script, cache })
  const requireHere = (id) => (id.startsWith('./') ? load(id) : require(id))
  script.runInThisContext()(module, module.exports, requireHere, __dirname)
  return module.exports
}

// What the build and the threads use: `loaded` is what caches are made of.
module.exports = { load, loaded }

if (require.main === module) load('./program.js')
