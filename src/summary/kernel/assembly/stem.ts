// Porter's stemmer (1980), step by step as the package `stemmer` has it, on code units in lower case.

/** No English word is longer; beyond, and up to three letters, a word is its own stem. As src/language/stems.ts has it. */
const LONGEST_WORD = 40
const SHORTEST_WORD = 4

const Y: i32 = 0x79

/** Cuts a word down to its stem where it stands; returns the stem's length. */
export function stem(word: usize, length: i32): i32 {
  if (length < SHORTEST_WORD || length > LONGEST_WORD) return length
  const y = load<u16>(word) == Y
  // A first "y" is a consonant.
  if (y) store<u16>(word, 0x59)
  let n = plural(word, length)
  n = past(word, n)
  if (n > 1 && unit(word, n - 1) == Y && fits(word, n - 1, VOWEL)) put(word, n - 1, 0x69)
  n = replace(word, n, STEP_2, STEP_2_BY)
  n = replace(word, n, STEP_3, STEP_3_BY)
  n = ending(word, n)
  if (n > 1 && unit(word, n - 1) == 0x65) {
    const rest = n - 1
    if (fits(word, rest, TWO) || (fits(word, rest, ONE) && !isShort(word, rest))) n = rest
  }
  if (n > 1 && unit(word, n - 1) == 0x6c && unit(word, n - 2) == 0x6c && fits(word, n, TWO)) n--
  if (y) store<u16>(word, Y)
  return n
}

// @ts-ignore: decorator
@inline
function unit(word: usize, i: i32): i32 {
  return load<u16>(word + (<usize>i << 1))
}

// @ts-ignore: decorator
@inline
function put(word: usize, i: i32, unit: i32): void {
  store<u16>(word + (<usize>i << 1), <u16>unit)
}

/** Whether a word ends so, with a letter before it at least. */
function ends(word: usize, n: i32, suffix: string): bool {
  let i = suffix.length
  if (n <= i) return false
  const from = n - i
  while (i-- > 0) if (unit(word, from + i) != suffix.charCodeAt(i)) return false
  return true
}

/** "caresses" -> "caress", "ponies" -> "poni", "cats" -> "cat". */
function plural(word: usize, n: i32): i32 {
  if (ends(word, n, 'sses') || ends(word, n, 'ies')) return n - 2
  return n > 2 && unit(word, n - 1) == 0x73 && unit(word, n - 2) != 0x73 ? n - 1 : n
}

/** "agreed" -> "agree", "plastered" -> "plaster", "hopping" -> "hop", "filing" -> "file". */
function past(word: usize, n: i32): i32 {
  if (ends(word, n, 'eed')) return fits(word, n - 3, SOME) ? n - 1 : n
  const rest = ends(word, n, 'ed') ? n - 2 : ends(word, n, 'ing') ? n - 3 : 0
  if (rest == 0 || !fits(word, rest, VOWEL)) return n
  const last = unit(word, rest - 1)
  const before = rest > 1 ? unit(word, rest - 2) : 0
  const e =
    (before == 0x61 && last == 0x74) || (before == 0x62 && last == 0x6c) || (before == 0x69 && last == 0x7a)
  if (!e && before == last && doubles(last)) return rest - 1
  if (!e && !isShort(word, rest)) return rest
  put(word, rest, 0x65)
  return rest + 1
}

/** Whether a letter that stands twice is one too many: no vowel, and none of "l", "s" and "z". */
function doubles(unit: i32): bool {
  return !isVowel(unit) && unit != Y && unit != 0x6c && unit != 0x73 && unit != 0x7a
}

