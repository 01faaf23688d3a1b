/**
 * Room for so many bytes: `at` itself where that has as many, or else a new block, larger by half, whose content is not
 * set. Lists are filled again and again, article after article; what growing leaves behind adds up to less than twice
 * the largest. The size of a block stands before it.
 */
export function room(at: usize, bytes: usize): usize {
  if (at && load<usize>(at - HEADER) >= bytes) return at
  const size = bytes + (bytes >> 1) + 256
  const block = heap.alloc(size + HEADER) + HEADER
  store<usize>(block - HEADER, size)
  return block
}

const HEADER: usize = 16

/** The same for a list that goes on growing: keeps its first `used` bytes. */
export function longer(at: usize, used: usize, bytes: usize): usize {
  const block = room(at, bytes)
  if (block != at && used) memory.copy(block, at, used)
  return block
}

/** The same, all 0. */
export function blank(at: usize, bytes: usize): usize {
  const block = room(at, bytes)
  memory.fill(block, 0, bytes)
  return block
}
