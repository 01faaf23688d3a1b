import { type Found, withBounds } from './form.ts'

/** A name with a nickname in quotes in the middle: 'Dwayne "Biscuit" Hargrove'. */
const WITH_NICKNAME = /^[^"“”,;:()]{1,40} ["“][^"“”]{1,20}["”] [^"“”,;:()]{1,40}$/

/** Makes one mention of the parts of a person's name that a nickname in quotes keeps apart: two, or three with itself. */
export function joinNicknames(mentions: Found[]): Found[] {
  const joined: Found[] = []
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]!
    const parts = [3, 2].find(count => areParts(first, mentions[i + count - 1])) ?? 1
    joined.push(parts === 1 ? first : join(mentions.slice(i, i + parts)))
    i += parts - 1
  }
  return joined
}

function areParts(first: Found, last: Found | undefined): boolean {
  if (!last || last.sentence !== first.sentence || last.end - first.start > 100) return false
  if (first.type !== 'person' || last.type !== 'person') return false
  return WITH_NICKNAME.test(first.sentence.value.slice(first.start, last.end))
}

function join(parts: Found[]): Found {
  const surest = parts.reduce((a, b) => (b.p > a.p ? b : a))
  return withBounds(surest, { start: parts[0]!.start, end: parts.at(-1)!.end })
}
