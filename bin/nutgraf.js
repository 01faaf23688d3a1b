#!/usr/bin/env node
const { loadCommand } = require('./load-command.js')

const { removeTemporaryFiles, run } = loadCommand()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    removeTemporaryFiles()
    process.kill(process.pid, signal)
  })
}

run(process.argv.slice(2), process).then(status => {
  process.exitCode = status
})
