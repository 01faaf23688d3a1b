/**
 * Where the values of a JSON text stand. `JSON.parse` is fast and right but does not say on which line a fault is: this
 * walks the text again when there is one.
 */

/** Thrown at the first place where the text is no JSON. */
export class JsonFault extends Error {
  override name = 'JsonFault'
  constructor(
    message: string,
    /** UTF-16 code units from the start of the text. */
    readonly offset: number,
  ) {
    super(message)
  }
}

const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Offsets of the elements of the outermost array, or of the array that is a property of the outermost object.
 *
 * @throws {JsonFault} where the text is no JSON
 */
export function elementOffsets(text: string, property: string): number[] {
  const offsets: number[] = []
  const walker = new Walker(text, (depth, key, offset) => {
    if ((depth === 1 && key === undefined) || (depth === 2 && key === property))
      offsets.push(offset)
  })
  walker.walk()
  return offsets
}

/** Told of each element of an array: how deep it lies, and under which property of the outermost object. */
type OnElement = (depth: number, key: string | undefined, offset: number) => void

class Walker {
  readonly #text: string
  readonly #onElement: OnElement
  #at = 0
  #outerKey: string | undefined

  constructor(text: string, onElement: OnElement) {
    this.#text = text
    this.#onElement = onElement
  }

  walk(): void {
    this.#value(0)
    this.#read(SPACE)
    if (this.#at < this.#text.length) this.#fail('end of the file')
  }

  #value(depth: number): void {
    this.#read(SPACE)
    const first = this.#text[this.#at]
    if (first === '[') this.#items(depth + 1, ']', () => this.#element(depth + 1))
    else if (first === '{') this.#items(depth + 1, '}', () => this.#property(depth + 1))
    else if (!this.#read(STRING) && !this.#read(SCALAR)) this.#fail('a value')
  }

  #items(depth: number, close: string, item: () => void): void {
    if (depth > DEEPEST) this.#fail('fewer brackets')
    this.#at++
    this.#read(SPACE)
    if (this.#take(close)) return
    do {
      item()
      this.#read(SPACE)
    } while (this.#take(','))
    if (!this.#take(close)) this.#fail(`"," or "${close}"`)
  }

  #element(depth: number): void {
    this.#read(SPACE)
    this.#onElement(depth, this.#outerKey, this.#at)
    this.#value(depth)
  }

  #property(depth: number): void {
    this.#read(SPACE)
    const start = this.#at
    if (!this.#read(STRING)) this.#fail('a name in double quotes')
    if (depth === 1) this.#outerKey = JSON.parse(this.#text.slice(start, this.#at)) as string
    this.#read(SPACE)
    if (!this.#take(':')) this.#fail('":"')
    this.#value(depth)
  }

  #read(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text)) return false
    this.#at = pattern.lastIndex
    return true
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false
    this.#at++
    return true
  }

  #fail(expected: string): never {
    const found = this.#at < this.#text.length ? JSON.stringify(this.#text[this.#at]) : 'the end'
    throw new JsonFault(`not JSON: ${expected} expected, ${found} found`, this.#at)
  }
}

/** Brackets within brackets that are followed; a list needs four. */
const DEEPEST = 100
