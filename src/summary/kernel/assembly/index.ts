// AssemblyScript: the parts of the summary that look at every word, in the order of the stage. Lists are addresses in bytes.
export { room } from './room'
export { forget, knownWords, lengthOf, teach, unitsOf } from './vocabulary'
export * from './article'
export * from './traits'
export * from './salience'
export * from './coverage'
export * from './search'
