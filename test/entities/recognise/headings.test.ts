import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openModel } from '../../../src/entities/recognise/model.ts'
import { Tagger } from '../../../src/entities/recognise/tagger.ts'

/** Headings in title case that name nothing. */
const PLAIN = [
  'Balancing Growth and Compliance',
  'What Comes Next for Small Lenders',
  'A Fresh Start After the Flood',
  'Why Prices Keep Rising',
  'The Road to Cleaner Power',
  'Lessons From a Long Winter',
  'Inside the Race for Cheaper Batteries',
  'How Farmers Are Adapting',
  'Privacy Concerns Grow',
  'Customers Push Back',
  'Key Takeaways',
  'A Question of Trust',
  'Looking Ahead to Harvest Season',
  'Slow Recovery, Uneven Gains',
  'Behind the Numbers',
  'New Rules, Old Problems',
  'Building Bridges Between Generations',
  'Safety First',
  'Regulators Step In',
  'The Cost of Waiting',
  'Market Reaction and Analyst Views',
  'Data Security Under Review',
  'From Classroom to Boardroom',
  'Hiring Freeze Hits Graduates',
  'Drivers Demand Better Pay',
  'Rising Seas, Sinking Streets',
  'Voters Turn to Smaller Parties',
  'Competition Heats Up in Streaming',
  'Artificial Intelligence in the Workplace',
  'A Bitter Harvest',
  'Investors Weigh In',
  'Early Signs of Trouble',
  'Global Supply Chains Under Pressure',
  'Strategic Shift Toward Services',
  'Board Approves Merger Plan',
  'Technical Glitch Delays Launch',
]

/** Headings that name something. */
const NAMING: [heading: string, name: string][] = [
  ['How Nvidia Plans to Outrun Its Rivals', 'Nvidia'],
  ['SpaceX Delays Its Moon Landing Again', 'SpaceX'],
  ['Google and Rivals Face New Fines in Brazil', 'Google'],
  ['Uber Drivers in Lagos Strike Over Pay', 'Lagos'],
  ['WhatsApp Adds Calls for Large Groups', 'WhatsApp'],
  ['Tata Motors Bets Big on Electric Buses', 'Tata Motors'],
  ['Why Volkswagen Is Cutting Jobs in Germany', 'Volkswagen'],
  ['Nigeria Opens Its Longest Bridge', 'Nigeria'],
]

const model = readFileSync(new URL('../../../models/names.bin', import.meta.url))
const tagger = new Tagger(openModel(model))

test.each([
  ['title case', (heading: string) => heading],
  ['capitals', (heading: string) => heading.toUpperCase()],
])('headings in %s that name nothing', (_, write) => {
  const body = ['The report was published on Tuesday.', 'Many readers will find it hard to follow.']
  const wrong = PLAIN.map(write).flatMap(heading =>
    tagger
      .tag([heading, ...body])
      .filter(({ sentence }) => sentence === 0)
      .map(({ start, end }) => heading.slice(start, end)),
  )
  // A model is held to a floor, not to an answer: one heading in nine may go wrong.
  expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(PLAIN.length / 9)
})

test('headings that name something', () => {
  const missed = NAMING.filter(
    ([heading, name]) =>
      !tagger.tag([heading]).some(({ start, end }) => heading.slice(start, end) === name),
  )
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(1)
})
