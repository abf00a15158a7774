import { Document, isCollection, isScalar, isSeq, visit } from 'yaml'

const ON_ONE_LINE = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity } as const

/** A value on one line, as it may stand in flow: `[a, b]`, `{ a: 1 }`, `"a: b"`. */
export function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return renderScalar(value)
  const pairs = Object.entries(value).map(([name, part]) => `${renderScalar(name)}: ${renderFlow(part)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

function renderScalar(value: unknown): string {
  const document = documentOf([value])
  if (isSeq(document.contents)) document.contents.flow = true
  return document
    .toString({ ...ON_ONE_LINE, flowCollectionPadding: false })
    .trim()
    .slice(1, -1)
}

/** A value in block style, its short lists in flow; every text on one line. It ends with a line break. */
export function renderBlock(value: unknown, newline: string): string {
  const document = documentOf(value)
  visit(document, {
    Seq(_, node) {
      if (!node.items.some(isCollection)) node.flow = true
    },
  })
  return document.toString({ ...ON_ONE_LINE, flowCollectionPadding: false }).replaceAll('\n', newline)
}

function documentOf(value: unknown): Document {
  const document = new Document(value)
  visit(document, {
    Scalar(_, node) {
      if (isScalar<string>(node) && typeof node.value === 'string' && node.value.includes('\n'))
        node.type = 'QUOTE_DOUBLE'
    },
  })
  return document
}
