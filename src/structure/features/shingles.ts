/** Words that make a shingle; fewer are met in other texts by chance. */
const WORDS = 4

/**
 * A number for each row of four words of a text in small letters (Broder 1997: "On the resemblance and containment of
 * documents"); equal rows have equal numbers, others hardly ever.
 */
export function* shingles(text: string): Generator<number> {
  const hashes = [0, 0, 0, 0]
  let words = 0
  let hash = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    if (isWordUnit(unit)) {
      hash = (Math.imul(hash, 31) + unit + 1) | 0
      continue
    }
    if (hash === 0) continue
    hashes[words % WORDS] = hash
    words++
    hash = 0
    if (words < WORDS) continue
    let all = 7
    for (let w = 0; w < WORDS; w++)
      all = (Math.imul(all, 1000003) ^ hashes[(words + w) % WORDS]!) | 0
    yield all
  }
}

/** Letters and digits; beyond ASCII everything but the common marks counts as one. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
  return (
    unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    (unit < 0x2000 || unit > 0x206f) &&
    (unit < 0x3000 || unit > 0x303f)
  )
}
