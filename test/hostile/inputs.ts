import { controls } from './controls.ts'
import { encodings } from './encodings.ts'
import type { HostileInput } from './input.ts'
import { shapes } from './shapes.ts'

/** Every hostile input, with what must hold for it. */
export const hostileInputs: HostileInput[] = [...encodings, ...controls, ...shapes]
