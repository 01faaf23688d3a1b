/**
 * Words before a person's name that are no part of it, and that the network now and then takes in: forms of address,
 * ranks and titles of honour that hardly begin a name of another kind ("Lady Gaga" and "Prince Rupert" are left alone).
 */
const TITLES = new Set(
  'Mr Mrs Ms Miss Dr Prof Professor Rev Reverend Sir Dame Gen Sen Rep Gov Lt Col Capt Sgt Maj Adm Cmdr Hon Judge Justice President Minister Senator Congressman Congresswoman Governor Mayor Ambassador General Colonel Captain Alderman Alderwoman Councilman Councilwoman Councillor Councilor Commissioner Chancellor Chairman Chairwoman Detective Inspector Superintendent Sergeant Lieutenant Commander Admiral Archbishop Rabbi Imam Sheikh Sheik Mullah Ayatollah Datuk Dato Datin Datuk Seri Sri Tun Haji Hajah Ustaz Shri Smt Chief Alhaji Insp Cllr DCI DI DS DC PC WPC DSI Supt Det Brig Brigadier Cpl Corporal Cdr Constable'.split(
    ' ',
  ),
)

/** Titles of two words whose first is a name elsewhere. */
const PAIRS = new Set(['Tan Sri', 'Puan Sri', 'Toh Puan', 'Ch Insp', 'Ch Supt'])

/**
 * How many words at the beginning of a person's name are titles; at least one word is left.
 *
 * @param words words of the name as they stand
 */
export function countTitles(words: readonly string[]): number {
  let count = 0
  for (;;) {
    const [word = '', next = ''] = words.slice(count)
    if (PAIRS.has(`${word} ${next}`) && count + 2 < words.length) count += 2
    else if (TITLES.has(word.replace(/[.'’]+$/, '')) && count + 1 < words.length) count++
    else if (count > 0 && /^[.'’]$/.test(word) && count + 1 < words.length) count++
    else return count
  }
}
