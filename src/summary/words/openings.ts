/** First words by which a sentence leans on the one before it. In lower case. */

/** Stand for someone or something named before. */
export const PRONOUNS = new Set(
  'he she they it him her them his hers its their theirs himself herself themselves itself'.split(
    ' ',
  ),
)

/** Point back, at times forward: "this", "such a ban". */
export const DEMONSTRATIVES = new Set(
  'this that these those such here there another others both neither either one some'.split(' '),
)

/** Tie a sentence to what was said just before. */
export const CONNECTIVES = new Set(
  (
    'but and or so nor yet however moreover furthermore additionally meanwhile instead nevertheless nonetheless ' +
    'therefore thus hence consequently also then still otherwise similarly likewise besides indeed ' +
    'because afterwards afterward later earlier'
  ).split(' '),
)

/** The speaker's own voice, out of place in a summary unless quoted. */
export const FIRST_PERSON = new Set(
  "i we my our me us mine ours i'm i've we're we've i'll we'll".split(' '),
)

/** Begin a question or a remark to the reader. */
export const ADDRESS = new Set('you your yours'.split(' '))
