// AssemblyScript: layer 1 of the candidates (see ../../products.ts and ../../network.ts). Forms are numbered from -2:
// the two edges of a sentence come before the first form of the lexicon.

import { add, multiply } from './kernel'

const EDGES: i32 = 2

/**
 * Gives a place, from `taken` + 1 on, to each of `count` forms that has none yet (0 in `places`), and lists these forms.
 * Returns their number.
 */
export function placeForms(count: i32, forms: usize, places: usize, taken: i32, list: usize): i32 {
  let found = 0
  for (let i = 0; i < count; i++) {
    const form = load<i32>(forms + (<usize>i << 2))
    const cell = places + (<usize>(form + EDGES) << 2)
    if (load<i32>(cell) != 0) continue
    store<i32>(list + (<usize>found << 2), form)
    store<i32>(cell, taken + ++found)
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
 * position (`width` x `columns` for each position, one after the other). New products come behind the `taken` ones.
 * `inputs` has room for the vectors of one position. Returns how many products there are then.
 */
export function multiplyForms(
  rows: i32, positions: i32, windows: usize,
  vectorPlaces: usize, vectors: usize, width: i32, weights: usize,
  productPlaces: usize, products: usize, columns: i32, taken: i32, inputs: usize,
): i32 {
  const vectorBytes: usize = <usize>width << 2
  const productBytes: usize = <usize>columns << 2
  for (let p = 0; p < positions; p++) {
    let missing = 0
    for (let i = 0; i < rows; i++) {
      const form = load<i32>(windows + (<usize>(i * positions + p) << 2))
      const cell = cellOf(form, p, positions, productPlaces)
      if (load<i32>(cell) != 0) continue
      const vector = <usize>(load<i32>(vectorPlaces + (<usize>(form + EDGES) << 2)) - 1)
      memory.copy(inputs + <usize>missing * vectorBytes, vectors + vector * vectorBytes, vectorBytes)
      store<i32>(cell, taken + ++missing)
    }
    const out = products + <usize>taken * productBytes
    memory.fill(out, 0, <usize>missing * productBytes)
    const b = weights + <usize>p * vectorBytes * <usize>columns
    multiply(missing, columns, width, inputs, vectorBytes, 4, b, productBytes, out, productBytes)
    taken += missing
  }
  return taken
}

/**
 * out[rows x columns] = the products of each window, the row of its sentence, the row of the document, the bias and the
 * rows of its bits of context, added up in this order.
 */
export function sumWindows(
  rows: i32, positions: i32, windows: usize, places: usize, products: usize, columns: i32,
  sentences: usize, ofSentences: usize, ofDocument: usize, bias: usize,
  contexts: usize, ofContexts: usize, out: usize,
): void {
  const bytes: usize = <usize>columns << 2
  for (let i = 0; i < rows; i++) {
    memory.fill(out, 0, bytes)
    for (let p = 0; p < positions; p++) {
      const place = load<i32>(cellOf(load<i32>(windows), p, positions, places))
      add(columns, products + <usize>(place - 1) * bytes, out)
      windows += 4
    }
    const at: usize = <usize>i << 2
    add(columns, ofSentences + <usize>load<i32>(sentences + at) * bytes, out)
    add(columns, ofDocument, out)
    add(columns, bias, out)
    for (let bits = load<u32>(contexts + at); bits != 0; bits &= bits - 1)
      add(columns, ofContexts + <usize>ctz(bits) * bytes, out)
    out += bytes
  }
}
