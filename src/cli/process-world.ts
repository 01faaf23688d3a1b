import { fstatSync } from 'node:fs'
import type { World } from './world.ts'

const STANDARD_OUTPUT = 1

/** The process as the world of the command. Its standard streams are opened when they are asked for: that takes time. */
export function processWorld(): World {
  return {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return process.stdout
    },
    get stderr() {
      return process.stderr
    },
    env: process.env,
    ...(takesAllAtOnce(STANDARD_OUTPUT) && { outputDescriptor: STANDARD_OUTPUT }),
  }
}

/** Files and pipes; a terminal has columns and colours to ask for, and Windows has its own ways with both. */
function takesAllAtOnce(descriptor: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const output = fstatSync(descriptor)
    return output.isFile() || output.isFIFO() || output.isSocket()
  } catch {
    return false
  }
}
