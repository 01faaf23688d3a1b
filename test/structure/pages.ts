/** Invented pages in the shapes that articles are copied in. */

export const PARAGRAPHS = [
  'The council of the harbour town of Vikstad voted on Tuesday to keep its ferry for another ten years. Nobody spoke against it, and two members had brought cake. The boat has crossed the bay since 1911.',
  'A crossing costs two crowns, as it did in 1950, when a bridge was proposed and quietly forgotten. "I was against the bridge because it had no bar," said Solveig Brandt, 81, who takes the boat each Friday.',
  'The company behind the ferry, Fjordlinja, wants to replace its engine with batteries from the yard at Ulvik. The work would take a winter, and the town would have to row.',
  'Critics say that forty passengers a day are not enough. The mayor, Tor Aune, answered that the ferry had never been meant to be full. It had been meant to be there in the morning.',
] as const

/** The labelled shape: headline twice, deck, the story's own title, its summary, then the story under bare headings. */
export const LABELLED = `Vikstad Votes to Keep Its Ferry as Bridge Plans Fade

Vikstad Votes to Keep Its Ferry as Bridge Plans Fade

A boat that has crossed the bay since 1911 gets ten more years and, perhaps, batteries

Story: A Small Town Holds On to Its Boat

Story Summary

The council of Vikstad will keep the ferry for ten years. Its owner wants to fit batteries. Critics count forty passengers a day.

Full Story

A Vote With Cake

${PARAGRAPHS[0]}

Two Crowns a Crossing

${PARAGRAPHS[1]}

${PARAGRAPHS[2]}

Forty Passengers a Day

${PARAGRAPHS[3]}
`

/** What a browser copies along. */
export const MESSY = `Home > News > Nordland
Skip to main content
Vikstad votes to keep its ferry as bridge plans fade
By Jane Roe | 3 March 2021 | 3 min read
Share this article
${PARAGRAPHS[0]}
Advertisement
Two crowns a crossing
${PARAGRAPHS[1]}
Photo: John Poe/Nordland Press
${PARAGRAPHS[2]}
Related: The bridge that nobody built
Forty passengers a day
${PARAGRAPHS[3]}
Sign up for our newsletter
Copyright © 2021 Nordland Press. All rights reserved.
`

export const WIRE = `Norwegian town keeps its ferry

VIKSTAD, Norway, March 3 (Nordwire) — ${PARAGRAPHS[0]}

${PARAGRAPHS[1]}

${PARAGRAPHS[2]}
`

export const MARKDOWN = `---
title: Vikstad keeps its ferry
description: A boat gets ten more years
author: Jane Roe
date: 2021-03-03
---

# Vikstad keeps its ferry

${PARAGRAPHS[0]}

## Two *crowns* a crossing

${PARAGRAPHS[1].replace('bridge', '[bridge](https://example.org/bridge)')}

- A rope
- Two lamps

### Batteries

> ${PARAGRAPHS[2]}

![The ferry](ferry.jpg)
`
