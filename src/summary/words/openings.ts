/** First words by which a sentence leans on the one before it. In lower case. */

/** Stand for someone or something named before. */
export const PRONOUNS = new Set(
  'he she they it him her them his hers its their theirs himself herself themselves itself'.split(
    ' ',
  ),
)

/** Point back: "this", "such a ban", "both". */
export const DEMONSTRATIVES = new Set(
  'this that these those such another others both neither'.split(' '),
)

/** After a demonstrative they point at no sentence: "this week". */
export const TIMES = new Set(
  'day morning afternoon evening night week weekend month quarter season spring summer autumn fall winter year century'.split(
    ' ',
  ),
)

/** Tie a sentence to what was said just before. */
export const CONNECTIVES = new Set(
  (
    'but and or so nor yet however moreover furthermore additionally meanwhile instead nevertheless nonetheless ' +
    'therefore thus hence consequently also then still otherwise similarly likewise besides indeed ' +
    'because afterwards afterward later earlier'
  ).split(' '),
)

/** Before a word that points back, they point back too: "in it", "with that". */
export const PREPOSITIONS = new Set(
  (
    'in on at for with by from to of after before under over about despite like since until without through among ' +
    'between'
  ).split(' '),
)

/** The writer's own voice. As stems, which these words are. */
export const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'us', 'me'])

/** Have a capital and name no one. */
export const CALENDAR = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec'
  ).split(' '),
)
