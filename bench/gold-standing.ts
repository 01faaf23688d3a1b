import { announces, asks, hasLabel, leans, quotesBalanced } from '../src/summary/standing.ts'

/** Words as a reader counts them: runs between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Says whether a sentence of a summary has a fault. `supported`: the article has nothing before it, or the summary has that too. */
type Fault = (text: string, supported: boolean) => boolean

/** Why a sentence of a summary does not stand alone. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'leans on a sentence that is not there': (text, supported) => !supported && leans(text),
  'is half of a quotation': text => !quotesBalanced(text),
  'is a question': asks,
  'is a fragment of less than six words': text => countWords(text) < 6,
  'is a caption with its label': hasLabel,
  'only announces what follows': announces,
}

/** Whether a sentence of a summary has a fault, of an article with these sentences. */
export function hasFault(
  name: string,
  summary: readonly string[],
  sentences: readonly string[],
): boolean {
  return summary.some((text, k) => {
    const i = sentences.indexOf(text)
    return FAULTS[name]!(text, i === 0 || (k > 0 && summary[k - 1] === sentences[i - 1]))
  })
}
