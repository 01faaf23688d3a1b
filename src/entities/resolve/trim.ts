import type { RecognisedMention } from '../recognise/mention.ts'

/** Takes a leading article, a possessive ending and quotes off a mention; undefined where nothing is left. */
export function trimMention<M extends RecognisedMention>(mention: M): M | undefined {
  const { value } = mention.sentence
  let { start, end } = mention
  const lead = /^(?:the|The|THE)\s+/.exec(value.slice(start, start + 5))
  if (lead) start += lead[0].length
  const tail = /(?:['’][sS]|['’])$/.exec(value.slice(Math.max(start, end - 2), end))
  if (tail) end -= tail[0].length
  while (start < end && EDGES.includes(value[start]!)) start++
  while (end > start && EDGES.includes(value[end - 1]!)) end--
  if (start >= end) return undefined
  return start === mention.start && end === mention.end ? mention : { ...mention, start, end }
}

const EDGES = ' "“”‘’,;:'
