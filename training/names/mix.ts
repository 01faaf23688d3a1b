import { join } from 'node:path'
import { ENTITY_TYPES } from '../../src/entities/recognise/mention.ts'
import type { EntityType } from '../../src/tree.ts'
import { type Passage, readConll, readDesk, readSilver } from './passages.ts'

/** One corpus of the training mix. */
export interface Source {
  name: string
  passages: Passage[]
  /** Times that each passage is seen in a pass; a fraction is a chance. */
  share: number
  /** Types that the corpus does not annotate, so that its unmarked words may hide them. */
  hidden: readonly EntityType[]
  /** Copies that are encoded, each with its own chance of a made headline. */
  copies: number
}

const REST: readonly EntityType[] = ['app', 'product', 'event', 'work']
const ORG: readonly EntityType[] = ['company', 'organization']

/** What a mapped tag may mean in a corpus that does not say more. */
function typesOf(own: string, mapped: string): readonly EntityType[] {
  if (own === 'programlang') return ['app']
  if (mapped === 'org') return ORG
  if (mapped === 'product') return ['app', 'product']
  return mapped === '' ? [] : [mapped as EntityType]
}

/** Few-NERD has fine types of its own, and some that only seem to fit. */
function typesOfFewNerd(own: string, mapped: string): readonly EntityType[] {
  if (own === 'product_software') return ['app']
  if (own === 'organization_media/newspaper' || own === 'organization_other') return ORG
  if (own === 'other_law') return ['work']
  if (own === 'other_astronomything') return []
  if (mapped === 'product') return own === 'product_other' ? ['app', 'product'] : ['product']
  return typesOf(own, mapped)
}

/** Gold corpora with habits of their own; once each, as more of them costs accuracy on news. */
const GOLD: Record<string, readonly EntityType[]> = {
  'uner-ewt': REST,
  gum: ['app', 'work'],
  wikigold: REST,
  wnut17: ['event'],
  'broad-twitter': REST,
  'crossner-ai': REST,
  'crossner-ai-more': REST,
  'crossner-literature': ['app', 'product', 'event'],
  'crossner-literature-more': ['app', 'product', 'event'],
  'crossner-music': ['app', 'product', 'event'],
  'crossner-music-more': ['app', 'product', 'event'],
  'crossner-politics': REST,
  'crossner-politics-more': REST,
  'crossner-science': REST,
  'crossner-science-more': REST,
}

const FEW_NERD = ['train/few-nerd-test', 'train/few-nerd-big-test', 'dev/few-nerd-dev']

/** Silver by file, with the share of it that a pass sees. */
const SILVER: Record<string, number> = {
  gmb_voa_news: 0.6,
  'open-web': 0.6,
  wikipedia_current_events: 1,
  us_congress_press: 1,
  us_whitehouse: 1,
  au_pm_releases: 1,
  global_voices_aym: 1,
  opensource_com_fedora_mag: 0.6,
  us_gov_digital_blogs: 0.6,
  wiki2014_business_tech: 0.5,
  wiki2014_news_topics: 0.5,
  wiki2018_recent_topics: 0.5,
}

const DESK = ['desk-passages', 'desk-world', 'desk-headlines', 'desk-stories']
/** The desk sets follow the product's guide: each of this many copies is seen twice in a pass. */
const DESK_COPIES = 3

/**
 * Reads the training mix.
 *
 * @param folder the corpora folder: `ner/train`, `ner/dev`, `ner/silver`, `ner/silver-types`
 */
export function readMix(folder: string): Source[] {
  const ner = join(folder, 'ner')
  const desk = DESK.map(name => ({
    name,
    passages: readDesk(join(ner, 'train', `${name}.jsonl`)),
    share: 2,
    hidden: [],
    copies: DESK_COPIES,
  }))
  const gold = Object.entries(GOLD).map(([name, hidden]) => ({
    name,
    passages: readConll(join(ner, 'train', `${name}.conll.gz`), typesOf),
    share: 1,
    hidden,
    copies: 1,
  }))
  const few = FEW_NERD.map(name => ({
    name,
    passages: readConll(join(ner, `${name}.conll.gz`), typesOfFewNerd),
    share: 1,
    hidden: ENTITY_TYPES,
    copies: 1,
  }))
  const silver = Object.entries(SILVER).map(([name, share]) => ({
    name,
    passages: readSilver(
      join(ner, 'silver', `${name}.jsonl.gz`),
      join(ner, 'silver-types', `${name}.jsonl.gz`),
    ),
    share,
    hidden: [],
    copies: 1,
  }))
  return [...desk, ...gold, ...few, ...silver]
}
