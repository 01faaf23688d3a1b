/** Verbs that say who says something, in the forms that news uses. In lower case. */
export const REPORTING = new Set(
  (
    'said says say told tells added adds according explained explains noted notes wrote writes asked asks replied ' +
    'insisted claimed claims stated recalled tweeted posted'
  ).split(' '),
)
