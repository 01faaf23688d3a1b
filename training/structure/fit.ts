import { pointAt, toSource } from '../../src/source.ts'
import { readBlocks } from '../../src/structure/blocks.ts'
import {
  OUTPUTS,
  runNetwork,
  SHAPES,
  UNITS,
  type Weights,
} from '../../src/structure/decide/network.ts'
import { readFeatures } from '../../src/structure/features/index.ts'
import { BASE, FEATURES, WORDING } from '../../src/structure/features/templates.ts'
import { type Article, toArticle } from './articles.ts'
import { backward } from './backward.ts'
import type { Example } from './corpus.ts'
import { othersBySite } from './others.ts'
import { pick, type Random, seeded, shuffled } from './random.ts'
import { render } from './render.ts'

/** A document ready for the network. */
export interface Document {
  site: string
  kind: 'layout' | 'rendered' | 'story'
  article: string
  features: number[][]
  counts: boolean[]
  targets: Int8Array
}

export interface FitOptions {
  /** How often the network sees each article (in so many of its layouts and renderings, and each story page so often). */
  passes: number
  layouts: number
  renderings: number
  stories: number
  /** Share of the renderings that are whole pages: 0 to 1. */
  whole: number
  seed: number
  log: (message: string) => void
}

/** Adam's decay rates (Kingma and Ba 2015), as published. */
const BETA1 = 0.9
const BETA2 = 0.999
/** Step width, falling to nothing in a half cosine. */
const RATE = 2e-3
/** Documents to a step. */
const BATCH = 8
/** Pull of each step on the weights towards zero, relative to the rate. */
const DECAY = 2e-3
/** Chance that a block hides the features that come from word lists, and that any feature is hidden. */
const HIDE_WORDING = 0.3
const HIDE = 0.08
/** Chance that a unit of the first layer is silent (dropout, Srivastava et al. 2014). */
const SILENT = 0.1
/** Renderings made of each article; passes draw from them. */
const POOL = 8

/**
 * Reads the features of all examples, and sets each article in some layouts of its own.
 *
 * @param more articles that come without a layout
 * @param whole share of these layouts that are whole pages: 0 to 1
 */
export function prepare(
  examples: readonly Example[],
  more: readonly Article[],
  { seed, whole }: Pick<FitOptions, 'seed' | 'whole'>,
): Document[] {
  const random = seeded(seed)
  const articles = examples
    .filter(({ variant }) => variant === 'blank' || variant === 'story')
    .map(toArticle)
    .filter((article): article is Article => article !== null)
    .concat(more)
  const documents = examples.map(toDocument)
  const bySite = othersBySite(articles)
  for (const article of articles) {
    const others = bySite.get(article.site)!
    for (let i = 0; i < POOL; i++)
      documents.push(toDocument(render(article, others, random, whole)))
  }
  return documents
}

function toDocument(example: Example): Document {
  const { site, article, variant } = example
  const source = toSource(example.text)
  const blocks = readBlocks(example.text)
  const reads = readFeatures(blocks)
  const targets = new Int8Array(blocks.length).fill(-1)
  for (const [i, block] of blocks.entries()) {
    const role = example.roles.get(pointAt(source, block.range.start).line)
    if (role && reads[i]!.short) targets[i] = OUTPUTS.indexOf(role)
  }
  return {
    site,
    article,
    kind: variant === 'rendered' ? 'rendered' : variant === 'story' ? 'story' : 'layout',
    features: reads.map(read => read.features),
    counts: reads.map(read => read.short),
    targets,
  }
}

