/**
 * Forms of words that tell how a sentence stands and who speaks in it, with their bits (kernel/assembly/vocabulary.ts),
 * a blank between any two. In lower case, which stands for any but where it is said otherwise.
 */
export const FORMS: readonly (readonly [words: string, bits: number])[] = [
  // Verbs that say who says something, in the forms that news uses. As they are spelled here.
  [
    'said says say told tells added adds according explained explains noted notes wrote writes asked asks replied ' +
      'insisted claimed claims stated recalled tweeted posted',
    1,
  ],
  // Point back: to someone or something named before, or to what was said ("this", "such a ban", "both").
  [
    'he she they it him her them his hers its their theirs himself herself themselves itself ' +
      'this that these those such another others both neither',
    2,
  ],
  // Tie a sentence to what was said just before.
  [
    'but and or so nor yet however moreover furthermore additionally meanwhile instead nevertheless nonetheless ' +
      'therefore thus hence consequently also then still otherwise similarly likewise besides indeed ' +
      'because afterwards afterward later earlier',
    4,
  ],
  // Before a word that points back, they point back too: "in it", "with that".
  [
    'in on at for with by from to of after before under over about despite like since until without through among ' +
      'between',
    8,
  ],
  // After a word that points back, they point at no sentence: "this week".
  [
    'day morning afternoon evening night week weekend month quarter season spring summer autumn fall winter year century',
    16,
  ],
  // Have a capital and name no one. As they are spelled here.
  [
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
      'September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec',
    32,
  ],
]

/** The writer's own voice. As stems, which these words are. */
export const OWN_VOICE = 'i we my our us me'
