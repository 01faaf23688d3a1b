import {
  ANNOUNCES,
  ASKS,
  HALF_QUOTED,
  LABELLED,
  LEANS,
  TermDocument,
} from '../src/summary/document.ts'

/** Words as a reader counts them: runs between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Says whether a sentence of a summary has a fault. `supported`: the article has nothing before it, or the summary has that too. */
type Fault = (text: string, supported: boolean) => boolean

/** Why a sentence of a summary does not stand alone. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'leans on a sentence that is not there': (text, supported) => !supported && has(text, LEANS),
  'is half of a quotation': text => has(text, HALF_QUOTED),
  'is a question': text => has(text, ASKS),
  'is a fragment of less than six words': text => countWords(text) < 6,
  'is a caption with its label': text => has(text, LABELLED),
  'only announces what follows': text => has(text, ANNOUNCES),
}

function has(text: string, bit: number): boolean {
  return new TermDocument([{ value: text }]).standings.some(standing => standing & bit)
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
