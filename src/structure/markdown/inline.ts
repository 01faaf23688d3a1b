import type { Node, Parent } from 'unist'
import type { Reading } from '../reading.ts'

/** Collects reading text whose characters know where they stand in the source; white space is folded. */
class Collector {
  private value = ''
  /** Source offset of each character of `value`; -1 where it has none of its own (a character reference, a break). */
  private readonly at: number[] = []
  /** Whether `value` ends in a space. Asking the growing string itself would copy it each time. */
  private spaced = true

  add(char: string, offset: number): void {
    if (!/\s/.test(char)) {
      this.value += char
      for (let i = 0; i < char.length; i++) this.at.push(offset < 0 ? -1 : offset + i)
      this.spaced = false
    } else if (!this.spaced) {
      this.value += ' '
      this.at.push(offset)
      this.spaced = true
    }
  }

  reading(): Reading {
    const value = this.value.trimEnd()
    const pieces: Reading['pieces'] = []
    for (let i = 0; i < value.length; i++) {
      const offset = this.at[i]!
      if (offset < 0) continue
      const last = pieces.at(-1)
      if (last && last.at + last.length === i && last.start + last.length === offset) last.length++
      else pieces.push({ at: i, start: offset, length: 1 })
    }
    return { value, pieces }
  }
}

/** The text of inline Markdown without its markup; images and HTML are passed over. */
export function readInline(source: string, nodes: readonly Node[]): Reading {
  const collector = new Collector()
  for (const node of nodes) collect(source, node, collector)
  return collector.reading()
}

function collect(source: string, node: Node, to: Collector): void {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  if (node.type === 'text' || node.type === 'inlineCode') {
    const { value } = node as Node & { value: string }
    align(
      source,
      value,
      node.type === 'text' ? start : source.indexOf(value[0] ?? '', start),
      end,
      to,
    )
  } else if (node.type === 'break') to.add(' ', -1)
  else if (node.type === 'html' && /^<br\b/i.test((node as Node & { value: string }).value))
    to.add(' ', -1)
  else if ('children' in node)
    for (const child of (node as Parent).children) collect(source, child, to)
}

/** Leads the characters of a text node back to the source, past escapes, references and what begins a line. */
function align(source: string, value: string, start: number, end: number, to: Collector): void {
  let at = start
  for (const char of value.replace(/\r\n?/g, '\n')) {
    if (char === '\n') {
      while (at < end && source[at] !== '\n' && source[at] !== '\r') at++
      to.add(' ', at < end ? at : -1)
      while (at < end && /[\s>]/.test(source[at]!)) at++
      continue
    }
    if (source[at] === '\\' && source[at + 1] === char) at++
    if (source.startsWith(char, at) && !isReference(source, at, char)) {
      to.add(char, at)
      at += char.length
      continue
    }
    to.add(char, -1)
    // A character reference: the next character of the value stands after it.
    if (source[at] === '&') at = source.indexOf(';', at) + 1 || at
    else if (source[at] !== undefined) at += 1
  }
}

function isReference(source: string, at: number, char: string): boolean {
  return char === '&' && /^&(?:amp|#38|#x26);/i.test(source.slice(at, at + 6))
}
