import { getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'

/** One operation of a document that fits the schema. */
export interface Operation {
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
}

export interface OperationReader {
  /** @returns the operation, or what is wrong with the document */
  read(query: string, operationName?: string): Operation | readonly GraphQLError[]
}

/** More than any query of a frontend, and little enough to check at once. */
const maxTokens = 2000

/** So many documents are remembered, of so many characters at most: frontends send the same few. */
const maxRemembered = 200
const maxRememberedLength = 20_000

/** Reads documents, and remembers those that fit: parsing and checking one takes longer than answering many. */
export function makeOperationReader(schema: GraphQLSchema): OperationReader {
  const remembered = new Map<string, DocumentNode>()

  function readDocument(query: string): DocumentNode | readonly GraphQLError[] {
    const known = remembered.get(query)
    if (known !== undefined) {
      // Put last again: the first of a Map is what was used longest ago.
      remembered.delete(query)
      remembered.set(query, known)
      return known
    }
    const document = parseDocument(query)
    if (document instanceof GraphQLError) return [document]
    const errors = validate(schema, document, specifiedRules)
    if (errors.length > 0) return errors
    if (query.length <= maxRememberedLength) remember(query, document)
    return document
  }

  function remember(query: string, document: DocumentNode): void {
    const [oldest] = remembered.keys()
    if (remembered.size >= maxRemembered && oldest !== undefined) remembered.delete(oldest)
    remembered.set(query, document)
  }

  return {
    read(query, operationName) {
      const document = readDocument(query)
      if (!('kind' in document)) return document
      const definition = getOperationAST(document, operationName)
      if (!definition)
        return [new GraphQLError('The document has no such operation, or several and none is named')]
      return { document, definition }
    },
  }
}

function parseDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}