/** Longest first; each with what takes its place. */
const STEP_2: StaticArray<string> = [
  'ational', 'ization', 'iveness', 'fulness', 'ousness', 'tional', 'biliti', 'entli', 'ousli', 'ation', 'alism',
  'aliti', 'iviti', 'enci', 'anci', 'izer', 'alli', 'ator', 'logi', 'bli', 'eli',
]
const STEP_2_BY: StaticArray<string> = [
  'ate', 'ize', 'ive', 'ful', 'ous', 'tion', 'ble', 'ent', 'ous', 'ate', 'al',
  'al', 'ive', 'ence', 'ance', 'ize', 'al', 'ate', 'log', 'ble', 'e',
]
const STEP_3: StaticArray<string> = ['icate', 'ative', 'alize', 'iciti', 'ical', 'ness', 'ful']
const STEP_3_BY: StaticArray<string> = ['ic', '', 'al', 'ic', 'ic', '', '']
const STEP_4: StaticArray<string> = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'al', 'er',
  'ic', 'ou',
]

/** Place of the longest ending that a word has, or -1. */
function endingOf(word: usize, n: i32, endings: StaticArray<string>): i32 {
  for (let i = 0; i < endings.length; i++) if (ends(word, n, unchecked(endings[i]))) return i
  return -1
}

/** "relational" -> "relate", "hopeful" -> "hope". */
function replace(word: usize, n: i32, endings: StaticArray<string>, by: StaticArray<string>): i32 {
  const found = endingOf(word, n, endings)
  if (found < 0) return n
  const rest = n - unchecked(endings[found]).length
  if (!fits(word, rest, SOME)) return n
  const other = unchecked(by[found])
  for (let i = 0; i < other.length; i++) put(word, rest + i, other.charCodeAt(i))
  return rest + other.length
}

/** "adjustment" -> "adjust", "adoption" -> "adopt". */
function ending(word: usize, n: i32): i32 {
  const found = endingOf(word, n, STEP_4)
  if (found >= 0) {
    const rest = n - unchecked(STEP_4[found]).length
    return fits(word, rest, TWO) ? rest : n
  }
  const ion = n > 4 && (ends(word, n, 'sion') || ends(word, n, 'tion'))
  return ion && fits(word, n - 3, TWO) ? n - 3 : n
}

// @ts-ignore: decorator
@inline
function isVowel(unit: i32): bool {
  return unit == 0x61 || unit == 0x65 || unit == 0x69 || unit == 0x6f || unit == 0x75
}

/*
 * Porter's measure: a word is [C](VC)...[V], where "y" may begin a run of vowels and a run of consonants, but goes on with
 * neither. So more than one reading is followed at a time: bits for the runs that a letter may stand in.
 */
const START = 1
const C1 = 2
const V1 = 4
const C2 = 8
const V2 = 16
const C3 = 32

/** What a beginning may have to fit: VC once or more, twice or more, exactly once; a vowel. */
const SOME = 0
const TWO = 1
const ONE = 2
const VOWEL = 3

function fits(word: usize, n: i32, shape: i32): bool {
  let runs = START
  for (let i = 0; i < n; i++) {
    const letter = unit(word, i)
    const vowel = isVowel(letter)
    let next = 0
    if (!vowel) next |= ((runs & START) << 1) | ((runs & (V1 | V2)) << 1)
    if (!vowel && letter != Y) next |= runs & (C1 | C2)
    if (vowel || letter == Y) next |= ((runs & START) << 2) | ((runs & (C1 | C2)) << 1)
    if (vowel) next |= runs & (V1 | V2)
    runs = next
    if (shape == SOME && runs & C2) return true
    if (shape == TWO && runs & C3) return true
    if (shape == VOWEL && runs & V1) return true
    if (runs == 0) return false
  }
  return shape == ONE && (runs & (C2 | V2)) != 0
}

/** Consonants, a vowel and a consonant that is no "w", "x" or "y": "fil". */
function isShort(word: usize, n: i32): bool {
  if (n < 3) return false
  const last = unit(word, n - 1)
  if (isVowel(last) || last == Y || last == 0x77 || last == 0x78) return false
  const middle = unit(word, n - 2)
  if (!isVowel(middle) && middle != Y) return false
  if (isVowel(unit(word, 0))) return false
  for (let i = 1; i < n - 2; i++) if (isVowel(unit(word, i)) || unit(word, i) == Y) return false
  return true
}
