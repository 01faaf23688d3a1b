import { list, type Wording } from './leftovers.ts'

/**
 * What outlets say below an article of the text, of those who made it and of themselves; for lines in small letters,
 * without punctuation at their ends. Such lines are sentences as the story's are: only their place, at the very end, and
 * their wording tell them apart. Some are worded like `LEFTOVERS`, too; those only hint, while these decide, and so are
 * narrower.
 */
export const SIGN_OFFS: readonly Wording[] = [
  // Where it stood before: "This article first appeared in the Herald."
  {
    holds: list('first originally previously print republished reprinted'),
    pattern:
      /^(?:an? (?:\w+ )?version of )?this (?:article|column|essay|interview|piece|post|report|story)\b.{0,20}\b(?:first|originally|previously|in print|republished|reprinted)\b.{0,120}$/,
  },
  {
    starts: list('first originally previously'),
    pattern:
      /^(?:first|originally|previously) (?:appeared|posted|printed|published)\b(?!.*(?:, (?:the|an?|it|he|she|they)|\b(?:is|are|was|were|has|had|said))\b).{0,90}$/,
  },
  {
    starts: list('reprinted reproduced republished'),
    pattern:
      /^(?:reprinted|reproduced|republished) (?:here )?(?:by|courtesy|from|under|with)\b.{0,120}$/,
  },
  // Who worked on it: "Additional reporting by Ines Moreau", "The Associated Press contributed to this report."
  {
    holds: list('editing graphics illustration photo reporting research'),
    pattern:
      /^(?:with )?(?:additional |all )?(?:editing|graphics|illustrations?|photographs?|photography|photos|reporting|research) (?:by|from)\b(?!.*\b(?:is|are|was|were|has|have|had|said|says|will|would)\b).{0,160}$/,
  },
  {
    starts: list('edited illustrated produced translated'),
    pattern: /^(?:edited|illustrated|produced|translated) by\b.{0,120}$/,
  },
  {
    holds: list('contributed'),
    pattern:
      /^.{2,120} contributed (?:additional )?(?:reporting(?: from .{2,40})?|(?:reporting )?to this (?:article|piece|post|report|story))$/,
  },
  // What money is worth: "($1 = 23.4 kwacha)"
  { holds: list('='), pattern: /^[$£€]?1 = .{2,60}$/ },
  // How to reach its makers: "Follow Ines Moreau on Twitter @imoreau", "Got a tip? Email news@example.com"
  {
    holds: list('follow find like'),
    pattern:
      /^(?:you can )?(?:also )?(?:find|follow|like) (?:us|me|him|her|them|\S+ \S+) on (?:bluesky|facebook|instagram|linkedin|mastodon|threads|twitter|x|youtube)\b.{0,60}$/,
  },
  {
    holds: list('@'),
    pattern: /^(?:you can )?(?:contact|e-?mail|reach|write to) .{0,60}\S@\S.{0,60}$/,
  },
  {
    starts: list('do got have'),
    pattern:
      /^(?:do you have|got|have) (?:an?|any) (?:news )?(?:story|tips?)\b.{0,40}\b(?:contact|e-?mail|get in touch|let us know|send (?:it|us)|share it|tell us|write to)\b.{0,60}$/,
  },
  // What they would like: "Sign up here.", "Read the original article here."
  {
    starts: list('sign subscribe'),
    pattern: /^(?:sign up|subscribe)\b(?: (?:for|free|here|now|to|today)\b.{0,80})?$/,
  },
  {
    starts: list('join'),
    pattern: /^join the (?:conversation|debate|discussion)\b.{0,40}$/,
  },
  {
    starts: list('let tell was what'),
    pattern:
      /^(?:let us know|tell us|was this (?:article|page|post|story)|what do you think)\b.{0,40}(?:\bbelow|\bcomments?(?: section)?|\bhelpful|\buseful)$/,
  },
  {
    starts: list('read see view'),
    pattern: /^(?:read|see|view) the (?:full|original) (?:article|post|story|version)\b.{0,60}$/,
  },
]
