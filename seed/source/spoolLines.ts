import type { Spool } from './spool'

/** All texts of a spool, in their order. */
export function* textsOf(spool: Spool): Generator<string> {
  for (let place = 0; place < spool.length(); place += 1) yield spool.read(place)
}

/** An object of which some members are elsewhere, by their names: lists in spools, as JSON with an indent of two. */
export interface SpooledJson {
  readonly value: object
  readonly members: Readonly<Record<string, Spool | SpooledJson>>
}

/** The lines of an object as `JSON.stringify` writes it with an indent of two, some together. */
export function* jsonLines(
  { members, value }: SpooledJson,
  around = { head: '', indent: '', comma: '' },
): Generator<string> {
  const own = Object.entries(value).filter(([, member]) => member !== undefined)
  const indent = `${around.indent}  `
  yield `${around.head}{`
  for (const [index, [name, member]] of own.entries()) {
    const inside = {
      head: `${indent}${JSON.stringify(name)}: `,
      indent,
      comma: index === own.length - 1 ? '' : ',',
    }
    const other = members[name]
    if (other !== undefined && 'value' in other) yield* jsonLines(other, inside)
    else if (other !== undefined && other.length() > 0) yield* listLines(other, inside)
    else yield `${inside.head}${indented(JSON.stringify(member, null, 2), indent)}${inside.comma}`
  }
  yield `${around.indent}}${around.comma}`
}

function* listLines(
  list: Spool,
  { comma, head, indent }: { readonly head: string; readonly comma: string; readonly indent: string },
): Generator<string> {
  yield `${head}[`
  let place = 0
  for (const text of textsOf(list)) {
    place += 1
    yield `${indent}  ${indented(text, `${indent}  `)}${place === list.length() ? '' : ','}`
  }
  yield `${indent}]${comma}`
}

const indented = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}`)
