import { Kind, OperationTypeNode } from 'graphql'
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'

import type { Operation } from './readOperation'

/** What guesses a password, tries a token, or has a mail sent. */
const signIn = /^(login|forgotPassword|resetPassword|unlock|verifyEmail)/

/** The fields at the operation's root, those of its fragments too, each as often as it is asked for. */
export function rootFields({ document, definition }: Operation): readonly FieldNode[] {
  const fragments = fragmentsOf(document)
  const seen = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet)
      const fragment = fragments.get(selection.name.value)
      if (fragment === undefined || seen.has(fragment.name.value)) return []
      seen.add(fragment.name.value)
      return collect(fragment.selectionSet)
    })
  return collect(definition.selectionSet)
}

/** Whether it may be tried freely as long as it succeeds: the rest have a mail sent, or try a token. */
export function isLogin({ name }: FieldNode): boolean {
  return name.value.startsWith('login')
}

/** Those root fields that count as a try to sign in, under whatever alias. */
export function signInFields(operation: Operation): readonly FieldNode[] {
  if (operation.definition.operation !== OperationTypeNode.MUTATION) return []
  return rootFields(operation).filter(({ name }) => signIn.test(name.value))
}

export function fragmentsOf({
  definitions,
}: Operation['document']): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
}
