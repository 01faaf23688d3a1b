#!/usr/bin/env node
import { removeTemporaryFiles, run } from '../dist/cli.js'

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    removeTemporaryFiles()
    process.kill(process.pid, signal)
  })
}

process.exitCode = await run(process.argv.slice(2), process)
