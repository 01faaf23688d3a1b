// AssemblyScript: layer 1 of the candidates (see ../../products.ts and ../../network.ts). Forms are numbered from -2:
// the two edges of a sentence come before the first form of the lexicon.

import { multiply } from './kernel'

const EDGES: i32 = 2

/**
 * Gives a place, one behind the other from `vectors` on, to the vector of each of `count` forms that has none yet (0 in
 * `places`), and lists these forms. Returns their number.
 */
export function placeForms(count: i32, forms: usize, places: usize, vectors: usize, width: i32, list: usize): i32 {
  let found = 0
  for (let i = 0; i < count; i++) {
    const form = load<i32>(forms + (<usize>i << 2))
    const cell = places + (<usize>(form + EDGES) << 2)
    if (load<usize>(cell) != 0) continue
    store<usize>(cell, vectors)
    store<i32>(list + (<usize>found << 2), form)
    found++
    vectors += <usize>width << 2
  }
  return found
}

/** Cell of the place of a form's product at a position. */
// @ts-ignore: decorator
@inline
function cellOf(form: i32, position: i32, positions: i32, places: usize): usize {
  return places + (<usize>((form + EDGES) * positions + position) << 2)
}

/**
 * Computes what is missing of the products of each form in `rows` windows of `positions` forms with the weights of its
 * position (`width` x `columns` for each position, one after the other). New products come one behind the other from
 * `products` on. `inputs` has room for the vectors of one position. Returns how many products are new.
 */
export function multiplyForms(
  rows: i32, positions: i32, windows: usize,
  vectorPlaces: usize, width: i32, weights: usize,
  productPlaces: usize, products: usize, columns: i32, inputs: usize,
): i32 {
  const vectorBytes: usize = <usize>width << 2
  const productBytes: usize = <usize>columns << 2
  let made = 0
  for (let p = 0; p < positions; p++) {
    let missing = 0
    for (let i = 0; i < rows; i++) {
      const form = load<i32>(windows + (<usize>(i * positions + p) << 2))
      const cell = cellOf(form, p, positions, productPlaces)
      if (load<usize>(cell) != 0) continue
      const vector = load<usize>(vectorPlaces + (<usize>(form + EDGES) << 2))
      memory.copy(inputs + <usize>missing * vectorBytes, vector, vectorBytes)
      store<usize>(cell, products + <usize>missing * productBytes)
      missing++
    }
    memory.fill(products, 0, <usize>missing * productBytes)
    const b = weights + <usize>p * vectorBytes * <usize>columns
    multiply(missing, columns, width, inputs, vectorBytes, 4, b, productBytes, products, productBytes)
    products += <usize>missing * productBytes
    made += missing
  }
  return made
}

/**
 * out[rows x columns] = the products of each window, the row of its sentence, the row of the document, the bias and the
 * rows of its bits of context, added up in this order;
 * `columns` a multiple of 32. `terms` has room for as many addresses as a row has terms.
 */
export function sumWindows(
  rows: i32, positions: i32, windows: usize, places: usize, columns: i32,
  sentences: usize, ofSentences: usize, ofDocument: usize, bias: usize,
  contexts: usize, ofContexts: usize, terms: usize, out: usize,
): void {
  const bytes: usize = <usize>columns << 2
  for (let i = 0; i < rows; i++) {
    let next = terms
    for (let p = 0; p < positions; p++) {
      store<usize>(next, load<usize>(cellOf(load<i32>(windows), p, positions, places)))
      next += 4
      windows += 4
    }
    const at: usize = <usize>i << 2
    store<usize>(next, ofSentences + <usize>load<i32>(sentences + at) * bytes)
    store<usize>(next, ofDocument, 4)
    store<usize>(next, bias, 8)
    next += 12
    for (let bits = load<u32>(contexts + at); bits != 0; bits &= bits - 1) {
      store<usize>(next, ofContexts + <usize>ctz(bits) * bytes)
      next += 4
    }
    for (let j: usize = 0; j < bytes; j += 128) addTerms(terms, next, j, out + j)
    out += bytes
  }
}

/** out[32] = the sum of 32 columns, from `offset` bytes on, of the terms from `terms` up to `end`. */
// @ts-ignore: decorator
@inline
function addTerms(terms: usize, end: usize, offset: usize, out: usize): void {
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0
  for (let term = terms; term < end; term += 4) {
    const x = load<usize>(term) + offset
    s0 = f32x4.add(s0, v128.load(x))
    s1 = f32x4.add(s1, v128.load(x, 16))
    s2 = f32x4.add(s2, v128.load(x, 32))
    s3 = f32x4.add(s3, v128.load(x, 48))
    s4 = f32x4.add(s4, v128.load(x, 64))
    s5 = f32x4.add(s5, v128.load(x, 80))
    s6 = f32x4.add(s6, v128.load(x, 96))
    s7 = f32x4.add(s7, v128.load(x, 112))
  }
  v128.store(out, s0); v128.store(out, s1, 16); v128.store(out, s2, 32); v128.store(out, s3, 48)
  v128.store(out, s4, 64); v128.store(out, s5, 80); v128.store(out, s6, 96); v128.store(out, s7, 112)
}
