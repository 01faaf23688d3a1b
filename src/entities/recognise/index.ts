import { readModelInto } from '../../package-files.ts'
import { blocksOf, type Root, type Sentence } from '../../tree.ts'
import { Arena } from './kernel/index.ts'
import { ENTITY_TYPES, type RecognisedMention } from './mention.ts'
import { openModel } from './model.ts'
import { Tagger } from './tagger.ts'

let tagger: Tagger | undefined

/**
 * Finds typed names in every sentence of the tree, by the network that `training/names` made (a window network with
 * BILOU labels under a conditional random field). The model is read on first use.
 *
 * @returns mentions in reading order, without overlaps, over all blocks: bylines, captions and left-out lines too
 * @throws where the package lacks its model
 */
export function recognise(root: Root): RecognisedMention[] {
  tagger ??= openTagger()
  const sentences: Sentence[] = []
  for (const block of blocksOf(root)) sentences.push(...block.children)
  return tagger
    .tag(sentences.map(({ value }) => value))
    .map(({ sentence, start, end, type, p, types }) => ({
      sentence: sentences[sentence]!,
      start,
      end,
      type: ENTITY_TYPES[type]!,
      p,
      types,
    }))
}

/** Reads the model straight into the kernel's memory, so that there is one copy of it. */
function openTagger(): Tagger {
  const arena = new Arena()
  return new Tagger(openModel(readModelInto('names.bin', size => arena.takeBytes(size))), arena)
}