/** Trains the network; the same documents and options give the same weights. */
export function fitNetwork(documents: readonly Document[], options: FitOptions): Weights {
  const random = seeded(options.seed)
  const weights = newWeights(random)
  const grads = zeros()
  const state = { m: zeros(), v: zeros(), step: 0 }
  const groups = groupByArticle(documents)
  for (let pass = 0; pass < options.passes; pass++) {
    const order = shuffled(
      random,
      [...groups.values()].flatMap(group => draw(group, options, random)),
    )
    let loss = 0
    let counted = 0
    for (let i = 0; i < order.length; i += BATCH) {
      for (const document of order.slice(i, i + BATCH)) {
        const { counts, targets } = document
        const features = document.features.map((list, b) => (counts[b] ? hide(list, random) : list))
        const run = runNetwork(weights, features, counts, units => silence(units, random))
        loss += backward(weights, grads, run, features, counts, targets)
        for (const target of targets) if (target >= 0) counted++
      }
      const progress = (pass + i / order.length) / options.passes
      adam(weights, grads, state, (RATE * (1 + Math.cos(Math.PI * progress))) / 2)
    }
    options.log(`pass ${pass + 1} of ${options.passes}, loss ${(loss / counted).toFixed(4)}`)
  }
  return weights
}

/** The documents of one article that a pass sees. */
function draw(group: readonly Document[], options: FitOptions, random: Random): Document[] {
  const of = (kind: Document['kind'], count: number) => {
    const list = group.filter(document => document.kind === kind)
    return list.length > 0 ? Array.from({ length: count }, () => pick(random, list)) : []
  }
  return [
    ...of('layout', options.layouts),
    ...of('rendered', options.renderings),
    ...of('story', options.stories),
  ]
}

const WORDING_RANGES = WORDING.map(kind => [BASE[kind], nextBase(BASE[kind])] as const)

function nextBase(base: number): number {
  return Math.min(FEATURES, ...Object.values(BASE).filter(other => other > base))
}

function hide(features: readonly number[], random: Random): number[] {
  const wording = random() < HIDE_WORDING
  return features.filter(feature => {
    if (random() < HIDE) return false
    return !(wording && WORDING_RANGES.some(([from, to]) => feature >= from && feature < to))
  })
}

/** The gradient of the first layer lacks the factor that is put in here; Adam's steps do not depend on it. */
function silence(units: Float32Array, random: Random): void {
  for (let u = 0; u < UNITS; u++) units[u] = random() < SILENT ? 0 : units[u]! / (1 - SILENT)
}

function zeros(): Weights {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, [rows, columns]]) => [
      name,
      new Float32Array(rows * columns),
    ]),
  ) as Weights
}

/** He initialisation, for layers of which few inputs hold at once. */
function newWeights(random: Random): Weights {
  const weights = zeros()
  for (const [name, [rows, columns]] of Object.entries(SHAPES)) {
    const list = weights[name as keyof Weights]
    const scale = Math.sqrt(2 / (name === 'layer1' ? 50 : rows))
    for (let i = 0; i < (rows - 1) * columns; i++)
      list[i] = (random() + random() + random() - 1.5) * 2 * scale * 0.5
  }
  return weights
}

function adam(
  weights: Weights,
  grads: Weights,
  state: { m: Weights; v: Weights; step: number },
  rate: number,
): void {
  state.step++
  const fix1 = 1 - BETA1 ** state.step
  const fix2 = 1 - BETA2 ** state.step
  for (const name of Object.keys(SHAPES) as (keyof Weights)[]) {
    const w = weights[name]
    const g = grads[name]
    const m = state.m[name]
    const v = state.v[name]
    for (let i = 0; i < w.length; i++) {
      const gradient = g[i]! / BATCH
      m[i] = BETA1 * m[i]! + (1 - BETA1) * gradient
      v[i] = BETA2 * v[i]! + (1 - BETA2) * gradient * gradient
      w[i]! -= rate * (m[i]! / fix1 / (Math.sqrt(v[i]! / fix2) + 1e-8) + DECAY * w[i]!)
      g[i] = 0
    }
  }
}

function groupByArticle(documents: readonly Document[]): Map<string, Document[]> {
  const groups = new Map<string, Document[]>()
  for (const document of documents) {
    const group = groups.get(document.article)
    if (group) group.push(document)
    else groups.set(document.article, [document])
  }
  return groups
}
