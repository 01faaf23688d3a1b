/**
 * How well mentions of one thing are made one entity: pairwise precision and recall over the cases in
 * fixtures/aliases/cases.jsonl, on the mentions that are marked there and on those that the recogniser finds.
 *
 *   npx tsx bench/aliases.ts [--errors]
 *
 * A pair is two mentions of one passage; it is right when the passage and nutgraf both give them one entity. On recognised
 * mentions, a pair is missed as well where one of its names was not found.
 */
import { parseArgs } from 'node:util'
import { recognise } from '../src/entities/recognise/index.ts'
import type { RecognisedMention } from '../src/entities/recognise/mention.ts'
import { resolve } from '../src/entities/resolve/index.ts'
import { toSource } from '../src/source.ts'
import { readStructure } from '../src/structure/index.ts'
import type { Root } from '../src/tree.ts'
import { type Pair, pairsOf } from './gold-alias-pairs.ts'
import { readAliasCases } from './gold-aliases.ts'
import { goldMentions } from './gold-mentions.ts'

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const cases = readAliasCases()

function report(title: string, mentionsOf: (root: Root, i: number) => RecognisedMention[]): void {
  const all: Pair[] = []
  let faultless = 0
  cases.forEach((one, i) => {
    const root = readStructure(toSource(one.text), { format: 'text' })
    const pairs = pairsOf(one, root, resolve(root, mentionsOf(root, i)))
    const wrong = pairs.filter(({ gold, found }) => gold !== found)
    if (wrong.length === 0) faultless++
    if (values.errors)
      for (const { names, found } of wrong)
        console.log(`  ${one.id}: ${found ? 'merged' : 'apart '} ${names}`)
    all.push(...pairs)
  })
  const right = all.filter(({ gold, found }) => gold && found).length
  const share = (of: (pair: Pair) => boolean) => ((100 * right) / all.filter(of).length).toFixed(1)
  console.log(
    `${title}: pairs P ${share(({ found }) => found)} R ${share(({ gold }) => gold)}, ` +
      `${faultless} of ${cases.length} cases without a fault`,
  )
}

report('marked mentions', (root, i) => [...goldMentions(root, cases[i]!.names).mentions.values()])
report('recognised mentions', root => recognise(root))
