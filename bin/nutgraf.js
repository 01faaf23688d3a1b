#!/usr/bin/env node
const { loadCommand } = require('./load-command.js')
const { optimiseLater } = require('./optimise-later.js')

const { processWorld, removeTemporaryFiles, run, script } = loadCommand()

// Another version of V8 than the build's may not know the settings.
if (script.cachedDataRejected === false) optimiseLater()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    removeTemporaryFiles()
    process.kill(process.pid, signal)
  })
}

run(process.argv.slice(2), processWorld()).then(status => {
  process.exitCode = status
})
