import type { Story } from '../story.ts'

/** Ends a sentence, behind quotes and brackets that close. */
const ENDS = /[.!?…]["'”’)\]]*$/

/** Whether a summary reads as running text: points without a full stop run into each other and stay a list. */
export function readsAsProse({ summary: { sentences } }: Story): boolean {
  return sentences.length < 2 || sentences.every(({ text }) => ENDS.test(text))
}
