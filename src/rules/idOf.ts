/** The id of a relation's value, populated or not; undefined when empty. */
export function idOf(relation: unknown): string | undefined {
  if (typeof relation === 'string') return relation === '' ? undefined : relation
  if (typeof relation !== 'object' || relation === null || !('id' in relation)) return undefined
  return typeof relation.id === 'string' ? relation.id : undefined
}

/** The ids of a relation to many, in order, without repeats. */
export function idsOf(relations: unknown): readonly string[] {
  if (!Array.isArray(relations)) return []
  const ids = relations.map(idOf).filter((id) => id !== undefined)
  return [...new Set(ids)]
}
