// Everything about rulesets themselves, in one bundle that is loaded when one of these commands is asked for.
export { diff } from './ruleset/diff.js'
export { explain } from './ruleset/explain.js'
export { init } from './ruleset/init.js'
export { rules } from './ruleset/rules.js'
export { show } from './ruleset/show.js'
export { test } from './ruleset/test.js'
export { validate } from './ruleset/validate.js'
