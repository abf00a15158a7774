import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql'
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'

import { defaultLimitOf, hasPages, maxLimit } from './pages'
import type { Operation } from './readOperation'
import { fragmentsOf } from './rootFields'

/** How large the answer of an operation can become. */
export interface OperationSize {
  /** Levels of fields within fields. */
  readonly depth: number
  /** Fields, those of fragments as often as they are spread. */
  readonly fields: number
  /** Objects in the answer, if every page were full. */
  readonly objects: number
}

/** A list without pages (mentions, keywords) is taken to hold so many. */
const listLength = 5

const nothing: OperationSize = { depth: 0, fields: 0, objects: 0 }

type Variables = Readonly<Record<string, unknown>>

/**
 * Measures before anything runs, in one pass: each fragment once, however often it is spread. Expects a document
 * that was validated.
 *
 * @throws GraphQLError when a page is asked for that is too large
 */
export function measureOperation(
  schema: GraphQLSchema,
  operation: Operation,
  variables: Variables,
): OperationSize {
  const { document, definition } = operation
  const fragments = fragmentsOf(document)
  const known = new Map<string, OperationSize>()

  function measureSet({ selections }: SelectionSetNode, type: GraphQLNamedType): OperationSize {
    return selections.map((selection) => measure(selection, type)).reduce(add, nothing)
  }

  function measure(selection: SelectionNode, type: GraphQLNamedType): OperationSize {
    if (selection.kind === Kind.FIELD) return measureField(selection, type)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(fragments.get(selection.name.value))
    return measureSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type)
  }

  function measureFragment(fragment: FragmentDefinitionNode | undefined): OperationSize {
    const type = typeNamed(fragment?.typeCondition.name.value)
    if (fragment === undefined || type === undefined) return nothing
    const name = fragment.name.value
    const size = known.get(name) ?? measureSet(fragment.selectionSet, type)
    known.set(name, size)
    return size
  }

  function measureField(node: FieldNode, type: GraphQLNamedType): OperationSize {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
    // What GraphQL tells of itself (`__schema`) has limits of its own.
    if (field === undefined) return { depth: 1, fields: 1, objects: 0 }
    const inner = getNamedType(field.type)
    if (node.selectionSet === undefined || !isCompositeType(inner)) return { depth: 1, fields: 1, objects: 0 }
    const below = measureSet(node.selectionSet, inner)
    const times = countOf(field, node, variables)
    return { depth: below.depth + 1, fields: below.fields + 1, objects: times * (below.objects + 1) }
  }

  const typeNamed = (name: string | undefined): GraphQLNamedType | undefined =>
    name === undefined ? undefined : schema.getType(name)
  const root = schema.getRootType(definition.operation)
  return root ? measureSet(definition.selectionSet, root) : nothing
}

function add(a: OperationSize, b: OperationSize): OperationSize {
  return { depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields, objects: a.objects + b.objects }
}

/** How many objects the field gives for one object that has it. */
function countOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number {
  if (hasPages(field)) return limitOf(field, node, variables)
  // `docs` is the page whose limit was counted with the field around it.
  return isListType(getNullableType(field.type)) && field.name !== 'docs' ? listLength : 1
}

function limitOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number {
  const argument = node.arguments?.find(({ name }) => name.value === 'limit')
  const limit: unknown =
    argument === undefined ? undefined : valueFromASTUntyped(argument.value, { ...variables })
  if (limit === undefined || limit === null) return defaultLimitOf(field)
  if (typeof limit === 'number' && limit >= 1 && limit <= maxLimit) return limit
  throw new GraphQLError(`${field.name}: limit is a number from 1 to ${maxLimit}; ask for further pages`, {
    nodes: [node],
  })
}
