#!/usr/bin/env node
const { loadCommand } = require('./load-command.js')
const { tuneV8 } = require('./tune-v8.js')

const { processWorld, removeTemporaryFiles, run, script } = loadCommand()

// Another version of V8 than the build's may not know the settings.
if (script.cachedDataRejected === false) tuneV8()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    removeTemporaryFiles()
    process.kill(process.pid, signal)
  })
}

run(process.argv.slice(2), processWorld()).then(status => {
  process.exitCode = status
})
