import { toSource } from '../../src/source.ts'
import { readStructure } from '../../src/structure/index.ts'
import { type SummaryOptions, summarise } from '../../src/summary/index.ts'
import type { Root } from '../../src/tree.ts'

/** The tree of a plain-text article with its summary. */
export function summarised(text: string, options: SummaryOptions = {}): Root {
  const root = readStructure(toSource(text), { format: 'text' })
  summarise(root, options)
  return root
}

/** The sentences of its summary. */
export function summaryOf(text: string, options: SummaryOptions = {}): string[] {
  return summarised(text, options).data.summary?.sentences.map(s => s.value) ?? []
}

/** An invented article. */
export const FERRY = `Ferry runs aground off Lerwick with 84 people on board

By Ailsa Brandreth

A ferry with 84 people on board ran aground on rocks near Lerwick early on Tuesday, and all of them were taken off safely, the coastguard said.

The ferry, the Saint Orla, was on its way from Aberdeen to Lerwick when it lost power in heavy rain. It drifted for half an hour before it struck the rocks.

"We heard a bang and then everything went dark," said passenger Tormod Hale, 52.

Three lifeboats and a helicopter took the passengers to Lerwick, where 11 were treated for cold. Nobody was badly hurt.

The owner, Northline Ferries, said the Saint Orla had passed an inspection in March. Its engines were replaced last year.

He said the company would help the passengers with their journeys home.

Inspectors are to examine the ferry once the weather allows it. The route is closed until Friday.`
