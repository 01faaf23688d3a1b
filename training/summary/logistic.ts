/** Samples of a model of crosses (see src/summary/crosses.ts), stored flat: the places of the weights that each looks up. */
export class Samples {
  readonly width: number
  places = new Int16Array(2 ** 20)
  targets = new Uint8Array(2 ** 16)
  count = 0
  weights = 0

  /** @param width number of crosses */
  constructor(width: number) {
    this.width = width
  }

  /** Adds all samples of one article; `target` is asked for each. */
  add<Name extends string>(
    crosses: readonly (readonly [Name, Name])[],
    sizes: Readonly<Record<Name, number>>,
    traits: Readonly<Record<Name, Uint8Array>>,
    target: (sample: number) => boolean,
  ): void {
    const added = traits[crosses[0]![0]].length
    while ((this.count + added) * this.width > this.places.length) this.places = grown(this.places)
    while (this.count + added > this.targets.length) this.targets = grown(this.targets)
    let offset = 0
    for (const [c, [a, b]] of crosses.entries()) {
      for (let i = 0; i < added; i++) {
        const place = offset + traits[a][i]! * sizes[b] + traits[b][i]!
        this.places[(this.count + i) * this.width + c] = place
      }
      offset += sizes[a] * sizes[b]
    }
    for (let i = 0; i < added; i++) this.targets[this.count + i] = target(i) ? 1 : 0
    this.weights = offset
    this.count += added
  }
}

function grown<T extends Int16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (size: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}

/** Passes over the samples, step, and the pull of seldom seen bins to nought. More passes change nothing held out. */
const PASSES = 4
const RATE = 0.1
const PENALTY = 1e-6

/** Steps through the samples by a prime, so that neighbours come from different articles. */
const STRIDE = 104_729

/** Logistic regression by Adagrad (Duchi, Hazan and Singer 2011) in a fixed order. */
export function fitLogistic({
  places,
  targets,
  count,
  width,
  weights: size,
}: Samples): Float32Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  for (let pass = 0; pass < PASSES; pass++) {
    for (let step = 0; step < count; step++) {
      const sample = (step * STRIDE + pass) % count
      const at = sample * width
      let odds = 0
      for (let f = 0; f < width; f++) odds += weights[places[at + f]!]!
      const error = 1 / (1 + Math.exp(-odds)) - targets[sample]!
      for (let f = 0; f < width; f++) {
        const w = places[at + f]!
        const gradient = error + PENALTY * weights[w]!
        squares[w]! += gradient * gradient
        weights[w]! -= (RATE * gradient) / Math.sqrt(squares[w]!)
      }
    }
  }
  return Float32Array.from(weights)
}
